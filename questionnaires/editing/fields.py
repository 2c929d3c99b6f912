"""Which fields a definition has, and of which sort each is: read from the model itself.

So a field that is new in the model appears in the editor by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from questionnaires.kinds import Condition, Language, NoteQuestion
from questionnaires.shape import KINDS

Sort = Literal[
    "texts", "line", "whole", "number", "truth", "one", "many", "condition", "object", "list", "map"
]


@dataclass(frozen=True, slots=True)
class Field:
    """A field as it is written in JSON, with what may stand there."""

    name: str
    sort: Sort
    required: bool
    default: object = None
    known: tuple[str, ...] = ()  # the values of `one` and `many`
    model: type[BaseModel] | None = None  # of what an object, a list or a map is made


@cache
def fields_of(model: type[BaseModel]) -> Mapping[str, Field]:
    """The fields of a part, by the names they have in a file and in the order of the model."""
    made = [_field(name, found) for name, found in model.model_fields.items()]
    return {one.name: one for one in made}


def model_of(field: Field, item: object) -> type[BaseModel]:
    """What an item of a list, a map or an object is: a question is what its kind says."""
    assert field.model is not None
    if field.name != "questions":
        return field.model
    kind = item.get("kind") if isinstance(item, dict) else None
    # what is of no known kind has what every question has
    return KINDS.get(kind, NoteQuestion) if isinstance(kind, str) else NoteQuestion


def _field(name: str, found: FieldInfo) -> Field:
    sort, known, model = _sort(found.annotation)
    default = None if found.is_required() else found.default
    return Field(
        found.alias or name,
        sort,
        found.is_required(),
        list(default) if isinstance(default, tuple) else default,
        known,
        model,
    )


def _sort(annotation: Any) -> tuple[Sort, tuple[str, ...], type[BaseModel] | None]:
    members = _members(annotation)
    first, origin = members[0], get_origin(members[0])
    if origin is Literal:
        values = get_args(first)
        return ("truth", (), None) if values == (True,) else ("one", values, None)
    if origin is tuple:
        item = _members(get_args(first)[0])[0]
        is_part = isinstance(item, type) and issubclass(item, BaseModel)
        return ("list", (), item) if is_part else ("many", get_args(item), None)
    if origin is not None:  # a mapping
        key, item = get_args(first)
        return ("texts", (), None) if key == Language else ("map", (), item)
    if issubclass(first, BaseModel):
        return ("condition" if first is Condition else "object"), (), first
    plain: dict[type, Sort] = {bool: "truth", int: "whole", float: "number", str: "line"}
    return ("number" if float in members else plain[first]), (), None


def _members(annotation: Any) -> list[Any]:
    """What a type may be, without None and without what pydantic is told besides."""
    if get_origin(annotation) is Annotated:
        return _members(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [
            member
            for one in get_args(annotation)
            if one is not NoneType
            for member in _members(one)
        ]
    return [annotation]
