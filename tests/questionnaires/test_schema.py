"""The JSON Schema that editors read says yes and no where the loader does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from questionnaires import DEFINITIONS
from questionnaires.schema import SCHEMA, schema, written
from tests import tiny
from tests.definitions_made import written_definitions

Definition = dict[str, Any]
VALIDATOR = Draft202012Validator(schema())
FILES = sorted([*DEFINITIONS.glob("*/*.json"), *tiny.DEFINITIONS.glob("*/*.json")])


def read_file(path: Path) -> Definition:
    content: Definition = json.loads(path.read_text(encoding="utf-8"))
    return content


def test_the_schema_is_shipped_as_it_is_made() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == written(), (
        'write it anew: python -c "from questionnaires.schema import SCHEMA, written; '
        'SCHEMA.write_text(written())"'
    )


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_definition_fits(path: Path) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(read_file(path))] == []


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(definition=written_definitions())
def test_whatever_loads_fits(definition: Definition) -> None:
    assert VALIDATOR.is_valid(definition)


SPOILED = {
    "an unknown field": (("sections", 0, "pages"), 1),
    "an unknown kind": (("sections", 0, "questions", 0, "kind"), "likret"),
    "a field of another kind": (("sections", 0, "questions", 0, "lines"), 3),
    "no title": (("title",), None),
    "an unknown role": (("readers",), ["boss"]),
    "an unknown language": (("languages",), ["de"]),
    "a text that is no object": (("purpose",), "Fordi"),
    "a blank text": (("purpose", "da"), " "),
    "an id in Danish": (("sections", 0, "id"), "Først"),
    "no section": (("sections",), []),
    "a flag in words": (("sections", 0, "questions", 0, "required"), "yes"),
    "two operators": (
        ("sections", 1, "show_if"),
        {"question": "mood", "at_least": 1, "at_most": 2},
    ),
    "no operator": (("sections", 1, "show_if"), {"question": "mood"}),
    "a prompt without a trigger": (
        ("prompts",),
        [{"id": "one", "when": {}, "kind": "explore", "text": {"da": "?"}, "why": {"da": "x"}}],
    ),
    "no step at all": (("sections", 0, "questions", 3, "step"), 0),
    "no month": (("keep_months",), 0),
}


@pytest.mark.parametrize(("where", "value"), SPOILED.values(), ids=SPOILED.keys())
def test_what_is_spoiled_does_not_fit(where: tuple[str | int, ...], value: object) -> None:
    definition = read_file(tiny.DEFINITIONS / "conditions" / "1.json")
    inside: Any = definition
    for part in where[:-1]:
        inside = inside[part]
    inside[where[-1]] = value

    assert not VALIDATOR.is_valid(definition)
