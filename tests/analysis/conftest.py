"""A small class, and questionnaires made of a few lines."""

from collections.abc import Callable
from typing import Any

import pytest

from questionnaires import Document, Questionnaire

FREQUENCY = {"not_yet": 1, "sometimes": 2, "mostly": 3, "nearly_always": 4}


def texts(words: str) -> dict[str, str]:
    return {"da": f"{words} da", "sv": f"{words} sv", "en": words}


def scale(steps: dict[str, float]) -> dict[str, Any]:
    return {
        "options": tuple(
            {"value": value, "score": score, "label": texts(value)}
            for value, score in steps.items()
        )
    }


def asked(id_: str, kind: str = "scale", **more: Any) -> dict[str, Any]:
    question = {"id": id_, "kind": kind, "text": texts(f"About {id_}"), **more}
    if kind == "scale" and "options" not in more:
        question.setdefault("scale", "frequency")
    return question


Make = Callable[..., Questionnaire]


@pytest.fixture(scope="session")
def make() -> Make:
    """A questionnaire of these questions, with a theme for each name that they give."""

    def made(
        *questions: dict[str, Any],
        name: str = "made",
        steps: dict[str, float] = FREQUENCY,
        **themes: float,
    ) -> Questionnaire:
        named = dict.fromkeys(each["theme"] for each in questions if "theme" in each)
        return Questionnaire.model_validate(
            {
                "title": texts("Title"),
                "purpose": texts("Purpose"),
                "kind": "self_evaluation",
                "respondent": "student",
                "about": "self",
                "confidentiality": "shared",
                "languages": ("da", "sv", "en"),
                "scales": {"frequency": scale(steps)},
                "themes": tuple(
                    {
                        "id": theme,
                        "label": texts(theme.title()),
                        "at_least_answered": themes.get(theme, 0.5),
                    }
                    for theme in named
                ),
                "sections": ({"id": "section", "title": texts("Section"), "questions": questions},),
                "name": name,
                "version": 1,
                # As with files: other content, other digest.
                "digest": repr((questions, steps, themes)),
            }
        )

    return made


@pytest.fixture(scope="session")
def ask() -> Callable[..., dict[str, Any]]:
    return asked


@pytest.fixture(scope="session")
def start_up(make: Make) -> Questionnaire:
    """Two themes (goals and effort, the last one turned), a choice, a text and a note."""
    return make(
        asked("welcome", "note"),
        asked("knows", theme="goals"),
        asked("shows", theme="goals"),
        asked("tries", theme="effort"),
        asked("asks", theme="effort"),
        asked("gives_up", theme="effort", reversed=True),
        asked(
            "works",
            "choice",
            options=tuple({"value": v, "label": texts(v)} for v in ("alone", "together")),
        ),
        asked("proud", "text", guidance=texts("Write about yourself.")),
        asked("diary", counts=False),
        name="start-up",
    )


@pytest.fixture(scope="session")
def pupils() -> dict[str, Document]:
    """What six students of 5.a answered about their goals."""
    return {
        "Alma": Document({"knows": "mostly", "shows": "nearly_always", "works": "alone"}),
        "Bo": Document({"knows": "sometimes", "shows": "mostly", "proud": "My boat"}),
        "Carla": Document({"knows": "not_yet", "proud": "  "}),
        "Dani": Document({"works": "together"}, frozenset({"knows", "proud"})),
        "Ea": Document({"knows": "nearly_always", "shows": "nearly_always"}),
        "Finn": Document({"knows": "mostly", "shows": "sometimes", "works": "together"}),
    }
