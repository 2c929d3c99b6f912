"""Every field that a definition may have is called something, and says what it does."""

from __future__ import annotations

import pytest
from flask import Flask
from pydantic import BaseModel

from questionnaires import Definition, Prompt, Section, editing
from service.web.library.labels import label_of

FIELDS = editing.fields_of(Definition)
KINDS = [
    editing.model_of(editing.fields_of(Section)["questions"], {"kind": kind})
    for kind in editing.KINDS
]
PARTS = [FIELDS[name].model for name in ("sections", "themes", "scales", "prompts")]
WHEN = editing.fields_of(Prompt)["when"].model


def every_model() -> list[type[BaseModel]]:
    """All that a definition is made of, found from the definition itself."""
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = [Definition, *KINDS]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            fields = editing.fields_of(model).values()
            waiting += [one.model for one in fields if one.model and one.sort != "condition"]
    return found


@pytest.mark.parametrize("model", every_model(), ids=lambda model: model.__name__)
def test_every_field_has_a_label_and_a_hint_of_one_line(app: Flask, model: type[BaseModel]) -> None:
    with app.test_request_context():
        for field in editing.fields_of(model):
            label = label_of(model.__name__, field)

            assert str(label.name)
            assert str(label.hint).endswith(".")
            assert len(str(label.hint)) < 110


def test_all_parts_are_looked_at() -> None:
    assert set(KINDS) | {one for one in PARTS if one} | {WHEN} <= set(every_model())
