"""Subject teachers write, give and are read: when, and by whom."""

from __future__ import annotations

import pytest

from service import actions
from service.actions.conversing.subjects import Given
from service.errors import ConversationClosed, NotAllowed, NotFound
from service.store import people, subjects, tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.conversing.preparing import close, give, judge, open_, teaching_group, writing
from tests.school.deeds import readings
from tests.school.world import World


def read(world: World, reader: Person) -> Given:
    return actions.subjects.of_student(reader, world.anna.id, world.round)


def texts(world: World, reader: Person) -> list[str]:
    return [one.judgement for one in read(world, reader).judgements]


def row(world: World, teacher: Person, student: Person) -> tuple[str, bool]:
    """What is written of somebody, and whether it is given."""
    found = writing(world, teacher).around(student.id)[1].judgement
    return (found.judgement, found.given_at is not None) if found else ("", False)


def test_the_way_from_writing_to_giving(world: World) -> None:
    (task,) = actions.subjects.mine(world.lise)
    assert (task.group.name, task.subject, task.students, task.missing) == ("5.a", "dansk", 12, 12)

    judge(world, world.lise, world.anna, "Læser sikkert", "Læs højt")
    judge(world, world.lise, world.bo, "Er på vej")
    (task,) = actions.subjects.mine(world.lise)
    assert (task.written, task.given) == (2, 0)

    assert actions.subjects.give(world.lise, writing(world, world.lise)) == 2
    (task,) = actions.subjects.mine(world.lise)
    assert (task.written, task.given, task.missing) == (2, 2, 10)


def test_before_it_is_given_it_is_the_writers_alone(world: World) -> None:
    judge(world, world.lise, world.anna, "Kun min kladde")
    open_(world, world.anna)

    assert texts(world, world.carl) == []
    assert texts(world, world.anna) == []
    assert row(world, world.lise, world.anna) == ("Kun min kladde", False)


def test_the_contact_teacher_reads_it_at_once_and_the_student_when_they_talk(world: World) -> None:
    give(world, world.lise, world.anna, "Læser sikkert")

    assert texts(world, world.carl) == ["Læser sikkert"]
    assert texts(world, world.anna) == []
    open_(world, world.anna)
    assert texts(world, world.anna) == ["Læser sikkert"]


def test_or_when_the_round_is_closed(world: World) -> None:
    give(world, world.lise, world.anna, "Læser sikkert")
    actions.rounds.close(world.dorte, world.round)

    assert texts(world, world.anna) == ["Læser sikkert"]


@pytest.mark.parametrize("who", ["bo", "erik", "lise", "dorte", "signe", "mette", "karin", "finn"])
def test_nobody_else_reads_what_is_given(world: World, who: str) -> None:
    give(world, world.lise, world.anna, "Læser sikkert")
    open_(world, world.anna)
    with pytest.raises((NotAllowed, NotFound)):
        read(world, world.person(who))


def test_of_a_restricted_student_nobody_reads_or_writes(world: World) -> None:
    give(world, world.lise, world.anna, "Læser sikkert")
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    with pytest.raises(NotAllowed):
        read(world, world.carl)
    with pytest.raises(NotFound):
        judge(world, world.lise, world.anna, "Mere", revision=1)


def test_a_reading_is_logged_where_something_was_read(world: World) -> None:
    read(world, world.carl)
    assert readings() == []

    give(world, world.lise, world.anna, "Læser sikkert")
    read(world, world.carl)
    open_(world, world.anna)
    read(world, world.anna)

    assert readings() == [
        (world.carl.log_key, world.anna.log_key),
        (world.carl.log_key, world.lise.log_key),
        (world.anna.log_key, world.lise.log_key),
    ]


def test_two_devices_lose_nothing(world: World) -> None:
    judge(world, world.lise, world.anna, "Fra den ene")

    written = actions.subjects.write(
        world.lise, writing(world, world.lise), world.anna.id, "Fra den anden", "", 0
    )

    assert written.clash
    assert written.stands.judgement == "Fra den ene"
    assert row(world, world.lise, world.anna) == ("Fra den ene", False)
    judge(world, world.lise, world.anna, "Fra begge", revision=1)
    assert row(world, world.lise, world.anna) == ("Fra begge", False)


def test_the_same_words_twice_are_no_clash(world: World) -> None:
    for _ in range(2):
        written = actions.subjects.write(
            world.lise, writing(world, world.lise), world.anna.id, "Ens", "", 0
        )
        assert (written.clash, written.stands.revision) == (False, 1)


def test_what_was_given_can_be_mended_and_taken_back(world: World) -> None:
    give(world, world.lise, world.anna, "Før")
    judge(world, world.lise, world.anna, "Efter", revision=1)
    assert row(world, world.lise, world.anna) == ("Efter", True)

    actions.subjects.take_back(world.lise, writing(world, world.lise), world.anna.id)

    assert row(world, world.lise, world.anna) == ("Efter", False)
    assert texts(world, world.carl) == []


def test_after_the_conversation_is_closed_it_stands(world: World) -> None:
    give(world, world.lise, world.anna, "Før")
    judge(world, world.lise, world.bo, "Bos")
    close(world, world.anna)

    with pytest.raises(ConversationClosed):
        judge(world, world.lise, world.anna, "For sent", revision=1)
    with pytest.raises(ConversationClosed):
        actions.subjects.take_back(world.lise, writing(world, world.lise), world.anna.id)
    with pytest.raises(ConversationClosed):
        actions.subjects.give(world.lise, writing(world, world.lise), world.anna.id)
    assert actions.subjects.give(world.lise, writing(world, world.lise)) == 1  # Bo's is open
    assert row(world, world.lise, world.anna) == ("Før", True)


def test_an_empty_judgement_is_not_given(world: World) -> None:
    judge(world, world.lise, world.anna, "Før")
    judge(world, world.lise, world.anna, "  ", revision=1)

    assert actions.subjects.give(world.lise, writing(world, world.lise)) == 0


def test_nobody_writes_where_they_do_not_teach(world: World) -> None:
    for stranger in (world.erik, world.carl, world.dorte, world.anna, world.karin):
        with pytest.raises(NotAllowed):
            writing(world, stranger)
    with pytest.raises(NotAllowed):
        actions.subjects.of_group(world.lise, world.class_a.id, world.round, "tysk")
    with pytest.raises(NotFound):
        judge(world, world.lise, world.freja, "Går i 5.b")


def test_a_teaching_group_has_students_of_two_classes(world: World) -> None:
    group, signe = teaching_group(world)

    found = writing(world, signe, group)

    assert (found.subject, [one.name for one in found.rows]) == (
        "tysk",
        ["Anna Test", "Freja Test"],
    )
    written = actions.subjects.write(signe, found, world.freja.id, "Taler frit", "", 0)
    assert written.stands.place.subject == "tysk"


def test_a_contact_teacher_with_a_subject_writes_of_it(world: World) -> None:
    t.Membership.update(subject="matematik").where(
        t.Membership.person == world.carl.id, t.Membership.role == "contact_teacher"
    ).execute()
    carl = people.person(world.owner, world.carl.id)

    give(world, carl, world.anna, "Regner hurtigt")
    give(world, world.lise, world.anna, "Læser sikkert")

    found = subjects.given(world.owner, world.anna.id, world.round)
    assert [(one.place.subject, one.writer_name) for one in found] == [
        ("dansk", "Lise Test"), ("matematik", "Carl Test"),
    ]  # fmt: skip


def test_a_closed_round_is_shown_where_there_is_no_other(world: World) -> None:
    actions.rounds.close(world.dorte, world.round)

    (task,) = actions.subjects.mine(world.lise)

    assert task.round.id == world.round
    give(world, world.lise, world.anna, "Nåede det før samtalen")
