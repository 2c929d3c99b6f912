"""A student some weeks after a conversation: a goal, what was said of it, and what shows it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from service.actions.between.weeks import WEEK, monday
from service.store import conversations, people, rounds, tables as t
from service.store.between import check_ins, evidence, goals
from service.store.between.check_ins import Words
from service.store.conversing.conversations import GoalWords
from service.store.ground.database import now
from service.store.people import Person
from tests.school.world import World


def with_goal(
    world: World, student: Person, text: str = "Læse højt", weeks: int = 9, of: UUID | None = None
) -> UUID:
    """A goal from a conversation some weeks ago; in the open round unless another is named.

    Carl has been the class's contact teacher since before.
    """
    since = now().date() - WEEK * (weeks + 1)
    carls = (t.Membership.person == world.carl.id) & (t.Membership.from_day > since)
    t.Membership.update(from_day=since).where(carls).execute()
    round_id = of or world.round
    conversations.open_(world.owner, round_id, student.id, world.carl.id, True)
    held = next(
        one for one in conversations.of_student(world.owner, student.id) if one.round == round_id
    )
    t.Conversation.update(opened_at=now() - WEEK * weeks).where(
        t.Conversation.id == held.id
    ).execute()
    conversations.keep_goals(world.owner, held.id, [(None, GoalWords(text))])
    (goal,) = conversations.conversation(world.owner, held.id).goals
    return goal.id


def said(world: World, student: Person, goal: UUID, weeks_ago: int, line: str = "") -> None:
    week = monday(world.carl.owner.today()) - WEEK * weeks_ago
    check_ins.save(world.owner, goal, student.id, week, Words("forward", "asked", "keep_on", line))


def shows(
    world: World, student: Person, goal: UUID, title: str = "Min bog", on_board: bool = False
) -> UUID:
    words = evidence.Words(title, "Den er lang", "https://skole.example/bog", on_board)
    return evidence.add(world.owner, goal, student.id, words)


def on_board(world: World, goal: UUID) -> None:
    goals.show(world.owner, goal, True)


def round_before(world: World, title: str, days_ago: int, closed: bool = True) -> UUID:
    """A round that both classes had some time ago."""
    last = world.carl.owner.today() - timedelta(days=days_ago)
    found = rounds.add(
        world.owner, world.school, title, last - timedelta(days=10), last, {"start-up": 1},
        [world.class_a.id, world.class_b.id],
    )  # fmt: skip
    if closed:
        rounds.close(world.owner, found)
    return found


def again(person: Person) -> Person:
    """As they are now."""
    return people.person(person.owner.id, person.id)
