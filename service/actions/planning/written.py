"""What a team has written in its plan: its conversations, its tasks, the frame of each round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from questionnaires import OTHER, Document, Rows
from service.rules.years import a_year_later
from service.store.planning.frames import Frame
from service.store.planning.plans import Wanted

BEFORE = timedelta(weeks=3)  # from the opening of a round to the first of its conversations
GROUPS = {"one": 1, "four": 4, "six": 6}
LOOKING = ("start-up", "judgement", "preparation")
FORMS = {  # what a round asks, by the focus of its conversations
    "start_up": LOOKING,
    "subject": ("subject", "subject-judgement"),
    "wellbeing": ("wellbeing",),
}
BY_TYPE = {"wellbeing": "wellbeing"}  # the focus, where the team has said only the type
SCAFFOLDS = {  # what it asks besides, by the scaffolds that the team has chosen
    "reflection_sheet": "preparation",
    "conversation_sheet": "preparation",
    "self_evaluation": "start-up",
}


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation of the year, for every student: a row of the plan."""

    number: int  # from 1
    day: date | None  # the first on which the team talks with students
    frame: Frame
    names: tuple[str, ...]  # of the forms that fit

    @property
    def closes_on(self) -> date | None:
        """The last day for answers: what is written then is read before the conversation."""
        return self.day - timedelta(days=1) if self.day else None

    def opens_on(self, today: date) -> date | None:
        return max(today, self.day - BEFORE) if self.day else None

    def is_to_come(self, today: date) -> bool:
        return self.closes_on is not None and self.closes_on >= today


def talks(plan: Document) -> tuple[Talk, ...]:
    """The rows of the plan's year, as they stand in it."""
    return tuple(_talk(plan, number, row) for number, row in enumerate(_rows(plan, "series"), 1))


def _talk(plan: Document, number: int, row: Document) -> Talk:
    day = _day(row, "series_day")
    minutes = plan.text("slot_minutes")
    frame = Frame(
        kind=_said(row, "series_type"),
        learning=row.text("series_learning") or plan.text("learning"),
        held_by=_all_said(plan, "held_by"),
        group_size=GROUPS.get(plan.text("group_size"), 1),
        note_taker=plan.text("note_taker") or "student",
        slot_day=plan.text("slot_day"),
        slot_begins=plan.text("slot_begins"),
        slot_minutes=int(minutes) if minutes.isdecimal() else 0,
        shares_home="home" in plan.chosen("share_after"),
        focus=_said(row, "series_focus"),
        day=day.isoformat() if day else "",
    )
    return Talk(number, day, frame, _forms(plan, row))


def _forms(plan: Document, row: Document) -> tuple[str, ...]:
    kind = row.text("series_type")
    focus = row.text("series_focus") or BY_TYPE.get(kind, "start_up")
    found = list(FORMS.get(focus, ()))
    if not found:  # a focus of one's own: what the team prepares with, and the usual besides
        found = [SCAFFOLDS[one] for one in plan.chosen("scaffolds") if one in SCAFFOLDS]
        found = list(dict.fromkeys(found)) or ["preparation"]
    if "home" in plan.chosen("share_before"):
        found.append("guardian-preparation")
    return tuple(found)


def tasks(plan: Document) -> tuple[Wanted, ...]:
    """What the team has to do; looking at the plan again is one of it."""
    found = [
        Wanted(row.text("task_what"), row.text("task_who"), _day(row, "task_by"))
        for row in _rows(plan, "tasks")
        if row.text("task_what")
    ]
    again = _day(plan, "back_to_plan")
    return (*found, Wanted("", "", again)) if again else tuple(found)


def next_year(plan: Document, days: frozenset[str]) -> Document:
    """The same plan with every day a school year later, on the same day of the week."""
    moved = {
        one: a_year_later(date.fromisoformat(answer)).isoformat()
        if one in days and isinstance(answer, str)
        else Rows(tuple(next_year(row, days) for row in answer.rows))
        if isinstance(answer, Rows)
        else answer
        for one, answer in plan.answers.items()
    }
    return Document(moved, plan.declined, plan.not_relevant, plan.others)


def _rows(plan: Document, question: str) -> tuple[Document, ...]:
    answer = plan.answers.get(question)
    return answer.rows if isinstance(answer, Rows) else ()


def _day(document: Document, question: str) -> date | None:
    words = document.text(question)
    return date.fromisoformat(words) if words else None


def _said(document: Document, question: str) -> str:
    """The option, or the team's own words instead of one."""
    chosen = document.text(question)
    return document.others.get(question, "") if chosen == OTHER else chosen


def _all_said(document: Document, question: str) -> tuple[str, ...]:
    own = document.others.get(question, "")
    said = (own if one == OTHER else one for one in document.chosen(question))
    return tuple(filter(None, said))
