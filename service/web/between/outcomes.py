"""Do conversations become something: for a team, and for a school."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, url_for

from analysis import Halves, Hidden
from service import actions
from service.actions.between.outcomes import Outcomes
from service.rules.conversing.outcomes import FIGURES, Told
from service.web.ground.guards import current_person
from service.web.ground.languages import _, translated

pages = Blueprint("outcomes", __name__)


@pages.get("/teams/<uuid:team_id>/outcomes")
def of_team(team_id: UUID) -> str:
    team, found = actions.outcomes.of_team(current_person(), team_id)
    return _page(team.name, url_for("feedback.of_team", team_id=team_id), found)


@pages.get("/schools/<uuid:school_id>/outcomes")
def of_school(school_id: UUID) -> str:
    school, found = actions.outcomes.of_school(current_person(), school_id)
    return _page(school.name, url_for("feedback.of_school", school_id=school_id), found)


def _page(name: str, back: str, found: Outcomes) -> str:
    heads = _heads()
    return render_template(
        "between/outcomes.html",
        name=name,
        back=back,
        rows=[(of, _cells(told, heads), _left_out(told)) for of, told in found.rounds],
    )


def _heads() -> dict[str, str]:
    return {
        "held": _("had their conversation"),
        "with_goal": _("left it with a goal"),
        "reached": _("reached a goal"),
        "checked_in": _("wrote how it went between the conversations"),
        "agreed": _("agreed on something"),
        "followed": _("came back to what was agreed"),
        "kept": _("kept something that was agreed"),
    }


def _cells(told: Told, heads: dict[str, str]) -> list[tuple[str, str, str]]:
    """What is counted, how many of how many, and why it is not shown where it is not.

    A share of nobody is left out.
    """
    asked = told.asked
    first = (
        (_("Students asked"), "", translated(asked.message))
        if isinstance(asked, Hidden)
        else (_("Students asked"), str(asked.value), "")
    )
    cells, bases = [first], dict(FIGURES)
    known = {one.name: one.halves for one in told.figures}
    for one in told.figures:
        halves, base = one.halves, known.get(bases[one.name])
        of_nobody = isinstance(base, Halves) and base.upper == 0
        if of_nobody:
            continue
        if isinstance(halves, Hidden):
            cells.append((heads[one.name], "", translated(halves.message)))
        else:
            said = _("%(count)s of %(n)s", count=halves.upper, n=halves.n)
            cells.append((heads[one.name], said, ""))
    return cells


def _left_out(told: Told) -> bool:
    return any(one.left_out for one in told.figures)
