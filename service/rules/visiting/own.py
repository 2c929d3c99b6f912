"""A teacher's own space: whose it is, whom a survey asks, and to whom a copy may go.

Nobody else reads anything of it. What the pages promise is made from these functions.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NotAllowed, NotFound, NotOpen
from service.rules.audiences import is_anonymous, may_be_anonymous
from service.rules.offices import check_is_staff, check_teaches
from service.store.groups import Group
from service.store.people import Person
from service.store.visiting.own_copies import OwnCopy
from service.store.visiting.own_surveys import OwnSurvey

TEACHES = ("contact_teacher", "subject_teacher")
WORKS = (*TEACHES, "coach", "leader")  # at a school
READERS_OF_OWN: tuple[str, ...] = ()  # besides whoever it belongs to: nobody, in no role


class SurveyStage(StrEnum):
    OPEN = "open"
    OVER = "over"  # its last day has passed, and it is closed in the night
    CLOSED = "closed"


def is_given_copies(role: str) -> bool:
    """May a teacher give a copy to somebody of this role?"""
    return role in WORKS


def check_has_own_space(person: Person) -> None:
    """Whoever works at a school finds what they kept, also when they teach no more."""
    check_is_staff(person)


def check_may_keep_own(person: Person) -> None:
    """Anybody who teaches collects of the own practice."""
    check_has_own_space(person)
    check_teaches(person)


def groups_of_own(person: Person) -> tuple[Group, ...]:
    """The classes and teaching groups in which somebody teaches."""
    return person.groups(*TEACHES)


def group_of_own(person: Person, group_id: UUID) -> Group:
    check_may_keep_own(person)
    for group in groups_of_own(person):
        if group.id == group_id:
            return group
    raise NotAllowed(f"{person.id} does not teach {group_id}")


def looks_alone(asked: Questionnaire) -> bool:
    """Is it a form with which a teacher can look at an own lesson?"""
    whose = asked.respondent == "teacher" or asked.kind == "observation"
    return whose and asked.about == "lesson" and not is_anonymous(asked)


def check_looks_alone(asked: Questionnaire) -> None:
    if not looks_alone(asked):
        raise NotAllowed(f"{asked.name} is not for an own lesson")


def may_ask_own(asked: Questionnaire) -> bool:
    """A class is asked without names, always."""
    counted = bool(asked.themes)  # of words alone nothing is shown
    return counted and asked.respondent == "student" and may_be_anonymous(asked)


def check_may_ask_own(asked: Questionnaire) -> None:
    if not may_ask_own(asked):
        raise NotAllowed(f"{asked.name} is not asked without names")


def survey_stage(survey: OwnSurvey, today: date) -> SurveyStage:
    if survey.closed_at is not None:
        return SurveyStage.CLOSED
    return SurveyStage.OPEN if survey.closes_on >= today else SurveyStage.OVER


def check_survey_is_mine(person: Person, survey: OwnSurvey) -> None:
    """Another one's is not there at all, as with lessons."""
    check_has_own_space(person)
    if survey.person != person.id:
        raise NotFound(f"survey {survey.id} is not {person.id}'s")


def check_is_asked(person: Person, survey: OwnSurvey) -> None:
    """The students of the class or teaching group."""
    if survey.group not in {one.id for one in person.groups("student")}:
        raise NotAllowed(f"{person.id} is not asked in survey {survey.id}")


def check_survey_open(survey: OwnSurvey, today: date) -> None:
    if survey_stage(survey, today) is not SurveyStage.OPEN:
        raise NotOpen(f"survey {survey.id}")


def reads_copy(reader: Person, copy: OwnCopy) -> bool:
    """A colleague, as long as they work at the school where it was given."""
    return copy.reader == reader.id and copy.school in reader.schools(*WORKS)


def check_may_be_given(reader: Person, giver: Person) -> None:
    """One person of the staff of the giver's school; nobody gives a copy to themselves."""
    check_may_keep_own(giver)
    together = reader.schools(*WORKS) & giver.schools(*TEACHES)
    if reader.id == giver.id or not together:
        raise NotAllowed(f"{reader.id} is given no copy by {giver.id}")
