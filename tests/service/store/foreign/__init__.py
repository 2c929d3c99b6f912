"""The features that are asked with another owner's id, a part a file, joined here."""

from tests.service.store.foreign import keeping, planning, second_factors, trail
from tests.service.store.foreign.asking import Part

PARTS: tuple[Part, ...] = (
    trail.PART,
    keeping.PART,
    second_factors.PART,
    planning.PART,
)
