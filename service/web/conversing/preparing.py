"""What is to be prepared: a student's list for the time there is, and the teacher's of a class."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from flask import Blueprint, render_template

from service import actions
from service.rules.access import Slot
from service.web.ground.guards import current_person
from service.web.ground.languages import _, day, language, weekday, with_capital
from service.web.sight import sight_of_prepared

pages = Blueprint("preparing", __name__)


@pages.get("/preparation")
def mine() -> str:
    person = current_person()
    preparation = actions.preparing.mine(person)
    return render_template(
        "cards/preparation.html",
        preparation=preparation,
        when=slot_said(preparation.slot, person.owner.today()),
    )


@pages.get("/classes/<uuid:group_id>/rounds/<uuid:round_id>/prepared")
def of_class(group_id: UUID, round_id: UUID) -> str:
    person = current_person()
    prepared = actions.preparing.of_class(person, group_id, round_id)
    return render_template(
        "subjects/prepared.html",
        prepared=prepared,
        when=slot_said(prepared.slot, person.owner.today()),
        sight=sight_of_prepared(),
    )


def slot_said(slot: Slot | None, today: date) -> str:
    """Such as “Friday 10.15, 30 minutes”; today and tomorrow are called so."""
    if slot is None:
        return ""
    begins = slot.begins.replace(":", ".") if language() == "da" else slot.begins
    when = f"{_day_said(slot.day, today)} {begins}".strip()
    if not when:
        return _("%(minutes)s minutes", minutes=slot.minutes)
    return _("%(when)s, %(minutes)s minutes", when=with_capital(when), minutes=slot.minutes)


def _day_said(when: date | None, today: date) -> str:
    if when is None:
        return ""
    if when == today:
        return _("Today")
    if when == today + timedelta(days=1):
        return _("Tomorrow")
    return weekday(when) if when < today + timedelta(days=7) else f"{weekday(when)} {day(when)}"
