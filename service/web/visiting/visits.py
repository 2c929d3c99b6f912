"""Class visits: all of one's own, the notes on the same pages as every form, and what one reads."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions, store
from service.actions.visiting import planning
from service.actions.visiting.visits import OBSERVATION
from service.rules import access, years
from service.store.people import TEACHING, Person
from service.web.answering.packing import begun_notes
from service.web.ground.guards import current_person
from service.web.ground.languages import _, language
from service.web.visiting import talk

pages = Blueprint("visits", __name__, url_prefix="/visits")


@pages.get("")
def every() -> str:
    """What waits, what comes, and the visits one made and had."""
    person = current_person()
    access.check_may_plan(person)
    mine = planning.of(person)
    school = next(iter(sorted(person.schools(*TEACHING, "coach", "leader"))), None)
    unread = {one.id for one in mine.had if access.waits_to_be_read(one)}
    return render_template(
        "visits/every.html",
        own_id=person.id,
        mine=mine,
        begun=begun_notes(person, mine),
        today=person.owner.today(),
        may_visit=bool(access.visits_at(person)),
        teaches=bool(person.schools("contact_teacher", "subject_teacher")),
        unread=unread,
        over=_over(person, mine) - unread,
        school=school,
        focus=store.focus.current(person.owner.id, school) if school else None,
        leads=school in person.schools("leader"),
        ways=_ways(person, school),
    )


def _over(person: Person, mine: planning.Mine) -> set[UUID]:
    """The visits of half-years that have ended, but those whose notes are still to be sent."""
    first = years.half_year(person.owner.today())
    return {one.id for one in (*mine.made, *mine.had) if one.sent_at and one.held_on < first}


def _ways(person: Person, school: UUID | None) -> list[tuple[str, str]]:
    """The rooms beside this one, for whom they are."""
    teaches = bool(person.schools(*TEACHING))
    places: list[tuple[bool, str, dict[str, Any], str]] = [
        (teaches, "teaching.mine", {}, _("My teaching over time")),
        (teaches, "own.every", {}, _("My own space")),
        (True, "shares.with_me", {}, _("Visits shared with you")),
        (True, "copies.every", {}, _("Copies you were given")),
        (
            school is not None,
            "counting.of_school",
            {"school_id": school},
            _("What the school sees of visits"),
        ),
        (bool(access.visits_at(person)), "pairs.of_observers", {}, _("Do visitors see the same?")),
        (True, "calendars.mine", {}, _("In my calendar")),
    ]
    return [
        (url_for(page, **values), label)
        for opens, page, values, label in places
        if opens and page in current_app.view_functions
    ]


@pages.post("/<uuid:visit_id>/forms")
def write(visit_id: UUID) -> ResponseReturnValue:
    """Begin one of the visit's forms, or go on with it."""
    name = request.form.get("name") or OBSERVATION
    response_id = actions.responses.begin_on_visit(current_person(), visit_id, name, language())
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:visit_id>")
def one(visit_id: UUID) -> str:
    """All that was written on a visit and of it, as far as one reads it."""
    return talk.page(current_person(), visit_id)
