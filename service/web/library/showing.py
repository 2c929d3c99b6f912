"""The live look: a part of a draft as respondents would see it, as far as it is sound."""

from __future__ import annotations

from flask import render_template
from flask_babel import force_locale

from questionnaires import Document, Questionnaire, Section, editing
from service.web.answering.sections import compiled_anew
from service.web.ground.guards import current_person
from service.web.ground.languages import language, translated
from service.web.library import values
from service.web.library.samples import sample
from service.web.sight import sight_of


def shown_part(definition: editing.Written, part: str, spoken: str) -> str:
    """The framed page of a section; for the other parts, what is said before the first question.

    Questions that are not sound are left out, and the page says what stands in the way.
    """
    number = editing.section_number(part)
    found = editing.showable(definition, number or 0)
    left_out = [
        (_text(definition, number or 0, question), translated(why))
        for question, why in found.left_out
    ]
    if found.questionnaire is None or found.section is None:
        return render_template("drafts/frame.html", questionnaire=None, left_out=left_out)
    with force_locale(_locale(found.questionnaire.in_language(spoken or language()))):
        section = found.section if number is not None else None
        return _page(found.questionnaire, section, left_out)


def _page(
    questionnaire: Questionnaire, section: Section | None, left_out: list[tuple[str, str]]
) -> str:
    setting = sample(questionnaire, current_person().owner.today()).setting
    questions = ""
    if section is not None:
        page = compiled_anew(questionnaire, section.id, language(), language())
        questions = page.fill(Document(), setting=setting)
    return render_template(
        "drafts/frame.html",
        questionnaire=questionnaire,
        section=section,
        questions=questions,
        places=setting.places,
        sight=sight_of(questionnaire),
        left_out=left_out,
    )


def _text(definition: editing.Written, section: int, question: int) -> str:
    """What a question asks, as far as it is written; else which one it is."""
    asked = editing.item_of(definition.get("sections"), section)
    questions = asked.get("questions") if isinstance(asked, dict) else None
    one = editing.item_of(questions, question)
    text = values.words(one.get("text")) if isinstance(one, dict) else ""
    return text or str(question + 1)


def _locale(spoken: str) -> str:
    return "en_GB" if spoken == "en" else spoken
