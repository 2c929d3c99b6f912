"""Who sees an answer, in the words of the page, made from the rule that guards the read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questionnaires import (
    ChoiceQuestion,
    Document,
    NoteQuestion,
    Question,
    Questionnaire,
    ScaleQuestion,
    Section,
    TextQuestion,
)
from service.rules import access
from service.web.ground.languages import _, said
from service.web.ground.shell import role_name


@dataclass(frozen=True, slots=True)
class Sight:
    """The note “who sees this”: a line for each who does, and for each who does not."""

    summary: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


NEVER = ("leader", "consultant")  # whom people ask about first


def sight_of(questionnaire: Questionnaire) -> Sight:
    audience = access.audience(questionnaire)
    readers = [_reader(questionnaire, role) for role in _others(questionnaire, audience.readers)]
    yes = [_("You"), *(_as_a_line(one) for one in readers)]
    yes += [
        _("%(role)s, only as numbers of a whole group of at least 5", role=role_name(role))
        for role in audience.aggregates
    ]
    no = [_("Classmates")] if questionnaire.respondent == "student" else []
    no += [
        role_name(role)
        for role in NEVER
        if role not in audience.readers and role not in audience.aggregates
    ]
    return Sight(_summary(questionnaire, readers), tuple(yes), tuple(no))


def sight_of_page(questionnaire: Questionnaire, page: tuple[str, ...]) -> Sight:
    """Who sees a page that is made of releases."""
    seen_by = access.audience_of_page(questionnaire, page)
    others = ("team", "guardian", *NEVER)
    return Sight(
        _("Who sees this page?"),
        tuple(role_name(role) for role in seen_by),
        tuple(role_name(role) for role in others if role not in seen_by),
    )


def _summary(questionnaire: Questionnaire, readers: Sequence[str]) -> str:
    if questionnaire.kind == "judgement":
        return _("You and the student see the answers, once you both have sent")
    if not readers:
        return _("Nobody else reads your answers by name")
    return _("You and %(names)s see the answers", names=_(" and ").join(readers))


def _others(questionnaire: Questionnaire, readers: Sequence[str]) -> list[str]:
    """The readers besides the one who answers: a contact teacher judges, and reads as one too."""
    own = "contact_teacher" if questionnaire.respondent == "teacher" else None
    return [role for role in readers if role != own]


def _reader(questionnaire: Questionnaire, role: str) -> str:
    """A reader as the one who answers would say it, in the middle of a sentence."""
    if questionnaire.kind == "observation" and role == "subject_teacher":
        return _("the teacher you visit")
    if questionnaire.kind == "judgement" and role == "student":
        return _("the student, once you both have sent")
    if questionnaire.respondent == "student" and role == "contact_teacher":
        return _("your contact teacher")
    return role_name(role).lower()


def _as_a_line(reader: str) -> str:
    return reader[:1].upper() + reader[1:]


@dataclass(frozen=True, slots=True)
class Answered:
    """One question with what was answered, ready to be read."""

    question: Question
    text: str
    answer: str
    state: str  # answered, declined, missing
    words: bool  # somebody's own words


Sections = tuple[tuple[Section, tuple[Answered, ...]], ...]


def answer_rows(questionnaire: Questionnaire, document: Document) -> Sections:
    """Every section with its answers as they are read, notes left out."""
    return tuple(
        (
            section,
            tuple(
                _answered(questionnaire, question, document)
                for question in section.questions
                if not isinstance(question, NoteQuestion)
            ),
        )
        for section in questionnaire.sections
    )


def _answered(questionnaire: Questionnaire, question: Question, document: Document) -> Answered:
    words = isinstance(question, TextQuestion)
    if question.id in document.declined:
        return Answered(question, said(question.text), "", "declined", words)
    value = document.answers.get(question.id)
    if value is None:
        return Answered(question, said(question.text), "", "missing", words)
    shown = _label(questionnaire, question, value)
    return Answered(question, said(question.text), shown, "answered", words)


def _label(questionnaire: Questionnaire, question: Question, value: str) -> str:
    match question:
        case ScaleQuestion():
            return next(
                said(one.label) for one in questionnaire.steps(question) if one.value == value
            )
        case ChoiceQuestion():
            return next(said(one.label) for one in question.options if one.value == value)
        case _:
            return value
