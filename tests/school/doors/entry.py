"""Who may get in how: second factors and hats."""

from __future__ import annotations

from tests.school.doors.door import EVERYBODY, LOGGED_IN, Door

BY_SCHOOL = tuple(one for one in LOGGED_IN if one != "anna by code")

DOORS: dict[str, Door] = {
    "GET /second-factor": Door(BY_SCHOOL),
    "POST /second-factor": Door(BY_SCHOOL, 403, sends=lambda _: {"code": "123456"}),
    "GET /second-factor/new": Door(BY_SCHOOL),
    # without a key that was begun, one is led to where it begins
    "POST /second-factor/new": Door(BY_SCHOOL, 303, sends=lambda _: {"code": "123456"}),
    "POST /second-factor/remove": Door(BY_SCHOOL, 303),
    "POST /people/<uuid:person_id>/second-factor/remove": Door(("bente", "rita"), 303),
    "GET /hats": Door(BY_SCHOOL),
    "POST /hats": Door((), sends=lambda _: {"hat": "leader"}),  # nobody here is several things
    "POST /look-as/end": Door(EVERYBODY, 303),  # takes one's own mask off
}
