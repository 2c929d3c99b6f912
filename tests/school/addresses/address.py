"""A page that can be opened, whom it is for, and what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.school.lived import Lived

STAFF = ("carl", "erik", "lise", "dorte", "signe")
SHAPING = ("mette", "dorte")  # who write questionnaires
NOT_SHAPING = ("anna", "carl", "erik", "lise", "signe", "karin")
OTHERS = ("elsa", "finn", "gry")  # of another school owner


@dataclass(frozen=True)
class Address:
    path: Callable[[Lived], str]
    opens_for: tuple[str, ...]
    not_for: tuple[str, ...]
    shows: str  # a few words, in Danish, that come from the database or from a definition
    hidden_from: tuple[str, ...] = ()  # who might have such a page, and is not told of this one
