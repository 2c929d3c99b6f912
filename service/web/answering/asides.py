"""Two answers to one question, from two devices: both are shown, and their writer decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flask import render_template

from forms import Setting
from questionnaires import Document, Questionnaire, Section, TextQuestion
from service.store.responses import Response
from service.web.answering.said import Answered, answer_rows
from service.web.ground.languages import _, said


@dataclass(frozen=True, slots=True)
class Two:
    """One question that was answered in two ways."""

    question: str
    text: str
    here: tuple[Answered, ...]
    there: tuple[Answered, ...]
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
    stands = response.working

    def read(document: Document, question: str, label: str) -> tuple[Answered, ...]:
        rows = answer_rows(questionnaire, document, names, setting.places)
        return tuple(
            replace(row, text=label)
            for _of, own in rows
            for row in own
            if row.question.id == question
        )

    for lane, aside in response.asides.items():
        for question in this.questions:
            if aside.answered(question.id):
                yield Two(
                    question.id,
                    said(question.text, setting.places),
                    read(stands, question.id, _("This is what stands")),
                    read(
                        stands.without([question.id]).joined(aside.only([question.id])),
                        question.id,
                        _("This is what you also wrote"),
                    ),
                    lane,
                    isinstance(question, TextQuestion) and not _silent(question.id, response, lane),
                )


def _silent(question: str, response: Response, lane: str) -> bool:
    """Is one of the two a chosen silence? Then there is nothing to put together."""
    return any(not one.text(question) for one in (response.working, response.asides[lane]))
