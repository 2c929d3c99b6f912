"""A roster on its way in, step by step, as the pages and the worker take it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from service.actions import rosters
from service.actions.administration.rosters import Line, Report
from service.store import people, rosters as kept, tables as t
from service.store.people import Person
from tests.school.district import District
from tests.school.world import World


def looked_at(world: World, content: bytes) -> tuple[UUID, Report]:
    """Bente brings a file in; it is read."""
    key = rosters.put(world.owner, rosters.ONEROSTER, content, "nordby.zip", world.bente)
    rosters.read(world.owner, key)
    return key, report_of(world, key)


def report_of(world: World, key: UUID) -> Report:
    return rosters.report_of(kept.roster(world.owner, key).report)


def applied(world: World, content: bytes, many: bool = False) -> Report:
    """The same, and she says yes. Returns what was looked at."""
    key, report = looked_at(world, content)
    assert report.bad == ()
    rosters.say_yes(world.owner, key, report.digest, many, world.bente)
    rosters.apply_(world.owner, key)
    assert kept.roster(world.owner, key).state == "applied"
    return report


def lines(report: Report, what: str) -> list[Line]:
    return list(report.lines[what])


def row_of(owner: UUID, key: str) -> Any:
    """The person of a sourcedId."""
    return t.Person.get(t.Person.owner == owner, t.Person.roster_id == key)


def is_now(owner: UUID, key: str) -> set[tuple[str, str]]:
    """What somebody is today, as role and group."""
    today = kept.standing(owner).today
    of = (t.Membership.owner == owner) & (t.Membership.person == row_of(owner, key).id)
    return {
        (one.role, one.group.name)
        for one in t.Membership.select().where(of)
        if one.to_day is None or one.to_day >= today
    }


def everything() -> list[list[str]]:
    """All that rosters write, row by row."""
    written = (t.School, t.Group, t.Person, t.Membership, t.Guardianship)
    return [sorted(repr(row) for row in table.select().tuples()) for table in written]


def person_of(owner: UUID, key: str) -> Person:
    return people.person(owner, row_of(owner, key).id)


def take_out(of: District, student: str) -> None:
    """A student is gone, and the guardian with them."""
    of.without("users", student, f"{student}-f")
    of.files["enrollments"] = [
        one for one in of.files["enrollments"] if one["userSourcedId"] != student
    ]
