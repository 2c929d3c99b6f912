"""Do conversations become something: counted for a team and for a school, and named for nobody.

Each number is counted once, on a day that the rules give, and stands: what is said, restricted or
erased afterwards moves nothing, so that nobody can be told from two looks at the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby, pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

from service.rules import access
from service.rules.conversing import outcomes
from service.rules.conversing.outcomes import BECAME, PARTS, TALKED, Counted, Told
from service.store import groups, rounds, schools
from service.store.administration import retention
from service.store.administration.retention import Owner
from service.store.between import outcomes as kept
from service.store.between.outcomes import Became, Closed, Outcome
from service.store.ground.database import now, transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round
from service.store.schools import School

MOST_ROUNDS = 9  # three years
SHARE_OF = dict(outcomes.FIGURES)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Round by round, newest first."""

    rounds: tuple[tuple[Round, Told], ...]


def of_team(person: Person, team_id: UUID) -> tuple[Group, Outcomes]:
    """The classes of a team. Its members are not all contact teachers: nobody is named."""
    access.check_logged_in_by_school(person)
    team = groups.group(person.owner.id, team_id)
    access.check_may_see_team(person, team)
    return team, _outcomes(person.owner.id, team.school, team_id)


def of_school(person: Person, school_id: UUID) -> tuple[School, Outcomes]:
    access.check_logged_in_by_school(person)
    access.check_leads(person, school_id)
    return schools.school(person.owner.id, school_id), _outcomes(person.owner.id, school_id, None)


def _outcomes(owner: UUID, school: UUID, team: UUID | None) -> Outcomes:
    over = [one for one in rounds.of_school(owner, school) if one.closed_at and not one.trial]
    found = kept.counted(owner, [one.id for one in over[:MOST_ROUNDS]])
    ours = [one for one in found if team in (None, one.team)]
    told = [
        (one, outcomes.told(_by_class([row for row in ours if row.round == one.id])))
        for one in over[:MOST_ROUNDS]
        if any(row.round == one.id for row in ours)
    ]
    return Outcomes(tuple(told))


def _by_class(rows: list[Outcome]) -> dict[str, Counted]:
    """A class's parts together; who was asked is told as it was when they had talked."""
    found: dict[str, Counted] = {}
    for group, parts in groupby(rows, key=lambda one: one.group):
        own = {one.part: one for one in parts}
        numbers = {name: count for one in own.values() for name, count in one.numbers.items()}
        found[str(group)] = Counted(own[TALKED].asked, numbers)
    return found


def count_due() -> int:
    """Count whatever has come to its day, for every owner. Returns how many parts of rounds."""
    return sum(
        count(one.id, one.zone, now().astimezone(ZoneInfo(one.zone)).date())
        for one in retention.owners()
    )


def count(owner: UUID, zone: str, today: date) -> int:
    """The same of one owner. Each part of a round is written whole or not at all, and once."""
    made = 0
    of = Owner(owner, zone)
    for _school, own in groupby(kept.closed(owner), key=lambda one: one.school):
        for closed, following in pairwise([*own, None]):
            assert closed is not None  # only the last one is followed by none
            made += sum(_count(of, closed, part, day, today)
                        for part, day in _days(closed, following))  # fmt: skip
    return made


def _days(of: Closed, following: Closed | None) -> Iterator[tuple[str, date]]:
    yield TALKED, outcomes.talked_by(of.last_day)
    yield BECAME, outcomes.became_by(of.last_day, following.last_day if following else None)


def _count(owner: Owner, of: Closed, part: str, day: date, today: date) -> bool:
    if part in of.parts or today < day:
        return False
    zone = ZoneInfo(owner.zone)
    talked, until = (
        datetime.combine(one, time.min, zone) for one in (outcomes.talked_by(of.last_day), day)
    )
    with transaction():
        asked = kept.asked(owner.id, of.id)
        became = kept.became(owner.id, of.id, talked, until)
        before = {one.group: one.numbers for one in kept.counted(owner.id, [of.id])}
        found = [
            _of_class(of.id, group, part, [became.get(one.student) for one in own], before)
            for group, own in groupby(sorted(asked, key=lambda one: str(one.group)),
                                      key=lambda one: one.group)
        ]  # fmt: skip
        kept.keep(owner.id, found)
    return bool(found)


def _of_class(
    of: UUID,
    group: UUID,
    part: str,
    students: list[Became | None],
    before: Mapping[UUID, Mapping[str, int]],
) -> Outcome:
    """Nothing is more than what it is a share of, whoever has come or gone since."""
    numbers: dict[str, int] = {}
    known = before.get(group, {})
    for name in PARTS[part]:
        held = [one for one in students if one is not None]
        number = len(held) if name == "held" else sum(getattr(one, name) for one in held)
        base = {**known, **numbers, "asked": len(students)}.get(SHARE_OF[name], 0)
        numbers[name] = min(number, base)
    return Outcome(of, group, None, part, len(students), numbers)
