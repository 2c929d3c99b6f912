"""The feedback of teams and schools: a heat map of classes, and the bars behind one cell."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions
from service.actions.feedback import View
from service.web.bars import bar_rows, bars_figure, change_words, option_labels
from service.web.ground.guards import current_person

pages = Blueprint("feedback", __name__)


@pages.get("/teams/<uuid:team_id>")
def of_team(team_id: UUID) -> str:
    team, view = actions.feedback.of_team(current_person(), team_id, *_asked())
    return _page("feedback/team.html", view, team=team, here={"team_id": team_id})


@pages.get("/schools/<uuid:school_id>")
def of_school(school_id: UUID) -> str:
    school, view = actions.feedback.of_school(current_person(), school_id, *_asked())
    return _page("feedback/school.html", view, school=school, here={"school_id": school_id})


def _asked() -> tuple[UUID | None, str | None, UUID | None]:
    """Which round, theme and class the address names."""
    return (
        request.args.get("round", type=UUID),
        request.args.get("theme"),
        request.args.get("group", type=UUID),
    )


def _page(template: str, view: View, **more: Any) -> str:
    rows = bar_rows(view.bars) if view.bars else ()
    return render_template(
        template,
        view=view,
        bars=rows,
        options=option_labels(view.bars) if view.bars else (),
        change_words=change_words,
        figure=bars_figure(view.bars) if view.bars else None,
        **more,
    )
