"""What was prepared for conversations and kept between them stands in the copy of all of it."""

from __future__ import annotations

from uuid import UUID

import pytest

from service import actions
from service.actions.administration.held import Held
from service.store import tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.conversing.prepared import prepared
from tests.school.everywhere import now_of
from tests.school.lived import Lived, lived_in
from tests.school.world import World

WORDS, TEACHERS = "rugmelsboller", "solbærsaft"
ALL = {"note", "card", "judgement", "proposal", "week", "evidence", "time", "minutes"}


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def lived(world: World) -> Lived:
    found = lived_in(world)
    prepared(found, WORDS, TEACHERS)
    return found


def copy_of(lived: Lived, person: Person, about: Person, *withheld: str) -> Held:
    world = lived.world
    asker = now_of(world, person)
    case = actions.cases.ask(asker, about.id, "access", "")
    actions.cases.assemble(world.bente, case)
    actions.cases.review(world.bente, case, withheld)
    actions.cases.decide(world.bente, case, "granted", "")
    _, held = actions.held.copy(asker, case, "json")
    return held


def kinds(held: Held) -> set[str]:
    return {one.kind for one in held.besides}


def test_a_student_has_it_all_the_teachers_note_too(lived: Lived) -> None:
    held = copy_of(lived, lived.world.anna, lived.world.anna)

    assert kinds(held) == ALL
    (note,) = [one for one in held.besides if one.kind == "note"]
    assert note.by == lived.world.carl.id
    assert TEACHERS in note.words[0]


def test_a_guardian_has_not_the_childs_own_space(lived: Lived) -> None:
    held = copy_of(lived, lived.world.karin, lived.world.anna)

    assert kinds(held) == {"note", "judgement", "proposal", "time", "minutes"}
    (proposal,) = [one for one in held.besides if one.kind == "proposal"]
    assert proposal.by == lived.world.karin.id


def test_a_teacher_has_what_they_wrote(lived: Lived) -> None:
    assert kinds(copy_of(lived, lived.world.carl, lived.world.carl)) == {
        "note",
        "judgement",
        "minutes",
        "visit",
        "reflection",
        "experiment",
    }


def test_of_a_visit_both_have_what_they_share_and_each_the_own_note(
    lived: Lived,
) -> None:
    world = lived.world
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Natur", now().date()
    )
    t.Reflection.create(owner=world.owner, visit=visit, did="Jeg ventede", writer=world.carl.id)
    t.Experiment.create(
        owner=world.owner, visit=visit, teacher=world.carl.id, place=0, text="Vent fem sekunder"
    )
    for who, text in ((world.carl, TEACHERS), (world.signe, WORDS)):
        t.VisitNote.create(owner=world.owner, visit=visit, writer=who.id, text=text)

    of_teacher, of_observer = (
        copy_of(lived, who, who).besides for who in (world.carl, world.signe)
    )

    shared = {("reflection", "Jeg ventede"), ("experiment", "Vent fem sekunder")}
    assert shared < {(one.kind, *one.words[:1]) for one in of_teacher}
    assert shared < {(one.kind, *one.words[:1]) for one in of_observer}
    assert {one.words for one in of_teacher if one.kind == "visit note"} == {(TEACHERS,)}
    assert {one.words for one in of_observer if one.kind == "visit note"} == {(WORDS,)}


def test_what_others_wrote_is_looked_at_and_can_be_left_out(lived: Lived) -> None:
    world = lived.world
    case = actions.cases.ask(world.anna, world.anna.id, "access", "")
    actions.cases.assemble(world.bente, case)
    _, concerns = actions.held.look_through(world.bente, case)
    note = f"note/{note_of(world.anna.id)}"

    assert note in {one.key for one in concerns if not one.names}
    assert "note" not in kinds(copy_of(lived, world.anna, world.anna, note))


def note_of(student: UUID) -> UUID:
    return UUID(str(t.Note.get(t.Note.student == student).id))
