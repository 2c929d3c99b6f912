"""A place in a definition as it is written, found by the name that mistakes give it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from questionnaires.draft import within
from questionnaires.editing.fields import Field, fields_of, model_of
from questionnaires.messages import N_, Message
from questionnaires.model import Definition
from questionnaires.source import DEEPEST, NotJson, parse

Written = dict[str, Any]  # a definition, or a part of one, as its JSON says; sound or not
Steps = tuple[str | int, ...]
_STEP = re.compile(r"(?:^|\.)(\$?\w{1,60})|\[(\d{1,4})\]", re.ASCII)


class UnknownPlace(Exception):
    """There is no such place in this definition, or nothing can be written there."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A field of a part that is written down, and what of that field is meant."""

    part: Written
    field: Field
    tail: Steps  # a language, the number of an item, a piece of a condition; or nothing


def written(content: str) -> Written:
    """The definition in a text, or NotJson with line and column."""
    value = parse(content.encode("utf-8", "replace")).value
    if not isinstance(value, dict):
        raise NotJson("", Message(N_("should be an object; begin with { and end with }")))
    if _deeper_than(value, DEEPEST):
        raise NotJson("", Message(N_("nested too deep; %(most)s levels are the most"),
                                  {"most": DEEPEST}))  # fmt: skip
    return value


def content_of(definition: Written) -> str:
    """The text of a definition, one field a line."""
    content = json.dumps(definition, ensure_ascii=False, indent=2)
    try:
        content.encode()
    except UnicodeEncodeError:  # half a letter, which only an escape can write
        content = json.dumps(definition, indent=2)
    return content + "\n"


def steps_of(place: str) -> Steps:
    """sections[1].title.da is ("sections", 1, "title", "da")."""
    steps: list[str | int] = []
    end = 0
    for found in _STEP.finditer(place):
        if found.start() != end:
            break
        end = found.end()
        steps.append(found[1] if found[1] else int(found[2]))
    if end != len(place) or not steps:
        raise UnknownPlace(place)
    return tuple(steps)


def place_of(steps: Steps) -> str:
    place = ""
    for step in steps:
        place = within(place, step)
    return place


def find(definition: Written, place: str) -> Spot:
    """Where a place stands; every part on the way there is already written."""
    part, steps = definition, steps_of(place)
    model: type[BaseModel] = Definition
    while True:
        field = fields_of(model).get(str(steps[0]))
        if field is None:
            raise UnknownPlace(place)
        inner = _inside(part, field, steps[1:])
        if inner is None:
            return Spot(part, field, steps[1:])
        part, model, steps = inner


def _inside(
    part: Written, field: Field, steps: Steps
) -> tuple[Written, type[BaseModel], Steps] | None:
    """The part further in, what it is, and the rest of the way; None where the way ends here."""
    if field.sort == "object" and steps:
        inner, rest = part.setdefault(field.name, {}), steps
    elif field.sort in ("list", "map") and len(steps) > 1:
        inner, rest = item_of(part.get(field.name), steps[0]), steps[1:]
    else:
        return None
    if not isinstance(inner, dict):
        raise UnknownPlace(place_of((field.name, *steps)))
    return inner, model_of(field, inner), rest


def item_of(parts: object, step: str | int) -> object:
    """An item of a list by its number, of a map by its name; None where there is none."""
    if isinstance(parts, list) and isinstance(step, int) and step < len(parts):
        return parts[step]
    if isinstance(parts, dict) and isinstance(step, str):
        return parts.get(step)
    return None


def _deeper_than(value: object, most: int) -> bool:
    level = [value]
    for _ in range(most + 1):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return bool(level)
