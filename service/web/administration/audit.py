"""The trail of administration, as administrators read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flask import Blueprint, render_template

from service import actions
from service.store.administration.audit import Entry
from service.web.administration.deeds import deed_details, deed_name
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("audit", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    at: datetime
    who: str
    deed: str
    whom: str
    details: str


@pages.get("/audit")
def trail() -> str:
    """The newest deeds first."""
    found, names = actions.audit.trail(current_person())
    return render_template("audit/trail.html", lines=[_line(one, names) for one in found])


def _line(one: Entry, names: dict[UUID, str]) -> Line:
    gone = _("somebody who is not here any more")
    who = names.get(one.actor, gone) if one.actor else _("The service itself")
    whom = names.get(one.subject, gone) if one.subject else ""
    return Line(one.at, who, deed_name(one.deed), whom, deed_details(one.details))
