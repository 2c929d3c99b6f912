"""How a goal goes this week: three taps, one line, and save."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import CheckInForm
from service import actions
from service.actions.between.check_ins import ThisWeek
from service.rules import access
from service.store.between.check_ins import Words
from service.web.between.words import going_names, next_names, sight_of_goals, tried_names
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("check_ins", __name__)


@pages.get("/goals/<uuid:goal_id>/check-in")
def one(goal_id: UUID) -> ResponseReturnValue:
    week = actions.check_ins.this_week(current_person(), goal_id)
    return _page(week, _kept(week), {})


@pages.post("/goals/<uuid:goal_id>/check-in")
def save(goal_id: UUID) -> ResponseReturnValue:
    person = current_person()
    week = actions.check_ins.this_week(person, goal_id)
    form = CheckInForm(request.form)
    if not form.validate() or not week.goal.stands:
        return _page(week, form.typed, all_translated(form.errors))
    words = Words(form.going.chosen, form.tried.chosen, form.next_step.chosen, form.line.words)
    actions.check_ins.save(person, goal_id, words, request.form.get("was"))
    flash(_("Saved. See you next week."))
    return redirect(url_for("goals.mine"), 303)


def _kept(week: ThisWeek) -> dict[str, str]:
    said = week.said
    if said is None:
        return {}
    words = said.words
    return {
        "going": words.going,
        "tried": words.tried,
        "next_step": words.next_step,
        "line": words.line,
    }


def _page(
    week: ThisWeek, typed: dict[str, str], errors: dict[str, list[str]]
) -> ResponseReturnValue:
    """A goal that was replaced while somebody wrote is refused with what they wrote."""
    page = render_template(
        "between/check_in.html",
        week=week,
        typed=typed,
        was=request.form.get("was") or access.mark(_kept(week).get("line", "")),
        errors=errors,
        going=going_names(),
        tried=tried_names(),
        next_step=next_names(),
        sight=sight_of_goals(),
    )
    if not week.goal.stands:
        return page, 409
    return (page, 422) if errors else page
