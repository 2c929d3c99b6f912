"""Hats: somebody who is several things is one of them at a time, so that rights never mix.

A teacher who is also a parent reads as the one or as the other; whoever works at two schools, at
one of them; and administration is a hat of its own, for administering is not reading.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from service.errors import NoHat, NotAllowed, OtherRole
from service.store.people import Membership, Person

STUDENT, GUARDIAN, ADMINISTRATOR, STAFF = "student", "guardian", "administrator", "staff"
OUTSIDE = {  # what UNI-Login calls the groups of those who come
    "Medarbejder": frozenset({STAFF, ADMINISTRATOR}),
    "Elev": frozenset({STUDENT}),
    "Kontaktperson": frozenset({GUARDIAN}),
}


@dataclass(frozen=True, slots=True)
class Hat:
    """What somebody can be, and at which school; without one, at the owner."""

    kind: str
    school: UUID | None = None
    roles: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What stands in the session."""
        return f"{self.kind}:{self.school}" if self.school else self.kind


def of(person: Person) -> tuple[Hat, ...]:
    """All that somebody can be, in the order of their memberships."""
    found: dict[tuple[str, UUID | None], list[str]] = {}
    for one in person.memberships:
        place = None if kind_of(one.role) == STUDENT else one.school
        roles = found.setdefault((kind_of(one.role), place), [])
        if one.role not in roles:
            roles.append(one.role)
    if person.wards:
        found.setdefault((GUARDIAN, None), [GUARDIAN])
    return tuple(Hat(kind, school, tuple(roles)) for (kind, school), roles in found.items())


def kind_of(role: str) -> str:
    return role if role in (STUDENT, GUARDIAN, ADMINISTRATOR) else STAFF


def wearing(person: Person, key: str) -> Person:
    """The person with one hat on. Whoever has only one wears it; several ask for a choice.

    A code is a student's, whatever else they are.
    """
    hats = of(person)
    if len(hats) <= 1:
        return person
    wanted = STUDENT if person.by_code else key
    chosen = next((hat for hat in hats if hat.key == wanted), None)
    if chosen is None:
        raise NoHat(f"{person.id} has {len(hats)} hats and wears none of them")
    return replace(
        person,
        memberships=tuple(one for one in person.memberships if _belongs(one, chosen)),
        wards=person.wards if chosen.kind == GUARDIAN else frozenset(),
        hat=chosen.key,
    )


def check_has(person: Person, key: str) -> Hat:
    """Nobody puts on what is not theirs."""
    chosen = next((hat for hat in of(person) if hat.key == key), None)
    if chosen is None or person.by_code:
        raise NotAllowed(f"{person.id} has no such hat")
    return chosen


def fitting(person: Person, groups: Collection[str]) -> tuple[Hat, ...]:
    """The hats in which somebody may come who was told to be this outside."""
    kinds = {kind for group in groups for kind in OUTSIDE.get(group, ())}
    found = tuple(hat for hat in of(person) if hat.kind in kinds)
    if not found:
        raise OtherRole(f"{person.id} is nothing here of what the log-in says")
    return found


def _belongs(one: Membership, hat: Hat) -> bool:
    same_place = hat.kind == STUDENT or one.school == hat.school
    return kind_of(one.role) == hat.kind and same_place
