"""The sheets of the introduced teacher's team and leader: two sent, one begun.

The team's plan is what the last rounds of its school come from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from questionnaires import Document
from service.actions.planning import written
from service.demo.days import Term, at_hour, school_day_after, school_day_before
from service.demo.rounds import DANISH, Demo
from service.demo.schools import Class, School, is_introduced
from service.demo.words import sheets as words
from service.rules.years import school_year
from service.store import definitions
from service.store.ground.rows import PlanTaskRow, ResponseRow, Row, SeriesRow, SheetRow
from service.store.planning import frames

EARLIER, ACTED, BEGUN = 14, 21, 2  # days before the plan's first round; days ago
OF_THE_PLAN = 3  # rounds, the last ones
WRITING = timedelta(minutes=48)


@dataclass(frozen=True, slots=True)
class Year:
    """What the introduced team has made of its plan."""

    plan: UUID
    series: UUID
    begun: date
    by: Class
    document: Document
    frames: Mapping[int, str]  # by the number of the term


@dataclass(frozen=True, slots=True)
class _Paper:
    """One sheet as somebody filled it in. `pages` are how many were saved."""

    id: UUID
    name: str
    title: str
    maker: UUID
    group: UUID | None
    day: date
    document: Document
    pages: int | None = None  # None: all of them, and sent


def year(demo: Demo, school: School, today: date, held: Sequence[Term]) -> Year | None:
    """The plan of the introduced teacher's team; None at a school where nobody is introduced."""
    by = next((one for one in school.classes if is_introduced(one.teacher)), None)
    if by is None:
        return None
    of_it = held[-OF_THE_PLAN:]
    begun = school_day_before(of_it[0].opens_on - timedelta(days=EARLIER))
    days = [school_day_after(one.closes_on + timedelta(days=1)) for one in of_it]
    document = words.conversation_plan(begun, today, by.teacher.subject, days)
    talks = written.talks(document)
    kept = {one.number: frames.written(talk.frame) for one, talk in zip(of_it, talks, strict=False)}
    return Year(demo.ids(), demo.ids(), begun, by, document, kept)


def rows(demo: Demo, school: School, today: date, made: Year) -> Iterator[Row]:
    for paper in _papers(demo, school, today, made):
        yield from _sheet(demo, school, paper)
    yield SeriesRow(
        made.series, demo.owner, school.id, words.PLAN_TITLE, school_year(made.begun), made.plan,
        at_hour(made.begun, time(15, 0)),
    )  # fmt: skip
    for place, one in enumerate(written.tasks(made.document)):
        over = one.due_on is not None and one.due_on < today
        done_at = at_hour(one.due_on, time(14, 5)) if over and one.due_on else None
        yield PlanTaskRow(
            demo.ids(), demo.owner, made.plan, place, one.what, one.who, one.due_on, done_at,
            made.by.teacher.id if done_at else None,
        )  # fmt: skip


def _papers(demo: Demo, school: School, today: date, made: Year) -> Iterator[_Paper]:
    acted, begun = (school_day_before(today - timedelta(days=ago)) for ago in (ACTED, BEGUN))
    yield _Paper(
        made.plan, "conversation-plan", words.PLAN_TITLE, made.by.teacher.id,
        school.teams[made.by.team].id, made.begun, made.document,
    )  # fmt: skip
    maker, plan = school.leader.id, words.action_plan(acted)
    yield _Paper(demo.ids(), "action-plan", words.ACTION_TITLE, maker, None, acted, plan)
    so_far = words.account_so_far()
    yield _Paper(demo.ids(), "account", words.ACCOUNT_TITLE, maker, None, begun, so_far, pages=2)


def _sheet(demo: Demo, school: School, paper: _Paper) -> Iterator[Row]:
    asked = definitions.latest(demo.owner, paper.name)
    started = at_hour(paper.day, time(13, 20))
    saved = started + WRITING
    sent = saved if paper.pages is None else None
    pages = len(asked.sections) if paper.pages is None else paper.pages
    yield SheetRow(
        paper.id, demo.owner, school.id, paper.group, paper.title, asked.name, asked.version,
        paper.maker, started,
    )  # fmt: skip
    yield ResponseRow(
        demo.ids(), demo.owner, None, None, asked.name, asked.version, paper.maker, paper.maker,
        paper.group, paper.document.to_json(), pages, DANISH, started, saved, sent,
        demo.ids() if sent else None, paper.id,
    )  # fmt: skip
