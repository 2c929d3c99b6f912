"""What the people of the small school prepare, in one line each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from service import actions
from service.actions.conversing.subjects import Writing
from service.store import conversations, people, rounds, tables as t
from service.store.ground.database import new_id, now
from service.store.people import Person
from service.store.planning.frames import Frame
from tests.school.world import World


def own_card(world: World, student: Person, text: str) -> UUID:
    """The id of a new card in the student's own words."""
    actions.cards.write_own(student, world.round, text)
    return actions.cards.mine(student, world.round).cards[-1].id


def told(student: Person, round_id: UUID | None = None) -> list[str]:
    """What the cards of a student say, in their order."""
    hand = actions.cards.mine(student, round_id)
    return [one.piece.text if one.piece else "" for one in hand.cards]


def open_(world: World, student: Person) -> UUID:
    """Their teacher opens the conversation of the open round."""
    conversations.open_(world.owner, world.round, student.id, world.carl.id, False)
    return conversations.of_student(world.owner, student.id)[0].id


def close(world: World, student: Person) -> None:
    """The conversation is held and closed."""
    held = open_(world, student)
    t.Conversation.update(closed_at=now(), closed_by=world.carl.id).where(
        t.Conversation.id == held
    ).execute()


def writing(world: World, teacher: Person, group: UUID | None = None) -> Writing:
    return actions.subjects.of_group(teacher, group or world.class_a.id, world.round, None)


def judge(
    world: World, teacher: Person, student: Person, text: str, goal: str = "", revision: int = 0
) -> None:
    actions.subjects.write(teacher, writing(world, teacher), student.id, text, goal, revision)


def give(world: World, teacher: Person, student: Person, text: str, goal: str = "") -> None:
    judge(world, teacher, student, text, goal)
    actions.subjects.give(teacher, writing(world, teacher), student.id)


def teaching_group(world: World) -> tuple[UUID, Person]:
    """German, with Anna of 5.a and Freja of 5.b, taught by Signe alone."""
    group = new_id()
    t.Group.create(
        id=group, owner=world.owner, school=world.school, kind="teaching", name="Tysk 5",
        subject="tysk",
    )  # fmt: skip
    from_day = date.today() - timedelta(days=30)  # noqa: DTZ011 – any day in the past
    for person, role in (
        (world.anna, "student"), (world.freja, "student"), (world.signe, "subject_teacher"),
    ):  # fmt: skip
        t.Membership.create(
            owner=world.owner, person=person.id, role=role, school=world.school, group=group,
            from_day=from_day,
        )  # fmt: skip
    return group, people.person(world.owner, world.signe.id)


def time_to_prepare(world: World, frame: Frame) -> None:
    """The open round has a place on the timetable."""
    rounds.change(world.owner, replace(rounds.round(world.owner, world.round), frame=frame))
