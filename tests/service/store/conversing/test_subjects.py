"""What subject teachers write, and of whom."""

from __future__ import annotations

from datetime import timedelta

from service.store import people, rounds, subjects, tables as t
from service.store.conversing.subjects import Judgement, Place
from service.store.ground.database import now, transaction
from tests.school.conversing.preparing import teaching_group
from tests.school.world import World


def place(world: World) -> Place:
    return Place(world.round, world.anna.id, "dansk", world.lise.id)


def stands(world: World) -> Judgement:
    found = subjects.judgement(world.owner, place(world))
    assert found is not None
    return found


def written(world: World) -> Judgement:
    with transaction():
        subjects.begin(world.owner, place(world), world.class_a.id)
        subjects.begin(world.owner, place(world), world.class_a.id)
        subjects.write(world.owner, stands(world).id, "Læser godt", "Læs højt")
    return stands(world)


def test_it_is_written_once_and_its_revision_counts(world: World) -> None:
    first = written(world)
    assert (first.judgement, first.goal, first.revision, first.given_at) == (
        "Læser godt", "Læs højt", 1, None,
    )  # fmt: skip
    assert written(world).revision == 2
    assert t.SubjectJudgement.select().count() == 1


def test_given_is_what_was_given_with_its_writers_name(world: World) -> None:
    found = written(world)
    assert subjects.given(world.owner, world.anna.id, world.round) == ()

    subjects.give(world.owner, [found.id], True)
    (given,) = subjects.given(world.owner, world.anna.id, world.round)

    assert given.writer_name == "Lise Test"
    subjects.give(world.owner, [found.id], True)
    assert stands(world).given_at == given.given_at
    subjects.give(world.owner, [found.id], False)
    assert stands(world).given_at is None


def test_a_protected_writer_is_shown_as_they_are_shown(world: World) -> None:
    t.Person.update(shown_as="L.").where(t.Person.id == world.lise.id).execute()
    subjects.give(world.owner, [written(world).id], True)

    (given,) = subjects.given(world.owner, world.anna.id, world.round)

    assert given.writer_name == "L."


def test_a_teaching_groups_students_are_asked_in_their_classes(world: World) -> None:
    group, _ = teaching_group(world)
    day = world.carl.owner.today()

    found = subjects.asked(world.owner, [group, world.class_b.id], day)

    assert {(one.name, one.round) for one in found if one.group == group} == {
        ("Anna Test", world.round), ("Freja Test", world.round),
    }  # fmt: skip
    assert len([one for one in found if one.group == world.class_b.id]) == 4


def test_trials_rounds_to_come_and_restricted_students_are_left_out(world: World) -> None:
    day = world.carl.owner.today()
    forms = rounds.round(world.owner, world.round).forms
    for first, trial in ((day, True), (day + timedelta(days=3), False)):
        last = day + timedelta(days=9)
        rounds.add(
            world.owner, world.school, "Andet", first, last, forms, [world.class_b.id], trial
        )
    t.Person.update(restricted_at=now()).where(t.Person.id == world.freja.id).execute()

    found = subjects.asked(world.owner, [world.class_b.id], day)

    assert {one.round for one in found} == {world.round}
    assert world.freja.id not in {one.student for one in found}


def test_who_teaches_a_student_what(world: World) -> None:
    _, signe = teaching_group(world)

    found = subjects.teachers(world.owner, [world.anna.id, world.bo.id])

    assert [(one.student, one.subject, one.name) for one in found] == [
        *((one.student, "dansk", "Lise Test") for one in found if one.subject == "dansk"),
        (world.anna.id, "tysk", signe.name),
    ]
    assert {one.student for one in found if one.subject == "dansk"} == {world.anna.id, world.bo.id}
    carl = people.person(world.owner, world.carl.id)
    assert carl.name not in {one.name for one in found}  # he has no subject in the roster
