"""One's own calendar address: made, renewed, revoked, and read by whoever knows it."""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import force_locale

from service import actions
from service.store.people import Person
from service.web.booking import events
from service.web.ground.guards import current_person
from service.web.ground.languages import _, spoken

pages = Blueprint("calendars", __name__)


@pages.get("/calendar")
def mine() -> str:
    return _page(current_person())


@pages.post("/calendar")
def renew() -> str:
    """The address is shown on the page that answers, and never again."""
    person = current_person()
    token = actions.calendars.renew(person)
    return _page(person, url_for("calendars.feed", token=token, _external=True))


def _page(person: Person, address: str | None = None) -> str:
    return render_template(
        "booking/calendar.html",
        made_at=actions.calendars.made_at(person),
        address=address,
        takes_times=person.home_class is not None or bool(person.wards),
        offers_times=bool(person.groups("contact_teacher", "subject_teacher", "team")),
    )


@pages.post("/calendar/revoke")
def revoke() -> ResponseReturnValue:
    actions.calendars.revoke(current_person())
    flash(_("The address does not work any more."))
    return redirect(url_for("calendars.mine"), 303)


@pages.get("/calendar/<token>.ics")
def feed(token: str) -> Response:
    """For calendars: whoever knows the address reads it, without a session."""
    person, found = actions.calendars.feed(token)
    with force_locale(spoken(person)):
        content = events.calendar(person.owner, found, events.title())
    return Response(content, content_type="text/calendar; charset=utf-8")
