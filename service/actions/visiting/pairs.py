"""How far a school's observers agree, for them alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from analysis import Agreed, observers_agree
from questionnaires import ScaleQuestion
from service.errors import NotAllowed
from service.rules import access
from service.rules.visiting import pairs
from service.store import definitions
from service.store.people import Person
from service.store.visiting import counting


@dataclass(frozen=True, slots=True)
class Agreeing:
    """What the paired visits tell, and the signs they tell it of."""

    agreed: Agreed
    signs: dict[str, ScaleQuestion]


def of_observers(person: Person) -> Agreeing:
    """Of the school whose classes somebody visits. No teacher and no class is named."""
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    for school in sorted(access.visits_at(person)):
        asked = partial(definitions.questionnaire, owner)
        written = counting.in_pairs(owner, school)
        signs = pairs.signs_of(written, asked)
        return Agreeing(observers_agree(pairs.paired(written, asked), list(signs)), signs)
    raise NotAllowed(f"{person.id} visits no classes")
