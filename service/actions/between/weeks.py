"""The weeks of a goal: how many there were, and what was said in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from service.store.between.check_ins import CheckIn
from service.store.between.evidence import Evidence
from service.store.between.study_book import Kept
from service.store.conversing.conversations import Goal
from service.store.people import Owner

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Alive:
    """A goal with what has become of it since it was agreed."""

    goal: Goal
    since: date
    weeks: tuple[tuple[date, CheckIn | None], ...]  # every Monday since, oldest first
    evidence: tuple[Evidence, ...]

    @property
    def check_ins(self) -> tuple[CheckIn, ...]:
        return tuple(said for _, said in self.weeks if said is not None)

    @property
    def this_week(self) -> CheckIn | None:
        return self.weeks[-1][1] if self.weeks else None

    @property
    def lines(self) -> tuple[CheckIn, ...]:
        """The newest that say something in words, newest first."""
        return tuple(one for one in reversed(self.check_ins) if one.words.line)


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def day_of(owner: Owner, moment: datetime) -> date:
    """The day on the wall of the school."""
    return moment.astimezone(ZoneInfo(owner.zone)).date()


def alive(
    owner: Owner, goals: Sequence[Goal], opened_at: datetime, kept: Kept, until: date | None = None
) -> tuple[Alive, ...]:
    """The goals of one conversation, week by week until a day; without one, until today."""
    since = day_of(owner, opened_at)
    return tuple(
        Alive(one, since, _weeks(since, until or owner.today(), own.check_ins), own.evidence)
        for one in goals
        for own in (kept.of(one.id),)
    )


def _weeks(
    since: date, until: date, said: Sequence[CheckIn]
) -> tuple[tuple[date, CheckIn | None], ...]:
    known = {one.week: one for one in said}
    first = min([monday(since), *known])
    last = max([monday(until), *known])
    count = (last - first) // WEEK + 1
    return tuple((week, known.get(week)) for week in (first + WEEK * n for n in range(count)))
