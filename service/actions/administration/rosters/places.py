"""The schools and groups of a roster, beside those that stand."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID

from service.actions.administration.rosters.plan import Line
from service.actions.administration.rosters.wanted import Group, School, Wanted
from service.store.administration.rosters import Standing, StandingGroup, StandingSchool
from service.store.ground.database import new_id


class Places:
    """Knows every school and group, those that stand and those that are new, by their ids.

    A school or class that a page made and that is called the same is taken for the same, so that
    an owner who began without a roster need not begin anew.
    """

    def __init__(self, want: Wanted, standing: Standing) -> None:
        self._want, self._yesterday = want, standing.today - timedelta(days=1)
        self.lines: list[Line] = []
        self.deeds: list[tuple[str, ...]] = []
        self.counts: Counter[str] = Counter()
        self.new_schools: list[dict[str, Any]] = []
        self.new_groups: list[dict[str, Any]] = []
        self.schools: list[tuple[UUID, dict[str, Any]]] = []
        self.groups: list[tuple[UUID, dict[str, Any]]] = []
        self._school_names = {one.id: one.name for one in standing.schools}
        self._groups = {one.id: (one.school, one.kind, one.name) for one in standing.groups}
        self._from_roster = {one.id for one in standing.groups if one.roster_id}
        self._school_ids = {one.roster_id: one.id for one in standing.schools if one.roster_id}
        self.known: dict[str, UUID] = {
            one.roster_id: one.id for one in standing.groups if one.roster_id
        }
        self.known |= want.known_groups  # last: a roster's id may be any word
        self._compare_schools(standing.schools)
        self._compare_groups({one.id: one for one in standing.groups})
        self.gone = self._end_groups(standing.groups)

    def id_of(self, group: str) -> UUID:
        return self.known[group]

    def name_of(self, group: UUID | None) -> str:
        """With its school."""
        if group is None:
            return ""
        school, _, name = self._groups[group]
        return f"{name}, {self._school_names[school]}"

    def kind_of(self, group: UUID | None) -> str:
        return "" if group is None else self._groups[group][1]

    def school_of(self, group: UUID) -> UUID:
        return self._groups[group][0]

    def is_from_roster(self, group: UUID | None) -> bool:
        return group in self._from_roster

    def _compare_schools(self, standing: tuple[StandingSchool, ...]) -> None:
        by_id = {one.id: one for one in standing}
        unlinked = {one.name: one.id for one in standing if not one.roster_id}
        for key, one in sorted(self._want.schools.items()):
            known = self._school_ids.get(key) or unlinked.pop(one.name, None)
            if known is None:
                self._add_school(one)
                continue
            self._school_ids[key] = known
            row = {"name": one.name, "roster_id": key}
            old = {"name": by_id[known].name, "roster_id": by_id[known].roster_id}
            if row != old:
                self.schools.append((known, row))
                self._school_names[known] = one.name
                told = f"{old['name']} → {one.name}" if old["name"] != one.name else ""
                self._tell("changed", "school", key, one.name, detail=told)

    def _add_school(self, one: School) -> None:
        own = self._school_ids[one.key] = new_id()
        self._school_names[own] = one.name
        self.new_schools.append({"id": own, "name": one.name, "roster_id": one.key})
        self._tell("added", "school", one.key, one.name)

    def _compare_groups(self, standing: dict[UUID, StandingGroup]) -> None:
        unlinked = {
            (one.school, one.kind, one.name): one.id
            for one in standing.values()
            if not one.roster_id and not one.ended
        }
        for key, one in sorted(self._want.groups.items()):
            school = self._school_ids[one.school]
            known = self.known.get(key) or unlinked.pop((school, one.kind, one.name), None)
            if known is None:
                self._add_group(one, school)
            else:
                self.known[key] = known
                self._change_group(one, school, standing[known])
            self._from_roster.add(self.known[key])

    def _add_group(self, one: Group, school: UUID) -> None:
        own = self.known[one.key] = new_id()
        self._groups[own] = (school, one.kind, one.name)
        self.new_groups.append(
            {
                "id": own, "school": school, "kind": one.kind, "name": one.name,
                "subject": one.subject or "", "school_year": one.school_year or "",
                "roster_id": one.key,
            }
        )  # fmt: skip
        self._tell("added", one.kind, one.key, one.name, self._school_names[school])

    def _change_group(self, one: Group, school: UUID, old: StandingGroup) -> None:
        said: dict[str, Any] = {
            "name": one.name,
            "kind": one.kind,
            "school": school,
            "subject": old.subject if one.subject is None else one.subject,
            "school_year": old.school_year if one.school_year is None else one.school_year,
            "roster_id": one.key,
        }
        row = {name: value for name, value in said.items() if getattr(old, name) != value}
        if old.ended:
            row["ended_on"] = None
        self._groups[old.id] = (school, one.kind, one.name)
        if row:
            self.groups.append((old.id, row))
            told = ", ".join(sorted(row))
            self._tell("changed", one.kind, one.key, one.name, self._school_names[school], told)

    def _end_groups(self, standing: tuple[StandingGroup, ...]) -> frozenset[UUID]:
        """Groups that the roster no longer has."""
        gone = set()
        for one in standing:
            if one.ended or not one.roster_id or one.roster_id in self._want.groups:
                continue
            if one.roster_id in self._want.gone_groups or self._want.ends == "oneroster":
                gone.add(one.id)
                self.groups.append((one.id, {"ended_on": self._yesterday}))
                self._tell(
                    "left", one.kind, one.roster_id, one.name, self._school_names[one.school]
                )
        return frozenset(gone)

    def _tell(
        self, what: str, kind: str, key: str, name: str, place: str = "", detail: str = ""
    ) -> None:
        self.lines.append(Line(what, kind, name, place, detail))
        self.deeds.append((f"{kind} {what}", key, name, detail))
        self.counts[f"{'groups' if kind != 'school' else 'schools'} {what}"] += 1
