"""Tiny definitions, one for each feature of the language."""

from __future__ import annotations

from pathlib import Path

from questionnaires import Catalogue, Questionnaire

DEFINITIONS = Path(__file__).parent / "definitions"
TINY = Catalogue(DEFINITIONS)
ALL: tuple[Questionnaire, ...] = tuple(TINY)


def tiny(name: str) -> Questionnaire:
    """The one of that feature: tiny("grid")."""
    return TINY.latest(name)
