"""Visits of Signe to Carl, as far along as a test needs them."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

from service import actions
from service.store import people, visits
from service.store.people import Person
from tests.school.deeds import filled, newest, save
from tests.school.world import World


def visited(
    world: World, ago: int = 0, observer: Person | None = None, lesson: str = "Dansk"
) -> UUID:
    """A visit so many days ago whose notes are not sent. It is agreed without a plan."""
    who = observer or world.signe
    day: date = world.signe.owner.today() - timedelta(days=ago)
    return visits.add(
        world.owner, world.school, who.id, world.carl.id, world.class_a.id, lesson, day, "visit",
        newest("visit"),
    )  # fmt: skip


def noted(
    world: World, visit: UUID, step: int = 1, words: str = "Det går godt.", interview: bool = False
) -> UUID:
    """Its notes are sent; returns the response."""
    who = people.person(world.owner, visits.visit(world.owner, visit).observer)
    response = _sent(who, visit, "visit", step, words)
    if interview:
        _sent(who, visit, "interview", step, words)
    return response


def looked_at(world: World, visit: UUID, step: int = 0, words: str = "Jeg er i tvivl.") -> UUID:
    """Carl's own look is sent."""
    return _sent(people.person(world.owner, world.carl.id), visit, "own-lesson", step, words)


def _sent(who: Person, visit: UUID, name: str, step: int, words: str) -> UUID:
    response = actions.responses.begin_on_visit(who, visit, name, "da")
    save(who, response, filled(name, step=step, words=words))
    actions.responses.send(who, response, uuid4())
    return response
