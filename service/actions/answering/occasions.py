"""What a form needs to know of its occasion: the day, the roster, names in its texts, last time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never
from uuid import UUID

from forms import Setting
from questionnaires import (
    Document,
    Picked,
    PickQuestion,
    Place,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    Source,
    Texts,
    parts,
)
from service.store import groups, people, responses, sheets, visits
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.store.visiting import focus, own

MOST_KEPT = 500  # versions


@dataclass(frozen=True, slots=True)
class Needs:
    """What a version asks of its occasion; most ask nothing."""

    sources: tuple[Source, ...]
    places: frozenset[str]  # named in texts, such as "about" or "answer:goal"
    in_heads: bool  # of sections: those pages are not the same for everybody
    recalls: bool


def setting(person: Person, response: Response, of: Round | None, asked: Questionnaire) -> Setting:
    """The setting of one's own response. Answers of earlier pages are said by the web."""
    wanted = needs(asked)
    last = None
    if wanted.recalls and not person.by_code:  # a code opens the current task and no history
        last = responses.last_sent(person.owner.id, response.task)
    return Setting(
        today=person.owner.today(),
        rosters=_rosters(person, response, of, wanted.sources) if wanted.sources else {},
        places=places(person, response, of, asked),
        last=last.document if last else None,
    )


def names(
    owner: UUID, questionnaire: Questionnaire, document: Document, visit: UUID | None = None
) -> Mapping[str, str]:
    """What everybody and everything that was picked in a document is called.

    Focus areas are called what they were in the version that the visit keeps its meaning by.
    """
    found: dict[str, str] = {}
    picked = list(_picked(questionnaire.questions(), document))
    if not picked:
        return found
    persons = _ids(one for source, one in picked if source in ("student", "teacher"))
    if persons:
        found |= {str(key): name for key, name in people.names(owner, persons).items()}
    classes = _ids(one for source, one in picked if source == "class")
    if classes:
        found |= {str(key): name for key, name in groups.group_names(owner, classes).items()}
    found |= {one: _titled(one) for source, one in picked if source == "subject"}
    if visit and any(source == "focus_area" for source, _ in picked):
        found |= _areas(owner, visit)
    return found


def _titled(subject: str) -> str:
    """A subject as it stands at the head of a list: schools enter them in small letters."""
    return subject[:1].upper() + subject[1:]


def _ids(picked: Iterable[str]) -> list[UUID]:
    """Those that are ids of ours; what is none has no name either."""
    found = []
    for one in picked:
        try:
            found.append(UUID(one))
        except ValueError:
            continue
    return found


def _picked(questions: Iterable[Question], document: Document) -> Iterator[tuple[Source, str]]:
    for question in questions:
        answer = document.answers.get(question.id)
        if isinstance(question, PickQuestion) and isinstance(answer, Picked):
            yield from ((question.from_, one) for one in (*answer.ids, *answer.absent))
        if isinstance(question, RowsQuestion) and isinstance(answer, Rows):
            for row in answer.rows:
                yield from _picked(question.questions, row)


def _rosters(
    person: Person, response: Response, of: Round | None, sources: Iterable[Source]
) -> dict[str, Mapping[str, str]]:
    school, group = _school(person, response, of), response.task.group
    found = {one: dict(roster(person.owner.id, school, group, one)) for one in sources}
    if "focus_area" in found and response.task.visit:
        found["focus_area"] = dict(_areas(person.owner.id, response.task.visit))
    found.get("student", {}).pop(str(person.id), None)  # one does not pick oneself
    return dict(found.items())


def roster(
    owner: UUID, school: UUID | None, group: UUID | None, source: Source
) -> Mapping[str, str]:
    """What can be picked, by id; empty where neither a class nor a school is known."""
    if source == "student":
        found = people.student_names(owner, group) if group else {}
        return {str(key): name for key, name in found.items()}
    if school is None:
        return {}
    match source:
        case "class":
            return {str(key): name for key, name in groups.class_names(owner, school).items()}
        case "teacher":
            return {str(one.id): one.name for one in people.staff(owner, school)}
        case "subject":
            return {one: _titled(one) for one in groups.subjects(owner, school)}
        case "focus_area":
            return {}  # a visit has some, by the version of the focus that it was planned with
        case _:
            assert_never(source)


def _areas(owner: UUID, visit: UUID) -> Mapping[str, str]:
    """The school's areas at the time of a visit, by id."""
    found = focus.of_visit(owner, visit)
    return {one.id: one.title for one in found.content.areas} if found else {}


def _school(person: Person, response: Response, of: Round | None) -> UUID | None:
    if of is not None:
        return of.school
    task = response.task
    if task.visit is not None:
        return visits.visit(person.owner.id, task.visit).school
    if task.own is not None and task.group is not None:
        return groups.group(person.owner.id, task.group).school
    return sheets.sheet(person.owner.id, task.sheet).school if task.sheet else None


def places(
    person: Person, response: Response, of: Round | None, asked: Questionnaire
) -> dict[str, str]:
    """Of the places that this version names, those that this occasion knows."""
    named = needs(asked).places
    if not named:
        return {}
    task, owner = response.task, person.owner.id
    found = {"respondent": person.given_name}
    if of is not None:
        found["round"] = of.title
    if "class" in named and task.group is not None:
        found["class"] = groups.group(owner, task.group).name
    if task.visit is not None and named & {"subject", "focus"}:
        visit = visits.visit(owner, task.visit)
        found["subject"] = visit.lesson
        if visit.plan.looks_for:
            found["focus"] = visit.plan.looks_for
    if "subject" in named and task.own is not None:
        found["subject"] = own.lesson(owner, person.id, task.own).lesson
    if "about" in named:
        about = person if task.about == person.id else people.person(owner, task.about)
        found["about"] = about.given_name
    return found


@lru_cache(maxsize=MOST_KEPT)
def needs(questionnaire: Questionnaire) -> Needs:
    """What a version asks of its occasion, found out once."""
    questions = list(questionnaire.everywhere())
    heads = [text for one in questionnaire.sections for text in (one.title, one.help) if text]
    texts = [
        text
        for one in questions
        for text in (one.text, one.help, getattr(one, "guidance", None))
        if text is not None
    ]
    in_heads = frozenset(_places_in(heads))
    sources = {one.from_: None for one in questions if isinstance(one, PickQuestion)}
    return Needs(
        sources=tuple(sources),
        places=in_heads | frozenset(_places_in(texts)),
        in_heads=bool(in_heads),
        recalls=any(one.recall for one in questions),
    )


def _places_in(texts: Iterable[Texts]) -> Iterator[str]:
    for text in texts:
        for words in text.values():
            yield from (part.name for part in parts(words) if isinstance(part, Place))
