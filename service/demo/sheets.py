"""The sheets of the introduced teacher's team and leader: two sent, one begun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from questionnaires import Document
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import DANISH, Demo
from service.demo.schools import School, is_introduced
from service.demo.words import sheets as words
from service.store import definitions
from service.store.ground.founding import ResponseRow, Row, SheetRow

PLANNED, ACTED, BEGUN = 35, 21, 2  # days ago
WRITING = timedelta(minutes=48)


@dataclass(frozen=True, slots=True)
class _Paper:
    """One sheet as somebody filled it in. `pages` are how many were saved."""

    name: str
    title: str
    maker: UUID
    group: UUID | None
    day: date
    document: Document
    pages: int | None = None  # None: all of them, and sent


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    for paper in _papers(school, today):
        yield from _sheet(demo, school, paper)


def _papers(school: School, today: date) -> Iterator[_Paper]:
    planned, acted, begun = (
        school_day_before(today - timedelta(days=ago)) for ago in (PLANNED, ACTED, BEGUN)
    )
    for one in school.classes:
        if is_introduced(one.teacher):
            maker, team = one.teacher.id, school.teams[one.team].id
            plan = words.conversation_plan(planned, one.teacher.subject)
            yield _Paper("conversation-plan", words.PLAN_TITLE, maker, team, planned, plan)
    maker, plan = school.leader.id, words.action_plan(acted)
    yield _Paper("action-plan", words.ACTION_TITLE, maker, None, acted, plan)
    so_far = words.account_so_far()
    yield _Paper("account", words.ACCOUNT_TITLE, maker, None, begun, so_far, pages=2)


def _sheet(demo: Demo, school: School, paper: _Paper) -> Iterator[Row]:
    asked = definitions.latest(demo.owner, paper.name)
    key, started = demo.ids(), at_hour(paper.day, time(13, 20))
    saved = started + WRITING
    sent = saved if paper.pages is None else None
    pages = len(asked.sections) if paper.pages is None else paper.pages
    yield SheetRow(
        key, demo.owner, school.id, paper.group, paper.title, asked.name, asked.version,
        paper.maker, started,
    )  # fmt: skip
    yield ResponseRow(
        demo.ids(), demo.owner, None, None, asked.name, asked.version, paper.maker, paper.maker,
        paper.group, paper.document.to_json(), pages, DANISH, started, saved, sent,
        demo.ids() if sent else None, key,
    )  # fmt: skip
