"""A definition as it was written, sound or not, walked without stumbling."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

PLAIN_KEY = re.compile(r"\$?\w{1,60}", re.ASCII)


def within(place: str, part: str | int) -> str:
    """The place one step further in: sections[1].questions."""
    if isinstance(part, int):
        return f"{place}[{part}]"
    if not PLAIN_KEY.fullmatch(part):
        return f"{place}[{part[:60]!r}]"
    return f"{place}.{part}" if place else part


def quoted(value: object) -> str:
    """What was written, short enough for one line."""
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


class Draft:
    """A place in a definition and what stands there.

    What is missing, or of another type than asked for, is simply empty. So a rule reads
    what is sound and leaves the rest to the mistakes that the shape has already given.
    """

    __slots__ = ("_part", "_within", "value")

    def __init__(self, value: object, within: Draft | None = None, part: str | int = "") -> None:
        self.value = value
        self._within = within
        self._part = part

    @property
    def place(self) -> str:
        # written out only where there is something to tell, which is hardly ever
        return within(self._within.place, self._part) if self._within is not None else ""

    def at(self, field: str) -> Draft:
        return Draft(self.value.get(field) if isinstance(self.value, dict) else None, self, field)

    def items(self) -> Iterator[Draft]:
        """The elements of a list, in order."""
        if isinstance(self.value, list):
            for number, item in enumerate(self.value):
                yield Draft(item, self, number)

    def entries(self) -> Iterator[tuple[str, Draft]]:
        """The fields of an object, in the order they were written."""
        if isinstance(self.value, dict):
            for key, entry in self.value.items():
                yield key, Draft(entry, self, key)

    @property
    def exists(self) -> bool:
        return self.value is not None

    @property
    def text(self) -> str | None:
        return self.value if isinstance(self.value, str) else None

    @property
    def number(self) -> int | float | None:
        """A number that can be counted with."""
        # true is an int to Python, but not to whoever wrote the file
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            return None
        return self.value if math.isfinite(self.value) else None
