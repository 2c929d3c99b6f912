"""What is kept around a class visit."""

from tests.service.store.foreign.asking import Part
from tests.service.store.foreign.visiting import (
    called,
    counting,
    focus,
    own,
    planning,
    talk,
    teaching,
)

PARTS: tuple[Part, ...] = (
    called.PART,
    counting.PART,
    focus.PART,
    own.PART,
    planning.PART,
    talk.PART,
    teaching.PART,
)
