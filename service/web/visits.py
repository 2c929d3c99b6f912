"""Class visits: start one, write the notes on the same pages as every form, read them."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import VisitForm
from questionnaires import Document
from service import actions, store
from service.actions.visits import OBSERVATION, OnVisit
from service.errors import NotAllowed
from service.rules import access
from service.store.people import Person
from service.store.visits import Visit
from service.web.answering.said import Sections, answer_rows
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, language
from service.web.sight import sight_of

pages = Blueprint("visits", __name__, url_prefix="/visits")


@pages.get("")
def every() -> str:
    """The visits one made, and those one had."""
    person = current_person()
    access.check_logged_in_by_school(person)
    owner = person.owner.id
    may_visit = bool(access.visits_at(person))
    if not may_visit:
        access.check_teaches(person)
    return render_template(
        "visits/every.html",
        may_visit=may_visit,
        made=store.visits.by_observer(owner, person.id) if may_visit else (),
        had=store.visits.with_teacher(owner, person.id),
    )


@pages.get("/new")
def new() -> str:
    today = current_person().owner.today().isoformat()
    return _form({"day": today}, {}, "", "")


@pages.post("")
def start() -> ResponseReturnValue:
    """Start a visit and open its notes."""
    person = current_person()
    school = _school_of(person)
    form = VisitForm(request.form)
    group = request.form.get("class", type=UUID)
    teacher = request.form.get("teacher", type=UUID)
    form.validate()
    errors = {}  # in the order of the page
    if group is None:
        errors["class"] = [_("Choose a class.")]
    if teacher is None:
        errors["teacher"] = [_("Choose a teacher.")]
    errors |= all_translated(form.errors)
    if errors or group is None or teacher is None:
        return _form(form.typed, errors, str(group or ""), str(teacher or "")), 422
    visit_id = actions.visits.start(
        person, school, group, teacher, form.given.lesson, form.given.day
    )
    response_id = actions.responses.begin_on_visit(person, visit_id, OBSERVATION, language())
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.post("/<uuid:visit_id>/forms")
def write(visit_id: UUID) -> ResponseReturnValue:
    """Begin one of the visit's forms, or go on with it."""
    name = request.form.get("name") or OBSERVATION
    response_id = actions.responses.begin_on_visit(current_person(), visit_id, name, language())
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:visit_id>")
def one(visit_id: UUID) -> str:
    """All that was written on a visit, as far as one reads it, and what one may write still."""
    person = current_person()
    visit, forms = actions.visits.read(person, visit_id)
    notes = next((form for form in forms if form.questionnaire.name == visit.name), None)
    return render_template(
        "visits/one.html",
        visit=visit,
        read=[(form, _answers(person, visit, form)) for form in forms if form.sent],
        places=_places(visit),
        to_write=[form for form in forms if form.mine and not form.sent],
        notes_lie_open=notes is not None and notes.sent,
        sight=sight_of(store.definitions.questionnaire(visit.owner, visit.name, visit.version)),
    )


def _answers(person: Person, visit: Visit, form: OnVisit) -> Sections:
    document = form.document or Document()
    names = actions.occasions.names(person.owner.id, form.questionnaire, document)
    observes = form.questionnaire.respondent == "observer"
    writer = visit.observer_name if observes else visit.teacher_name
    places = {**_places(visit), "respondent": writer}
    return answer_rows(form.questionnaire, document, names, places)


def _places(visit: Visit) -> dict[str, str]:
    """What the texts of its forms leave open."""
    return {"about": visit.teacher_name, "class": visit.group_name, "subject": visit.lesson}


def _school_of(person: Person) -> UUID:
    access.check_logged_in_by_school(person)
    schools = sorted(access.visits_at(person))
    if not schools:
        raise NotAllowed(f"{person.id} visits no classes")
    return schools[0]


def _form(typed: dict[str, str], errors: dict[str, list[str]], group: str, teacher: str) -> str:
    person = current_person()
    school = _school_of(person)
    return render_template(
        "visits/new.html",
        typed=typed,
        errors=errors,
        classes=store.groups.classes(person.owner.id, school),
        teachers=[
            one for one in store.people.staff(person.owner.id, school) if one.id != person.id
        ],
        chosen_class=group,
        chosen_teacher=teacher,
        sight=sight_of(store.definitions.latest(person.owner.id, actions.visits.OBSERVATION)),
    )
