"""The features that are asked with another owner's id, a part a file, joined here."""

from tests.service.store.foreign import (
    agreeing,
    between,
    booking,
    conversing,
    entry,
    keeping,
    planning,
    plans,
    preparing,
    rights,
    rolls,
    rosters,
    second_factors,
    sharing,
    sheets_on_paper,
    trail,
)
from tests.service.store.foreign.asking import Part

PARTS: tuple[Part, ...] = (
    between.PART,
    booking.PART,
    conversing.PART,
    agreeing.PART,
    entry.PART,
    trail.PART,
    keeping.PART,
    rolls.PART,
    second_factors.PART,
    planning.PART,
    plans.PART,
    preparing.PART,
    rosters.PART,
    second_factors.PART,
    rights.PART,
    sheets_on_paper.PART,
    sharing.PART,
)
