"""Times for students and guardians: choose one, change it, come along, call it off."""

from __future__ import annotations

from uuid import UUID, uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.errors import BusyThen, HasTime, NotFound, SlotOver, SlotTaken
from service.web.booking import words
from service.web.ground.errors import page
from service.web.ground.faces import FACES, Face
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("bookings", __name__, url_prefix="/bookings")
_ONE = "/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>"


@pages.get("")
def overview() -> str:
    """Each child, or oneself, with each teacher who offers times."""
    person = current_person()
    return render_template(
        "booking/bookings.html", children=actions.bookings.overview(person), person=person
    )


@pages.get(_ONE)
def choose(round_id: UUID, student_id: UUID, teacher_id: UUID) -> str:
    return _page(round_id, student_id, teacher_id)


@pages.post(_ONE)
def take(round_id: UUID, student_id: UUID, teacher_id: UUID) -> ResponseReturnValue:
    slot = request.form.get("slot", type=UUID)
    if slot is None:
        return _page(round_id, student_id, teacher_id, nothing=True), 422
    key = request.form.get("key", type=UUID)
    if key is None:
        raise NotFound("a page of ours sends a key")
    seen = request.form.get("seen", actions.bookings.NONE, type=int)
    actions.bookings.take(current_person(), round_id, student_id, teacher_id, slot, key, seen)
    flash(_("The time is yours."))
    return redirect(url_for("bookings.overview"), 303)


@pages.post(f"{_ONE}/along")
def come_along(round_id: UUID, student_id: UUID, teacher_id: UUID) -> ResponseReturnValue:
    actions.bookings.come_along(current_person(), round_id, student_id, teacher_id)
    flash(_("You come along. It stands in your calendar."))
    return redirect(url_for("bookings.overview"), 303)


@pages.post(f"{_ONE}/off")
def call_off(round_id: UUID, student_id: UUID, teacher_id: UUID) -> ResponseReturnValue:
    actions.bookings.call_off(current_person(), round_id, student_id, teacher_id)
    flash(_("The time is called off."))
    return redirect(url_for("bookings.overview"), 303)


def _again(error: Exception) -> ResponseReturnValue:
    """Whoever came too late sees why, and right below it what is still free."""
    face, of = FACES[type(error)], request.view_args or {}
    asked = (of["round_id"], of["student_id"], of["teacher_id"])
    if actions.bookings.meeting(current_person(), *asked)[1] is None:
        return page(face)  # all of them are over
    return _page(*asked, face), face.status


for _kind in (SlotTaken, SlotOver, HasTime, BusyThen):
    pages.register_error_handler(_kind, _again)


def _page(
    round_id: UUID,
    student: UUID,
    teacher: UUID,
    face: Face | None = None,
    nothing: bool = False,
) -> str:
    person = current_person()
    ward, meeting = actions.bookings.meeting(person, round_id, student, teacher)
    if meeting is None:
        raise NotFound(f"{teacher} offers {student} no time in {round_id}")
    return render_template(
        "booking/choose.html",
        ward=ward,
        meeting=meeting,
        myself=student == person.id,
        days=words.by_day(meeting.free, lambda one: one.slot.starts_at),
        face=face,
        nothing=nothing,
        key=uuid4(),
    )
