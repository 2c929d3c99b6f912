"""A visit is talked through: who reads and writes what, and nobody writes over anybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.visiting.talks import ExperimentMarks
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store import tables as t, talks, visits
from service.store.ground.database import now
from service.store.people import Person
from service.store.visiting.talks import ExperimentWords
from tests.school.deeds import readings
from tests.school.visited import looked_at, noted, visited
from tests.school.world import World, by_code

EMPTY = access.mark("")
FOUR = (EMPTY,) * 4
VENT = ExperimentWords("Vent fem sekunder", "Flere svarer")

DEEDS: dict[str, Callable[[Person, UUID], object]] = {
    "reflect": lambda who, visit: actions.talks.keep_reflection(who, visit, ("a",) * 4, FOUR),
    "note": lambda who, visit: actions.talks.keep_note(who, visit, "a", EMPTY),
    "agree": lambda who, visit: actions.talks.add_experiment(who, visit, VENT),
    "talked": lambda who, visit: actions.talks.set_talked(who, visit, True),
}


@pytest.fixture
def visit(world: World) -> UUID:
    """Its notes are sent."""
    key = visited(world)
    noted(world, key)
    return key


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("who", ["carl", "signe"])
def test_either_of_the_two_writes(world: World, visit: UUID, deed: str, who: str) -> None:
    DEEDS[deed](world.person(who), visit)

    talk = actions.talks.open_(world.person(who), visit)
    assert any(
        (any(talk.reflection.words), talk.note.text, talk.experiments, talk.visit.plan.talked_at)
    )


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("who", ["anna", "erik", "dorte", "mette", "bente", "rita"])
def test_nobody_else_writes(world: World, visit: UUID, deed: str, who: str) -> None:
    with pytest.raises(NotAllowed):
        DEEDS[deed](world.person(who), visit)

    assert t.Reflection.select().count() + t.Experiment.select().count() == 0


@pytest.mark.parametrize("deed", DEEDS)
def test_another_owner_finds_nothing_to_write_on(world: World, visit: UUID, deed: str) -> None:
    with pytest.raises(NotFound):
        DEEDS[deed](world.far.finn, visit)


@pytest.mark.parametrize("deed", DEEDS)
def test_there_is_nothing_to_talk_of_before_the_notes_are_sent(world: World, deed: str) -> None:
    with pytest.raises(NotAllowed):
        DEEDS[deed](world.carl, visited(world))


@pytest.mark.parametrize("deed", DEEDS)
def test_a_code_opens_no_talk(world: World, visit: UUID, deed: str) -> None:
    with pytest.raises(NotAllowed):
        DEEDS[deed](by_code(world.carl), visit)


def test_two_who_write_at_once_both_find_their_words(world: World, visit: UUID) -> None:
    """Both opened the page when nothing was written."""
    first = actions.talks.keep_reflection(world.carl, visit, ("Jeg ventede", "", "", ""), FOUR)
    second = actions.talks.keep_reflection(
        world.signe, visit, ("Carl ventede længe", "Flere svarede", "", ""), FOUR
    )

    stands = talks.reflection(world.owner, visit)
    assert (first, second) == (False, True)
    assert stands.words == ("Jeg ventede\n\nCarl ventede længe", "Flere svarede", "", "")
    assert stands.writer == world.signe.id


def test_a_page_that_is_old_writes_over_no_box_it_left_alone(world: World, visit: UUID) -> None:
    actions.talks.keep_reflection(world.carl, visit, ("Jeg ventede", "", "", ""), FOUR)

    actions.talks.keep_reflection(world.signe, visit, ("", "", "Ro hjælper", ""), FOUR)

    assert talks.reflection(world.owner, visit).words == ("Jeg ventede", "", "Ro hjælper", "")


def test_what_is_sent_twice_is_kept_once(world: World, visit: UUID) -> None:
    for _ in range(2):
        actions.talks.keep_reflection(world.carl, visit, ("Jeg ventede", "", "", ""), FOUR)
        actions.talks.add_experiment(world.carl, visit, VENT)

    assert talks.reflection(world.owner, visit).revision == 1
    assert len(talks.experiments(world.owner, visit)) == 1


def test_the_same_person_on_two_devices_keeps_both_notes(world: World, visit: UUID) -> None:
    actions.talks.keep_note(world.signe, visit, "Fra tavlen", EMPTY)

    both = actions.talks.keep_note(world.signe, visit, "Fra telefonen", EMPTY)

    assert both
    stands = talks.note(world.owner, visit, world.signe.id).text
    assert stands == "Fra tavlen\n\nFra telefonen"
    assert not actions.talks.keep_note(world.signe, visit, "Samlet", access.mark(stands))
    assert talks.note(world.owner, visit, world.signe.id).text == "Samlet"


def test_an_own_note_is_never_before_the_other(world: World, visit: UUID) -> None:
    actions.talks.keep_note(world.signe, visit, "Kun Signes", EMPTY)

    talk = actions.talks.open_(world.carl, visit)

    assert "Kun Signes" not in repr(talk)
    assert talk.note.text == ""


def _marks(words: ExperimentWords) -> ExperimentMarks:
    return ExperimentMarks(
        access.mark(words.text), access.mark(words.sign), access.mark(words.became),
        words.until.isoformat() if words.until else "", words.status,
    )  # fmt: skip


def test_one_says_what_came_of_it_while_the_other_puts_it_off(world: World, visit: UUID) -> None:
    actions.talks.add_experiment(world.carl, visit, VENT)
    (tried,) = talks.experiments(world.owner, visit)
    seen, until = _marks(VENT), date(2026, 12, 18)

    came = replace(VENT, status="kept", became="Flere svarer nu")
    actions.talks.change_experiment(world.carl, visit, tried.id, came, seen)
    put_off = replace(VENT, until=until)
    actions.talks.change_experiment(world.signe, visit, tried.id, put_off, seen)

    assert talks.experiment(world.owner, tried.id).words == replace(came, until=until)


def test_an_agreement_is_followed_up_at_the_next_visit(world: World) -> None:
    october, november = visited(world, 30), visited(world)
    for one in (october, november):
        noted(world, one)
    actions.talks.add_experiment(world.carl, october, VENT)
    ((occasion, tried),) = actions.talks.open_(world.signe, november).agreed_before

    came = replace(VENT, status="tried", became="Det hjalp")
    actions.talks.change_experiment(world.signe, november, tried.id, came, _marks(VENT))
    ((_, after),) = actions.talks.open_(world.carl, november).agreed_before

    assert occasion.visit == october
    assert (after.words.status, after.words.became) == ("tried", "Det hjalp")
    assert after.followed_at is not None


def test_what_was_tried_with_somebody_else_is_not_followed_up_here(world: World) -> None:
    with_dorte, here = visited(world, 9, observer=world.dorte), visited(world)
    for one in (with_dorte, here):
        noted(world, one)
    actions.talks.add_experiment(world.carl, with_dorte, VENT)
    (tried,) = talks.experiments(world.owner, with_dorte)

    assert actions.talks.open_(world.signe, here).agreed_before == ()
    assert actions.talks.open_(world.carl, here).before == ()
    for who in (world.signe, world.carl):
        with pytest.raises(NotFound):
            actions.talks.change_experiment(who, here, tried.id, VENT, _marks(VENT))


def test_earlier_visits_lie_at_hand_with_own_notes_and_experiments(world: World) -> None:
    earlier, here, later = visited(world, 30), visited(world, 10), visited(world)
    for one in (earlier, here, later):
        noted(world, one)
    actions.talks.keep_reflection(world.carl, earlier, ("Dengang", "", "", ""), FOUR)
    actions.talks.keep_note(world.signe, earlier, "Signes note", EMPTY)
    actions.talks.add_experiment(world.carl, earlier, VENT)

    (before,) = actions.talks.open_(world.signe, here).before

    assert before.occasion.visit == earlier
    assert (before.reflection.words[0], before.note.text) == ("Dengang", "Signes note")
    assert [one.words for one in before.experiments] == [VENT]


def test_they_have_talked_and_it_can_be_undone_on_the_same_day(world: World, visit: UUID) -> None:
    actions.talks.set_talked(world.signe, visit, True)
    stage = access.visit_stage(visits.visit(world.owner, visit))
    actions.talks.set_talked(world.carl, visit, False)

    assert stage is access.VisitStage.TALKED
    assert access.visit_stage(visits.visit(world.owner, visit)) is access.VisitStage.NOTED


def test_later_it_has_happened(world: World, visit: UUID) -> None:
    t.Visit.update(talked_at=now() - timedelta(days=2)).execute()

    with pytest.raises(NotAllowed):
        actions.talks.set_talked(world.carl, visit, False)

    assert visits.visit(world.owner, visit).plan.talked_at is not None


def test_what_was_talked_of_stays_editable(world: World, visit: UUID) -> None:
    actions.talks.set_talked(world.carl, visit, True)

    actions.talks.keep_reflection(world.signe, visit, ("Siden", "", "", ""), FOUR)

    assert talks.reflection(world.owner, visit).words[0] == "Siden"


@pytest.mark.parametrize("who", ["signe", "dorte", "anna"])
def test_the_teacher_alone_says_that_it_is_read(world: World, visit: UUID, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.talks.say_read(world.person(who), visit)

    actions.talks.say_read(world.carl, visit)
    assert visits.visit(world.owner, visit).plan.seen_at is not None


def test_opening_the_page_says_nothing_and_writing_does(world: World, visit: UUID) -> None:
    actions.talks.open_(world.carl, visit)
    opened = visits.visit(world.owner, visit)
    actions.talks.keep_note(world.carl, visit, "Mit", EMPTY)

    assert access.waits_to_be_read(opened)
    assert not access.waits_to_be_read(visits.visit(world.owner, visit))


def test_the_observers_writing_does_not_make_the_teacher_a_reader(
    world: World, visit: UUID
) -> None:
    actions.talks.keep_reflection(world.signe, visit, ("Jeg så", "", "", ""), FOUR)

    assert access.waits_to_be_read(visits.visit(world.owner, visit))


def test_the_own_look_stands_beside_each_sign_for_both(world: World, visit: UUID) -> None:
    looked_at(world, visit, step=3)

    mine = actions.talks.open_(world.carl, visit)
    theirs = actions.talks.open_(world.signe, visit)

    for one in (mine, theirs):
        assert one.widest is not None
        assert one.widest.seen is not None
        assert one.widest.own is not None
        assert one.widest.apart == 2
        assert all(sign.own for sign in one.signs)


def test_an_own_look_of_the_first_version_names_no_reader(world: World, visit: UUID) -> None:
    looked_at(world, visit, step=3)
    t.Response.update(version=1).where(t.Response.name == "own-lesson").execute()

    assert all(one.own for one in actions.talks.open_(world.carl, visit).signs)
    assert not any(one.own for one in actions.talks.open_(world.signe, visit).signs)


def test_reading_the_others_words_is_logged(world: World, visit: UUID) -> None:
    actions.talks.open_(world.signe, visit)
    nothing_yet = readings()
    actions.talks.keep_reflection(world.carl, visit, ("Jeg ventede", "", "", ""), FOUR)

    actions.talks.open_(world.signe, visit)
    actions.talks.open_(world.carl, visit)

    assert nothing_yet == []
    assert readings() == [
        (world.signe.log_key, world.carl.log_key), (world.carl.log_key, world.signe.log_key),
    ]  # fmt: skip


def test_an_experiment_that_is_not_there_is_not_found(world: World, visit: UUID) -> None:
    with pytest.raises(NotFound):
        actions.talks.change_experiment(world.carl, visit, uuid4(), VENT, _marks(VENT))
