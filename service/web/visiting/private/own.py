"""A teacher's own space: lessons that one looks at alone. Only whoever it belongs to comes here."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from forms import OwnLessonForm, OwnShareForm
from service import actions
from service.rules import access
from service.web.ground.guards import current_person
from service.web.ground.languages import all_translated, language
from service.web.sight import sight_of_own
from service.web.visiting.private import shown

pages = Blueprint("own", __name__, url_prefix="/own")
Errors = dict[str, list[str]]


@pages.get("")
def every() -> str:
    """All that one keeps for oneself."""
    person = current_person()
    space = actions.own.space(person)
    return render_template(
        "own/every.html",
        space=space,
        teaches=bool(access.groups_of_own(person)),
        today=person.owner.today(),
        stage_of=access.survey_stage,
        sight=sight_of_own(space.copies),
    )


@pages.get("/visits/new")
def new() -> str:
    today = current_person().owner.today().isoformat()
    return _form({"day": today}, {})


@pages.post("/visits")
def start() -> ResponseReturnValue:
    person = current_person()
    form = OwnLessonForm(request.form)
    if not form.validate():
        return _form(form.typed, all_translated(form.errors)), 422
    given = form.given
    lesson_id = actions.own.start(person, given.group, given.lesson, given.day)
    return redirect(url_for("own.lesson", lesson_id=lesson_id), 303)


@pages.get("/visits/<uuid:lesson_id>")
def lesson(lesson_id: UUID) -> str:
    """What one has written of a lesson, and what one may write still."""
    person = current_person()
    found, forms = actions.own.read(person, lesson_id)
    copies = actions.own_copies.of_lesson(person, lesson_id)
    return render_template(
        "own/lesson.html",
        lesson=found,
        forms=forms,
        content=shown.of_lesson(person, found, forms),
        copies=copies,
        sight=sight_of_own(copies),
    )


@pages.post("/visits/<uuid:lesson_id>/forms")
def write(lesson_id: UUID) -> ResponseReturnValue:
    """Begin one of the forms, or go on with it."""
    name = request.form.get("name", "")
    response_id = actions.responses.begin_on_own(current_person(), lesson_id, name, language())
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.post("/visits/<uuid:lesson_id>/delete")
def drop(lesson_id: UUID) -> ResponseReturnValue:
    actions.own.drop(current_person(), lesson_id)
    return redirect(url_for("own.every"), 303)


@pages.get("/visits/<uuid:lesson_id>/share")
def share(lesson_id: UUID) -> str:
    return _share(lesson_id, {})


@pages.post("/visits/<uuid:lesson_id>/share")
def give(lesson_id: UUID) -> ResponseReturnValue:
    """Give somebody a copy of what one's own page shows just now."""
    person = current_person()
    form = OwnShareForm(request.form)
    if not form.validate() or form.reader.id_ is None:
        return _share(lesson_id, all_translated(form.errors)), 422
    found, forms = actions.own.read(person, lesson_id)
    content = shown.of_lesson(person, found, forms)
    actions.own_copies.give_lesson(
        person, lesson_id, form.reader.id_, content["title"], shown.as_json(content)
    )
    return redirect(url_for("own.lesson", lesson_id=lesson_id), 303)


def _share(lesson_id: UUID, errors: Errors) -> str:
    person = current_person()
    found, _forms = actions.own.read(person, lesson_id)
    return render_template(
        "own/share.html",
        title=found.lesson,
        back=url_for("own.lesson", lesson_id=lesson_id),
        action=url_for("own.give", lesson_id=lesson_id),
        readers=actions.own_copies.readers(person),
        errors=errors,
    )


def _form(typed: MultiDict[str, str] | dict[str, str], errors: Errors) -> str:
    person = current_person()
    access.check_may_keep_own(person)
    return render_template(
        "own/new_lesson.html",
        typed=typed,
        errors=errors,
        groups=access.groups_of_own(person),
        sight=sight_of_own(),
    )
