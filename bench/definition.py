"""A definition of any length, made by code: three languages, every kind, conditions."""

from __future__ import annotations

import json
from typing import Any

SECTION = 15  # questions on a page
EVERY = 4  # so many questions have a condition: one of them
Part = dict[str, Any]


def made(questions: int) -> bytes:
    """The JSON of a questionnaire that asks so much, with the kinds in turn."""
    asked = [_question(number) for number in range(questions)]
    pages = [asked[first : first + SECTION] for first in range(0, questions, SECTION)]
    definition = {
        "title": _texts("Et langt skema"),
        "purpose": _texts("Vi måler, hvor hurtigt et langt skema læses."),
        "kind": "survey",
        "respondent": "student",
        "about": "self",
        "confidentiality": "shared",
        "readers": ["contact_teacher"],
        "aggregates_for": ["team", "leader"],
        "languages": ["da", "sv", "en"],
        "scales": {"how_often": {"options": _options("aldrig", "sjældent", "ofte", "altid")}},
        "themes": [{"id": "all", "label": _texts("Alt")}],
        "sections": [
            {"id": f"page_{place}", "title": _texts(f"Side {place}"), "questions": page}
            for place, page in enumerate(pages)
        ],
    }
    return json.dumps(definition, ensure_ascii=False).encode()


def _question(number: int) -> Part:
    kind, own = _KINDS[number % len(_KINDS)]
    first = number - number % len(_KINDS)  # a scale question, the first of its dozen
    question: Part = {
        "id": f"q{number}",
        "kind": kind,
        "text": _texts(
            f"Hvad ser du, når du tænker på spørgsmål {number} om en helt almindelig dag?"
        ),
        "help": _texts("Tænk på de sidste to uger, og svar, som det er for dig."),
        "may_decline": kind != "note",
        **own,
    }
    if number % EVERY == EVERY - 1:
        question["show_if"] = {
            "any": [
                {"question": f"q{first}", "in": ["step_0", "step_1"]},
                {"not": {"question": f"q{first}", "answered": True}},
            ]
        }
    if kind == "rows":
        question["questions"] = [{**one, "id": f"{one['id']}_{number}"} for one in _IN_ROWS]
    return question


def _texts(words: str) -> dict[str, str]:
    """The same length in each language; what it says does not matter here."""
    return {language: f"{words} ({language})" for language in ("da", "sv", "en")}


def _options(*labels: str) -> list[Part]:
    return [
        {"value": f"step_{place}", "score": place + 1, "label": _texts(label)}
        for place, label in enumerate(labels)
    ]


def _choices(many: int) -> list[Part]:
    return [
        {"value": f"option_{place}", "label": _texts(f"Mulighed {place}")} for place in range(many)
    ]


_GUIDANCE = _texts("Skriv om dig selv. Nævn ikke andre ved navn.")
_IN_ROWS: tuple[Part, ...] = (
    {"id": "what", "kind": "text", "text": _texts("Hvad gør vi?"), "guidance": _GUIDANCE},
    {"id": "when", "kind": "date", "text": _texts("Hvornår?"), "not_before": "today"},
)
_KINDS: tuple[tuple[str, Part], ...] = (
    ("scale", {"scale": "how_often", "theme": "all"}),
    ("scale", {"options": _options("lidt", "noget", "meget"), "recall": True}),
    ("choice", {"options": _choices(5), "other": True, "guidance": _GUIDANCE}),
    ("choices", {"options": _choices(7), "at_most": 3}),
    ("text", {"guidance": _GUIDANCE, "max_characters": 600}),
    ("number", {"at_least": 0, "at_most": 200, "unit": _texts("minutter")}),
    ("date", {"not_before": "today-14d", "not_after": "today"}),
    ("time", {"not_before": "07:00", "not_after": "17:00"}),
    ("pick", {"from": "student", "at_most": 2}),
    ("rows", {"row_label": _texts("Skridt"), "at_most": 4}),
    ("count", {}),
    ("clock", {"options": _choices(4)}),
    ("log", {"guidance": _GUIDANCE, "tags": _choices(3)}),
    ("note", {}),
)
