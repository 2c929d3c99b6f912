"""Who may plan a year's rounds and follow them."""

from __future__ import annotations

from tests.school.doors.door import LOGGED_IN, Door, Ids, Sent, a_day

LEADS = ("dorte", "elsa")
PLANNED = {"round_id": "planned_id"}
BY_SCHOOL = tuple(one for one in LOGGED_IN if one != "anna by code")


def a_round(of: Ids) -> Sent:
    return {
        "title": "Maj", "opens_on": a_day(150), "closes_on": a_day(170), "form": "start-up",
        "class": str(of["group_id"]),
    }  # fmt: skip


def a_year(of: Ids) -> Sent:
    return {
        "title": "Året", "title_1": "Maj", "opens_on_1": a_day(150), "closes_on_1": a_day(170),
        "form_1": "start-up", "class": str(of["group_id"]), "rounds": "1",
    }  # fmt: skip


DOORS: dict[str, Door] = {
    "GET /reminders": Door(BY_SCHOOL),
    "POST /reminders": Door(BY_SCHOOL, 303, sends=lambda _: {"reminded": "yes"}),
    "GET /classes/<uuid:group_id>/rounds/<uuid:round_id>/answered": Door(("carl",)),
    "GET /rounds/years/new": Door(LEADS),
    "POST /rounds/years": Door(("dorte",), 303, sends=a_year),
    "GET /rounds/years/<uuid:series_id>": Door(("dorte",)),
    "POST /rounds/years/<uuid:series_id>/copy": Door(("dorte",), 303),
    "GET /rounds/years/<uuid:series_id>/round": Door(("dorte",)),
    "POST /rounds/years/<uuid:series_id>/round": Door(("dorte",), 303, sends=a_round),
    "GET /rounds/<uuid:round_id>/change": Door(("dorte",), ids=PLANNED),
    "POST /rounds/<uuid:round_id>/change": Door(("dorte",), 303, ids=PLANNED, sends=a_round),
    "POST /rounds/<uuid:round_id>/remove": Door(("dorte",), 303, ids=PLANNED),
    "POST /rounds/<uuid:round_id>/last-day": Door(
        ("dorte",), 303, sends=lambda _: {"closes_on": a_day(20), "last_day": a_day(20)}
    ),
    "POST /rounds/<uuid:round_id>/classes": Door(
        ("dorte",), 303, ids=PLANNED, sends=lambda of: {"class": str(of["other_group_id"])}
    ),
}
