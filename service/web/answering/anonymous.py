"""Answer anonymously: one page with its promises first, and nothing kept before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID, uuid4

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import AnswerForm, Setting, missing, unanswered
from questionnaires import EMPTY, Document, Questionnaire, kept, progress
from service import actions
from service.actions.answering.anonymous import Sitting
from service.errors import NotOpen, UnknownFields
from service.web.answering import turning
from service.web.answering.paper.whole import on_one_page
from service.web.answering.sections import compiled
from service.web.ground.guards import current_person
from service.web.ground.languages import all_translated, language, said, translated
from service.web.sight import sight_of

pages = Blueprint("anonymous", __name__)
AT = "/rounds/<uuid:round_id>/anonymous/<name>"
SEND = "send"
NOTHING = Document()
Sentences = Mapping[str, Sequence[str]]  # by the keys of AnswerForm.errors


@pages.get(AT)
def page(round_id: UUID, name: str) -> str:
    """What is promised and then every question; once somebody has taken part, only that."""
    sitting = _sitting(round_id, name)
    if sitting.taken_part or not sitting.open:
        return _no_more(sitting)
    return _page(sitting, uuid4())


@pages.post(AT)
def send(round_id: UUID, name: str) -> ResponseReturnValue:
    """Send once. What is refused is shown again with all that was written, beside why."""
    person, sitting = current_person(), _sitting(round_id, name)
    key = request.form.get("key", type=UUID)
    asked = sitting.questionnaire
    form = AnswerForm(asked, asked.sections, request.form, _setting())
    if key is None or form.strangers:
        raise UnknownFields(", ".join(form.strangers) or "key")
    if not (sitting.taken_part or sitting.open):
        return _no_more(sitting, refused=True), 409
    form.validate()
    if request.form.get("go") != SEND:  # one row more, or Enter in a field, without a script
        return _page(sitting, key, form.document, all_translated(form.errors), form.typed)
    refused = {**still_missing(asked, form.document), **all_translated(form.errors)}
    if refused and not sitting.taken_part:
        return _page(sitting, key, form.document, refused, form.typed), 422
    done, total = progress(asked, form.document)
    is_meant = done == total or (done and "sure" in request.form)  # no look through comes before
    if not (sitting.taken_part or is_meant):
        return _page(sitting, key, form.document, typed=form.typed, gaps=(done, total)), 422
    try:
        actions.anonymous.take_part(person, round_id, name, sitting.about.id, form.document, key)
    except NotOpen:  # it closed in this very moment: other pages would promise that much is kept
        return _no_more(sitting, refused=True), 409
    return redirect(_address("page", sitting), 303)


def _sitting(round_id: UUID, name: str) -> Sitting:
    person = current_person()
    about = request.args.get("about", type=UUID) or person.id
    return actions.anonymous.sitting(person, round_id, name, about)


def _setting() -> Setting:
    """The day, and nothing else: who is asked or about whom stands in no text of this mode."""
    return Setting(current_person().owner.today())


def _address(end: str, sitting: Sitting) -> str:
    """Where the form is; a guardian's names the child."""
    own = sitting.about.id == sitting.task.person
    return url_for(
        f"anonymous.{end}",
        round_id=sitting.round.id,
        name=sitting.questionnaire.name,
        about=None if own else sitting.about.id,
    )


def _no_more(sitting: Sitting, refused: bool = False) -> str:
    """There is nothing to answer any more: one has, or the round is over."""
    return render_template("anonymous/no_more.html", sitting=sitting, refused=refused)


def still_missing(asked: Questionnaire, document: Document) -> Sentences:
    """What must be answered and is not; what was refused has a sentence of its own."""
    still = missing(asked, kept(asked, document))
    return {one.id: [translated(unanswered(one))] for one in still}


def _page(
    sitting: Sitting,
    key: UUID,
    document: Document = NOTHING,
    refused: Sentences | None = None,
    typed: Mapping[str, tuple[str, ...]] | None = None,
    gaps: tuple[int, int] | None = None,
) -> str:
    whole = on_one_page(sitting.questionnaire)
    (section,) = whole.sections
    spoken = whole.in_language(language())
    filled = compiled(whole, section.id, spoken, language())
    asked = {one.id: said(one.text, {}) for one in section.questions}
    on = turning.occasion(sitting.task, sitting.round, sitting.questionnaire)
    return render_template(
        "anonymous/page.html",
        sitting=sitting,
        questionnaire=sitting.questionnaire,
        section=section,
        spoken=spoken,
        key=key,
        gaps=gaps,
        address=_address("send", sitting),
        sight=sight_of(sitting.questionnaire, on.trial),
        quiet=turning.quiet_line(whole, section, on),
        questions=filled.fill(document, refused or {}, typed or {}, _setting()),
        errors=[
            (f"#q-{one}", f"{asked.get(one.partition('.')[0], EMPTY)} {' '.join(sentences)}")
            for one, sentences in (refused or {}).items()
        ],
    )
