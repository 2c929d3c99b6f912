"""What the students of a class are called, so that no notes of a visit name them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from service.store import tables as t
from service.store.ground.prepared import Prepared
from service.store.groups import held, today


def in_class(owner: UUID, group: UUID) -> tuple[tuple[str, str], ...]:
    """Given and family name of each. A protected name is not among them: it never leaves here."""
    found = _in_class.rows(owner=owner, group=group, day=today())
    return tuple((given, family) for given, family in found)


def _write(owner: Any, group: Any, day: Any) -> Any:
    return (
        t.Person.select(t.Person.given_name, t.Person.family_name)
        .join(t.Membership, on=t.Membership.person == t.Person.id)
        .where(
            t.Membership.owner == owner,
            t.Membership.group == group,
            t.Membership.role == "student",
            t.Person.owner == owner,
            t.Person.shown_as == "",
            held(day),
        )
        .order_by(t.Person.given_name, t.Person.family_name, t.Person.id)
    )


_in_class = Prepared(
    _write, owner=t.Membership.owner, group=t.Membership.group, day=t.Membership.from_day
)
