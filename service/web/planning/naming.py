"""What the rounds of a team's plan are called, in the words of the plan's own form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from questionnaires import ChoiceQuestion, Questionnaire
from service import store
from service.store.planning.frames import Frame
from service.store.sheets import Sheet
from service.web.ground.languages import _, month, said

LONGEST = 80  # characters, as a round's form takes them


def of_plan(sheet: Sheet) -> Questionnaire:
    return store.definitions.questionnaire(sheet.owner, sheet.name, sheet.version)


def option_said(asked: Questionnaire, question_id: str, value: str) -> str:
    """The label of an option; the team's own words where it is none."""
    for question in asked.everywhere():
        if question.id == question_id and isinstance(question, ChoiceQuestion):
            options = (one for one in question.options if one.value == value)
            return next((said(one.label) for one in options), value)
    return value


def calling(asked: Questionnaire) -> Callable[[Frame], str]:
    """Names a round by the kind of its conversations and their month."""

    def called(frame: Frame) -> str:
        kind = option_said(asked, "series_type", frame.kind) or _("Conversation")
        if not frame.day:
            return kind[:LONGEST]
        when = month(date.fromisoformat(frame.day))
        room = LONGEST - len(_("%(kind)s in %(month)s", kind="", month=when))
        return _("%(kind)s in %(month)s", kind=kind[:room], month=when)

    return called
