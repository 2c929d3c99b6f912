"""Visits that begin on a device: what it takes along, and what it brings back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from forms import Setting, VisitForm
from questionnaires import Document, PickQuestion, Questionnaire
from service import actions
from service.actions.visiting.kits import OF_A_CLASS, SchoolKit
from service.actions.visiting.starts import Begun, Start
from service.errors import UnknownFields
from service.rules.stages import Writing
from service.store.ground.database import now
from service.store.people import Person
from service.store.responses import Response, Task
from service.web.answering.packing import packed
from service.web.answering.sections import questions_of
from service.web.ground.guards import current_person
from service.web.ground.languages import language

pages = Blueprint("kit", __name__, url_prefix="/visits")

NOBODY = UUID(int=0)  # the id of a form that nobody has begun
OPEN, SHUT = "\ue000", "\ue001"  # a letter nobody writes: what stands between is filled in later
PLACES = {one: f"{OPEN}{one}{SHUT}" for one in ("about", "class", "subject", "focus")}
MOST_WORDS = 500  # of what the teacher wants eyes on


@pages.get("/kit")
def kit() -> ResponseReturnValue:
    """Classes, teachers and empty forms. It holds names: devices encrypt it."""
    person = current_person()
    schools = actions.kits.of_observer(person)
    return jsonify(
        language=language(),
        day=person.owner.today().isoformat(),
        schools=[_school(person, one) for one in schools],
    )


@pages.post("/starts")
def starts() -> ResponseReturnValue:
    """Take in a visit that began on a device: once, however often it is sent."""
    given = actions.starts.take(current_person(), _start(), language())
    return jsonify(responses={str(here): str(there) for here, there in given.items()})


def _start() -> Start:
    form = VisitForm(request.form)
    if not form.validate():
        raise UnknownFields("lesson, day")
    at = _field("at")
    try:
        begun = tuple(map(_begun, request.form.getlist("form")))
        starts_at = datetime.fromisoformat(at) if at else None
        visit, group, teacher = map(UUID, map(_field, ("visit", "class", "teacher")))
    except ValueError as wrong:
        raise UnknownFields(str(wrong)) from wrong
    if not begun or (starts_at is not None and starts_at.tzinfo is None):
        raise UnknownFields("form, at")
    return Start(
        visit=visit,
        group=group,
        teacher=teacher,
        lesson=form.given.lesson,
        held_on=form.given.day,
        starts_at=starts_at,
        looks_for=_field("looks_for").strip()[:MOST_WORDS],
        focus=request.form.get("focus", type=UUID),
        forms=begun,
    )


def _field(name: str) -> str:
    return request.form.get(name, "")


def _begun(told: str) -> Begun:
    name, version, response = told.split(" ")
    return Begun(UUID(response), name, int(version))


def _school(person: Person, of: SchoolKit) -> dict[str, Any]:
    return {
        "id": str(of.school),
        "classes": [
            {"id": str(one.id), "name": one.name, "students": _names(of.students[one.id])}
            for one in of.classes
        ],
        "teachers": [
            {"id": str(one.id), "name": one.name, "given": one.given_name} for one in of.teachers
        ],
        "forms": [_form(person, of, one) for one in of.forms],
        "focus": str(of.focus.id) if of.focus else "",
    }


def _names(students: Iterable[Person]) -> dict[str, str]:
    return {str(one.id): one.name for one in students}


def _form(person: Person, of: SchoolKit, asked: Questionnaire) -> dict[str, Any]:
    """An empty form, with places for its lesson, and what is another one in each class."""
    response = _unbegun(person, asked)
    setting = actions.kits.setting(person, of, asked, PLACES, {})
    whole = packed(response, None, asked, setting, Writing.DRAFT)
    return {
        **whole,
        "visit": True,
        "name": asked.name,
        "version": asked.version,
        "of_class": _of_classes(response, of, asked, setting),
    }


def _of_classes(
    response: Response, of: SchoolKit, asked: Questionnaire, setting: Setting
) -> Mapping[str, Mapping[str, str]]:
    """Class by class the sections in which one picks from its students."""
    picking = [
        section
        for section in asked.sections
        if any(
            isinstance(one, PickQuestion) and one.from_ == OF_A_CLASS
            for one in section.everywhere()
        )
    ]
    return {
        str(group): {
            one.id: questions_of(
                response,
                asked,
                one,
                replace(setting, rosters={**setting.rosters, OF_A_CLASS: _names(found)}),
            )
            for one in picking
        }
        for group, found in of.students.items()
        if picking
    }


def _unbegun(person: Person, asked: Questionnaire) -> Response:
    task = Task(person.owner.id, None, None, asked.name, asked.version, person.id, person.id, None)
    return Response(NOBODY, task, Document(), 0, language(), now(), None, None)
