"""Ask the own class without names, answer once, and see the numbers once it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from analysis import (
    FEWEST_FOR_HALVES,
    Counts,
    Hidden,
    Shown,
    ThemeBars,
    count,
    persons,
    theme_bars,
)
from forms import missing
from questionnaires import (
    Document,
    LogQuestion,
    Question,
    Questionnaire,
    RowsQuestion,
    TextQuestion,
    kept,
)
from service.actions.answering.anonymous import without_moments
from service.errors import AlreadyClosed, AlreadySent, NotComplete, NotOpen
from service.rules import access
from service.rules.access import SurveyStage
from service.store import anonymous, definitions, own_surveys
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.visiting.own_surveys import OwnSurvey

MOST_KEPT = 200  # versions


@dataclass(frozen=True, slots=True)
class Found:
    """A survey of one's own, and what it shows: nothing before it is closed."""

    survey: OwnSurvey
    questionnaire: Questionnaire
    stage: SurveyStage
    taken_part: int  # while it is open
    answered: Shown | Hidden | None  # once it is closed
    themes: tuple[ThemeBars, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A survey that somebody is asked to answer, and whether they have."""

    survey: OwnSurvey
    questionnaire: Questionnaire
    taken_part: bool
    open: bool


def offered(person: Person) -> tuple[Questionnaire, ...]:
    """The forms that a class can be asked without names."""
    access.check_may_keep_own(person)
    known = definitions.all_latest(person.owner.id)
    return tuple(one for one in known if access.may_ask_own(one))


def start(person: Person, group_id: UUID, name: str, title: str, closes_on: date) -> UUID:
    """Ask a class or a teaching group that one teaches. Returns the survey's id."""
    group = access.group_of_own(person, group_id)
    owner = person.owner.id
    asked = definitions.latest(owner, name)
    access.check_may_ask_own(asked)
    with transaction():
        return own_surveys.add(
            owner, person.id, group.id, title, asked.name, asked.version, closes_on
        )


def read(person: Person, survey_id: UUID) -> Found:
    """What the teacher sees: how many have answered, and after the end the numbers of all."""
    owner = person.owner.id
    survey = own_surveys.survey(owner, survey_id)
    access.check_survey_is_mine(person, survey)
    asked = definitions.questionnaire(owner, survey.name, survey.version)
    stage = access.survey_stage(survey, person.owner.today())
    if stage is not SurveyStage.CLOSED:
        part = own_surveys.taken_part(owner, [survey_id]).get(survey_id, 0)
        return Found(survey, asked, stage, part, None, ())
    counts = _counted(asked, own_surveys.documents(owner, survey_id))
    if counts is None:
        return Found(survey, asked, stage, 0, persons(0), ())
    return Found(
        survey, asked, stage, 0, persons(counts.persons),
        tuple(theme_bars(asked, theme.id, counts) for theme in asked.themes),
    )  # fmt: skip


def _counted(asked: Questionnaire, given: Iterable[Document]) -> Counts | None:
    """All that was answered, counted; None where too few have."""
    counts = count(asked, (("", document) for document in given)).get("")
    return counts if counts and counts.persons >= FEWEST_FOR_HALVES else None


def close(person: Person, survey_id: UUID) -> None:
    """End it before its last day or after."""
    with transaction():
        own_surveys.lock(alone=True)
        survey = own_surveys.survey(person.owner.id, survey_id, lock=True)
        access.check_survey_is_mine(person, survey)
        if survey.closed_at is not None:
            raise AlreadyClosed(f"survey {survey_id}")
        own_surveys.close(survey.owner, survey.id, FEWEST_FOR_HALVES)
    anonymous.cut_log()


def close_due() -> tuple[UUID, ...]:
    """End every survey whose last day has passed, each in a deed of its own."""
    closed = []
    for due, today in own_surveys.never_closed():
        if due.closes_on >= today:
            continue
        with transaction():
            own_surveys.lock(alone=True)
            survey = own_surveys.survey(due.owner, due.id, lock=True)
            if access.survey_stage(survey, today) is SurveyStage.OVER:
                own_surveys.close(survey.owner, survey.id, FEWEST_FOR_HALVES)
                closed.append(survey.id)
    if closed:
        anonymous.cut_log()
    return tuple(closed)


def drop(person: Person, survey_id: UUID) -> None:
    """Delete it for good, with all that was answered and the copies of it."""
    with transaction():
        own_surveys.lock(alone=True)
        survey = own_surveys.survey(person.owner.id, survey_id, lock=True)
        access.check_survey_is_mine(person, survey)
        own_surveys.drop(survey.owner, person.id, survey.id)
    anonymous.cut_log()


@lru_cache(maxsize=MOST_KEPT)
def without_words(asked: Questionnaire) -> Questionnaire:
    """The form as a class is asked it: nobody would ever be shown the words, so none are asked."""
    sections = (
        one.model_copy(update={"questions": tuple(q for q in one.questions if not _words(q))})
        for one in asked.sections
    )
    left = tuple(one for one in sections if one.questions)
    return asked.model_copy(update={"sections": left})


def _words(question: Question) -> bool:
    return isinstance(question, TextQuestion | RowsQuestion | LogQuestion)


def _asked(survey: OwnSurvey) -> Questionnaire:
    known = definitions.questionnaire(survey.owner, survey.name, survey.version)
    return without_words(known)


def asked(person: Person, survey_id: UUID) -> Asked:
    """The form as it waits for this student."""
    survey = own_surveys.survey(person.owner.id, survey_id)
    access.check_is_asked(person, survey)
    questionnaire = _asked(survey)
    part = own_surveys.sent_with(survey.owner, survey_id, person.id) is not None
    is_open = access.survey_stage(survey, person.owner.today()) is SurveyStage.OPEN
    return Asked(survey, questionnaire, part, is_open)


def take_part(person: Person, survey_id: UUID, document: Document, key: UUID) -> None:
    """Keep the answers, once: the same key again is the same sending.

    Nothing of a refusal tells who was refused, so that no line of a log stands beside an answer.
    """
    owner = person.owner.id
    with transaction():
        own_surveys.lock()
        survey = own_surveys.survey(owner, survey_id, lock=True)
        access.check_is_asked(person, survey)
        landed = own_surveys.sent_with(owner, survey_id, person.id)
        if landed == key:
            return
        if access.survey_stage(survey, person.owner.today()) is not SurveyStage.OPEN:
            raise NotOpen(f"survey {survey_id}")
        if landed is not None:
            raise AlreadySent(f"survey {survey_id}")
        questionnaire = _asked(survey)
        given = kept(questionnaire, document)
        still = missing(questionnaire, given)
        if still:
            raise NotComplete(tuple(question.id for question in still))
        own_surveys.take_part(owner, survey_id, person.id, key, without_moments(given))
