"""The board of a class, for a ring talk: what each student chose to show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from random import SystemRandom
from uuid import UUID

from service.rules import access
from service.store import groups
from service.store.administration import readings
from service.store.between import boards
from service.store.between.boards import Shown
from service.store.groups import Group
from service.store.people import Person


@dataclass(frozen=True, slots=True)
class Board:
    """Students by the first name, each with what they show."""

    group: Group
    places: tuple[tuple[str, tuple[Shown, ...]], ...]


def of_class(person: Person, group_id: UUID, shuffled: bool = False) -> Board:
    """What a student hangs there is for the class, so no classmate's look at it is logged.

    The contact teacher's is, as everything is that staff reads of somebody by name.
    """
    group = groups.group(person.owner.id, group_id)
    access.check_may_see_board(person, group)
    found = boards.of_class(person.owner.id, group_id)
    if group in person.groups("contact_teacher"):
        told = list(dict.fromkeys(one.student for one in found))
        readings.add_all(person, told, "board of the class")
    places = placed(found)
    if shuffled:
        places = tuple(SystemRandom().sample(places, len(places)))
    return Board(group, places)


def placed(found: tuple[Shown, ...]) -> tuple[tuple[str, tuple[Shown, ...]], ...]:
    """Under first names; where two have the same, the family name's first letter stands with it."""
    several = [(student, tuple(own)) for student, own in groupby(found, lambda one: one.student)]
    same = Counter(own[0].given for _, own in several)
    return tuple((_called(own[0], same[own[0].given]), own) for _, own in several)


def _called(one: Shown, same: int) -> str:
    return one.given if same == 1 else f"{one.given} {one.family[:1]}.".strip(" .")
