"""The door to all that an administrator does."""

from __future__ import annotations

from flask import Blueprint, render_template

from service.rules import access
from service.web.ground.guards import current_person

pages = Blueprint("administration", __name__, url_prefix="/administration")


@pages.get("")
def start() -> str:
    person = current_person()
    access.check_is_administrator(person)
    return render_template("administration/start.html", of_owner=access.administers(person))
