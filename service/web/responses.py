"""Answer a questionnaire: a cover, a page a section, a look through, and send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from uuid import UUID, uuid4

from flask import (
    Blueprint,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import force_locale
from markupsafe import Markup, escape

from forms import AnswerForm, Page, PageWords, compile_page, unanswered
from questionnaires import Document, NoteQuestion, Question, Questionnaire, Section
from service import actions, store
from service.errors import NotComplete, NotFound, UnknownFields
from service.rules import stages
from service.store.responses import Response
from service.store.rounds import Round
from service.web.ground.frames import Frame
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, clock, language, said, translated
from service.web.ground.requests import static_url
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
    return redirect(_where_left(response_id), 303)


@pages.get("/<uuid:response_id>")
def cover(response_id: UUID) -> str:
    """Why we ask and who sees it, before the first question."""
    response, of, questionnaire = _mine(response_id)
    return render_template(
        "responses/cover.html",
        response=response,
        round=of,
        questionnaire=questionnaire,
        about=_about(response),
        sight=sight_of(questionnaire),
        open=_is_open(response, of),
        done=_done(questionnaire, response.document),
        total=len(_answerable(questionnaire.questions())),
        next=_next(questionnaire, response.document),
        parts=[(one, _complete(one, response.document)) for one in questionnaire.sections],
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
        errors = all_translated(form.errors)
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
    """One section, filled in. Without anything refused only the holes of its frame are filled."""
    spoken = questionnaire.in_language(language())
    filled = _compiled(questionnaire.digest, this.id, spoken, language()).fill(
        document, errors or {}, typed or {}
    )
    about = _about(response)
    if errors:
        return _draw(questionnaire, this, filled, "", about, errors)
    frame = _frame(questionnaire.digest, this.id, language(), response.revision > 0, bool(about))
    return frame.fill(questions=filled, saved_at=clock(response.saved_at), about=str(escape(about)))


@cache
def _frame(digest: str, section_id: str, _language: str, saved: bool, of_another: bool) -> Frame:
    """All of a section's page but the answers: drawn once per version and language."""
    questionnaire = _with_digest(digest)
    this = _section(questionnaire, section_id)
    return Frame(
        lambda marks: _draw(
            questionnaire,
            this,
            Markup(marks["questions"]),
            marks["saved_at"] if saved else "",
            marks["about"] if of_another else "",
            {},
        ),
        ("questions", "saved_at", "about"),
    )


def _draw(
    questionnaire: Questionnaire,
    this: Section,
    questions: Markup,
    saved_at: str,
    about: str,
    errors: Mapping[str, Sequence[str]],
) -> str:
    place = questionnaire.sections.index(this) + 1
    asked = {question.id: question for question in this.questions}
    return render_template(
        "responses/section.html",
        questionnaire=questionnaire,
        section=this,
        place=place,
        places=len(questionnaire.sections),
        last=place == len(questionnaire.sections),
        questions=questions,
        saved_at=saved_at,
        about=about,
        errors=[
            (f"#q-{key}", f"{said(asked[key].text)} {' '.join(sentences)}")
            for key, sentences in errors.items()
        ],
        sight=sight_of(questionnaire),
        me=None,  # a frame is everybody's
        nav=(),
        shell="desk",
    )


def _about(response: Response) -> str:
    """Whom or what the answers are about, where that is not the writer."""
    task = response.task
    if task.visit is not None:
        visit = store.visits.visit(task.owner, task.visit)
        return f"{visit.teacher_name} · {visit.group_name} · {visit.lesson}"
    return "" if task.about == task.person else store.people.person(task.owner, task.about).name


def _where_left(response_id: UUID) -> str:
    """Whoever has begun goes on at the next question; everybody else is told first who reads it."""
    response, of, questionnaire = _mine(response_id)
    going_on = _next(questionnaire, response.document)
    if not _is_open(response, of) or going_on is None or not response.revision:
        return url_for("responses.cover", response_id=response_id)
    return url_for("responses.section", response_id=response_id, section_id=going_on.id)


def _with_digest(digest: str) -> Questionnaire:
    return next(one for one in store.definitions.every() if one.digest == digest)


@cache
def _compiled(digest: str, section_id: str, spoken: str, interface: str) -> Page:
    """A section's page, compiled once per version and language."""
    questionnaire = _with_digest(digest)
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
        about=_about(response),
        blank=len(_answerable(questionnaire.questions())) - _done(questionnaire, response.document),
        sections=answer_rows(questionnaire, response.document),
        sight=sight_of(questionnaire),
        key=uuid4(),
        still=[
            (
                _address(response.id, _section_of(questionnaire, one)) + f"#q-{one}",
                f"{said(by_id[one].text)} {translated(unanswered(by_id[one]))}",
            )
            for one in still
        ],
    )


def _address(response_id: UUID, section: Section) -> str:
    return url_for("responses.section", response_id=response_id, section_id=section.id)


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
    return _address(response_id, questionnaire.sections[place])


def _answerable(questions: Iterable[Question]) -> list[Question]:
    return [one for one in questions if not isinstance(one, NoteQuestion)]


def _done(questionnaire: Questionnaire, document: Document) -> int:
    return sum(document.answered(one.id) for one in _answerable(questionnaire.questions()))


def _next(questionnaire: Questionnaire, document: Document) -> Section | None:
    """The first section with something unanswered; None when all is answered."""
    return next((one for one in questionnaire.sections if not _complete(one, document)), None)


def _complete(section: Section, document: Document) -> bool:
    return all(document.answered(question.id) for question in _answerable(section.questions))
