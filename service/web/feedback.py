"""The feedback of teams and schools: a heat map of classes, and the bars behind one cell."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions
from service.actions.feedback import View
from service.rules import access
from service.web.bars import bar_rows, bars_figure, option_labels
from service.web.ground.guards import current_person
from service.web.ground.languages import _
from service.web.heat import heat_of
from service.web.sight import sight_of_page

pages = Blueprint("feedback", __name__)


@pages.get("/teams/<uuid:team_id>")
def of_team(team_id: UUID) -> str:
    team, view = actions.feedback.of_team(current_person(), team_id, *_asked())
    here = {"team_id": team_id}
    return _page("feedback/team.html", view, here, _("All together"), access.TEAM_PAGE, team=team)


@pages.get("/schools/<uuid:school_id>")
def of_school(school_id: UUID) -> str:
    school, view = actions.feedback.of_school(current_person(), school_id, *_asked())
    here = {"school_id": school_id}
    return _page(
        "feedback/school.html", view, here, _("The school"), access.SCHOOL_PAGE, school=school
    )


def _asked() -> tuple[UUID | None, str | None, UUID | None]:
    """Which round, theme and class the address names."""
    return (
        request.args.get("round", type=UUID),
        request.args.get("theme"),
        request.args.get("group", type=UUID),
    )


def _page(
    template: str,
    view: View,
    here: dict[str, UUID],
    all_together: str,
    page: tuple[str, ...],
    **more: Any,
) -> str:
    address = request.script_root + request.path
    of_round = f"{address}?round={view.round.id}" if view.round else address
    return render_template(
        template,
        view=view,
        here=here,
        table=heat_of(view, of_round, all_together),
        sight=sight_of_page(view.questionnaire, page) if view.questionnaire else None,
        bars=bar_rows(view.bars) if view.bars else (),
        options=option_labels(view.bars) if view.bars else (),
        figure=bars_figure(view.bars) if view.bars else None,
        **more,
    )
