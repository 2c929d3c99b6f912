"""Answer a questionnaire: a cover, a page a section, a look through, and send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from uuid import UUID, uuid4

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import force_locale

from forms import AnswerForm, Page, PageWords, compile_page, missing, unanswered
from questionnaires import Document, NoteQuestion, Question, Questionnaire, Section
from service import actions, store
from service.errors import NotComplete, NotFound, UnknownFields
from service.rules import stages
from service.store.responses import Response
from service.store.rounds import Round
from service.web.guards import current_person
from service.web.languages import _, language, translated
from service.web.requests import static_url
from service.web.sight import answer_rows, sight_of

pages = Blueprint("responses", __name__, url_prefix="/responses")


@pages.post("")
def begin() -> ResponseReturnValue:
    """Start on a task of a round, or go on with it."""
    person = current_person()
    about = request.form.get("about", type=UUID) or person.id
    round_id = request.form.get("round", type=UUID)
    if round_id is None:
        raise NotFound("no round named")
    response_id = actions.responses.begin(
        person, round_id, request.form.get("name", ""), about, language()
    )
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:response_id>")
def cover(response_id: UUID) -> str:
    """Why we ask and who sees it, before the first question."""
    response, of, questionnaire = _mine(response_id)
    return render_template(
        "responses/cover.html",
        response=response,
        round=of,
        questionnaire=questionnaire,
        sight=sight_of(questionnaire),
        open=_is_open(response, of),
        done=_done(questionnaire, response.document),
        total=len(_answerable(questionnaire.questions())),
        next=_next(questionnaire, response.document),
    )


@pages.get("/<uuid:response_id>/sections/<section_id>")
def section(response_id: UUID, section_id: str) -> ResponseReturnValue:
    response, of, questionnaire = _mine(response_id)
    if not _is_open(response, of):
        return redirect(url_for("responses.cover", response_id=response_id))
    return _page(response, questionnaire, _section(questionnaire, section_id), response.document)


@pages.post("/<uuid:response_id>/sections/<section_id>")
def save(response_id: UUID, section_id: str) -> ResponseReturnValue:
    """Keep this section and go on, back, or home. What is refused is shown again, beside why."""
    person = current_person()
    response, _of, questionnaire = _mine(response_id)
    this = _section(questionnaire, section_id)
    form = AnswerForm(questionnaire, [this], request.form)
    if form.strangers:
        raise UnknownFields(", ".join(form.strangers))
    form.validate()
    actions.responses.save(person, response_id, [this], form.document, form.errors)
    if form.errors:
        errors = {key: [translated(one) for one in said] for key, said in form.errors.items()}
        return _page(response, questionnaire, this, form.document, errors, form.typed), 422
    return redirect(_way_on(response_id, questionnaire, this, request.form.get("go", "on")), 303)


@pages.get("/<uuid:response_id>/look-through")
def look_through(response_id: UUID) -> ResponseReturnValue:
    response, of, questionnaire = _mine(response_id)
    if not _is_open(response, of):
        return redirect(url_for("responses.cover", response_id=response_id))
    return _look(response, questionnaire)


@pages.post("/<uuid:response_id>/send")
def send(response_id: UUID) -> ResponseReturnValue:
    """Send once. The key was made with the page, so a second click is the same sending."""
    person = current_person()
    key = request.form.get("key", type=UUID)
    if key is None:
        raise UnknownFields("key")
    try:
        actions.responses.send(person, response_id, key)
    except NotComplete as still:
        response, _of, questionnaire = _mine(response_id)
        return _look(response, questionnaire, still.questions), 422
    return redirect(url_for("responses.cover", response_id=response_id), 303)


def _mine(response_id: UUID) -> tuple[Response, Round | None, Questionnaire]:
    response, of = actions.responses.mine(current_person(), response_id)
    task = response.task
    return response, of, store.definitions.questionnaire(task.name, task.version)


def _is_open(response: Response, of: Round | None) -> bool:
    """May it still be written in?"""
    today = current_person().owner.today()
    return response.sent_at is None and (of is None or stages.stage(of, today) is stages.Stage.OPEN)


def _section(questionnaire: Questionnaire, section_id: str) -> Section:
    for one in questionnaire.sections:
        if one.id == section_id:
            return one
    raise NotFound(f"section {section_id}")


def _page(
    response: Response,
    questionnaire: Questionnaire,
    this: Section,
    document: Document,
    errors: Mapping[str, Sequence[str]] | None = None,
    typed: Mapping[str, str] | None = None,
) -> str:
    place = questionnaire.sections.index(this)
    spoken = questionnaire.in_language(language())
    filled = _compiled(questionnaire.digest, this.id, spoken, language()).fill(
        document, errors or {}, typed or {}
    )
    asked = {question.id: question for question in this.questions}
    return render_template(
        "responses/section.html",
        response=response,
        questionnaire=questionnaire,
        section=this,
        place=place + 1,
        places=len(questionnaire.sections),
        last=place + 1 == len(questionnaire.sections),
        questions=filled,
        errors=[(asked[key], said) for key, said in (errors or {}).items()],
    )


@cache
def _compiled(digest: str, section_id: str, spoken: str, interface: str) -> Page:
    """A section's page, compiled once per version and language."""
    questionnaire = next(one for one in store.definitions.every() if one.digest == digest)
    with force_locale(interface):
        words = PageWords(
            language=interface,
            icons=static_url("icons.svg"),
            question_of=_("Question {n} of {total}"),
            required=_("must be answered"),
            decline=_("I do not want to answer this"),
            characters=_("{count} of {limit} characters"),
            error=_("Error:"),
        )
    return compile_page(
        questionnaire, _section(questionnaire, section_id), questionnaire.in_language(spoken), words
    )


def _look(response: Response, questionnaire: Questionnaire, still: Sequence[str] = ()) -> str:
    by_id = {question.id: question for question in questionnaire.questions()}
    return render_template(
        "responses/look_through.html",
        response=response,
        questionnaire=questionnaire,
        sections=answer_rows(questionnaire, response.document),
        sight=sight_of(questionnaire),
        key=uuid4(),
        still=[
            (_section_of(questionnaire, one), by_id[one], translated(unanswered(by_id[one])))
            for one in still
        ],
        empty=len(missing(questionnaire, response.document)),
    )


def _section_of(questionnaire: Questionnaire, question_id: str) -> Section:
    return next(
        one
        for one in questionnaire.sections
        if any(question.id == question_id for question in one.questions)
    )


def _way_on(response_id: UUID, questionnaire: Questionnaire, this: Section, go: str) -> str:
    place = questionnaire.sections.index(this) + {"on": 1, "back": -1}.get(go, 0)
    if go == "close" or place < 0:
        return url_for("responses.cover", response_id=response_id)
    if place >= len(questionnaire.sections):
        return url_for("responses.look_through", response_id=response_id)
    return url_for(
        "responses.section", response_id=response_id, section_id=questionnaire.sections[place].id
    )


def _answerable(questions: Iterable[Question]) -> list[Question]:
    return [one for one in questions if not isinstance(one, NoteQuestion)]


def _done(questionnaire: Questionnaire, document: Document) -> int:
    return sum(document.answered(one.id) for one in _answerable(questionnaire.questions()))


def _next(questionnaire: Questionnaire, document: Document) -> Section | None:
    """The first section with something unanswered; None when all is answered."""
    for one in questionnaire.sections:
        if not all(document.answered(question.id) for question in _answerable(one.questions)):
            return one
    return None
