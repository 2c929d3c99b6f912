"""How times are said: “Thursday 26 November at 10:20, room 14”."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import TypeVar
from zoneinfo import ZoneInfo

import flask_babel

from service.store.people import Owner
from service.web.ground.languages import language, with_capital, zone

One = TypeVar("One")
_AT = {
    "da": "EEEE d. MMMM 'kl.' HH.mm", "sv": "EEEE d MMMM 'kl.' HH:mm", "en": "EEEE d MMMM, HH:mm"
}  # fmt: skip
_DAY = {"da": "EEEE d. MMMM", "sv": "EEEE d MMMM", "en": "EEEE d MMMM"}


def at(value: datetime, room: str = "", of: str = "") -> str:
    """When, and where if that is known; on the clocks of the zone `of`, or of the page's."""
    here = value.astimezone(ZoneInfo(of or zone()))
    said = with_capital(str(flask_babel.format_datetime(here, _AT[language()], rebase=False)))
    return f"{said}, {room}" if room else said


def weekday(value: date) -> str:
    return with_capital(str(flask_babel.format_date(value, _DAY[language()])))


def until(value: datetime, minutes: int) -> datetime:
    return value + timedelta(minutes=minutes)


def day_here(value: datetime) -> date:
    """The day on the wall of the school."""
    return value.astimezone(ZoneInfo(zone())).date()


def by_day(those: Iterable[One], when: Callable[[One], datetime]) -> list[tuple[date, list[One]]]:
    """What is in order of time, day by day."""
    grouped = groupby(those, key=lambda one: day_here(when(one)))
    return [(day, list(own)) for day, own in grouped]


def moment_of(owner: Owner, day: date, clock: time) -> datetime:
    """A day and a time on the wall of the school."""
    return datetime.combine(day, clock, ZoneInfo(owner.zone))


def on_the_wall(owner: Owner, value: datetime) -> tuple[str, str]:
    """Day and time, as the fields of a form hold them."""
    here = value.astimezone(ZoneInfo(owner.zone))
    return here.date().isoformat(), here.strftime("%H:%M")
