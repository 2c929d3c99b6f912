"""Parts of a definition added, removed and moved. Every one gives a new definition."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from questionnaires.editing.fields import fields_of
from questionnaires.editing.ids import fresh, made_of, names_beside, stand_in
from questionnaires.editing.places import (
    Spot,
    Steps,
    UnknownPlace,
    Written,
    find,
    item_of,
    place_of,
    steps_of,
)
from questionnaires.editing.stand_ins import texts
from questionnaires.kinds import LANGUAGES, Step
from questionnaires.shape import KINDS

_WITH_OPTIONS = ("choice", "choices", "clock")
_FIRST_STEPS = 4  # of a scale that is new; the shipped ones have as many


def added(
    definition: Written, place: str, kind: str = "text", words: str = ""
) -> tuple[Written, str]:
    """One more part at the end of the list at a place, and where it stands now.

    `kind` is of a question; `words` is what it says, in the definition's first language.
    """
    mine = deepcopy(definition)
    spot, at = find(mine, place), steps_of(place)
    if (
        spot.tail
        or spot.field.sort not in ("list", "map")
        or (_is_question(at) and kind not in KINDS)
    ):
        raise UnknownPlace(place)
    name = _new_name(mine, at, words)
    part = _new(mine, at, kind, name, words)
    inside = spot.part.get(spot.field.name)
    if spot.field.sort == "map":
        spot.part[spot.field.name] = {**(inside if isinstance(inside, dict) else {}), name: part}
        return mine, place_of((*at, name))
    if not isinstance(inside, list):
        inside = spot.part[spot.field.name] = []
    if spot.field.model is Step:
        part["score"] = _next_score(inside)
    inside.append(part)
    return mine, place_of((*at, len(inside) - 1))


def removed(definition: Written, place: str) -> Written:
    """The definition without the part at a place."""
    mine = deepcopy(definition)
    spot = _item(mine, place)
    inside = spot.part[spot.field.name]
    del inside[spot.tail[0]]
    if not inside and not spot.field.required:
        del spot.part[spot.field.name]
    return mine


def moved(definition: Written, place: str, by: int) -> tuple[Written, str]:
    """A part one up (-1) or one down (1), and where it stands then.

    The first question of a section goes up into the section before, the last one down into the
    next. At the very end it stays where it is.
    """
    mine = deepcopy(definition)
    spot, steps = _item(mine, place), steps_of(place)
    inside, number = spot.part[spot.field.name], spot.tail[0]
    if not isinstance(number, int):
        raise UnknownPlace(place)
    to = number + by
    if 0 <= to < len(inside):
        inside.insert(to, inside.pop(number))
        return mine, place_of((*steps[:-1], to))
    return _into_neighbour(mine, steps, inside, by) or (mine, place)


def turn(definition: Written, question: Written, kind: str) -> None:
    """Make a question one of another kind. What that knows stays, what it needs is added."""
    known = fields_of(KINDS[kind])
    kept = {name: value for name, value in question.items() if name in known} | {"kind": kind}
    of_options = known["options"].model if "options" in known else None
    options = [one for one in kept.get("options") or () if isinstance(one, dict)]
    if of_options and options:
        kept["options"] = [
            {name: value for name, value in option.items() if name in fields_of(of_options)}
            | ({"score": number} if of_options is Step else {})
            for number, option in enumerate(options, start=1)
        ]
    scales = [] if options else list(_scales(definition))
    needed = _with_texts(definition, _question(kind, str(question.get("id")), scales), "")
    question.clear()
    question.update({**needed, **kept})


def _into_neighbour(
    mine: Written, steps: Steps, inside: list[Any], by: int
) -> tuple[Written, str] | None:
    match steps:
        case ("sections", int(section), "questions", int(number)) if section + by >= 0:
            neighbour = item_of(mine["sections"], section + by)
        case _:
            return None
    there = neighbour.get("questions") if isinstance(neighbour, dict) else None
    if not isinstance(there, list):
        return None
    to = len(there) if by < 0 else 0
    there.insert(to, inside.pop(number))
    return mine, place_of(("sections", section + by, "questions", to))


def _item(definition: Written, place: str) -> Spot:
    spot = find(definition, place)
    is_item = spot.field.sort in ("list", "map") and len(spot.tail) == 1
    if not is_item or item_of(spot.part.get(spot.field.name), spot.tail[0]) is None:
        raise UnknownPlace(place)
    return spot


def _is_question(at: Steps) -> bool:
    return at[-1] == "questions"


def _new_name(definition: Written, at: Steps, words: str) -> str:
    taken = names_beside(definition, at)
    made = made_of(words)
    what = "option" if at[-1] == "tags" else str(at[-1]).rstrip("s")
    return fresh(made, taken) if made else stand_in(what, taken)


def _new(definition: Written, at: Steps, kind: str, name: str, words: str) -> Written:
    """A part that is as sound as it can be before somebody has written in it."""
    languages = _languages(definition)
    match at[-1]:
        case "sections":
            question = _question("text", stand_in("question", names_beside(definition, at)), [])
            return {
                "id": name,
                "title": texts("section", languages, words),
                "questions": [_with_texts(definition, question, "")],
            }
        case "questions":
            return _with_texts(definition, _question(kind, name, list(_scales(definition))), words)
        case "themes":
            return {"id": name, "label": texts("theme", languages, words)}
        case "prompts":
            return {
                "id": name,
                "when": {"agreement_open": True},
                "kind": "explore",
                "text": texts("prompt", languages, words),
                "why": texts("why", languages),
            }
        case "scales":
            return {"options": _options(definition, _FIRST_STEPS, scored=True)}
        case _:
            return {"value": name, "label": texts("option", languages, words)}


def _question(kind: str, name: str, scales: list[str]) -> Written:
    question: Written = {"id": name, "kind": kind}
    if kind == "scale" and scales:
        question["scale"] = scales[0]
    if kind == "pick":
        question["from"] = "subject"
    return question


def _with_texts(definition: Written, question: Written, words: str) -> Written:
    languages, kind = _languages(definition), question["kind"]
    question["text"] = texts("note" if kind == "note" else "question", languages, words)
    if kind in ("text", "log"):
        question["guidance"] = texts("guidance", languages)
    if kind == "scale" and "scale" not in question:
        question["options"] = _options(definition, _FIRST_STEPS, scored=True)
    if kind in _WITH_OPTIONS:
        question["options"] = _options(definition, 2, scored=False)
    if kind == "rows":
        inner = stand_in("question", [*names_beside(definition, ("sections",)), question["id"]])
        question["questions"] = [_with_texts(definition, _question("text", inner, []), "")]
    return question


def _options(definition: Written, many: int, scored: bool) -> list[Written]:
    languages = _languages(definition)
    return [
        {
            "value": f"new_option_{number}",
            **({"score": number} if scored else {}),
            "label": texts("option", languages),
        }
        for number in range(1, many + 1)
    ]


def _next_score(steps: list[Any]) -> int | float:
    """One step further the way the scores go."""
    scores = [one.get("score") for one in steps if isinstance(one, dict)]
    known = [one for one in scores if isinstance(one, int | float)]
    if len(known) < 2:
        return known[0] + 1 if known else 1
    return known[-1] + (known[-1] - known[-2])


def _languages(definition: Written) -> list[str]:
    given = definition.get("languages")
    known = [one for one in given if one in LANGUAGES] if isinstance(given, list) else []
    return known or [LANGUAGES[0]]


def _scales(definition: Written) -> list[str]:
    scales = definition.get("scales")
    return list(scales) if isinstance(scales, dict) else []
