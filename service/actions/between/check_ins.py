"""Say how a goal goes this week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from service.actions.between import goals
from service.actions.between.weeks import monday
from service.rules import access
from service.store.between import check_ins, study_book
from service.store.between.check_ins import CheckIn, Words
from service.store.between.goals import KeptGoal
from service.store.ground.database import transaction
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class ThisWeek:
    """A goal, and what its student has said of it this week."""

    goal: KeptGoal
    monday: date
    said: CheckIn | None


def this_week(person: Person, goal_id: UUID) -> ThisWeek:
    goal = goals.one_of_mine(person, goal_id)
    week = monday(person.owner.today())
    own = study_book.kept(person.owner.id, person.id).of(goal.id)
    return ThisWeek(goal, week, next((one for one in own.check_ins if one.week == week), None))


def save(person: Person, goal_id: UUID, words: Words, seen: str | None = None) -> None:
    """One for a goal and a week: until Sunday it may be said again.

    `seen` marks the line that the page was filled with: another device's is not written over.
    """
    with transaction():
        goal = goals.standing(person, goal_id)
        week = monday(person.owner.today())
        own = study_book.kept(person.owner.id, person.id).of(goal.id).check_ins
        stands = [one.words.line for one in own if one.week == week]
        access.check_writes_over_nothing(seen, stands, [words.line])
        check_ins.save(person.owner.id, goal.id, person.id, week, words)
