"""One time, for whoever keeps it: give it, take it back, move it, call it off."""

from __future__ import annotations

from uuid import UUID, uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import MoveTimeForm
from service import actions
from service.errors import BusyThen, HasTime, NotFound, SlotOver, SlotTaken, TimesOverlap
from service.store.ground.database import now
from service.web.booking import words
from service.web.ground.faces import FACES, Face
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("kept_slots", __name__, url_prefix="/times")


@pages.get("/<uuid:slot_id>")
def one(slot_id: UUID) -> str:
    return _page(slot_id)


@pages.post("/<uuid:slot_id>/give")
def give(slot_id: UUID) -> ResponseReturnValue:
    """To a student, or to a guardian of one."""
    student, party = _chosen(request.form.get("to", ""))
    key = request.form.get("key", type=UUID) or uuid4()
    actions.bookings.give(current_person(), slot_id, student, party, key)
    flash(_("The time is given."))
    return _back(slot_id)


@pages.post("/<uuid:slot_id>/bookings/<uuid:booking_id>/take-back")
def take_back(slot_id: UUID, booking_id: UUID) -> ResponseReturnValue:
    actions.bookings.take_back(current_person(), slot_id, booking_id)
    flash(_("The time is free again."))
    return _back(slot_id)


@pages.post("/<uuid:slot_id>/move")
def move(slot_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = MoveTimeForm(request.form, person.owner.today())
    if not form.validate():
        return _page(slot_id, form.typed, all_translated(form.errors)), 422
    given = form.given
    at = words.moment_of(person.owner, given.day, given.first)
    actions.slots.move(person, slot_id, at, given.room)
    flash(_("The time is moved. Whoever has it is told."))
    return _back(slot_id)


@pages.post("/<uuid:slot_id>/cancel")
def cancel(slot_id: UUID) -> ResponseReturnValue:
    actions.slots.cancel(current_person(), slot_id)
    flash(_("The time is called off. Whoever had it is told."))
    return redirect(url_for("slots.mine"), 303)


def _again(error: Exception) -> ResponseReturnValue:
    """A refusal stands above the time it is about, with what was typed."""
    face, slot_id = FACES[type(error)], (request.view_args or {})["slot_id"]
    typed = {name: request.form.get(name, "") for name in ("day", "first", "room")}
    moving = request.endpoint == f"{pages.name}.move"
    return _page(slot_id, typed if moving else None, face=face), face.status


for _kind in (SlotTaken, SlotOver, HasTime, BusyThen, TimesOverlap):
    pages.register_error_handler(_kind, _again)


def _page(
    slot_id: UUID,
    typed: dict[str, str] | None = None,
    errors: dict[str, list[str]] | None = None,
    face: Face | None = None,
) -> str:
    person = current_person()
    held, parties = actions.slots.one(person, slot_id)
    slot = held.offered.slot
    day, first = words.on_the_wall(person.owner, slot.starts_at)
    return render_template(
        "booking/slot.html",
        is_mine=slot.teacher == person.id,
        held=held,
        slot=slot,
        parties=parties,
        is_over=slot.cancelled_at is not None or slot.starts_at <= now(),
        typed=typed or {"day": day, "first": first, "room": slot.room},
        errors=errors or {},
        face=face,
        key=uuid4(),
    )


def _chosen(value: str) -> tuple[UUID, UUID]:
    """Student and party, as the list of the page names them."""
    try:
        student, party = map(UUID, value.split("."))
    except ValueError as wrong:
        raise NotFound("nobody is chosen") from wrong
    return student, party


def _back(slot_id: UUID) -> ResponseReturnValue:
    return redirect(url_for("kept_slots.one", slot_id=slot_id), 303)
