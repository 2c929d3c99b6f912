"""Reading what a test has spoiled, and what is told of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from questionnaires import DefinitionError, Questionnaire, read

Definition = dict[str, Any]
GONE = object()


def words(text: str) -> dict[str, str]:
    return {"da": f"{text} på dansk", "sv": f"{text} på svenska"}


def step(value: str, score: float) -> dict[str, Any]:
    return {"value": value, "score": score, "label": words(value)}


def option(value: str, **more: object) -> dict[str, Any]:
    return {"value": value, "label": words(value), **more}


def asked(kind: str, name: str = "asked", **fields: object) -> dict[str, Any]:
    """A question of a kind with what every question has."""
    return {"id": name, "kind": kind, "text": words("Hvad"), **fields}


def read_json(definition: object) -> Questionnaire:
    return read(json.dumps(definition).encode(), "mine/1.json", "mine", 1)


def told(definition: Definition) -> list[str]:
    with pytest.raises(DefinitionError) as refused:
        read_json(definition)
    return [f"{mistake.place}: {mistake.remedy}" for mistake in refused.value.mistakes]


def question(definition: Definition, section: int = 0, number: int = 0) -> Definition:
    found: Definition = definition["sections"][section]["questions"][number]
    return found


def add(definition: Definition, one_more: Definition, section: int = 1) -> str:
    """One more question at the end of a section; the place where it stands."""
    questions = definition["sections"][section]["questions"]
    questions.append(one_more)
    return f"sections[{section}].questions[{len(questions) - 1}]"


def spoil(definition: Definition, where: tuple[str | int, ...], value: object) -> Definition:
    """Put something else at one place, or take away what stands there."""
    inside: Any = definition
    for part in where[:-1]:
        inside = inside[part]
    if value is GONE:
        del inside[where[-1]]
    else:
        inside[where[-1]] = value
    return definition


def mistakes_of(content: bytes) -> list[str]:
    with pytest.raises(DefinitionError) as refused:
        read(content, "mine/1.json", "mine", 1)
    return str(refused.value).splitlines()
