"""A definition with what somebody typed into the fields of one part."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from questionnaires.editing import stand_ins
from questionnaires.editing.building import turn
from questionnaires.editing.conditions import Comparison, comparison, condition_of
from questionnaires.editing.fields import Sort
from questionnaires.editing.ids import STAND_IN, first_text, fresh, made_of, names_beside
from questionnaires.editing.numbers import as_number, as_whole
from questionnaires.editing.places import (
    Spot,
    Steps,
    UnknownPlace,
    Written,
    find,
    place_of,
    steps_of,
)
from questionnaires.editing.renaming import rename
from questionnaires.kinds import LANGUAGES
from questionnaires.shape import KINDS

Typed = Mapping[str, Sequence[str]]
AS_THE_FORM = "-"  # among the roles of a question: it says nothing of its own
YES = "yes"
_PIECES = ("question", "operator", "value")


def edited(definition: Written, fields: Typed, settled: frozenset[str] = frozenset()) -> Written:
    """The definition with these fields in it. Names are places: sections[0].title.da.

    What is empty and optional is removed; what does not fit its field is kept as it was typed,
    so that nothing is lost and the loader tells what is wrong with it. An id that was only
    standing in is made from its text, unless it is `settled`: an earlier version has it.
    A tick that may be taken away comes with an empty value before it.
    """
    mine = deepcopy(definition)
    later = _Later({}, [], [])
    for place, typed in fields.items():
        spot = find(mine, place)
        if not later.takes(spot, place, typed):
            _write(spot, typed)
    for place, pieces in later.conditions.items():
        _write_condition(mine, find(mine, place), pieces)
    for place, name in sorted(later.names, key=lambda one: -len(steps_of(one[0]))):
        _write_name(mine, place, name, settled)  # what is inside before what it stands in
    for question, kind in later.kinds:
        if kind in KINDS and kind != question.get("kind"):
            turn(mine, question, kind)
    _drop_languages(mine, _languages(definition) - _languages(mine))
    return mine


@dataclass(frozen=True, slots=True)
class _Later:
    """What can only be written once the rest is: it looks at texts, or changes what is known."""

    conditions: dict[str, dict[str, Sequence[str]]]
    kinds: list[tuple[Written, str]]
    names: list[tuple[str, str]]

    def takes(self, spot: Spot, place: str, typed: Sequence[str]) -> bool:
        name, sort = spot.field.name, spot.field.sort
        if sort == "condition" and spot.tail:
            of, piece = _piece_of_condition(place)
            self.conditions.setdefault(of, {})[piece] = typed
        elif name == "kind" and "questions" in steps_of(place):
            self.kinds.append((spot.part, _clean(typed)))
        elif name in ("id", "value") or (sort == "map" and spot.tail):
            self.names.append((place, _clean(typed)))
        else:
            return False
        return True


def _write(spot: Spot, typed: Sequence[str]) -> None:
    sort, words = spot.field.sort, _clean(typed)
    if sort == "texts":
        _write_text(spot, words)
    elif sort == "many":
        _put_many(spot, [one for one in typed if one])
    elif sort == "truth":
        _put(spot, YES in typed)
    else:
        _put(spot, _value(sort, words) if words else None)


def _value(sort: Sort, words: str) -> object:
    match sort:
        case "whole":
            return as_whole(words)
        case "number":
            return as_number(words)
        case "condition":
            return _as_json(words)
        case "line" | "one":
            return words
        case _:  # a part is added, moved and removed, never typed
            raise UnknownPlace(sort)


def _put(spot: Spot, value: object) -> None:
    """Write a value; what is the default already, or is as it was, is left alone."""
    if spot.tail:
        raise UnknownPlace(place_of((spot.field.name, *spot.tail)))
    part, field = spot.part, spot.field
    before = part.get(field.name, field.default)
    if _same(before, value) or (before in (None, False) and value in (None, False)):
        return
    if value is None or _same(value, field.default) or (value is False and not field.default):
        part.pop(field.name, None)
    else:
        part[field.name] = value


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other  # to Python 1 is true


def _put_many(spot: Spot, chosen: Sequence[str]) -> None:
    roles = [one for one in chosen if one != AS_THE_FORM]
    before = spot.part.get(spot.field.name, spot.field.default)
    if not roles and (AS_THE_FORM in chosen or (spot.field.required and before is None)):
        _put(spot, None)
    elif not isinstance(before, list) or sorted(map(str, before)) != sorted(roles):
        _put(spot, roles)


def _write_text(spot: Spot, words: str) -> None:
    """One language of a text. An optional text without any words is no text."""
    match spot.tail:
        case (str() as language,) if language in LANGUAGES:
            texts = spot.part.get(spot.field.name)
            texts = dict(texts) if isinstance(texts, dict) else {}
        case _:
            raise UnknownPlace(place_of((spot.field.name, *spot.tail)))
    if words and words == _clean([str(texts.get(language, ""))]):
        return
    texts.pop(language, None)
    if words:
        texts[language] = words
    if texts or spot.field.required:
        spot.part[spot.field.name] = _in_order(texts)
    else:
        spot.part.pop(spot.field.name, None)


def _in_order(texts: Mapping[str, object]) -> dict[str, object]:
    known = [one for one in LANGUAGES if one in texts]
    return {one: texts[one] for one in (*known, *(one for one in texts if one not in known))}


def _piece_of_condition(place: str) -> tuple[str, str]:
    *of, piece = steps_of(place)
    if piece not in _PIECES:
        raise UnknownPlace(place)
    return place_of(tuple(of)), str(piece)


def _write_condition(definition: Written, spot: Spot, pieces: Mapping[str, Sequence[str]]) -> None:
    said = Comparison(
        _clean(pieces.get("question", ())),
        _clean(pieces.get("operator", ())) or "is",
        tuple(one.strip() for one in pieces.get("value", ()) if one.strip()),
    )
    if said != comparison(definition, spot.part.get(spot.field.name)):
        _put(spot, condition_of(definition, said))


def _as_json(words: str) -> object:
    """A condition typed as JSON; as words where it is none, and the loader says so."""
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return words


def _write_name(definition: Written, place: str, name: str, settled: frozenset[str]) -> None:
    """An id, a value or the name of a scale: whatever names it elsewhere follows."""
    spot, steps = find(definition, place), steps_of(place)
    is_map = spot.field.sort == "map"
    before, at = (steps[-1], steps[:-1]) if is_map else (_before(spot), steps[:-2])
    if not isinstance(before, str):
        before = ""
    standing_in = bool(STAND_IN.fullmatch(before)) and before not in settled
    if not is_map and (not name or (name == before and standing_in)):
        name = _made_name(definition, spot, at, before) or name
    if before and name and name != before:
        rename(definition, spot, at, before, name)
    elif not is_map and name != before:
        _put(spot, name or None)


def _languages(definition: Written) -> set[str]:
    given = definition.get("languages")
    return {one for one in LANGUAGES if one in given} if isinstance(given, list) else set()


def _drop_languages(definition: Written, gone: set[str]) -> None:
    """Without a language its texts go too, unless it was the last one."""
    level: list[object] = [definition] if gone and _languages(definition) else []
    while level:
        one = level.pop()
        if isinstance(one, dict) and one and set(one) <= set(LANGUAGES):
            for language in gone:
                one.pop(language, None)
        level.extend(
            one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        )


def _before(spot: Spot) -> object:
    return spot.part.get(spot.field.name)


def _made_name(definition: Written, spot: Spot, at: Steps, before: str) -> str:
    """The id that the text of its part makes, once that is more than standing in."""
    texts = next((spot.part[one] for one in ("text", "label", "title") if one in spot.part), None)
    words = first_text(texts)
    made = "" if words in stand_ins.WORDS else made_of(words)
    others = [one for one in names_beside(definition, at) if one != before]
    return fresh(made, others) if made else ""


def _clean(typed: Sequence[str]) -> str:
    """The last value of a field, as it is kept: one sort of line break, no space around."""
    return typed[-1].replace("\r\n", "\n").strip() if typed else ""
