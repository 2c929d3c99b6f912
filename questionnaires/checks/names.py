"""Names are given once: ids, values, languages and roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from questionnaires.checks.walk import Faults, Parts, option_lists
from questionnaires.draft import Draft, quoted
from questionnaires.kinds import OTHER
from questionnaires.messages import N_, Message

_AN_ID = N_("%(given)s stands at %(first)s already; give this one an id of its own")
_A_THEME = N_("%(given)s stands at %(first)s already; give this theme an id of its own")
_A_PROMPT = N_("%(given)s stands at %(first)s already; give this prompt an id of its own")
_A_VALUE = N_("%(given)s stands at %(first)s already; give this option a value of its own")
_LISTED = N_("%(given)s stands at %(first)s already; remove one of the two")
_RESERVED = N_("the value %(given)s is kept for a free answer; give this option another")


def unique(parts: Parts) -> Faults:
    yield from _once(_ids(parts), _AN_ID)
    for field, sentence in (("themes", _A_THEME), ("prompts", _A_PROMPT)):
        ids = (one.at("id") for one in parts.definition.at(field).items())
        yield from _once(ids, sentence)
    for options in option_lists(parts):
        yield from _once((option.at("value") for option in options.items()), _A_VALUE)
    yield from _once(parts.definition.at("languages").items(), _LISTED)
    for holder in (parts.definition, *(asked.draft for asked in parts.asked)):
        for field in ("readers", "aggregates_for"):
            yield from _once(holder.at(field).items(), _LISTED)


def reserved(parts: Parts) -> Faults:
    """Who may give an answer of their own is stored as "other": no option has that value."""
    for asked in chain(parts.of_kind("choice"), parts.of_kind("choices")):
        if asked.draft.at("other").value is not True:
            continue
        for option in asked.draft.at("options").items():
            if option.at("value").text == OTHER:
                yield option.at("value").place, Message(_RESERVED, {"given": quoted(OTHER)})


def _ids(parts: Parts) -> Iterator[Draft]:
    """Of sections and questions, in the order of the form."""
    ends = [*(first for _, first in parts.sections[1:]), len(parts.asked)]
    for (section, first), end in zip(parts.sections, ends, strict=False):
        yield section.at("id")
        for asked in parts.asked[first:end]:
            yield asked.draft.at("id")


def _once(drafts: Iterable[Draft], sentence: str) -> Faults:
    first: dict[str, Draft] = {}
    for draft in drafts:
        if draft.text is None:
            continue
        if draft.text in first:
            before = first[draft.text].place
            yield draft.place, Message(sentence, {"given": quoted(draft.text), "first": before})
        first.setdefault(draft.text, draft)
