"""What may be chosen in a field of a definition, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from questionnaires import editing
from service.web.ground.languages import NAMES, _, _l, said
from service.web.ground.shell import role_name
from service.web.library import terms

NOT_CHOSEN = ""
_PROMPTS = {
    "explore": _l("Explore what happened"),
    "change_places": _l("Change places"),
    "see_the_difference": _l("See the difference"),
    "look_ahead": _l("Look ahead"),
}
_SOURCES = {
    "student": _l("Students"),
    "class": _l("Classes"),
    "subject": _l("Subjects"),
    "teacher": _l("Teachers"),
    "focus_area": _l("Focus areas"),
}
_OPERATORS = {
    "is": _l("the answer is one of"),
    "is_not": _l("the answer is another than"),
    "includes": _l("the answers include"),
    "at_least": _l("the answer is at least"),
    "at_most": _l("the answer is at most"),
    "answered": _l("there is an answer, or it was declined"),
    "declined": _l("it was declined"),
}
_SAID: Mapping[str, Callable[[Any], str]] = {
    "Definition.kind": terms.form_kind,
    "Definition.respondent": terms.respondents,
    "Definition.about": terms.about,
    "Definition.confidentiality": terms.confidentiality,
    "Definition.languages": dict(NAMES).__getitem__,
    "Prompt.kind": lambda kind: str(_PROMPTS[kind]),
    "PickQuestion.from": lambda source: str(_SOURCES[source]),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that may be chosen."""

    value: str
    label: str
    chosen: bool = False


def choices(model: str, field: editing.Field, chosen: Iterable[str]) -> tuple[Choice, ...]:
    """The values that a field knows, and those that stand there without being known."""
    now = tuple(chosen)
    say = _SAID.get(f"{model}.{field.name}", role_name if field.sort == "many" else str)
    known = [Choice(one, say(one), one in now) for one in field.known]
    return (*known, *(Choice(one, one, True) for one in now if one not in field.known))


def one_of(known: Mapping[str, str], chosen: str, nothing: str) -> tuple[Choice, ...]:
    """Names that are defined elsewhere, or none of them."""
    found = [Choice(NOT_CHOSEN, nothing, not chosen)]
    found += [Choice(name, label, name == chosen) for name, label in known.items()]
    strange = chosen and chosen not in known
    return (*found, Choice(chosen, chosen, True)) if strange else tuple(found)


def scales(definition: editing.Written) -> dict[str, str]:
    """The shared scales by name: from which step they go to which."""
    found = definition.get("scales")
    return {
        name: ends(scale.get("options") if isinstance(scale, dict) else None) or name
        for name, scale in (found.items() if isinstance(found, dict) else ())
    }


def themes(definition: editing.Written) -> dict[str, str]:
    found = definition.get("themes")
    return {
        str(one.get("id", "")): words(one.get("label")) or str(one.get("id", ""))
        for one in (found if isinstance(found, list) else ())
        if isinstance(one, dict) and one.get("id")
    }


def words(texts: object) -> str:
    """A text in the page's language as far as there is one."""
    known = texts if isinstance(texts, dict) else {}
    spoken = {code: one for code, one in known.items() if isinstance(one, str) and one}
    return said(spoken) if spoken else ""


def operators() -> dict[str, str]:
    return {name: str(_OPERATORS[name]) for name in editing.OPERATORS}


def ends(steps: object) -> str:
    """A scale in short: from which step it goes to which."""
    found = [words(one.get("label")) for one in steps if isinstance(one, dict)] if isinstance(
        steps, list
    ) else []  # fmt: skip
    return _("%(first)s … %(last)s", first=found[0], last=found[-1]) if len(found) > 1 else ""
