"""The features that are asked with another owner's id, a part a file, joined here."""

from tests.service.store.foreign import rosters, trail
from tests.service.store.foreign.asking import Part

PARTS: tuple[Part, ...] = (rosters.PART, trail.PART)
