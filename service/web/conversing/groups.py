"""A conversation with several students at one table: one student's cards at a time."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("groups", __name__)


@pages.get("/group-conversations/<uuid:slot_id>")
def one(slot_id: UUID) -> str:
    """The students at the table; the one whose turn it is, if one is named."""
    person = current_person()
    found = actions.groups.group_conversation(person, slot_id)
    named = request.args.get("student", type=UUID)
    turn = next((student for student in found.students if student.student == named), None)
    cards = actions.groups.turn(person, found, turn.student) if turn else ()
    return render_template(
        "conversations/group.html",
        group=found,
        turn=turn,
        cards=cards,
        places={"about": turn.given_name, "respondent": turn.given_name} if turn else {},
    )


@pages.post("/group-conversations/<uuid:slot_id>/open")
def open_all(slot_id: UUID) -> ResponseReturnValue:
    actions.groups.open_all(current_person(), slot_id)
    flash(_("The conversation of each is open."))
    return redirect(url_for("groups.one", slot_id=slot_id), 303)
