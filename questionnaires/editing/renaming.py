"""A new id, and everything that named the old one follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from questionnaires.editing.ids import names_beside
from questionnaires.editing.places import Spot, Steps, Written

_SCOPES = {"themes": "theme", "sections": "question"}


def rename(definition: Written, spot: Spot, at: Steps, before: str, name: str) -> None:
    """A new name for a part of the list at this place. One that stood twice has no followers."""
    alone = names_beside(definition, at).count(before) == 1
    if spot.field.sort == "map":
        scales = spot.part[spot.field.name]
        if name in scales:
            return  # two scales cannot have one name; the old one stays
        spot.part[spot.field.name] = {name if key == before else key: scales[key] for key in scales}
    else:
        spot.part[spot.field.name] = name
    follows = "scale" if spot.field.sort == "map" else _SCOPES.get(str(at[0]))
    if alone and follows and spot.field.name != "value":
        _follow(definition, follows, before, name)


def _follow(definition: Written, field: str, before: str, name: str) -> None:
    for part in _objects(definition):
        if part.get(field) == before:
            part[field] = name
        if field == "question":
            for key, words in part.items():
                if isinstance(words, str):
                    part[key] = words.replace(f"{{answer:{before}}}", f"{{answer:{name}}}")


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from _objects(inner)
