"""The people of a roster, beside those who stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any
from uuid import UUID, uuid4

from service.actions.administration.rosters.plan import Line
from service.actions.administration.rosters.wanted import Person, Wanted
from service.store.administration.rosters import Standing, StandingPerson, mark_of
from service.store.ground.database import new_id


class People:
    """Knows everybody, those who stand and those who are new, by their ids.

    Somebody whom a page made, with the same user name and the same name, is taken for the same.
    """

    def __init__(self, want: Wanted, standing: Standing, taken: Collection[str]) -> None:
        self._want = want
        self._taken = set(taken)
        self.lines: list[Line] = []
        self.deeds: list[tuple[str, ...]] = []
        self.counts: Counter[str] = Counter()
        self.passed_over: Counter[str] = Counter()
        self.leaving = 0
        self.new: list[dict[str, Any]] = []
        self._changed: dict[UUID, dict[str, Any]] = {}
        self._by_id = {one.id: one for one in standing.people}
        self._new: dict[UUID, Person] = {}
        self.known: dict[str, UUID] = {
            one.roster_id: one.id for one in standing.people if one.roster_id
        }
        self._compare(standing.people)
        self.meant = {self.known[key] for key in want.people}
        self.gone = {self.known[key] for key in want.gone_people if key in self.known}

    def id_of(self, key: str) -> UUID:
        return self.known[key]

    def is_new(self, person: UUID) -> bool:
        return person in self._new

    def new_ids(self) -> tuple[UUID, ...]:
        return tuple(self._new)

    def is_from_roster(self, person: UUID) -> bool:
        return person in self._new or self._by_id[person].roster_id is not None

    def shown(self, person: UUID) -> str:
        """As others see them."""
        if person in self._by_id:
            return self._by_id[person].shown
        one = self._new[person]
        return f"{one.given_name} {one.family_name}"

    def changed(self) -> list[tuple[UUID, dict[str, Any]]]:
        return list(self._changed.items())

    def introduce(self, person: UUID, places: list[tuple[str, str]]) -> None:
        """Tell of somebody new, with where they belong."""
        one = self._new[person]
        place, role = places[0] if places else ("", "guardian")
        self.lines.append(Line("added", "person", self.shown(person), place, role))
        self.deeds.append(("person added", one.key, one.given_name, one.family_name))
        self.counts["people added"] += 1

    def leave(self, person: UUID, places: str) -> None:
        if not self._by_id[person].active:
            return
        self._changed.setdefault(person, {})["active"] = False
        self.lines.append(Line("left", "person", self.shown(person), places))
        self.deeds.append(("person left", str(person)))
        self.counts["people left"] += 1
        self.leaving += 1

    def come_back(self, person: UUID) -> None:
        """Somebody who had left. Whom a page made inactive while they were here stays so."""
        own = self._by_id.get(person)
        if own is None or own.active:
            return
        self._changed.setdefault(person, {})["active"] = True
        self.lines.append(Line("added", "returns", own.shown))
        self.deeds.append(("person returns", str(person)))
        self.counts["people returned"] += 1

    def _compare(self, standing: tuple[StandingPerson, ...]) -> None:
        unlinked = {
            (one.username, one.mark): one.id
            for one in standing
            if one.username and not one.roster_id
        }
        for key, one in sorted(self._want.people.items()):
            known = one.id
            if known is None and one.roster_id:  # the keys of a class list are nobody's roster id
                known = self.known.get(key)
            if known is None and one.roster_id:
                mark = mark_of(one.given_name, one.family_name)
                known = unlinked.pop((one.username or "", mark), None)
            if known is None:
                self._add(one)
            else:
                self.known[key] = known
                self._change(one, self._by_id[known])

    def _add(self, one: Person) -> None:
        own = self.known[one.key] = new_id()
        self._new[own] = one
        self.new.append(
            {
                "id": own, "given_name": one.given_name, "family_name": one.family_name,
                "username": self._free(one, None, self.shown(own)), "email": one.email,
                "login_key": uuid4().hex, "roster_id": one.roster_id,
            }
        )  # fmt: skip

    def _change(self, one: Person, own: StandingPerson) -> None:
        row: dict[str, Any] = {}
        if own.mark != mark_of(one.given_name, one.family_name):
            row |= {"given_name": one.given_name, "family_name": one.family_name}
        username = self._free(one, own.username, own.shown)
        said = {"username": username, "email": one.email, "roster_id": one.roster_id}
        row |= {
            name: value
            for name, value in said.items()
            if value is not None and getattr(own, name) != value
        }
        if row:
            self._changed[own.id] = row
            told = ", ".join(sorted({_TOLD[name] for name in row}))
            self.lines.append(Line("changed", "person", own.shown, "", told))
            self.deeds.append(("person changed", str(own.id), repr(sorted(row.items()))))
            self.counts["people changed"] += 1

    def _free(self, one: Person, own: str | None, shown: str) -> str | None:
        """The user name, unless somebody else has it: then the old one stays."""
        if one.username is None or one.username == own:
            return own
        if one.username in self._taken:
            self.passed_over["usernames"] += 1
            self.lines.append(Line("noted", "username", shown))
            return own
        self._taken.add(one.username)
        return one.username


_TOLD = {
    "given_name": "name",
    "family_name": "name",
    "username": "username",
    "email": "email",
    "roster_id": "linked",
}
