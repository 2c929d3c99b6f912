"""Reminders by mail: what stands in a digest, and the page on which one chooses."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.store.entry.letters import Letter
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("reminders", __name__, url_prefix="/reminders")


@pages.get("")
def mine() -> str:
    return render_template("planning/reminders.html", wish=actions.reminders.wish(current_person()))


@pages.post("")
def choose() -> ResponseReturnValue:
    actions.reminders.choose(current_person(), request.form.get("reminded") == "yes")
    flash(_("Saved."))
    return redirect(url_for("reminders.mine"), 303)


def in_digest(letter: Letter, person: Person) -> dict[str, object] | None:
    """What templates/letters/digest.txt is filled with; None: nothing is open any more.

    No name stands in it, of nobody, and no form: mail is read by whoever shares the screen.
    """
    assert letter.day is not None  # every digest is of a day
    found = actions.reminders.digest(letter.owner, person.id, letter.day)
    return {"digest": found, "today": letter.day} if found else None
