"""What each school looks for: a focus that is left by now, and the newest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from uuid import UUID

from service.actions.visiting.focus import INTERVIEW, OBSERVATION
from service.demo.chance import Ids
from service.demo.days import at_hour, school_day_before
from service.demo.rounds import Demo
from service.demo.schools import School
from service.demo.words.focus import FIRST, NEWEST
from service.store import definitions
from service.store.ground.rows import FocusRow, Row

PUBLISHED = ((FIRST, 320), (NEWEST, 170))  # days ago


def versions(demo: Demo, school: School) -> tuple[UUID, ...]:
    """Their keys, oldest first: a visit keeps its meaning by one of them."""
    ids = Ids(demo.seed, "focus", school.id)
    return tuple(ids() for _ in PUBLISHED)


def rows(demo: Demo, school: School, today: date) -> Iterator[Row]:
    watched, asked = (definitions.latest(demo.owner, one) for one in (OBSERVATION, INTERVIEW))
    found = zip(versions(demo, school), PUBLISHED, strict=True)
    for number, (key, (content, ago)) in enumerate(found, start=1):
        day = school_day_before(today - timedelta(days=ago))
        yield FocusRow(
            key, demo.owner, school.id, number, content.to_json(), watched.name, watched.version,
            asked.name, asked.version, school.leader.id, at_hour(day, time(14, 40)),
            at_hour(day, time(14, 55)),
        )  # fmt: skip


def at(demo: Demo, school: School, today: date, day: date) -> UUID:
    """The version by which a visit on that day was planned; the first, if there was none yet."""
    first, *later = zip(versions(demo, school), (ago for _, ago in PUBLISHED), strict=True)
    standing = [key for key, ago in later if day > today - timedelta(days=ago)]
    return standing[-1] if standing else first[0]
