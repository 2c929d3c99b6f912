"""How a refusal looks where somebody meets it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """One sentence, one way on."""

    status: int
    title: str
    text: str
    why: str = "broken"  # for scripts
