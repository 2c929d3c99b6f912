"""What shows work on a goal: keep it, change it, show it to the class, take it away."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import EvidenceForm
from service import actions
from service.actions.between.evidence import texts
from service.rules import access
from service.store.between.evidence import Evidence, Words
from service.store.between.goals import KeptGoal
from service.web.between.words import sight_of_goals
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("evidence", __name__, url_prefix="/goals")


@pages.get("/<uuid:goal_id>/evidence")
def new(goal_id: UUID) -> ResponseReturnValue:
    return _page(actions.goals.one_of_mine(current_person(), goal_id), None, {}, {})


@pages.post("/<uuid:goal_id>/evidence")
def add(goal_id: UUID) -> ResponseReturnValue:
    person = current_person()
    goal = actions.goals.one_of_mine(person, goal_id)
    form = EvidenceForm(request.form)
    if not form.validate() or not goal.stands:
        return _page(goal, None, form.typed, all_translated(form.errors))
    actions.evidence.add(person, goal_id, _words(form))
    flash(_("Kept with your goal."))
    return redirect(url_for("goals.mine") + f"#goal-{goal_id}", 303)


@pages.get("/evidence/<uuid:evidence_id>")
def one(evidence_id: UUID) -> ResponseReturnValue:
    person = current_person()
    kept = actions.evidence.mine(person, evidence_id)
    words = kept.words
    typed = {
        "title": words.title,
        "text": words.text,
        "link": words.link,
        "on_board": "yes" if words.on_board else "",
    }
    return _page(actions.goals.one_of_mine(person, kept.goal), kept, typed, {})


@pages.post("/evidence/<uuid:evidence_id>")
def change(evidence_id: UUID) -> ResponseReturnValue:
    person = current_person()
    kept = actions.evidence.mine(person, evidence_id)
    form = EvidenceForm(request.form)
    if not form.validate():
        goal = actions.goals.one_of_mine(person, kept.goal)
        return _page(goal, kept, form.typed, all_translated(form.errors))
    actions.evidence.change(person, evidence_id, _words(form), request.form.get("was"))
    flash(_("Saved."))
    return redirect(url_for("goals.mine") + f"#goal-{kept.goal}", 303)


@pages.post("/evidence/<uuid:evidence_id>/board")
def show(evidence_id: UUID) -> ResponseReturnValue:
    on_board = request.form.get("on_board") == "yes"
    actions.evidence.show(current_person(), evidence_id, on_board)
    flash(_("It stands on the class’s board.") if on_board else _("It is off the board."))
    return redirect(url_for("goals.mine") + "#board", 303)


@pages.post("/evidence/<uuid:evidence_id>/remove")
def remove(evidence_id: UUID) -> ResponseReturnValue:
    actions.evidence.remove(current_person(), evidence_id)
    flash(_("It is gone."))
    return redirect(url_for("goals.mine"), 303)


def _words(form: EvidenceForm) -> Words:
    return Words(form.title.words, form.text.words, form.link.words, bool(form.on_board.chosen))


def _page(
    goal: KeptGoal, kept: Evidence | None, typed: dict[str, str], errors: dict[str, list[str]]
) -> ResponseReturnValue:
    page = render_template(
        "between/evidence.html",
        goal=goal,
        kept=kept,
        typed=typed,
        was=request.form.get("was") or (access.mark(*texts(kept.words)) if kept else ""),
        errors=errors,
        sight=sight_of_goals(),
    )
    if kept is None and not goal.stands:
        return page, 409
    return (page, 422) if errors else page
