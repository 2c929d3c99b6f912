"""A small, sound definition that a test may spoil in one place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.questionnaires.spoiling import step, words


@pytest.fixture
def definition() -> dict[str, Any]:
    """What Jonas, who teaches 5.a, has written: nothing wrong with it."""
    return {
        "title": words("Min læring"),
        "purpose": words("Derfor spørger vi"),
        "kind": "self_evaluation",
        "respondent": "student",
        "about": "self",
        "confidentiality": "shared",
        "readers": ["contact_teacher", "student"],
        "aggregates_for": ["team"],
        "languages": ["da", "sv"],
        "scales": {
            "often": {"options": [step("never", 1), step("sometimes", 2), step("always", 3)]},
            "yes_no": {"options": [step("yes", 1), step("no", 0)]},
        },
        "themes": [{"id": "goals", "label": words("Mål")}],
        "sections": [
            {
                "id": "first",
                "title": words("Først"),
                "questions": [
                    {
                        "id": "known",
                        "kind": "scale",
                        "scale": "often",
                        "theme": "goals",
                        "text": words("Jeg kender målet"),
                    },
                    {
                        "id": "said",
                        "kind": "text",
                        "text": words("Fortæl"),
                        "guidance": words("Skriv om dig selv"),
                    },
                ],
            },
            {
                "id": "then",
                "title": words("Så"),
                "questions": [
                    {"id": "hello", "kind": "note", "text": words("Velkommen")},
                    {
                        "id": "place",
                        "kind": "choice",
                        "text": words("Hvor?"),
                        "options": [
                            {"value": "alone", "label": words("Alene")},
                            {"value": "group", "label": words("I gruppe")},
                        ],
                    },
                ],
            },
        ],
    }


@pytest.fixture
def judgement(definition: dict[str, Any]) -> dict[str, Any]:
    """The same questions, answered by the teacher about the student."""
    copy: dict[str, Any] = json.loads(json.dumps(definition))
    copy |= {"kind": "judgement", "respondent": "teacher", "about": "student", "mirrors": "mine"}
    return copy


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, object], Path]:
    """Write a definition at <name>/<version>.json of an otherwise empty folder."""

    def written(file: str, content: object) -> Path:
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return written
