"""Who writes a team's plan: all of the team, from its beginning on and after it was sent.

A plan is what the team agrees with itself, so it is not the one's who began it. access.py is the
door to it.
"""

from __future__ import annotations

from questionnaires import Questionnaire
from service.errors import NotAllowed
from service.store import definitions
from service.store.people import Person
from service.store.responses import Task
from service.store.sheets import Sheet


def is_plan(questionnaire: Questionnaire) -> bool:
    """Is it what a team plans its conversations with?"""
    return questionnaire.kind == "plan" and questionnaire.respondent == "team"


def lives(task: Task) -> bool:
    """Is it a plan of a team? It never stands for good: it is changed and sent again."""
    if task.sheet is None or task.group is None:
        return False
    return is_plan(definitions.questionnaire(task.owner, task.name, task.version))


def writes_with_team(person: Person, task: Task) -> bool:
    return task.group in {team.id for team in person.groups("team")} and not person.by_code


def in_team(person: Person, sheet: Sheet) -> bool:
    """Is it the plan of a team that this person is in?"""
    same = sheet.owner == person.owner.id and sheet.group is not None
    return same and sheet.group in {team.id for team in person.groups("team")}


def check_in_team(person: Person, sheet: Sheet) -> None:
    """The team ticks its tasks, makes rounds for its own classes, and copies its plan."""
    if not in_team(person, sheet):
        raise NotAllowed(f"{person.id} is not in the team of sheet {sheet.id}")


def check_sees_plans(person: Person) -> None:
    """The list of plans is for teams, and for the leadership of their school."""
    if person.by_code or not person.roles() & {"team", "leader"}:
        raise NotAllowed(f"{person.id} is in no team and leads no school")
