"""A student answers what the own teacher asks: at one go, without a name, promises first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID, uuid4

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import AnswerForm, Setting
from questionnaires import EMPTY, Document, progress
from service import actions
from service.actions.visiting.own_surveys import Asked
from service.errors import NotOpen, UnknownFields
from service.web.answering.anonymous import still_missing
from service.web.answering.paper.whole import on_one_page
from service.web.answering.sections import compiled
from service.web.ground.guards import current_person
from service.web.ground.languages import all_translated, language, said
from service.web.sight import sight_of_asked

pages = Blueprint("asked", __name__, url_prefix="/asked")
SEND = "send"
NOTHING = Document()
Sentences = Mapping[str, Sequence[str]]  # by the keys of AnswerForm.errors


@pages.get("/<uuid:survey_id>")
def page(survey_id: UUID) -> str:
    """What is promised and then every question; once somebody has taken part, only that."""
    asked = actions.own_surveys.asked(current_person(), survey_id)
    if asked.taken_part or not asked.open:
        return _no_more(asked)
    return _page(asked, uuid4())


@pages.post("/<uuid:survey_id>")
def send(survey_id: UUID) -> ResponseReturnValue:
    """Send once. What is refused is shown again with all that was written, beside why."""
    person = current_person()
    asked = actions.own_surveys.asked(person, survey_id)
    key, form = _posted(asked)
    if not (asked.taken_part or asked.open):
        return _no_more(asked, refused=True), 409
    form.validate()
    if request.form.get("go") != SEND:  # one row more, or Enter in a field, without a script
        return _page(asked, key, form.document, all_translated(form.errors), form.typed)
    if not asked.taken_part:
        refused = {
            **still_missing(asked.questionnaire, form.document),
            **all_translated(form.errors),
        }
        if refused:
            return _page(asked, key, form.document, refused, form.typed), 422
        done, total = progress(asked.questionnaire, form.document)
        is_meant = done == total or (done and "sure" in request.form)
        if not is_meant:  # no look through comes before
            return _page(asked, key, form.document, typed=form.typed, gaps=(done, total)), 422
    try:
        actions.own_surveys.take_part(person, survey_id, form.document, key)
    except NotOpen:  # it closed in this very moment
        return _no_more(asked, refused=True), 409
    return redirect(url_for("asked.page", survey_id=survey_id), 303)


def _posted(asked: Asked) -> tuple[UUID, AnswerForm]:
    key = request.form.get("key", type=UUID)
    form = AnswerForm(asked.questionnaire, asked.questionnaire.sections, request.form, _setting())
    if key is None or form.strangers:
        raise UnknownFields(", ".join(form.strangers) or "key")
    return key, form


def _setting() -> Setting:
    """The day, and nothing else: who is asked stands in no text of this mode."""
    return Setting(current_person().owner.today())


def _no_more(asked: Asked, refused: bool = False) -> str:
    return render_template("own/no_more.html", asked=asked, refused=refused)


def _page(
    asked: Asked,
    key: UUID,
    document: Document = NOTHING,
    refused: Sentences | None = None,
    typed: Mapping[str, tuple[str, ...]] | None = None,
    gaps: tuple[int, int] | None = None,
) -> str:
    whole = on_one_page(asked.questionnaire)
    (section,) = whole.sections
    spoken = whole.in_language(language())
    texts = {one.id: said(one.text, {}) for one in section.questions}
    return render_template(
        "own/asked.html",
        asked=asked,
        questionnaire=asked.questionnaire,
        section=section,
        person=current_person(),
        spoken=spoken,
        key=key,
        gaps=gaps,
        sight=sight_of_asked(asked.survey.teacher),
        questions=compiled(whole, section.id, spoken, language()).fill(
            document, refused or {}, typed or {}, _setting()
        ),
        errors=[
            (f"#q-{one}", f"{texts.get(one.partition('.')[0], EMPTY)} {' '.join(sentences)}")
            for one, sentences in (refused or {}).items()
        ],
    )
