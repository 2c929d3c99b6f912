"""The JSON Schema of definitions: it completes and checks them while they are written.

`SCHEMA.write_text(written())` writes schema.json anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from questionnaires.checks.conditions import OPERATORS
from questionnaires.checks.prompts import TRIGGERS
from questionnaires.model import Definition

SCHEMA = Path(__file__).parent / "schema.json"


class _Plain(GenerateJsonSchema):
    """Without a title for every field: it says nothing that the field's name does not say."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False


def schema() -> dict[str, Any]:
    """What the shape of a definition is; the rules that look across it are the loader's."""
    made: JsonSchemaValue = Definition.model_json_schema(by_alias=True, schema_generator=_Plain)
    for part, names in (("Condition", OPERATORS), ("When", TRIGGERS)):
        made["$defs"][part]["oneOf"] = [{"required": [name]} for name in names]
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": "urn:samtalebordet:questionnaire",
        **made,
        "title": "Questionnaire",
    }


def written() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
