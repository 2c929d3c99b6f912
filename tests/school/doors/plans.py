"""Who may write a team's plan, make its year, and read it."""

from __future__ import annotations

from tests.school.doors.door import Door, Ids, Sent, a_day

TEAM = ("carl", "erik")
BOTH = {"first": "sheet_id", "second": "sheet_id"}


def a_year(of: Ids) -> Sent:
    return {
        "want_1": "yes", "title_1": "Maj", "opens_on_1": a_day(300), "closes_on_1": a_day(320),
        "form_1": "start-up", "class": str(of["group_id"]),
    }  # fmt: skip


DOORS: dict[str, Door] = {
    "GET /plans": Door((*TEAM, "dorte", "elsa", "finn")),
    "GET /plans/<uuid:sheet_id>": Door((*TEAM, "dorte")),
    "POST /plans/<uuid:sheet_id>/tasks/<uuid:task_id>": Door(
        TEAM, 303, sends=lambda _: {"done": "yes"}
    ),
    "POST /plans/<uuid:sheet_id>/copy": Door(TEAM, 303),
    "GET /plans/<uuid:first>/compare/<uuid:second>": Door((*TEAM, "dorte"), ids=BOTH),
    "GET /plans/<uuid:sheet_id>/year": Door(TEAM),
    "POST /plans/<uuid:sheet_id>/year": Door(TEAM, 303, sends=a_year),
    "POST /plans/<uuid:sheet_id>/line": Door(TEAM, 303),
}
