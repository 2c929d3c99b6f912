"""The parts in which a definition is edited, one at a time."""

from __future__ import annotations

from copy import deepcopy

from questionnaires.editing.places import UnknownPlace, Written, item_of, steps_of

HEAD, SCALES, PROMPTS, JSON = "head", "scales", "prompts", "json"
OF_PART = {SCALES: ("scales", "themes"), PROMPTS: ("prompts",)}


def parts_of(definition: Written) -> tuple[str, ...]:
    """The names of the parts; sections are numbered from 1."""
    sections = definition.get("sections")
    many = len(sections) if isinstance(sections, list) else 0
    return (HEAD, SCALES, *(str(number) for number in range(1, many + 1)), PROMPTS, JSON)


def part_of(place: str) -> str:
    """The part in which a place can be mended."""
    try:
        match steps_of(place):
            case ("sections", int(number), *_):
                return str(number + 1)
            case ("scales" | "themes", *_):
                return SCALES
            case ("prompts", *_):
                return PROMPTS
            case _:
                return HEAD
    except UnknownPlace:  # line 3, column 7
        return JSON


def section_number(part: str) -> int | None:
    """The index of the section that a part is, counted from 0."""
    return int(part) - 1 if part.isdecimal() and len(part) < 5 and int(part) else None


def taken(definition: Written, part: str) -> Written:
    """What belongs to one part: given back, it says how the part was when somebody opened it."""
    number = section_number(part)
    if number is not None:
        section = item_of(definition.get("sections"), number)
        return dict(section) if isinstance(section, dict) else {}
    return {name: value for name, value in definition.items() if name in _names(definition, part)}


def given(definition: Written, part: str, content: Written) -> tuple[Written, str]:
    """The definition with one part as it was, and which part that is now.

    A section that was moved is found by its id; one that is no longer there comes back.
    """
    mine = deepcopy(definition)
    number = section_number(part)
    if number is None:
        for name in _names(definition, part):
            mine.pop(name, None)
        return {**content, **mine}, part
    sections = mine.get("sections")
    sections = mine["sections"] = sections if isinstance(sections, list) else []
    ids = [one.get("id") if isinstance(one, dict) else None for one in sections]
    at = next((at for at, known in enumerate(ids) if known == content.get("id")), None)
    if at is None:
        at = min(number, len(sections))
        sections.insert(at, dict(content))
    else:
        sections[at] = dict(content)
    return mine, str(at + 1)


def _names(definition: Written, part: str) -> tuple[str, ...]:
    if part in OF_PART:
        return OF_PART[part]
    others = {"sections", *(name for names in OF_PART.values() for name in names)}
    return tuple(name for name in definition if name not in others) if part == HEAD else ()
