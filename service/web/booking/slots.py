"""Times that a teacher offers: laid out many at once, seen by day, by hall and by class."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import TimesForm
from service import actions, store
from service.actions.booking.slots import Hours
from service.errors import SlotOver, TimesOverlap
from service.rules import access
from service.store.booking.families import Teaches
from service.store.booking.slots import Offered
from service.store.people import Person
from service.web.booking import words
from service.web.ground.faces import FACES, Face
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, ngettext

USUAL_MINUTES, USUAL_PAUSE, USUAL_NUMBER = "20", "5", "6"
pages = Blueprint("slots", __name__, url_prefix="/times")
pages.add_app_template_filter(words.at, "at")
pages.add_app_template_filter(words.weekday, "weekday")
pages.add_app_template_filter(words.until, "until")


@pages.get("")
def mine() -> str:
    """What I offer from today on, with who has it."""
    person = current_person()
    rounds, held = actions.slots.mine(person)
    days = words.by_day(held, lambda one: one.offered.slot.starts_at)
    return render_template(
        "booking/times.html",
        rounds=rounds,
        days=days,
        classes=person.groups("contact_teacher"),
    )


@pages.get("/rounds/<uuid:round_id>/new")
def new(round_id: UUID) -> str:
    return _form(current_person(), round_id)


@pages.post("/rounds/<uuid:round_id>/new")
def lay_out(round_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = TimesForm(request.form, person.owner.today())
    form.validate()
    errors = all_translated(form.errors)
    rows = request.form.getlist("row")
    if not rows:
        errors["row"] = [_("Choose at least one.")]
    if errors:
        return _form(person, round_id, form.typed, errors, rows), 422
    given = form.given
    hours = Hours(
        words.moment_of(person.owner, given.day, given.first), given.minutes, given.pause,
        given.how_many, given.room, given.seats,
    )  # fmt: skip
    known = {_key(one): one for one in actions.slots.table(person, round_id).rows}
    chosen = [(one.teacher, one.group) for key, one in known.items() if key in rows]
    made = actions.slots.lay_out(person, round_id, chosen, hours)
    flash(ngettext("%(num)s time is offered.", "%(num)s times are offered.", made))
    return redirect(url_for("slots.mine"), 303)


def _again(error: Exception) -> ResponseReturnValue:
    """A refusal stands above what was typed."""
    person, face = current_person(), FACES[type(error)]
    form = TimesForm(request.form, person.owner.today())
    round_id = (request.view_args or {})["round_id"]
    rows = request.form.getlist("row")
    return _form(person, round_id, form.typed, {}, rows, face), face.status


for _kind in (TimesOverlap, SlotOver):
    pages.register_error_handler(_kind, _again)


def _key(one: Teaches) -> str:
    return f"{one.teacher}.{one.group}"


def _form(
    person: Person,
    round_id: UUID,
    typed: dict[str, str] | None = None,
    errors: dict[str, list[str]] | None = None,
    rows: Sequence[str] | None = None,
    face: Face | None = None,
) -> str:
    table = actions.slots.table(person, round_id)
    mine = [one for one in table.rows if one.teacher == person.id]
    usual = _of(person, "contact_teacher", mine) or _of(person, "subject_teacher", mine) or mine
    tomorrow = person.owner.today() + timedelta(days=1)
    begins = {
        "day": tomorrow.isoformat(), "first": "15:00", "minutes": USUAL_MINUTES,
        "pause": USUAL_PAUSE, "how_many": USUAL_NUMBER, "room": "",
        "seats": str(table.round.frame.group_size),
    }  # fmt: skip
    return render_template(
        "booking/lay_out.html",
        round=table.round,
        rows=[(_key(one), one) for one in table.rows],
        chosen=[_key(one) for one in usual[:1]] if rows is None else rows,
        typed=typed or begins,
        errors=errors or {},
        face=face,
    )


def _of(person: Person, role: str, rows: Sequence[Teaches]) -> list[Teaches]:
    own = {one.id for one in person.groups(role)}
    return [one for one in rows if one.group in own]


@pages.get("/rounds/<uuid:round_id>/hall")
def hall(round_id: UUID) -> str:
    """Tables and times of one day: who sits where, and what is free."""
    person = current_person()
    offered = actions.slots.hall(person, round_id)
    days = words.by_day(offered, lambda one: one.slot.starts_at)
    chosen = _chosen_day([day for day, _there in days], person.owner.today())
    there = next((own for day, own in days if day == chosen), [])
    return render_template(
        "booking/hall.html",
        round_id=round_id,
        title=offered[0].round if offered else "",
        days=[day for day, _there in days],
        chosen=chosen,
        tables=sorted({_table(one) for one in there}),
        starts=sorted({one.slot.starts_at for one in there}),
        cells={(one.slot.starts_at, _table(one)): one for one in there},
    )


def _table(one: Offered) -> tuple[str, str, str]:
    return one.slot.room, one.teacher, str(one.slot.teacher)


def _chosen_day(days: Sequence[date], today: date) -> date | None:
    """The one that the address names, else the next one, else the last."""
    named = next((day for day in days if day.isoformat() == request.args.get("day")), None)
    return named or next((day for day in days if day >= today), days[-1] if days else None)


@pages.get("/rounds/<uuid:round_id>/classes/<uuid:group_id>")
def of_class(round_id: UUID, group_id: UUID) -> str:
    """Who of a class has which time, and who has none yet."""
    person = current_person()
    access.check_sees_times_of(person, group_id)
    owner = person.owner.id
    found = store.rounds.round(owner, round_id)
    held = actions.slots.of_class(person, round_id, group_id)
    group = next(one for one in person.groups("contact_teacher") if one.id == group_id)
    rows = []
    for student in store.people.class_of(owner, group_id):
        times = [
            (one.offered, seat)
            for one in held
            for seat in one.seats
            if seat.student == student.id and not student.restricted
        ]
        rows.append((student, times))
    return render_template(
        "booking/of_class.html",
        round=found,
        group=group,
        rows=rows,
        booked=sum(bool(times) for _student, times in rows),
    )
