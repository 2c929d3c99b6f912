"""What was prepared and kept around one's conversations, in the copy of all that is held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from service import store
from service.store.administration.besides import Beside
from service.web.ground.languages import _, day, said

Told = dict[str, Any]


def kind_name(kind: str) -> str:
    names = {
        "note": _("A note before a conversation"),
        "card": _("A card to tell of"),
        "judgement": _("A subject teacher’s judgement"),
        "proposal": _("A goal that was proposed"),
        "week": _("How a goal went in a week"),
        "evidence": _("Something that shows work on a goal"),
        "time": _("A time for a conversation"),
        "minutes": _("Minutes of a conversation"),
    }
    return names[kind]


def told(one: Beside, owner: UUID, rounds: Mapping[UUID, str]) -> Told:
    """One of them, with its words and what they are called."""
    return {
        "kind": one.kind,
        "heading": heading(one, rounds),
        "at": one.at.isoformat(),
        "round": rounds.get(one.round, "") if one.round else "",
        "words": [{"label": label, "text": text} for label, text in _words(one, owner) if text],
    }


def heading(one: Beside, rounds: Mapping[UUID, str]) -> str:
    of = rounds.get(one.round, "") if one.round else ""
    return " · ".join(filter(None, (kind_name(one.kind), of, day(one.at.date()))))


def _words(one: Beside, owner: UUID) -> list[tuple[str, str]]:
    if one.form is not None and one.document is not None:
        asked = {
            each.id: each for each in store.definitions.questionnaire(owner, *one.form).questions()
        }
        return [
            (said(asked[key].text, {}) if key in asked else key, str(answer))
            for key, answer in one.document.answers.items()
        ]
    return list(zip(_labels(one.kind), one.words, strict=True))


def _labels(kind: str) -> tuple[str, ...]:
    labels = {
        "note": (_("Note"),),
        "card": (_("In your words"), _("Where it comes from")),
        "judgement": (_("Subject"), _("Judgement"), _("Proposed goal")),
        "proposal": (_("Goal"), _("Why")),
        "week": (_("How it goes"), _("What was tried"), _("Next step"), _("In your words")),
        "evidence": (_("Name"), _("In your words"), _("Where it lies")),
        "time": (_("Place"),),
    }
    return labels[kind]
