"""How the time of a clock is written in a post and on a page."""

from __future__ import annotations

from decimal import Decimal

from questionnaires import Segments


def minutes_of(seconds: int) -> str:
    """Minutes to the second decimal, as they stand in the fields of a page: 6.5, 0.33, 12."""
    if not seconds:
        return ""
    return f"{(Decimal(seconds) / 60).quantize(Decimal('0.01')).normalize():f}"


def wired(answer: Segments) -> str:
    return ";".join(f"{one.option},{one.seconds},{one.at}" for one in answer.segments)
