"""A school's visits together: how far each class is covered, and what was counted of half-years."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from analysis import talks_held
from service.rules import access, years
from service.rules.visiting import counting as rules, pairs
from service.rules.visiting.counting import Counted
from service.store import definitions, groups, schools
from service.store.ground.database import now, transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.schools import School
from service.store.visiting import counting, focus
from service.store.visiting.counting import Owner, Written
from service.store.visiting.focus import FocusContent


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far one class is covered: not by whom, and nothing of what was seen."""

    group: Group
    interviews: int  # students talked with, this half-year
    rounds: int  # lessons visited, this school year


@dataclass(frozen=True, slots=True)
class Together:
    """The school's view."""

    school: School
    half_year: date
    focus: FocusContent | None
    coverage: tuple[Coverage, ...]
    counted: tuple[tuple[date, Counted], ...]  # newest first

    @property
    def wanted(self) -> FocusContent:
        """How many are wanted of each: the school's own numbers, or the usual ones."""
        return self.focus or FocusContent()


def of_school(person: Person, school_id: UUID) -> Together:
    """For all who work at the school: what it is told of visits, they may see that it is told."""
    access.check_logged_in_by_school(person)
    access.check_reads_focus(person, school_id)
    owner, today = person.owner.id, person.owner.today()
    first = years.half_year(today)
    year, after = years.first_day(today), years.half_year_after(first)
    current = focus.current(owner, school_id)
    written = counting.written(owner, school_id, year, after)
    return Together(
        schools.school(owner, school_id),
        first,
        current.content if current else None,
        tuple(_covered(owner, written, first, groups.classes(owner, school_id))),
        tuple(
            (one.begins_on, Counted.from_json(one.content))
            for one in counting.counted(owner, school_id)
        ),
    )


def _covered(
    owner: UUID, written: Sequence[Written], first: date, classes: Iterable[Group]
) -> Iterable[Coverage]:
    for group in classes:
        own = [one for one in written if one.group == group.id]
        talked = (
            talks_held(definitions.questionnaire(owner, one.name, one.version), one.document)
            for one in own
            if not one.is_notes and one.held_on >= first
        )
        yield Coverage(group, sum(talked), len({one.lesson for one in own if one.is_notes}))


def count_due() -> int:
    """Count each half-year that has come to its day, for every owner. Returns how many."""
    return sum(count(one, now().astimezone(ZoneInfo(one.zone)).date()) for one in counting.owners())


def count(owner: Owner, today: date) -> int:
    """The same of one owner. Each half-year of a school is written once."""
    seen = {(school, years.half_year(day)) for school, day in counting.talked_on(owner.id)}
    due = sorted(
        (school, first)
        for school, first in seen - counting.counted_of(owner.id)
        if rules.due_on(first) <= today
    )
    for school, first in due:
        _count(owner, school, first)
    return len(due)


def _count(owner: Owner, school: UUID, first: date) -> None:
    asked = partial(definitions.questionnaire, owner.id)
    with transaction():
        written = counting.written(owner.id, school, first, years.half_year_after(first))
        together = pairs.paired(counting.in_pairs(owner.id, school), asked)
        versions = focus.standing(owner.id, school).published
        contents = {one.id: one.content for one in versions}
        found = rules.counted(written, together, contents, owner.country, asked)
        counting.keep(owner.id, school, first, found.to_json())
