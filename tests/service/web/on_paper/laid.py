"""Sheets to be drawn, with as much on them as anybody could write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import count
from typing import Any

from pypdf import PdfReader

from service.web.on_paper.letters import BREAK

Told = dict[str, Any]
MARK = "[QR"


def text_of(file: bytes) -> list[str]:
    """The text of each page without its spaces: lines break where they like."""
    return [bare(one.extract_text()) for one in PdfReader(BytesIO(file)).pages]


def bare(words: str) -> str:
    return "".join(words.replace(BREAK, "").split())


def sheet(texts: Iterator[str], **sizes: int) -> Told:
    """One page with each of its texts taken from `texts`, and so many of everything."""
    of = {"goals": 3, "agreements": 6, "words": 12, "seen": 4, "themes": 12, "prompts": 3} | sizes

    def some(what: str) -> list[str]:
        return [next(texts) for _ in range(of[what])]

    rows = [
        {
            "label": label, "now": 2.5, "before": 1, "teacher": 4, "steps": 4, "low": "Slet ikke",
            "high": "Næsten altid", "first": "", "sentence": next(texts), "heard": "Tema",
        }
        for label in some("themes")
    ]  # fmt: skip
    ticks = [
        ["Ikke i gang", False],
        ["Godt på vej", True],
        ["Nået", False],
        ["Passer ikke mere", False],
    ]
    last = {
        "title": "Aftaler fra august",
        "goals": [{"text": one, "ticks": ticks} for one in some("goals")],
        "agreements": [{"text": one, "kept": True} for one in some("agreements")],
    }
    boxes = [
        {"title": "Mit mål", "lines": some("goals")},
        {"title": "Tegn", "lines": some("goals")},
        {"title": "Det hjælper", "lines": [*some("goals"), *some("goals")]},
        {"title": "Det aftaler vi", "lines": some("agreements")},
    ]
    return {
        "name": next(texts), "when": next(texts), "tells": "Anna fortæller", "last": last,
        "in_words": "Anna med egne ord",
        "said": [{"asked": next(texts), "said": one} for one in some("words")],
        "nothing_said": "", "looks": "To blikke", "lookers": "Anna og Carl", "note": "",
        "key": {"now": "Anna nu", "teacher": "Carl", "before": "Anna, august"}, "rows": rows,
        "seen": [{"asked": next(texts), "said": one} for one in some("seen")],
        "prompts": some("prompts"), "boxes": boxes, "again": "1. april 2027",
        "foot": "Arket hører til Anna.", "qr": "", "address": "",
    }  # fmt: skip


def told(*sheets: Told, words: Mapping[str, str] | None = None) -> Told:
    plain = {
        "since": "Siden sidst", "first_time": "Første gang", "ask": "Spørgsmål", "next": "Næste",
        "together": "Alle", "again": "Vi mødes igen:", "written": "Skrevet ind:",
        "more": "0 mere", "asked": "Spurgt:", "goes_on": "fortsætter på skærmen",
        "screen": "Samtalen på skærmen",
    }  # fmt: skip
    return {
        "lang": "da",
        "title": "Ark",
        "strange": "",
        "words": words or plain,
        "sheets": [*sheets],
    }


def numbered(length: int, words: str = " meget langt og mere til") -> Iterator[str]:
    """Texts of this length, each with a beginning of its own."""
    for number in count(1000):
        yield f"T{number}{words * length}"[:length].strip()
