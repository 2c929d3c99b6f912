"""Who reads: nobody by name where it is promised so, and no question more than its form."""

from __future__ import annotations

from collections.abc import Collection
from typing import get_args

from questionnaires.checks.walk import Faults, Parts
from questionnaires.draft import Draft, quoted
from questionnaires.kinds import Reader
from questionnaires.messages import N_, Message

_NOBODY = N_("nobody reads these answers by name; leave it empty or be shared")
_NOT_READER = N_("%(role)s is not in the questionnaire's readers")
_NOT_AGGREGATES_FOR = N_("%(role)s is not in the questionnaire's aggregates_for")
_NOT_IN_ROWS_READERS = N_("%(role)s is not in the readers of these rows")
_NOT_IN_ROWS_AGGREGATES_FOR = N_("%(role)s is not in the aggregates_for of these rows")
_NO_RECALL = N_("nobody is known again in an anonymous form; remove it")
_NO_RECALL_IN_ROWS = N_("the rows of last time are not these rows; remove it here")

_SENTENCES = {
    "readers": (_NOT_READER, _NOT_IN_ROWS_READERS),
    "aggregates_for": (_NOT_AGGREGATES_FOR, _NOT_IN_ROWS_AGGREGATES_FOR),
}


def named(parts: Parts) -> Faults:
    if parts.definition.at("confidentiality").text not in ("confidential", "anonymous"):
        return
    for holder in (parts.definition, *(asked.draft for asked in parts.asked)):
        if any(holder.at("readers").items()):
            yield holder.at("readers").place, Message(_NOBODY)


def recalled(parts: Parts) -> Faults:
    anonymous = parts.definition.at("confidentiality").text == "anonymous"
    for asked in parts.asked:
        if asked.draft.at("recall").value is not True:
            continue
        if anonymous:
            yield asked.draft.at("recall").place, Message(_NO_RECALL)
        elif asked.rows is not None:
            yield asked.draft.at("recall").place, Message(_NO_RECALL_IN_ROWS)


def narrowed(parts: Parts) -> Faults:
    """A question narrows what its form says, and one in rows what its rows say."""
    for field, (of_form, of_rows) in _SENTENCES.items():
        whole = parts.list_of(field)
        if whole is None:
            continue
        for asked in parts.asked:
            rows = parts.asked[asked.rows].draft.at(field) if asked.rows is not None else None
            own = asked.draft.at(field)
            if rows is not None and isinstance(rows.value, list):
                yield from _beyond(own, _roles(rows), of_rows)
            else:
                yield from _beyond(own, _roles(whole), of_form)


def _roles(roles: Draft) -> set[str]:
    return {role.text for role in roles.items() if role.text is not None}


def _beyond(roles: Draft, allowed: Collection[str], sentence: str) -> Faults:
    for role in roles.items():
        if role.text in get_args(Reader) and role.text not in allowed:
            yield role.place, Message(sentence, {"role": quoted(role.text)})
