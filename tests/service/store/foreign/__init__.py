"""The features that are asked with another owner's id, a part a file, joined here."""

from tests.service.store.foreign import (
    conversing,
    entry,
    keeping,
    planning,
    plans,
    rights,
    rolls,
    rosters,
    second_factors,
    trail,
    visiting,
)
from tests.service.store.foreign.asking import Part

PARTS: tuple[Part, ...] = (
    *conversing.PARTS,
    entry.PART,
    trail.PART,
    keeping.PART,
    rolls.PART,
    second_factors.PART,
    planning.PART,
    plans.PART,
    rosters.PART,
    rights.PART,
    *visiting.PARTS,
)
