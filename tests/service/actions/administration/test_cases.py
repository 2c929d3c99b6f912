"""Somebody asks for their rights; an administrator of the owner, and nobody else, handles it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from service import actions
from service.errors import CaseMoved, NotAllowed, NotFound
from service.rules.stages import CASE, Handling
from service.store import people, tables as t
from service.store.administration import audit, cases
from service.store.ground.database import now
from tests.school.world import World, by_code


def asked(world: World, kind: str = "access") -> UUID:
    return actions.cases.ask(world.anna, world.anna.id, kind, "Hvad ved I?")


def case_of(world: World, case: UUID) -> cases.Case:
    return cases.case(world.owner, case)


def test_a_case_is_due_in_a_month_and_stands_in_the_trail(world: World) -> None:
    found = case_of(world, asked(world))

    today = world.anna.owner.today()
    assert timedelta(days=27) < found.due_on - today < timedelta(days=32)
    assert (found.state, found.person, found.asked_by) == ("asked", world.anna.id, world.anna.id)
    (noted,) = audit.entries(world.owner, world.anna.log_key)
    assert (noted.deed, noted.details) == ("case.asked", {"kind": "access"})


def test_guardians_ask_for_their_child_and_for_no_other(world: World) -> None:
    assert actions.cases.ask(world.karin, world.anna.id, "access", "")
    for stranger in (world.bo, world.freja):  # Bo was hers until last week
        with pytest.raises(NotAllowed):
            actions.cases.ask(world.karin, stranger.id, "access", "")
    t.Person.update(adult_from=world.anna.owner.today()).where(
        t.Person.id == world.anna.id
    ).execute()
    with pytest.raises(NotAllowed):
        actions.cases.ask(world.karin, world.anna.id, "access", "")


def test_nobody_asks_by_code_nor_for_what_is_no_right(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.cases.ask(by_code(world.anna), world.anna.id, "access", "")
    with pytest.raises(NotFound):
        actions.cases.ask(world.anna, world.anna.id, "everything", "")


@pytest.mark.parametrize("who", ["rita", "dorte", "carl", "mette", "anna", "karin"])
def test_only_administrators_of_the_owner_handle_it(world: World, who: str) -> None:
    case, person = asked(world), world.person(who)

    for deed in (
        lambda: actions.cases.every(person),
        lambda: actions.cases.case(person, case),
        lambda: actions.cases.assemble(person, case),
        lambda: actions.cases.decide(person, case, "refused", "Nej"),
        lambda: actions.cases.erase(person, case),
        lambda: actions.held.look_through(person, case),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_nobody_handles_their_own_or_their_childs(world: World) -> None:
    bente = world.bente
    own = actions.cases.ask(bente, bente.id, "access", "")
    child = asked(world)
    t.Guardianship.update(guardian=bente.id).where(
        t.Guardianship.student == world.anna.id
    ).execute()

    for case in (own, child):
        with pytest.raises(NotAllowed):
            actions.cases.assemble(bente, case)


def test_another_owners_case_is_not_there(world: World) -> None:
    far = world.far
    case = actions.cases.ask(far.gry, far.gry.id, "erasure", "")

    with pytest.raises(NotFound):
        actions.cases.decide(world.bente, case, "granted", "")


def test_a_copy_is_granted_only_after_the_look(world: World) -> None:
    case, bente = asked(world), world.bente
    with pytest.raises(CaseMoved):
        actions.cases.decide(bente, case, "granted", "")

    actions.cases.assemble(bente, case)
    actions.cases.review(bente, case, ["response/1"])
    actions.cases.decide(bente, case, "granted", "")

    found = case_of(world, case)
    assert (found.state, found.withheld) == ("released", frozenset({"response/1"}))
    assert actions.cases.can_be_fetched(found)
    with pytest.raises(CaseMoved):
        actions.cases.decide(bente, case, "refused", "for sent")


def test_putting_off_gives_two_months_and_is_decided_again(world: World) -> None:
    case, bente = asked(world, "erasure"), world.bente
    due = case_of(world, case).due_on

    actions.cases.decide(bente, case, "held", "Vi venter på svar.")
    assert case_of(world, case).due_on - due > timedelta(days=58)
    with pytest.raises(CaseMoved):
        actions.cases.erase(bente, case)
    actions.cases.decide(bente, case, "refused", "Skolen skal gemme det efter loven.")

    assert case_of(world, case).state == "closed"


def test_what_was_not_granted_erases_nobody(world: World) -> None:
    case = asked(world, "erasure")

    with pytest.raises(CaseMoved):
        actions.cases.erase(world.bente, case)
    actions.cases.decide(world.bente, case, "refused", "Nej")
    with pytest.raises(CaseMoved):
        actions.cases.erase(world.bente, case)
    assert people.person(world.owner, world.anna.id)


def test_another_granted_case_erases_nobody(world: World) -> None:
    case = asked(world, "rectification")
    actions.cases.decide(world.bente, case, "granted", "")

    with pytest.raises(NotFound):
        actions.cases.erase(world.bente, case)


def test_overdue_is_told_until_it_is_decided(world: World) -> None:
    case = asked(world)
    t.Case.update(due_on=now().date() - timedelta(days=2)).execute()
    today = world.bente.owner.today()

    assert actions.cases.is_overdue(case_of(world, case), today)
    actions.cases.decide(world.bente, case, "refused", "Nej")
    assert not actions.cases.is_overdue(case_of(world, case), today)


def test_every_state_of_a_case_is_in_the_table() -> None:
    assert set(CASE) == set(Handling)
    assert {to for after in CASE.values() for to in after} | {Handling.ASKED} == set(Handling)
