"""Who may keep classes, guardians and rosters."""

from __future__ import annotations

from tests.school.doors.administration import BOTH
from tests.school.doors.door import Door, a_day

CLASSES = "/administration/classes"
GUARDIANS = "/administration/people/<uuid:student_id>/guardians"

DOORS: dict[str, Door] = {
    f"GET {CLASSES}": Door(BOTH),
    f"POST {CLASSES}": Door(
        BOTH, 303, sends=lambda of: {"name": "5.c", "kind": "class", "team": str(of["team_id"])}
    ),
    f"GET {CLASSES}/<uuid:group_id>": Door(BOTH),
    f"POST {CLASSES}/<uuid:group_id>": Door(
        BOTH, 303, sends=lambda of: {"name": "5.x", "team": str(of["team_id"])}
    ),
    f"POST {CLASSES}/<uuid:group_id>/students": Door(
        BOTH, 403, sends=lambda of: {"class": str(of["other_group_id"])}
    ),  # a class is no teaching group: its students are not filled in
    f"POST {CLASSES}/<uuid:group_id>/move": Door(
        BOTH, 303,
        sends=lambda of: {"student": str(of["student_id"]), "to": str(of["other_group_id"]),
                          "day": a_day(0)},
    ),
    f"POST {CLASSES}/<uuid:group_id>/end": Door(BOTH, 303, sends=lambda _: {"last_day": a_day(0)}),
    "GET /administration/years": Door(BOTH),
    # no year is proposed with nothing ticked
    "POST /administration/years/look": Door(BOTH, 409, sends=lambda _: {"first_day": a_day(200)}),
    "POST /administration/years": Door(BOTH, 409, sends=lambda _: {"first_day": a_day(200)}),
    f"GET {GUARDIANS}": Door(BOTH),
    f"POST {GUARDIANS}": Door(
        BOTH, 303,
        sends=lambda _: {"given_name": "Ole", "family_name": "Test", "from_day": a_day(0)},
    ),
    f"POST {GUARDIANS}/<uuid:guardianship_id>": Door(
        BOTH, 303, sends=lambda _: {"from_day": a_day(-9), "may_read": "yes"}
    ),
    # rosters are the whole owner's; lists of one class are its administrators'
    "GET /rosters": Door(BOTH),
    "GET /rosters/new": Door(("bente",)),
    "POST /rosters/new": Door(("bente",), 422),
    "GET /rosters/<uuid:import_id>": Door(("bente",)),
    "POST /rosters/<uuid:import_id>/apply": Door(("bente",), 409, sends=lambda _: {"digest": "x"}),
    "POST /rosters/<uuid:import_id>/drop": Door(("bente",), 303),
    "GET /classes/<uuid:group_id>/roster": Door(BOTH),
    "POST /classes/<uuid:group_id>/roster": Door(BOTH, 422),
}  # fmt: skip
