"""The feedback of teams and schools: a heat map of classes, and the bars behind one cell."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request, url_for

from service import actions
from service.actions.feedback import View
from service.rules import access
from service.web.charts.bars import bar_rows, bars_figure, option_labels
from service.web.charts.heat import heat_of
from service.web.ground.guards import current_person
from service.web.ground.languages import _
from service.web.sight import sight_of_page

pages = Blueprint("feedback", __name__)


@pages.get("/teams/<uuid:team_id>")
def of_team(team_id: UUID) -> str:
    team, view = actions.feedback.of_team(current_person(), team_id, *_asked())
    return _page(
        view,
        {"team_id": team_id},
        access.TEAM_PAGE,
        name=team.name,
        all_together=_("All together"),
        print_label=_("Print for the team meeting"),
        outcomes_at=url_for("outcomes.of_team", team_id=team_id),
    )


@pages.get("/schools/<uuid:school_id>")
def of_school(school_id: UUID) -> str:
    school, view = actions.feedback.of_school(current_person(), school_id, *_asked())
    return _page(
        view,
        {"school_id": school_id},
        access.SCHOOL_PAGE,
        name=school.name,
        all_together=_("The school"),
        print_label=_("Print"),
        outcomes_at=url_for("outcomes.of_school", school_id=school_id),
        way_on=(url_for("rounds.every"), _("Rounds")),
    )


def _asked() -> tuple[UUID | None, str | None, UUID | None, str | None]:
    """Which round, theme, class and form the address names."""
    return (
        request.args.get("round", type=UUID),
        request.args.get("theme"),
        request.args.get("group", type=UUID),
        request.args.get("form"),
    )


def _page(
    view: View,
    here: dict[str, UUID],
    seen_by: tuple[str, ...],
    *,
    name: str,
    all_together: str,
    print_label: str,
    outcomes_at: str,
    way_on: tuple[str, str] | None = None,
) -> str:
    """Classes side by side. Where nothing is to be shown yet, `way_on` is an address and a word."""
    address = request.script_root + request.path
    of_round = f"{address}?round={view.round.id}" if view.round else address
    if view.questionnaire and view.questionnaire.name != view.forms[0].name:
        of_round += f"&form={view.questionnaire.name}"
    return render_template(
        "feedback/classes.html",
        name=name,
        print_label=print_label,
        outcomes_at=outcomes_at,
        way_on=way_on,
        view=view,
        here=here,
        table=heat_of(view, of_round, all_together),
        sight=sight_of_page(view.questionnaire, seen_by) if view.questionnaire else None,
        bars=bar_rows(view.bars) if view.bars else (),
        options=option_labels(view.bars) if view.bars else (),
        figure=bars_figure(view.bars) if view.bars else None,
    )
