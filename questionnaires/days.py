"""Days and times of day as definitions write them: ISO 8601, or counted from today."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_RELATIVE = re.compile(r"today(?:([+-])(\d{1,4})d)?", re.ASCII)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


def day(written: str) -> date | None:
    """The day of "2026-11-22"; nothing where it is written otherwise or not in the calendar."""
    try:
        return date.fromisoformat(written) if _ISO.fullmatch(written) else None
    except ValueError:
        return None


def days_ahead(written: str) -> int | None:
    """How far ahead "today", "today+14d" or "today-7d" is; nothing where it is none of these."""
    found = _RELATIVE.fullmatch(written)
    if found is None:
        return None
    return int(f"{found[1] or '+'}{found[2] or 0}")


def minutes(written: str) -> int | None:
    """The minutes after midnight of "09:30"; nothing where it is no time of day."""
    found = _TIME.fullmatch(written)
    return None if found is None else int(found[1]) * 60 + int(found[2])
