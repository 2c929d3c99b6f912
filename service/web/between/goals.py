"""A student's goals: what stands now, what the class sees of it, and what came of it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from forms import CameOfItForm
from service import actions
from service.actions.between import boards
from service.errors import UnknownFields
from service.rules import access
from service.store.conversing.conversations import Goal
from service.web.agreed import goal_names
from service.web.between.words import (
    going_names,
    next_names,
    sight_of_goals,
    sight_of_looking_back,
    tried_names,
)
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("goals", __name__)


@pages.get("/goals")
def mine() -> str:
    person = current_person()
    found = actions.goals.mine(person)
    return render_template(
        "between/goals.html",
        found=found,
        places=boards.placed(found.shown),
        home=person.home_class,
        goal_status=goal_names(),
        going=going_names(),
        tried=tried_names(),
        next_step=next_names(),
        sight=sight_of_goals(),
    )


@pages.post("/goals/<uuid:goal_id>/board")
def show(goal_id: UUID) -> ResponseReturnValue:
    on_board = request.form.get("on_board") == "yes"
    actions.goals.show(current_person(), goal_id, on_board)
    flash(_("It stands on the class’s board.") if on_board else _("It is off the board."))
    return redirect(url_for("goals.mine") + "#board", 303)


@pages.get("/goals/term")
def term() -> str:
    """The goals of this school year, each with what was reached."""
    return _term({}, {})


@pages.post("/goals/term")
def look_back() -> ResponseReturnValue:
    person = current_person()
    named = [one for one in request.form if one.startswith("status-")]
    forms = {one: _of_one(one) for one in map(_goal_id, named)}
    if any(form.errors for form in forms.values()):
        typed = {
            f"{name}-{one}": said
            for one, form in forms.items()
            for name, said in form.typed.items()
        }
        errors = {
            f"{name}-{one}": said
            for one, form in forms.items()
            for name, said in all_translated(form.errors).items()
        }
        return _term(typed, errors), 422
    said = {one: (form.status.chosen, form.reached.words) for one, form in forms.items()}
    actions.goals.look_back(person, said, {one: request.form.get(f"was-{one}") for one in said})
    flash(_("Saved."))
    return redirect(url_for("goals.mine"), 303)


@pages.get("/classes/<uuid:group_id>/goals")
def of_class(group_id: UUID) -> str:
    """What a class works towards, for its contact teacher."""
    group, found = actions.goals.of_class(current_person(), group_id)
    return render_template("between/class.html", group=group, found=found, goal_status=goal_names())


def _goal_id(field: str) -> UUID:
    try:
        return UUID(field.removeprefix("status-"))
    except ValueError:
        raise UnknownFields(field) from None


def _of_one(goal_id: UUID) -> CameOfItForm:
    names = ("status", "reached")
    return CameOfItForm(MultiDict({one: request.form.get(f"{one}-{goal_id}", "") for one in names}))


def _seen(goal: Goal) -> str:
    """What was reached as the page shows it; a page that comes back goes on from where it began."""
    return request.form.get(f"was-{goal.id}") or access.mark(goal.reached)


def _term(typed: dict[str, str], errors: dict[str, list[str]]) -> str:
    return render_template(
        "between/term.html",
        found=actions.goals.of_this_term(current_person()),
        typed=typed,
        errors=errors,
        seen=_seen,
        goal_status=goal_names(),
        sight=sight_of_looking_back(),
    )
