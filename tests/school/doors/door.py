"""A door is an address with a method: for whom it opens with ids of their own, and what is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

Ids = Mapping[str, UUID]  # by the names that addresses give them: round_id, student_id …
Sent = Mapping[str, str]


@dataclass(frozen=True)
class Door:
    """Everybody who is not named in `opens_for` is refused, and nothing changes.

    `values` are the parts of the address that are no ids, and `ids` those that are another id
    than their name says. `sends` is what a form posts. `status` is what those get who may.
    """

    opens_for: tuple[str, ...]
    status: int = 200
    values: Mapping[str, str | int] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    sends: Callable[[Ids], Sent] | None = None
    # ids in its form only say where to go on afterwards: foreign ones change nothing else
    only_way_back: bool = False


STUDENTS = ("anna", "bo", "freja")
TEACHERS = ("carl", "erik", "lise")
STAFF = (*TEACHERS, "dorte", "signe", "mette")
NEAR = (*STUDENTS, "anna by code", *STAFF, "karin", "bente", "rita")
FAR = ("elsa", "finn", "gry")
LOGGED_IN = (*NEAR, *FAR)
EVERYBODY = (*LOGGED_IN, "nobody")
SHAPING = ("mette", "dorte")


def a_day(ahead: int) -> str:
    """A day as a form sends it, so many days from now."""
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()
