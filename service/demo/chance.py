"""Chance that comes out the same for the same seed, whatever the day and the size."""

from __future__ import annotations

from random import Random
from uuid import UUID

from forms import CODE_LENGTH, CODE_SYMBOLS

FIRST_MOMENT = 1_735_686_000_000  # milliseconds; earlier than any row that people make themselves


def chance(seed: int, *what: object) -> Random:
    """A source of its own for each thing, so that none shifts what another draws."""
    return Random("/".join(map(str, (seed, *what))))


def code(seed: int, of: UUID) -> str:
    """The class code of a class, the personal code of a student."""
    return "".join(chance(seed, "code", of).choices(CODE_SYMBOLS, k=CODE_LENGTH))


class Ids:
    """Keys in the shape of UUIDv7, each later than the one before."""

    def __init__(self, seed: int, *what: object) -> None:
        self._chance = chance(seed, "ids", *what)
        self._moment = FIRST_MOMENT

    def __call__(self) -> UUID:
        self._moment += 1
        drawn = self._chance.getrandbits(74)
        head, tail = drawn >> 62, drawn & ((1 << 62) - 1)
        return UUID(int=self._moment << 80 | 7 << 76 | head << 64 | 2 << 62 | tail)
