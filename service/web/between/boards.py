"""The board of a class, on the projector while its students tell of their goals."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions
from service.web.ground.guards import current_person

pages = Blueprint("boards", __name__)


@pages.get("/classes/<uuid:group_id>/board")
def of_class(group_id: UUID) -> str:
    shuffled = request.args.get("order") == "random"
    person = current_person()
    board = actions.boards.of_class(person, group_id, shuffled)
    mine = board.group in person.groups("student")
    return render_template("between/board.html", board=board, shuffled=shuffled, mine=mine)
