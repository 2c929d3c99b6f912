"""Every form that comes with the product, begun by somebody it is for and filled in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from statistics import median
from uuid import UUID

from bench import school
from bench.school import NAME, School
from questionnaires import (
    Document,
    Picked,
    PickQuestion,
    Question,
    Questionnaire,
    Rows,
    RowsQuestion,
    Section,
)
from service import actions
from service.demo.schools import COACH, CONSULTANT, GUARDIAN, LEADER, STUDENT, TEACHER
from service.rules import access
from service.store import definitions
from service.store.ground import database
from service.store.people import Person
from service.web.answering.sections import compiled, setting_of
from service.web.library.samples import sample

WRITERS = {
    "student": STUDENT, "guardian": GUARDIAN, "teacher": TEACHER, "team": TEACHER,
    "observer": COACH, "leader": LEADER, "school": LEADER, "consultant": CONSULTANT,
}  # fmt: skip
DANISH = "da"
ROUNDS, TIMES = 7, 100


@dataclass(frozen=True, slots=True)
class Form:
    """The longest section of a form, filled in."""

    name: str
    section: str
    writer: str  # user name
    path: str
    filling: float  # CPU seconds to fill the compiled page, in this process


def filled_in(of: School) -> tuple[Form, ...]:
    """The newest version of each, as a draft with an answer or a silence to every question."""
    app = school.use(of)
    with app.test_request_context(headers={"Accept-Language": DANISH}), database.connected():
        people = {role: school.known(given.lower()) for role, (given, _) in WRITERS.items()}
        begin = partial(
            _begin, of, people["student"], _visit(people["observer"], people["teacher"])
        )
        known = definitions.all_latest(people["leader"].owner.id)
        shipped = {one.name for one in definitions.shipped()} - {NAME}
        return tuple(
            _form(people[one.respondent], one, begin(people[one.respondent], one))
            for one in known
            if one.name in shipped and not access.is_anonymous(one)  # all on one page
            if not access.is_of_conversation(one)  # these are written at a table, in no round
        )


def _visit(coach: Person, teacher: Person) -> UUID:
    (home, *_) = teacher.groups("contact_teacher")
    return actions.visits.start(
        coach, home.school, home.id, teacher.id, "Dansk", coach.owner.today()
    )


def _begin(of: School, student: Person, visit: UUID, writer: Person, asked: Questionnaire) -> UUID:
    """As the pages do: in a round, on a visit, or as a sheet for the first who may be chosen."""
    if access.is_sheet(asked):
        offers = actions.sheets.offers(writer)
        (place, *_) = next(one.places for one in offers if one.questionnaire == asked)
        return actions.sheets.start(writer, asked.name, place.key, "Forår", DANISH)
    if asked.about == "lesson":
        return actions.responses.begin_on_visit(writer, visit, asked.name, DANISH)
    about = student if asked.about == "student" else writer
    return actions.responses.begin(writer, of.forms, asked.name, about.id, DANISH)


def _form(writer: Person, asked: Questionnaire, response_id: UUID) -> Form:
    response, of = actions.responses.mine(writer, response_id)
    rosters = actions.occasions.setting(writer, response, of, asked).rosters
    example = sample(asked, writer.owner.today()).document
    document = _from(rosters, asked.questions(), example)
    actions.responses.save(writer, response_id, asked.sections, document, ())
    response, of = actions.responses.mine(writer, response_id)
    setting = setting_of(writer, response, of, asked)

    def fill(section: Section) -> str:
        page = compiled(asked, section.id, DANISH, DANISH)
        return page.fill(response.document, setting=setting)

    longest = max(asked.sections, key=lambda one: len(fill(one)))
    return Form(
        asked.name,
        longest.id,
        WRITERS[asked.respondent][0].lower(),
        f"/responses/{response_id}/sections/{longest.id}",
        _cpu(lambda: fill(longest)),
    )


def _from(
    rosters: Mapping[str, Mapping[str, str]], questions: Iterable[Question], example: Document
) -> Document:
    """The example with people and things that are really on the lists."""
    return replace(
        example, answers={**example.answers, **dict(_picked(rosters, questions, example))}
    )


def _picked(
    rosters: Mapping[str, Mapping[str, str]], questions: Iterable[Question], example: Document
) -> Iterator[tuple[str, Picked | Rows]]:
    for question in questions:
        answer = example.answers.get(question.id)
        if isinstance(question, PickQuestion) and isinstance(answer, Picked):
            yield question.id, Picked(tuple(rosters[question.from_])[: len(answer.ids)])
        if isinstance(question, RowsQuestion) and isinstance(answer, Rows):
            rows = (_from(rosters, question.questions, row) for row in answer.rows)
            yield question.id, Rows(tuple(rows))


def _cpu(deed: Callable[[], object]) -> float:
    found = []
    for _ in range(ROUNDS):
        before = time.process_time()
        for _ in range(TIMES):
            deed()
        found.append((time.process_time() - before) / TIMES)
    return median(found)
