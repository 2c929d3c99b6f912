"""The study book, for its student and for the contact teacher."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions
from service.rules import access
from service.web.agreed import agreement_names, goal_names, who_names
from service.web.between.words import going_names
from service.web.ground.guards import current_person

pages = Blueprint("study_book", __name__)


@pages.get("/study-book")
def mine() -> str:
    person = current_person()
    access.check_keeps_goals(person)
    return _page(person.id, mine=True)


@pages.get("/students/<uuid:student_id>/study-book")
def of_student(student_id: UUID) -> str:
    return _page(student_id, mine=student_id == current_person().id)


def _page(student_id: UUID, *, mine: bool) -> str:
    book = actions.study_book.of_student(current_person(), student_id, request.args.get("year"))
    return render_template(
        "between/study_book.html",
        book=book,
        year=request.args.get("year", ""),
        mine=mine,
        who=who_names(book.student.given_name),
        goal_status=goal_names(),
        agreement_status=agreement_names(),
        going=going_names(),
    )
