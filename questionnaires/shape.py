"""What pydantic finds wrong with the shape of a definition, in our own plain sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from questionnaires.draft import quoted, within
from questionnaires.kinds import (
    LANGUAGES,
    ChoiceOption,
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    Condition,
    CountQuestion,
    DateQuestion,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    Option,
    PickQuestion,
    RowsQuestion,
    ScaleQuestion,
    Step,
    TextQuestion,
    TimeQuestion,
)
from questionnaires.messages import N_, Message
from questionnaires.model import Definition, Prompt, Scale, Section, Theme, When

KINDS: dict[str, type[BaseModel]] = {
    "scale": ScaleQuestion,
    "choice": ChoiceQuestion,
    "choices": ChoicesQuestion,
    "text": TextQuestion,
    "number": NumberQuestion,
    "date": DateQuestion,
    "time": TimeQuestion,
    "pick": PickQuestion,
    "rows": RowsQuestion,
    "count": CountQuestion,
    "clock": ClockQuestion,
    "log": LogQuestion,
    "note": NoteQuestion,
}

Location = tuple[int | str, ...]

NUMBERS = {"score", "at_least", "at_most", "step", "gap_at_least", "change_up", "change_down"}

_WANTED = {
    "string_type": N_("should be a text, not %(given)s"),
    "int_type": N_("should be a whole number, not %(given)s"),
    "int_from_float": N_("should be a whole number, not %(given)s"),
    "float_type": N_("should be a number, not %(given)s"),
    "bool_type": N_("should be true or false, not %(given)s"),
    "tuple_type": N_("should be a list, not %(given)s"),
    "mapping_type": N_("should be an object, not %(given)s"),
    "dict_type": N_("should be an object, not %(given)s"),
    "model_type": N_("should be an object, not %(given)s"),
    "model_attributes_type": N_("should be an object, not %(given)s"),
}


def faults(errors: Iterable[ErrorDetails]) -> Iterator[tuple[str, Message]]:
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
        case (*_, "questions", int(), str(kind)):
            return KINDS[kind]
        case (*_, "show_if") | (*_, "all" | "any", int()) | (*_, "not"):
            return Condition
        case ("sections", int()):
            return Section
        case ("scales", str()):
            return Scale
        case ("themes", int()):
            return Theme
        case ("prompts", int()):
            return Prompt
        case ("prompts", int(), "when"):
            return When
        case _:
            return _option(where)


def _option(where: Location) -> type[BaseModel]:
    match where:
        case (*_, "scale", "options", int()) | ("scales", str(), "options", int()):
            return Step
        case (*_, "choice" | "choices", "options", int()):
            return ChoiceOption
        case (*_, "options" | "tags", int()):
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
        is_arm = before[-1:] and before[-1] in NUMBERS
        if not (is_kind or is_arm or part == "[key]"):
            yield part


def _remedy(error: ErrorDetails) -> Message:
    match error["type"]:
        case "missing":
            return Message(N_("missing; write it here"))
        case "extra_forbidden":
            return _unknown_field(error["loc"])
        case "union_tag_not_found":
            return Message(N_("missing; use one of %(known)s"), {"known": _kinds(error)})
        case "union_tag_invalid":
            return Message(
                N_("unknown kind %(given)s; use one of %(known)s"),
                {"given": quoted(error["ctx"]["tag"]), "known": _kinds(error)},
            )
        case "literal_error":
            return _unknown_value(error)
        case "string_pattern_mismatch":
            return _not_matching(error)
        case kind if kind in _WANTED:
            # a field that takes both sorts of numbers is a union: its arm ends the location
            wanted = "float_type" if NUMBERS.intersection(error["loc"][-2:-1]) else kind
            return Message(_WANTED[wanted], {"given": _called(error["input"])})
        case _:
            return _out_of_bounds(error)


def _kinds(error: ErrorDetails) -> str:
    """The kinds that may stand there: rows hold no rows."""
    inside = error["loc"].count("questions") > 1
    return ", ".join(kind for kind in KINDS if not (inside and kind == "rows"))


def _unknown_field(location: Location) -> Message:
    field, known = str(location[-1]), known_fields(location[:-1])
    near = get_close_matches(field[:60], known, n=1, cutoff=0.7)
    if near:
        return Message(
            N_("unknown field %(given)s; did you mean %(near)s?"),
            {"given": quoted(field), "near": repr(near[0])},
        )
    return Message(
        N_("unknown field %(given)s; use one of %(known)s"),
        {"given": quoted(field), "known": ", ".join(known)},
    )


def _unknown_value(error: ErrorDetails) -> Message:
    *_, last = error["loc"]
    given = quoted(error["input"])
    if error["ctx"]["expected"] == "True":
        return Message(N_("should be true, or left out"))
    if last == "[key]" or error["loc"][0] == "languages":
        known = ", ".join(LANGUAGES)
        return Message(
            N_("unknown language %(given)s; use one of %(known)s"), {"given": given, "known": known}
        )
    # pydantic writes 'a', 'b' or 'c'
    known = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
    if isinstance(last, str):
        return Message(
            N_("unknown %(what)s %(given)s; use one of %(known)s"),
            {"what": last, "given": given, "known": known},
        )
    return Message(
        N_("unknown role %(given)s; use one of %(known)s"), {"given": given, "known": known}
    )


def _not_matching(error: ErrorDetails) -> Message:
    if error["ctx"]["pattern"] == r"\S":
        return Message(N_("blank; write the text"))
    return Message(
        N_("%(given)s is not an id; use a–z, 0–9 and _, a letter first, at most 40 characters"),
        {"given": quoted(error["input"])},
    )


def _out_of_bounds(error: ErrorDetails) -> Message:
    given = error.get("ctx", {})
    match error["type"]:
        case "string_too_long":
            return Message(
                N_("too long; at most %(most)s characters"), {"most": given["max_length"]}
            )
        case "too_short":
            return Message(
                N_("too few; at least %(least)s, not %(given)s"),
                {"least": given["min_length"], "given": given["actual_length"]},
            )
        case "too_long":
            return Message(N_("too many; at most %(most)s"), {"most": given["max_length"]})
        case "greater_than_equal":
            return Message(N_("should be at least %(least)s"), {"least": given["ge"]})
        case "greater_than":
            return Message(N_("should be above %(least)s"), {"least": given["gt"]})
        case "less_than_equal":
            return Message(N_("should be at most %(most)s"), {"most": given["le"]})
        case _:
            return Message("%(said)s", {"said": error["msg"]})


def _called(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value) if abs(value) < 1e9 else N_("a large number")
        case str():
            return quoted(value)
        case list() | tuple():
            return N_("a list")
        case _:
            return N_("an object")
