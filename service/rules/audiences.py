"""Whom a definition names: who reads its answers by name and who sees its releases.

The note “who sees this” and the checks that guard a read are made from here. access.py is the door
to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from questionnaires import (
    Document,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    ScaleQuestion,
)
from service.errors import NotAllowed
from service.rules.conversing.agreeing import is_of_conversation
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom the note “who sees this” names: relations, in the definition's order."""

    readers: tuple[str, ...]
    aggregates: tuple[str, ...]


def audience(questionnaire: Questionnaire, trial: bool = False) -> Audience:
    """Who sees answers to this questionnaire. Every check below asks this function.

    What is answered in a trial is seen by nobody, whatever the definition says. Those alone read
    by name who can stand in a relation to what it is about: the note names no one else.
    """
    if trial:
        return Audience((), ())
    named = questionnaire.readers if questionnaire.confidentiality == "shared" else ()
    near = _near(questionnaire)
    readers = tuple(role for role in named if role in near)
    return Audience(readers, questionnaire.aggregates_for)


NEAR_STUDENT = frozenset(
    {"student", "guardian", "contact_teacher", "subject_teacher", "team", "coach", "leader"}
)

NEAR_VISIT = frozenset({"observer", "subject_teacher"})


def _near(questionnaire: Questionnaire) -> frozenset[str]:
    """The relations in which a form of this kind can be read at all."""
    if is_sheet(questionnaire):
        own_team = {"team"} if questionnaire.respondent == "team" else set()
        return SHEET_READERS | own_team
    return NEAR_VISIT if questionnaire.about == "lesson" else NEAR_STUDENT


TEAM_PAGE = ("team", "leader")  # who can open it at all; the definition names who of them may

SCHOOL_PAGE = ("leader",)


def audience_of_page(questionnaire: Questionnaire, page: tuple[str, ...]) -> tuple[str, ...]:
    """Who sees the releases of this questionnaire on a page, for its note “who sees this page”."""
    return tuple(role for role in audience(questionnaire).aggregates if role in page)


SHEETS = {  # who fills in a sheet, and by which roles
    "team": ("team",),
    "leader": ("leader",),
    "school": ("leader",),
    "teacher": ("contact_teacher", "subject_teacher"),
    "consultant": ("consultant",),
    "superintendent": ("superintendent",),
}

SHEET_READERS = frozenset({"leader", "consultant", "superintendent"})  # a team's own team besides


def is_sheet(questionnaire: Questionnaire) -> bool:
    """Is it filled in by staff on their own, outside rounds and visits?"""
    in_rounds_or_visits = questionnaire.about in ("student", "lesson")
    known = not is_anonymous(questionnaire)
    apart = in_rounds_or_visits or is_of_conversation(questionnaire)
    return questionnaire.respondent in SHEETS and not apart and known


def is_anonymous(questionnaire: Questionnaire) -> bool:
    return questionnaire.confidentiality == "anonymous"


def may_be_anonymous(questionnaire: Questionnaire) -> bool:
    """Can a round ask it so that nobody is known again? What names people of a roster it cannot."""
    picks = any(isinstance(one, PickQuestion) for one in questionnaire.everywhere())
    of_many = questionnaire.respondent in ("student", "guardian")
    return is_anonymous(questionnaire) and of_many and not picks


def shows_class(questionnaire: Questionnaire) -> bool:
    """Whether the contact teacher reads every answer behind the class's middle half by name."""
    scales = [one for one in questionnaire.questions() if isinstance(one, ScaleQuestion)]
    everybody = read_by(scales, frozenset({"contact_teacher"})) == {one.id for one in scales}
    return everybody and "contact_teacher" in audience(questionnaire).readers


def readable(
    questionnaire: Questionnaire, document: Document, relations: frozenset[str]
) -> Document:
    """The part of a document that these relations read: a question may name fewer readers."""
    read = document.only(read_by(questionnaire.questions(), relations))
    answers = dict(read.answers)
    for question in questionnaire.questions():
        answer = answers.get(question.id)
        if isinstance(question, RowsQuestion) and isinstance(answer, Rows):
            inside = read_by(question.questions, relations)
            answers[question.id] = Rows(tuple(row.only(inside) for row in answer.rows))
    return replace(read, answers=answers)


def read_by(questions: Iterable[Question], relations: frozenset[str]) -> frozenset[str]:
    """The questions that these relations read; one that names nobody is its writer's alone."""
    return frozenset(
        question.id
        for question in questions
        if question.readers is None or relations & set(question.readers)
    )


def check_sees_releases(person: Person, questionnaire: Questionnaire, school: UUID) -> None:
    """Releases are for the roles that the definition names."""
    if not sees_releases(person, questionnaire, school):
        raise NotAllowed(f"{person.id} sees no releases of {questionnaire.name}")


def sees_releases(person: Person, questionnaire: Questionnaire, school: UUID) -> bool:
    return bool(_looks_in_as(person, school) & set(audience(questionnaire).aggregates))


def sees_counts(person: Person, question: Question, school: UUID) -> bool:
    """A question may be counted for fewer roles than its questionnaire."""
    named = question.aggregates_for
    return named is None or bool(_looks_in_as(person, school) & set(named))


def _looks_in_as(person: Person, school: UUID) -> frozenset[str]:
    """The roles in which somebody sees releases at a school."""
    leads = school in person.schools("leader")
    teams = school in {team.school for team in person.groups("team")}
    return frozenset({"leader"} if leads else ()) | frozenset({"team"} if teams else ())
