"""At which school an administrator is at work: the one that the address names, or their first."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from flask import request

from service import store
from service.errors import NotFound
from service.rules import access
from service.store.people import Person
from service.store.schools import School

OF_THE_OWNER = "owner"


@dataclass(frozen=True, slots=True)
class At:
    """A school, or the owner as a whole, among those that somebody administers."""

    school: School | None
    schools: tuple[School, ...]
    of_owner: bool

    @property
    def key(self) -> str:
        """What stands in the address."""
        return str(self.school.id) if self.school else OF_THE_OWNER

    @property
    def id(self) -> UUID | None:
        return self.school.id if self.school else None

    def choices(self, whole: str = "") -> list[tuple[str, str]]:
        """What can be chosen; `whole` is what the owner as a whole is called."""
        found = [(str(one.id), one.name) for one in self.schools]
        return [*found, (OF_THE_OWNER, whole)] if whole and self.of_owner else found

    def check_school(self) -> School:
        """Classes and years are a school's alone."""
        if self.school is None:
            raise NotFound("no school is named")
        return self.school


def at(person: Person, wanted: str | None = None) -> At:
    """Where the address, or what is wanted, says; it must be administered by this person."""
    access.check_is_administrator(person)
    key = wanted if wanted is not None else request.values.get("school", "")
    of_owner = access.administers(person)
    kept = tuple(
        one for one in store.schools.schools(person.owner.id) if access.administers(person, one.id)
    )
    if key == OF_THE_OWNER and of_owner:
        return At(None, kept, of_owner)
    found = next((one for one in kept if key in ("", str(one.id))), None)
    if found is None and (key or not of_owner):
        raise NotFound(f"school {key}")
    return At(found, kept, of_owner)
