"""What goes into a copy: everything of one's own, what others wrote, and nothing of others."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from service import actions
from service.actions.administration.held import Held
from service.errors import CaseMoved, NotAllowed
from service.store import tables as t
from service.store.administration import audit, cases
from service.store.ground.database import now
from tests.school.deeds import readings
from tests.school.lived import Lived, lived_in
from tests.school.world import World, by_code


@pytest.fixture
def lived(world: World) -> Lived:
    return lived_in(world)


def named(lived: Lived, words: str) -> None:
    """Anna names somebody in the first words of her draft."""
    document = t.Response.get_by_id(lived.draft).document.replace("Det går godt.", words, 1)
    t.Response.update(document=document).where(t.Response.id == lived.draft).execute()


def granted(world: World, case: UUID, *withheld: str) -> None:
    state = cases.case(world.owner, case).state
    if state == "asked":
        actions.cases.assemble(world.bente, case)
    actions.cases.review(world.bente, case, withheld)
    actions.cases.decide(world.bente, case, "granted", "")


def said(held: Held) -> str:
    documents = [one.response.document.to_json() for one in (*held.written, *held.about)]
    return " ".join(documents)


def test_the_look_shows_what_concerns_others_alone_and_is_logged(
    world: World, lived: Lived
) -> None:
    named(lived, "Bos mor hjælper mig.")
    before = readings()

    _, concerns = actions.held.look_through(world.bente, lived.case)

    forms = {one.paper.questionnaire.name for one in concerns if one.paper and not one.question}
    assert forms == {"judgement"}
    words = [(one.text, one.names) for one in concerns if one.paper and one.question]
    assert words == [("Bos mor hjælper mig.", ("Bo",))]
    assert readings()[len(before) :] == [(world.bente.log_key, world.anna.log_key)]


def test_nobody_looks_before_the_case_is_taken_up_nor_after(world: World, lived: Lived) -> None:
    fresh = actions.cases.ask(world.bo, world.bo.id, "access", "")
    granted(world, lived.case)

    for case in (fresh, lived.case):
        with pytest.raises(CaseMoved):
            actions.held.look_through(world.bente, case)


def test_what_is_withheld_is_left_out(world: World, lived: Lived) -> None:
    named(lived, "Bos mor hjælper mig.")
    _, concerns = actions.held.look_through(world.bente, lived.case)
    _, whole = copied(world, lived, ())
    assert "Bos mor" in said(whole)
    assert len(whole.about) == 1

    t.Case.update(state="reviewed", decision="").where(t.Case.id == lived.case).execute()
    _, held = copied(world, lived, tuple(one.key for one in concerns))

    assert "Bos mor" not in said(held)
    assert held.about == ()
    assert len(held.written) == len(whole.written) == 3


def copied(world: World, lived: Lived, withheld: tuple[str, ...]) -> tuple[cases.Case, Held]:
    granted(world, lived.case, *withheld)
    return actions.held.copy(world.anna, lived.case, "json")


def test_each_fetching_is_noted(world: World, lived: Lived) -> None:
    granted(world, lived.case)
    actions.held.copy(world.anna, lived.case, "pdf")

    newest = audit.entries(world.owner, world.anna.log_key)[0]
    assert (newest.deed, newest.details) == ("case.fetched", {"as": "pdf"})


def test_a_copy_is_gone_after_thirty_days(world: World, lived: Lived) -> None:
    granted(world, lived.case)
    t.Case.update(released_at=now() - timedelta(days=31)).execute()

    with pytest.raises(CaseMoved):
        actions.held.copy(world.anna, lived.case, "json")


@pytest.mark.parametrize("who", ["bo", "karin", "carl", "bente", "dorte"])
def test_nobody_else_fetches_it(world: World, lived: Lived, who: str) -> None:
    granted(world, lived.case)

    with pytest.raises(NotAllowed):
        actions.held.copy(world.person(who), lived.case, "json")
    with pytest.raises(NotAllowed):
        actions.held.copy(by_code(world.anna), lived.case, "json")


def test_what_was_written_after_the_decision_is_not_in_it(world: World, lived: Lived) -> None:
    granted(world, lived.case)
    t.Response.update(saved_at=now() + timedelta(minutes=1)).where(
        t.Response.id == lived.draft
    ).execute()

    _, held = actions.held.copy(world.anna, lived.case, "json")

    assert lived.draft not in {one.response.id for one in held.written}


def test_a_guardians_copy_holds_nothing_of_the_childs_own_space(world: World, lived: Lived) -> None:
    """Anna's draft and her own case stay hers; what she has sent for others to read goes."""
    case = actions.cases.ask(world.karin, world.anna.id, "access", "")
    granted(world, case)

    _, held = actions.held.copy(world.karin, case, "json")

    assert {one.questionnaire.name for one in held.written} == {"start-up"}
    assert held.cases == ()


def test_a_protected_name_stays_protected_from_a_guardian(world: World, lived: Lived) -> None:
    hidden = t.Person.update(shown_as="Elev A", email="anna@nordby.example")
    hidden.where(t.Person.id == world.anna.id).execute()
    case = actions.cases.ask(world.karin, world.anna.id, "access", "")
    granted(world, case)
    granted(world, lived.case)

    _, for_karin = actions.held.copy(world.karin, case, "json")
    _, for_anna = actions.held.copy(world.anna, lived.case, "json")

    assert (for_karin.facts.name, for_anna.facts.name) == ("Elev A", "Anna Test")
    # a user name and an address mostly tell the name
    log_ins = [(one.facts.username, one.facts.email) for one in (for_karin, for_anna)]
    assert log_ins == [(None, None), ("anna", "anna@nordby.example")]
