"""What a school's leadership writes for everybody at the school: whom students can turn to."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import TurnToForm
from service import actions, store
from service.rules import access
from service.web.answering import turning
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("schools", __name__, url_prefix="/schools/<uuid:school_id>")


@pages.get("/turn-to")
def turn_to(school_id: UUID) -> str:
    """The school's own words, and the line with them as students see it."""
    person = current_person()
    access.check_leads(person, school_id)
    return _page(school_id, store.schools.turn_to(person.owner.id, school_id))


@pages.post("/turn-to")
def tell(school_id: UUID) -> ResponseReturnValue:
    person = current_person()
    access.check_leads(person, school_id)
    form = TurnToForm(request.form)
    if not form.validate():
        return _page(school_id, form.typed["turn_to"], all_translated(form.errors)["turn_to"]), 422
    actions.schools.tell_whom_to_turn_to(person, school_id, form.turn_to.words)
    flash(_("Saved. From now on it stands like this."))
    return redirect(url_for("schools.turn_to", school_id=school_id), 303)


def _page(school_id: UUID, words: str, errors: Sequence[str] = ()) -> str:
    owner = current_person().owner.id
    return render_template(
        "schools/turn_to.html",
        school=store.schools.school(owner, school_id),
        words=words,
        errors=errors,
        line=turning.line(
            turning.read_later([_("your contact teacher")]),
            store.schools.turn_to(owner, school_id) if errors else words,
        ),
    )
