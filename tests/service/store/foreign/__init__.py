"""The features that are asked with another owner's id, a part a file, joined here."""

from tests.service.store.foreign import (
    agreeing,
    entry,
    keeping,
    planning,
    rights,
    rolls,
    rosters,
    second_factors,
    trail,
)
from tests.service.store.foreign.asking import Part

PARTS: tuple[Part, ...] = (
    agreeing.PART,
    entry.PART,
    trail.PART,
    keeping.PART,
    rolls.PART,
    second_factors.PART,
    planning.PART,
    rosters.PART,
    second_factors.PART,
    rights.PART,
)
