"""A student's goals: those that stand, what the class sees of them, and what came of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

from service.actions.between.weeks import Alive, alive
from service.errors import GoalPast, NotFound
from service.rules import access
from service.store import groups, rounds
from service.store.administration import readings
from service.store.between import boards, goals, study_book
from service.store.between.boards import Shown
from service.store.between.goals import ClassGoal, KeptGoal
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation, Goal
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round

LAST_LINES = 3  # of a goal, in the next conversation


@dataclass(frozen=True, slots=True)
class MyGoals:
    """What a student works on now."""

    conversation: Conversation | None  # the newest that left goals
    goals: tuple[Alive, ...]
    shown: tuple[Shown, ...]  # of them, as the class sees it
    looks_back: bool  # their time is over, and nothing is said yet of what came of them

    @property
    def hidden(self) -> bool:
        """Something was chosen for the board that the school keeps off it."""
        chosen = (
            one.goal.on_board or any(piece.words.on_board for piece in one.evidence)
            for one in self.goals
        )
        return any(chosen) and not self.shown


@dataclass(frozen=True, slots=True)
class SinceThen:
    """What the next conversation hears of one goal."""

    alive: Alive
    answered: int  # weeks
    weeks: int
    tells: bool  # the student lets it be seen here: last words, and what shows the work


def mine(person: Person) -> MyGoals:
    """The goals that stand, with their weeks and their evidence."""
    home = access.check_keeps_goals(person)
    owner = person.owner.id
    held = conversations.of_student(owner, person.id)
    of = next((one for one in held if one.goals), None)
    if of is None:
        return MyGoals(None, (), (), False)
    kept = study_book.kept(owner, person.id)
    known = rounds.of_group(owner, home.id)
    return MyGoals(
        of,
        alive(person.owner, of.goals, of.opened_at, kept),
        boards.of_class(owner, home.id, person.id),
        is_over(of, known, person.owner.today()),
    )


def is_over(of: Conversation, known: Sequence[Round], today: date) -> bool:
    """Is the time over of a goal of which nothing is said yet? `known` are the class's rounds."""
    return any(
        access.waits_to_be_looked_back_at(one.words.until, one.rated_at, of.round, known, today)
        for one in of.goals
    )


def one_of_mine(person: Person, goal_id: UUID, lock: bool = False) -> KeptGoal:
    """A goal of one's own, whether it stands or is past."""
    access.check_keeps_goals(person)
    found = goals.goal(person.owner.id, goal_id, lock=lock)
    access.check_is_own(person, found.student)
    return found


def standing(person: Person, goal_id: UUID) -> KeptGoal:
    """The same, locked for a deed. What is past stays as it was."""
    found = one_of_mine(person, goal_id, lock=True)
    if not found.stands:
        raise GoalPast(f"goal {goal_id}")
    return found


def show(person: Person, goal_id: UUID, on_board: bool) -> None:
    """Put a goal on the class's board, or take it down. Nobody does it for a student."""
    with transaction():
        goal = standing(person, goal_id) if on_board else one_of_mine(person, goal_id, lock=True)
        goals.show(person.owner.id, goal.id, on_board)


def of_this_term(person: Person) -> tuple[tuple[Conversation, tuple[Goal, ...]], ...]:
    """The goals to look back at: those of this school year and those that stand, newest first."""
    access.check_keeps_goals(person)
    today = person.owner.today()
    held = [one for one in conversations.of_student(person.owner.id, person.id) if one.goals]
    return tuple(
        (one, one.goals)
        for place, one in enumerate(held)
        if place == 0 or access.is_of_this_year(one.opened_at, today)
    )


def look_back(
    person: Person,
    said: Mapping[UUID, tuple[str, str]],
    seen: Mapping[UUID, str | None] = MappingProxyType({}),
) -> None:
    """What came of these goals: how far, and in the student's words what was reached.

    `seen` marks the words that the page was filled with, goal by goal.
    """
    access.check_keeps_goals(person)
    today = person.owner.today()
    with transaction():
        for goal_id, (status, reached) in said.items():
            goal = one_of_mine(person, goal_id, lock=True)
            if not goal.stands and not access.is_of_this_year(goal.opened_at, today):
                raise GoalPast(f"goal {goal_id}")
            access.check_writes_over_nothing(seen.get(goal_id), [goal.reached], [reached])
            goals.rate(person.owner.id, goal.id, status, reached)


def of_class(person: Person, group_id: UUID) -> tuple[Group, tuple[ClassGoal, ...]]:
    """What a class works towards and what was reached, by name, for its contact teacher."""
    access.check_logged_in_by_school(person)
    group = groups.group(person.owner.id, group_id)
    access.check_may_see_class(person, group)
    found = goals.of_class(person.owner.id, group_id, person.id)
    told = list(dict.fromkeys(one.student for one in found if one.text))
    readings.add_all(person, told, "goals of the class")
    return group, found


def last_time(person: Person, round_id: UUID) -> Conversation | None:
    """The newest conversation of another round that left goals: with them the next one opens."""
    if person.by_code or person.home_class is None:
        return None
    held = conversations.of_student(person.owner.id, person.id)
    return next((one for one in held if one.goals and one.round != round_id), None)


def since_then(
    reader: Person, student: Person, last: Conversation | None, released: Collection[UUID] = ()
) -> tuple[SinceThen, ...]:
    """How the goals of the conversation before went, for the page of the next one.

    `released` are the goals whose cards the student released to the people in the room. Words and
    evidence of a goal are told there with its card; evidence also where the student shows it to
    the class already: whoever hangs it on a wall hides it from nobody at the table.
    """
    owner = reader.owner
    access.check_may_talk_with(reader, student)
    if last is None or not last.goals:
        return ()
    if last.student != student.id:
        raise NotFound(f"conversation {last.id} is not {student.id}'s")
    found = alive(owner, last.goals, last.opened_at, study_book.kept(owner.id, student.id))
    return tuple(
        SinceThen(one, len(one.check_ins), len(one.weeks), one.goal.id in released) for one in found
    )
