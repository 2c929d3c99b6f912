"""Ids made from what people write, each of them new in its scope."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from questionnaires.editing.places import Steps, Written, item_of
from questionnaires.kinds import LANGUAGES

LONGEST = 40
WORDS = 5
STAND_IN = re.compile(r"new_[a-z]+_\d+")  # until there is a text to make an id from
_LETTERS = str.maketrans({"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa", "é": "e"})
_WORD = re.compile(r"[a-z0-9]+")


def made_of(words: str) -> str:
    """The first words as an id: "Når noget er svært" is naar_noget_er_svaert. Perhaps empty."""
    found = _WORD.findall(words.lower().translate(_LETTERS))
    return "_".join(found[:WORDS]).lstrip("0123456789_")[: LONGEST - 4].rstrip("_")


def fresh(name: str, taken: Iterable[object]) -> str:
    """The name, or the name with the first number that makes it new."""
    known = set(taken)
    numbered = (f"{name}_{number}" for number in count(2))
    return name if name not in known else next(one for one in numbered if one not in known)


def stand_in(what: str, taken: Iterable[object]) -> str:
    """An id for what has no text yet."""
    known = set(taken)
    return next(one for n in count(1) if (one := f"new_{what}_{n}") not in known)


def first_text(texts: object) -> str:
    """What a text says in the first language it has."""
    if not isinstance(texts, Mapping):
        return ""
    return next((one for code in LANGUAGES if isinstance(one := texts.get(code), str)), "")


def names_beside(definition: Written, at: Steps) -> list[str]:
    """Every id that one in the list at this place must differ from, its own among them."""
    if "options" in at or "tags" in at or at[0] != "sections":
        value: object = definition
        for step in at:
            value = value.get(str(step)) if isinstance(value, dict) else item_of(value, step)
        return [one for one in _names(value) if one]
    return [one for one in _ids(definition.get("sections")) if one]


def _names(parts: object) -> Iterator[str]:
    if isinstance(parts, dict):
        yield from parts
    for part in parts if isinstance(parts, list) else ():
        named = (part.get("value", part.get("id")) if isinstance(part, dict) else None) or ""
        yield named if isinstance(named, str) else ""


def _ids(parts: object) -> Iterator[str]:
    """The ids of sections, of their questions and of those in rows: one scope."""
    yield from _names(parts)
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            yield from _ids(part.get("questions"))
