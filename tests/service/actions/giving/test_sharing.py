"""Who shares a conversation with those at home, who reads it, and what is never in it."""

from __future__ import annotations

from uuid import UUID

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.store import people, rounds, tables as t
from service.store.conversing import minutes
from service.store.conversing.minutes import Minutes
from service.store.ground.database import now
from service.store.people import Person
from service.store.planning.frames import Frame
from service.store.rounds import Round
from tests.school.conversing.at_home import (
    adult,
    another_guardian,
    held_before,
    new_contact_teacher,
    talked,
    told,
)
from tests.school.conversing.between import shows
from tests.school.deeds import give, readings, the_round
from tests.school.world import World, by_code
from tests.service.test_expected_access import asked, form, write


def fresh(one: Person) -> Person:
    return people.person(one.owner.id, one.id)


def may_read(world: World, guardian: Person, held: UUID) -> bool:
    try:
        actions.sharing.at_home(fresh(guardian), world.anna.id, held)
    except NotAllowed:
        return False
    return True


@pytest.mark.parametrize("who", ["anna", "carl"])
def test_the_student_or_the_contact_teacher_shares_and_takes_back(world: World, who: str) -> None:
    held = talked(world)
    before = may_read(world, world.karin, held)

    actions.sharing.share(world.person(who), held)
    shared = may_read(world, world.karin, held)
    actions.sharing.take_back(world.person(who), held)

    assert (before, shared, may_read(world, world.karin, held)) == (False, True, False)


@pytest.mark.parametrize("who", ["karin", "bo", "erik", "lise", "dorte", "signe", "bente", "finn"])
def test_nobody_else_shares(world: World, who: str) -> None:
    held = talked(world)

    with pytest.raises((NotAllowed, NotFound)):
        actions.sharing.share(world.person(who), held)

    assert t.Conversation.get_by_id(held).shared_at is None


def test_by_code_nothing_is_shared(world: World) -> None:
    held = talked(world)

    with pytest.raises(NotAllowed):
        actions.sharing.share(by_code(world.anna), held)


def test_of_one_who_is_of_age_only_what_they_share_themselves_is_read(world: World) -> None:
    held = talked(world)
    actions.sharing.share(world.carl, held)
    before = may_read(world, world.karin, held)
    adult(world)

    with pytest.raises(NotAllowed):
        actions.sharing.share(world.carl, held)
    by_the_teacher = may_read(world, world.karin, held)
    actions.sharing.share(fresh(world.anna), held)

    assert (before, by_the_teacher, may_read(world, world.karin, held)) == (True, False, True)


def test_those_who_may_not_read_read_nothing(world: World) -> None:
    held = talked(world)
    actions.sharing.share(world.anna, held)
    klaus = another_guardian(world, "Klaus")
    readable = may_read(world, klaus, held)
    t.Guardianship.update(may_read=False).where(t.Guardianship.guardian == klaus.id).execute()
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    assert readable
    assert not may_read(world, klaus, held)
    assert not may_read(world, world.karin, held)  # her data are restricted


def test_a_conversation_is_read_under_its_own_child_alone(world: World) -> None:
    held = talked(world)
    actions.sharing.share(world.anna, held)

    with pytest.raises(NotFound):
        actions.sharing.at_home(world.karin, world.bo.id, held)


def test_what_is_shared_is_what_one_saw_before_and_the_reading_is_logged(world: World) -> None:
    held = talked(world)
    words = told(world)

    before = actions.sharing.laid(world.anna, held)
    actions.sharing.share(world.anna, held)
    after = actions.sharing.at_home(world.karin, world.anna.id, held)

    assert (before.held.goals, before.judgements, before.cards) == (
        after.held.goals, after.judgements, after.cards,
    )  # fmt: skip
    assert [one.text for one in after.held.goals] == ["Læse højt"]
    assert [one.text for one in after.judgements] == [words["given"]]
    assert [one.text for one in after.cards] == [words["own card"]]
    assert readings() == [(world.karin.log_key, world.anna.log_key)]


@pytest.mark.parametrize(
    ("readers", "is_shared"), [("contact_teacher", False), ("contact_teacher guardian", True)]
)
def test_an_answer_on_a_card_goes_no_further_than_its_form_said(
    world: World, readers: str, is_shared: bool
) -> None:
    """Carl shares it, and Anna was told who reads before she wrote."""
    name = form(world, 1, readers)
    round_id = asked(world, [name], "Ord")
    given = write(world, world.anna, round_id, name, world.anna)
    actions.conversations.open_(world.carl, world.anna.id, round_id, True)
    held = t.Conversation.get(t.Conversation.round == round_id).id
    t.Card.create(
        owner=world.owner, round=round_id, student=world.anna.id, source=f"word:{name}:words",
        place=0, released_at=now(),
    )  # fmt: skip
    actions.sharing.share(world.carl, held)

    (card,) = actions.sharing.at_home(world.karin, world.anna.id, held).cards

    assert card.question is not None
    assert (card.document is not None) == is_shared
    assert not is_shared or (card.document and card.document.text("words")) == given.words


def test_cards_that_lead_nowhere_are_left_out(world: World) -> None:
    held = talked(world)
    here = {"owner": world.owner, "round": world.round, "student": world.anna.id}
    sources = ("word:start-up:nothing", "word:other:x", "theme:start-up:nothing", "goal:x", "own:1")
    for place, source in enumerate(sources):
        t.Card.create(**here, source=source, place=place, released_at=now())

    assert actions.sharing.laid(world.anna, held).cards == ()


def test_goals_and_themes_are_told_by_their_names(world: World) -> None:
    held = talked(world)
    goal = t.Goal.get(t.Goal.conversation == held).id
    here = {"owner": world.owner, "round": world.round, "student": world.anna.id}
    give(world, world.anna, "preparation")
    for place, source in enumerate((f"goal:{goal}", "theme:start-up:effort")):
        t.Card.create(**here, source=source, place=place, released_at=now())

    first, second = actions.sharing.laid(world.anna, held).cards

    assert first.text == "Læse højt"
    assert (second.theme, second.document) == ("effort", None)


def test_what_shows_the_work_is_shared_where_its_card_was_released(world: World) -> None:
    held = talked(world)
    goal = t.Goal.get(t.Goal.conversation == held).id
    here = {"owner": world.owner, "round": world.round, "student": world.anna.id}
    shown, kept = (shows(world, world.anna, goal, title) for title in ("Min bog", "Min film"))
    t.Card.create(**here, source=f"evidence:{shown}", place=0, released_at=now())
    t.Card.create(**here, source=f"evidence:{kept}", place=1)
    actions.sharing.share(world.anna, held)

    (card,) = actions.sharing.at_home(world.karin, world.anna.id, held).cards

    assert card.text == "Min bog: Den er lang"


def test_the_plan_of_a_round_says_what_is_usual(world: World) -> None:
    held = talked(world)
    usual = actions.sharing.laid(world.anna, held).usual
    of: Round = the_round(world)

    rounds.change(world.owner, _with_frame(of, Frame(shares_home=True)))

    assert not usual
    assert actions.sharing.laid(world.anna, held).usual


def _with_frame(of: Round, frame: Frame) -> Round:
    return Round(
        of.id, of.owner, of.school, of.title, of.opens_on, of.closes_on, of.closed_at, of.forms,
        frame=frame,
    )  # fmt: skip


@pytest.mark.parametrize("state", ["", "closed_at", "shared_at"])
def test_a_new_contact_teacher_sees_the_shared_history_only(world: World, state: str) -> None:
    held = talked(world)
    held_before(held, days=10)
    if state:
        t.Conversation.update({getattr(t.Conversation, state): now()}).execute()
    carl_before = actions.sharing.history(world.carl, world.anna.id)[1]
    erik = new_contact_teacher(world)

    _, history = actions.sharing.history(erik, world.anna.id)

    assert [one.id for one in carl_before] == [held]
    assert [one.id for one in history] == ([held] if state else [])
    if state:
        assert actions.sharing.laid(erik, held).held.goals
    else:
        with pytest.raises(NotAllowed):
            actions.sharing.laid(erik, held)
        with pytest.raises(NotAllowed):
            actions.sharing.share(erik, held)


@pytest.mark.parametrize("who", ["carl", "lise", "dorte", "signe", "mette", "karin"])
def test_the_former_teacher_and_others_do_not_see_it(world: World, who: str) -> None:
    held = talked(world)
    held_before(held, days=10)
    actions.sharing.share(world.anna, held)
    new_contact_teacher(world)
    reader = fresh(world.person(who))

    with pytest.raises(NotAllowed):
        actions.sharing.history(reader, world.anna.id)
    with pytest.raises(NotAllowed):
        actions.sharing.laid(reader, held)


def test_own_minutes_are_for_those_at_home_only_where_they_name_them(world: World) -> None:
    held = talked(world)
    minutes.keep(world.owner, held, Minutes("start-up", 1), world.carl.id)
    minutes.keep(world.owner, held, Minutes("message-book", 1), world.carl.id)

    shown = actions.sharing.laid(world.anna, held).minutes

    assert [one.questionnaire.name for one in shown] == ["message-book"]
