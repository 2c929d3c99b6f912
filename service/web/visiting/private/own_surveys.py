"""What a teacher asks the own class: make it, see how many have answered, and then the numbers."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import OwnShareForm, OwnSurveyForm
from service import actions
from service.rules import access
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import all_translated, said
from service.web.sight import sight_of_own
from service.web.visiting.private import shown

pages = Blueprint("own_surveys", __name__, url_prefix="/own/surveys")
Errors = dict[str, list[str]]
USUAL, LONGEST = timedelta(days=7), timedelta(days=60)


@pages.get("/new")
def new() -> str:
    return _form({"closes_on": (current_person().owner.today() + USUAL).isoformat()}, {})


@pages.post("")
def start() -> ResponseReturnValue:
    person = current_person()
    today = person.owner.today()
    form = OwnSurveyForm(request.form, today, today + LONGEST)
    if not form.validate():
        return _form(form.typed, all_translated(form.errors)), 422
    given = form.given
    title = given.title or _called(person, given.form)
    survey_id = actions.own_surveys.start(person, given.group, given.form, title, given.closes_on)
    return redirect(url_for("own_surveys.one", survey_id=survey_id), 303)


@pages.get("/<uuid:survey_id>")
def one(survey_id: UUID) -> str:
    """How many have answered; after the end, the numbers as far as they may be shown."""
    person = current_person()
    found = actions.own_surveys.read(person, survey_id)
    copies = actions.own_copies.of_survey(person, survey_id)
    return render_template(
        "own/survey.html",
        found=found,
        content=shown.of_survey(found),
        copies=copies,
        sight=sight_of_own(copies),
    )


@pages.post("/<uuid:survey_id>/close")
def close(survey_id: UUID) -> ResponseReturnValue:
    actions.own_surveys.close(current_person(), survey_id)
    return redirect(url_for("own_surveys.one", survey_id=survey_id), 303)


@pages.post("/<uuid:survey_id>/delete")
def drop(survey_id: UUID) -> ResponseReturnValue:
    actions.own_surveys.drop(current_person(), survey_id)
    return redirect(url_for("own.every"), 303)


@pages.get("/<uuid:survey_id>/share")
def share(survey_id: UUID) -> str:
    return _share(survey_id, {})


@pages.post("/<uuid:survey_id>/share")
def give(survey_id: UUID) -> ResponseReturnValue:
    """Give somebody a copy of what one's own page shows."""
    person = current_person()
    form = OwnShareForm(request.form)
    if not form.validate() or form.reader.id_ is None:
        return _share(survey_id, all_translated(form.errors)), 422
    content = shown.of_survey(actions.own_surveys.read(person, survey_id))
    actions.own_copies.give_survey(
        person, survey_id, form.reader.id_, content["title"], shown.as_json(content)
    )
    return redirect(url_for("own_surveys.one", survey_id=survey_id), 303)


def _called(person: Person, form: str) -> str:
    """What a form is called; of one that cannot be asked nothing is said."""
    known = (one for one in actions.own_surveys.offered(person) if one.name == form)
    return next((said(one.title) for one in known), "")


def _share(survey_id: UUID, errors: Errors) -> str:
    person = current_person()
    found = actions.own_surveys.read(person, survey_id)
    return render_template(
        "own/share.html",
        title=shown.of_survey(found)["title"],
        back=url_for("own_surveys.one", survey_id=survey_id),
        action=url_for("own_surveys.give", survey_id=survey_id),
        readers=actions.own_copies.readers(person),
        errors=errors,
    )


def _form(typed: dict[str, str], errors: Errors) -> str:
    person = current_person()
    return render_template(
        "own/new_survey.html",
        forms=actions.own_surveys.offered(person),
        typed=typed,
        errors=errors,
        groups=access.groups_of_own(person),
        sight=sight_of_own(),
    )
