"""A round that asks anonymously, and students who take part in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID, uuid4

from questionnaires import Document, read
from service import actions
from service.store import definitions, people, rounds
from service.store.people import Person
from tests.school.deeds import filled
from tests.school.world import World
from tests.tiny import DEFINITIONS

CLIMATE = "class-climate"


def asked_anonymously(world: World, *names: str, trial: bool = False) -> UUID:
    """A round that asks the class climate, and whatever else is named, of both classes.

    It opened before the round of the world, which is the newest.
    """
    today = world.dorte.owner.today()
    forms = {one: definitions.latest(world.owner, one).version for one in (CLIMATE, *names)}
    return rounds.add(
        world.owner,
        world.school,
        "Klassen",
        today - timedelta(days=5),
        today + timedelta(days=10),
        forms,
        [world.class_a.id, world.class_b.id],
        trial=trial,
    )


def take_part(
    world: World, round_id: UUID, persons: Sequence[Person], name: str = CLIMATE, step: int = 1
) -> list[UUID]:
    """One after the other, each in words of their own. Returns the keys of their sendings."""
    keys = []
    for one in persons:
        keys.append(uuid4())
        person = people.person(world.owner, one.id)
        document = own_words(world, name, person, step)
        actions.anonymous.take_part(person, round_id, name, person.id, document, keys[-1])
    return keys


def own_words(world: World, name: str, person: Person, step: int = 1) -> Document:
    """What nobody else would write, so that it is known again wherever it turns up."""
    asked = definitions.latest(world.owner, name)
    return filled(asked, step, f"Ord fra {person.given_name} alene.")


def published(world: World, feature: str, **changes: object) -> str:
    """A tiny definition as Nordby's own, in the anonymous mode. Returns its name."""
    name = f"{feature}-2"
    written = json.loads((DEFINITIONS / feature / "1.json").read_text())
    content = json.dumps({**written, "confidentiality": "anonymous", "readers": [], **changes})
    found = read(content.encode(), name, name, 1)
    definitions.add(world.owner, world.mette.id, found, content, "")
    return name
