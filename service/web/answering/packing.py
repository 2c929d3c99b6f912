"""The whole form as a device keeps it, to go on without a network."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flask import url_for

from forms import Setting
from questionnaires import EMPTY, Condition, Place, Questionnaire, Section, Stray, parts
from service.actions.visiting.planning import Mine
from service.rules.stages import Writing
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.web.answering import capturing, turning
from service.web.answering.sections import about_whom, questions_of
from service.web.ground.languages import _, day, language, said
from service.web.sight import sight_of

AHEAD = timedelta(days=14)  # in which the forms of agreed visits are laid down
OPEN = (Writing.DRAFT, Writing.SENT, Writing.CHANGED)


def packed(
    response: Response,
    of: Round | None,
    questionnaire: Questionnaire,
    setting: Setting,
    writing: Writing,
) -> dict[str, Any]:
    """Every section, filled with what the server has. It holds names: devices encrypt it."""
    own = response.task.own is not None
    sight = sight_of(questionnaire, of is not None and of.trial, own)
    quiet = _quiet_words(response, of, questionnaire)
    capture = capturing.capture(response, questionnaire)
    return {
        "response": str(response.id),
        "revision": response.revision,
        "address": url_for("responses.cover", response_id=response.id),
        "title": said(questionnaire.title),
        "about": about_whom(response),
        "language": language(),
        "spoken": questionnaire.in_language(language()),
        "writing": writing,
        "open": writing in OPEN,
        "sent": response.sent_at is not None,
        "closes": _("Send it by %(day)s.", day=day(of.closes_on)) if of else "",
        "visit": own or response.task.visit is not None,
        "of_visit": str(response.task.visit) if response.task.visit else None,
        "capture": {"head": capture.head, "look": capture.look} if capture.head else None,
        "helped": response.helped,
        "may_be_helped": questionnaire.respondent == "student",
        "sight": {"summary": sight.summary, "yes": sight.yes, "no": sight.no},
        "sections": [
            {**_section(response, questionnaire, one, setting), "quiet": quiet.get(one.id, "")}
            for one in questionnaire.sections
        ],
    }


def begun_notes(person: Person, visits: Mine) -> dict[str, int | None]:
    """Forms of visits that are begun and not sent, each with its revision: one's own device keeps
    them. None: not any more, for the visit is off, or waits to be agreed anew.

    What is agreed for the next days lies on the device before it goes.
    """
    ahead = person.owner.today() + AHEAD
    stand = {one.id for one in (*visits.coming, *visits.made) if one.held_on <= ahead}
    fall = {one.id for one in (*visits.waits, *visits.asked, *visits.off)}
    return {
        str(response): revision if visit in stand else None
        for visit, begun in visits.drafts.items()
        if visit in stand or visit in fall
        for response, revision in begun.items()
    }


def _section(
    response: Response, questionnaire: Questionnaire, this: Section, setting: Setting
) -> dict[str, Any]:
    spoken = questionnaire.in_language(language())
    return {
        "id": this.id,
        "title": _pieces(this.title[spoken], setting.places),
        "help": _pieces(this.help[spoken], setting.places) if this.help else [],
        "show_if": _condition(this.show_if),
        "html": questions_of(response, questionnaire, this, setting),
        "evidence": capturing.evidence(response, questionnaire, this),
        "watches": capturing.is_capture(questionnaire) and capturing.watches(this),
        "was": response.working.marks(one.id for one in this.questions),
    }


def _pieces(text: str, places: Mapping[str, str]) -> list[Any]:
    """The words of a text, and {"answer": ID} where the device knows better what stands there."""
    found: list[Any] = []
    for part in parts(text):
        match part:
            case str():
                found.append(part)
            case Place(name):
                asked = part.question
                found.append({"answer": asked} if asked else places.get(name, EMPTY))
            case Stray(brace):
                found.append(brace)
    return found


def _quiet_words(
    response: Response, of: Round | None, questionnaire: Questionnaire
) -> Mapping[str, str]:
    """What stands under the sections where somebody writes in own words."""
    written = [one for one in questionnaire.sections if not turning.is_quiet(questionnaire, one)]
    if not written:
        return {}
    on = turning.occasion(response.task, of, questionnaire)
    return {one.id: turning.quiet_words(questionnaire, one, on) for one in written}


def _condition(condition: Condition | None) -> Any:
    if condition is None:
        return None
    return condition.model_dump(by_alias=True, exclude_none=True, mode="json")
