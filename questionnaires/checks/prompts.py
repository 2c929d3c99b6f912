"""Prompts come up for one reason, and ask something."""

from __future__ import annotations

from questionnaires.checks import unknown
from questionnaires.checks.scales import theme_ids
from questionnaires.checks.walk import Faults, Parts
from questionnaires.draft import Draft
from questionnaires.messages import N_, Message
from questionnaires.model import When

TRIGGERS = tuple(name for name in When.model_fields if name != "theme")
OF_THEMES = ("gap_at_least", "change_up", "change_down", "declined")

_NO_TRIGGER = N_("says nothing; write one of %(known)s")
_TRIGGERS = N_("has %(given)s triggers; keep one of them")
_NO_THEME = N_("%(trigger)s belongs to no theme; remove the theme")
_NO_QUESTION = N_("should end in a question mark")


def faults(parts: Parts) -> Faults:
    themes = theme_ids(parts)
    for prompt in parts.definition.at("prompts").items():
        yield from _trigger(prompt.at("when"))
        theme = prompt.at("when").at("theme")
        if theme.text is not None and themes is not None and theme.text not in themes:
            yield theme.place, unknown.THEME.told(theme.text, themes)
        for _, text in prompt.at("text").entries():
            if text.text and text.text.strip() and not text.text.rstrip().endswith("?"):
                yield text.place, Message(_NO_QUESTION)


def _trigger(when: Draft) -> Faults:
    if not isinstance(when.value, dict):
        return
    given = [name for name in TRIGGERS if when.at(name).exists]
    strange = when.value.keys() - {*TRIGGERS, "theme"}
    if not given and not strange:  # a misspelt trigger is told already
        yield when.place, Message(_NO_TRIGGER, {"known": ", ".join(TRIGGERS)})
    if len(given) > 1:
        yield when.place, Message(_TRIGGERS, {"given": ", ".join(given)})
    elif given and given[0] not in OF_THEMES and when.at("theme").exists:
        yield when.at("theme").place, Message(_NO_THEME, {"trigger": given[0]})
