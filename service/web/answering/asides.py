"""Two answers to one question, from two devices: both are shown, and their writer decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import render_template

from forms import Setting
from questionnaires import Questionnaire, Section, TextQuestion
from service.store.responses import Response
from service.web.answering.said import said_answer
from service.web.ground.languages import said


@dataclass(frozen=True, slots=True)
class Two:
    """One question that was answered in two ways."""

    question: str
    text: str
    here: str
    there: str
    lane: str  # the page or device that `there` came from
    can_be_joined: bool


def asides(
    response: Response, questionnaire: Questionnaire, setting: Setting, this: Section
) -> str:
    """The answers of one section that were set aside, as HTML; empty where there are none."""
    if not response.asides:
        return ""
    found = list(_found(response, questionnaire, setting, this))
    return render_template("responses/asides.html", found=found) if found else ""


def sections_with_asides(response: Response, questionnaire: Questionnaire) -> list[Section]:
    """Where something waits for a decision."""
    return [
        section
        for section in questionnaire.sections
        if any(
            aside.answered(question.id)
            for aside in response.asides.values()
            for question in section.questions
        )
    ]


def _found(
    response: Response, questionnaire: Questionnaire, setting: Setting, this: Section
) -> Iterator[Two]:
    names = {key: name for one in setting.rosters.values() for key, name in one.items()}
    for lane, aside in response.asides.items():
        for question in this.questions:
            if aside.answered(question.id):
                yield Two(
                    question.id,
                    said(question.text, setting.places),
                    said_answer(questionnaire, question, response.working, names),
                    said_answer(questionnaire, question, aside, names),
                    lane,
                    isinstance(question, TextQuestion) and not _silent(question.id, response, lane),
                )


def _silent(question: str, response: Response, lane: str) -> bool:
    """Is one of the two a chosen silence? Then there is nothing to put together."""
    return any(not one.text(question) for one in (response.working, response.asides[lane]))
