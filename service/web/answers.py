"""Answers that their definition lets somebody read, beside those of a conversation."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template

from service import actions, store
from service.actions.answers import Lying
from service.rules import access
from service.store.people import Person
from service.web.answering.said import answer_rows
from service.web.ground.guards import current_person
from service.web.ground.shell import role_name

pages = Blueprint("answers", __name__)


@pages.get("/answers")
def classes() -> str:
    """The classes that somebody may look into."""
    found = actions.answers.classes(current_person())
    return render_template("answers/classes.html", classes=found)


@pages.get("/classes/<uuid:group_id>/answers")
def of_class(group_id: UUID) -> str:
    group, students = actions.answers.of_class(current_person(), group_id)
    return render_template("answers/class.html", group=group, students=students)


@pages.get("/students/<uuid:student_id>/answers")
def of_student(student_id: UUID) -> str:
    person = current_person()
    student, found = actions.answers.of_student(person, student_id)
    back = _class_of(person, student)
    at_home = student.id in person.wards
    return render_template(
        "answers/student.html", student=student, found=found, back=back, at_home=at_home
    )


@pages.get("/students/<uuid:student_id>/answers/<uuid:response_id>")
def one(student_id: UUID, response_id: UUID) -> str:
    """One form. That it is read is logged, and the student can see it."""
    person = current_person()
    opened = actions.answers.open_(person, student_id, response_id)
    lying = opened.lying
    writer = lying.response.task.person
    by = "" if writer == student_id else store.people.names(person.owner.id, [writer])[writer]
    names = actions.occasions.names(person.owner.id, opened.questionnaire, opened.document)
    home = lying.student.home_class
    places = {
        "respondent": by or lying.student.given_name,
        "about": lying.student.given_name,
        "class": home.name if home else "",
        "round": lying.round.title,
    }
    return render_template(
        "answers/one.html",
        lying=lying,
        by=by,
        sections=answer_rows(opened.questionnaire, opened.document, names, places),
        places=places,
        seen_by=_seen_by(lying, by),
    )


def _seen_by(lying: Lying, by: str) -> tuple[str, ...]:
    """Whoever wrote it, and those whom its definition names."""
    readers = access.audience(lying.questionnaire).readers
    return (by or lying.student.name, *map(role_name, readers))


def _class_of(person: Person, student: Person) -> UUID | None:
    """The class page that one came from, for those who have one."""
    groups = student.groups("student")
    return next((one.id for one in groups if access.may_look_into(person, one)), None)
