"""Places in a text that are filled for whoever reads it: {about}, {class}, {answer:goal}."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

PLACES = ("respondent", "about", "class", "subject", "focus", "round")
OF_PROMPTS = ("theme",)  # only a prompt knows which theme brought it up
EMPTY = "…"  # what stands where nothing is known
_PIECE = re.compile(r"\{\{|\}\}|\{([a-z]+|answer:[a-z][a-z0-9_]{0,39})\}|[{}]")


@dataclass(frozen=True, slots=True)
class Place:
    """A place by name: "about", or "answer:goal" for the answer to an earlier question."""

    name: str

    @property
    def question(self) -> str | None:
        """The earlier question whose answer stands here."""
        kind, _, question = self.name.partition(":")
        return question if kind == "answer" and question else None


@dataclass(frozen=True, slots=True)
class Stray:
    """A brace that opens or closes nothing."""

    brace: str


def parts(text: str) -> Iterator[str | Place | Stray]:
    """The words of a text and the places between them, in order. Doubled braces are words."""
    end = 0
    for found in _PIECE.finditer(text):
        if found.start() > end:
            yield text[end : found.start()]
        end = found.end()
        if found[1]:
            yield Place(found[1])
        elif len(found[0]) == 2:
            yield found[0][0]
        else:
            yield Stray(found[0])
    if end < len(text):
        yield text[end:]


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its places filled; an ellipsis stands where nothing is known."""
    if "{" not in text and "}" not in text:
        return text
    pieces = []
    for part in parts(text):
        match part:
            case str():
                pieces.append(part)
            case Place(name):
                pieces.append(values.get(name, EMPTY))
            case Stray(brace):
                pieces.append(brace)
    return "".join(pieces)
