"""What a mail tells of a class visit. It says neither that it is one nor whose."""

from __future__ import annotations

from collections.abc import Mapping

from service.actions.visiting import planning
from service.store.entry.letters import Letter
from service.store.people import Person


def of_visit(letter: Letter, person: Person) -> Mapping[str, object] | None:
    """The time as it stands when the mail leaves: agreed, or called off."""
    told = planning.told(letter.owner, letter.about) if letter.about else None
    if told is None:
        return None
    event, off = told
    return {"event": event, "off": off, "zone": person.owner.zone}


def of_proposal(letter: Letter, person: Person) -> Mapping[str, object] | None:
    """That something waits, and nothing of it; no mail leaves once it is answered."""
    if letter.about is None or not planning.waits(person, letter.about):
        return None
    return {}
