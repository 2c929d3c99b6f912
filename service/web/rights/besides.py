"""What was prepared and kept around one's conversations, in the copy of all that is held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from questionnaires import UnknownQuestionnaire
from service import store
from service.store.administration.besides import AGREED, Beside
from service.web.answering.said import said_answer
from service.web.between.words import going_names, next_names, tried_names
from service.web.ground.languages import _, day, said
from service.web.rights.words import Roster

_NOBODY = {"about": "", "respondent": "", "class": "", "round": ""}
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
        AGREED: _("What was agreed in a conversation"),
        "visit": _("A class visit"),
        "reflection": _("The conversation after a visit"),
        "experiment": _("Something to try after a visit"),
        "visit note": _("A note of one’s own after a visit"),
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
        form = store.definitions.questionnaire(owner, *one.form)
        asked = {each.id: each for each in form.questions()}
        return [
            (said(asked[key].text, {}), said_answer(form, asked[key], one.document, Roster()))
            if key in asked
            else (key, str(answer))
            for key, answer in one.document.answers.items()
        ]
    return list(zip(_labels(one.kind), _in_words(one, owner), strict=True))


def _in_words(one: Beside, owner: UUID) -> tuple[str, ...]:
    """What was chosen from a list as the list has it, never as a machine keeps it."""
    if one.kind == "week":
        names = (going_names(), tried_names(), next_names())
        *chosen, line = one.words
        return (*(of.get(key, key) for of, key in zip(names, chosen, strict=True)), line)
    if one.kind == "card":
        text, source = one.words
        return text, _whence(owner, source)
    return one.words


def _whence(owner: UUID, source: str) -> str:
    """Where a card comes from; nothing of one that was written for itself."""
    kind, _sep, rest = source.partition(":")
    if kind == "goal":
        return _("A goal from last time")
    if kind == "evidence":
        return _("Something you have done")
    if kind not in ("theme", "word"):
        return ""
    form, _sep, key = rest.partition(":")
    try:
        of = store.definitions.latest(owner, form)
    except UnknownQuestionnaire:  # it was never published, and is gone
        return ""
    if kind == "theme":
        return next((said(each.label) for each in of.themes if each.id == key), _("A theme"))
    return next((said(each.text, _NOBODY) for each in of.questions() if each.id == key), "")


def _labels(kind: str) -> tuple[str, ...]:
    labels = {
        "note": (_("Note"),),
        "card": (_("In your words"), _("Where it comes from")),
        "judgement": (_("Subject"), _("Judgement"), _("Proposed goal")),
        "proposal": (_("Goal"), _("Why")),
        "week": (_("How it goes"), _("What was tried"), _("Next step"), _("In your words")),
        "evidence": (_("Name"), _("In your words"), _("Where it lies")),
        "time": (_("Place"),),
        "visit": (
            _("Lesson"),
            _("What the teacher wants eyes on"),
            _("Why it was called off"),
        ),
        "reflection": (
            _("What did you do?"),
            _("What effect did it have?"),
            _("What did you learn from it?"),
            _("What do you do next?"),
        ),
        "experiment": (_("What is tried"), _("The sign that it works"), _("It led to")),
        "visit note": (_("Note"),),
    }
    return labels[kind]
