"""What pydantic finds wrong with the shape of a definition, in our own plain sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from questionnaires.draft import within
from questionnaires.model import (
    LANGUAGES,
    ChoiceQuestion,
    Definition,
    NoteQuestion,
    Option,
    Scale,
    ScaleQuestion,
    Section,
    Step,
    TextQuestion,
    Theme,
)

KINDS: dict[str, type[BaseModel]] = {
    "scale": ScaleQuestion,
    "choice": ChoiceQuestion,
    "text": TextQuestion,
    "note": NoteQuestion,
}

Location = tuple[int | str, ...]

_WANTED = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "mapping_type": "an object",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
}


def faults(errors: Iterable[ErrorDetails]) -> Iterator[tuple[str, str]]:
    """Place and remedy of each error, each place once.

    A list is not called too short for the parts of it that are wrong themselves.
    """
    known = list(errors)
    within_wrong = {error["loc"][:length] for error in known for length in range(len(error["loc"]))}
    told = set()
    for error in known:
        place = _place(error)
        if error["type"] == "too_short" and error["loc"] in within_wrong:
            continue
        if place not in told:
            told.add(place)
            yield place, _remedy(error)


def known_fields(where: Location) -> list[str]:
    """The fields that may stand in the object at a location, kinds of questions included."""
    return [field.alias or name for name, field in _model(where).model_fields.items()]


def _model(where: Location) -> type[BaseModel]:
    match where:
        case ("sections", int(), "questions", int(), str(kind)):
            return KINDS[kind]
        case ("sections", int(), "questions", int(), "scale", "options", int()):
            return Step
        case ("sections", int()):
            return Section
        case ("scales", str()):
            return Scale
        case ("scales", str(), "options", int()):
            return Step
        case ("themes", int()):
            return Theme
        case (*_, "options", int()):
            return Option
        case _:
            return Definition


def _place(error: ErrorDetails) -> str:
    place = ""
    for part in _written(error["loc"]):
        place = within(place, part)
    if error["type"].startswith("union_tag_"):
        return within(place, "kind")
    return place


def _written(location: Location) -> Iterator[int | str]:
    """A location without what pydantic adds: the kind of a question, the arms of a union."""
    for number, part in enumerate(location):
        before = location[max(0, number - 2) : number]
        is_kind = len(before) == 2 and before[0] == "questions" and isinstance(before[1], int)
        is_arm = before[-1:] == ("score",)
        if not (is_kind or is_arm or part == "[key]"):
            yield part


def _remedy(error: ErrorDetails) -> str:
    match error["type"]:
        case "missing":
            return "missing; write it here"
        case "extra_forbidden":
            return _unknown_field(error["loc"])
        case "union_tag_not_found":
            return f"missing; use one of {', '.join(KINDS)}"
        case "union_tag_invalid":
            return f"unknown kind {_shown(error['ctx']['tag'])}; use one of {', '.join(KINDS)}"
        case "literal_error":
            return _unknown_value(error)
        case "string_pattern_mismatch":
            return _not_matching(error)
        case kind if kind in _WANTED:
            wanted = "a number" if "score" in error["loc"][-2:] else _WANTED[kind]
            return f"should be {wanted}, not {_called(error['input'])}"
        case _:
            return _out_of_bounds(error)


def _unknown_field(location: Location) -> str:
    field, known = str(location[-1]), known_fields(location[:-1])
    near = get_close_matches(field, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"use one of {', '.join(known)}"
    return f"unknown field {_shown(field)}; {hint}"


def _unknown_value(error: ErrorDetails) -> str:
    *_, last = error["loc"]
    if last == "[key]" or error["loc"][0] == "languages":
        known, what = ", ".join(LANGUAGES), "language"
    else:
        # pydantic writes 'a', 'b' or 'c'
        known = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
        what = last if isinstance(last, str) else "role"
    return f"unknown {what} {_shown(error['input'])}; use one of {known}"


def _not_matching(error: ErrorDetails) -> str:
    if error["ctx"]["pattern"] == r"\S":
        return "blank; write the text"
    return (
        f"{_shown(error['input'])} is not an id; use a–z, 0–9 and _, a letter first, "
        "at most 40 characters"
    )


def _out_of_bounds(error: ErrorDetails) -> str:
    given = error.get("ctx", {})
    match error["type"]:
        case "string_too_long":
            return f"too long; at most {given['max_length']} characters"
        case "too_short":
            return f"too few; at least {given['min_length']}, not {given['actual_length']}"
        case "too_long":
            return f"too many; at most {given['max_length']}"
        case "greater_than_equal":
            return f"should be at least {given['ge']}"
        case "greater_than":
            return f"should be above {given['gt']}"
        case "less_than_equal":
            return f"should be at most {given['le']}"
        case _:
            return error["msg"]


def _called(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return f"the number {value}" if abs(value) < 1e9 else "a number"
        case str():
            return f"the text {_shown(value)}"
        case list() | tuple():
            return "a list"
        case _:
            return "an object"


def _shown(value: object) -> str:
    """What was written, short enough for one line."""
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"
