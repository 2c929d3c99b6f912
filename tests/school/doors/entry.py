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
    # a link that was never made
    "GET /forgotten": Door(EVERYBODY),
    "POST /forgotten": Door(EVERYBODY, 303, sends=lambda _: {"name": "nobody"}),
    "GET /new-password": Door(EVERYBODY, 410),
    "POST /new-password": Door(EVERYBODY, 410, sends=lambda _: {"link": "x", "password": "y"}),
    "GET /welcome": Door(EVERYBODY, 410),
    "POST /welcome": Door(EVERYBODY, 410, sends=lambda _: {"link": "x"}),
    "GET /login/outside": Door(()),  # no provider is set
    "GET /login/outside/back": Door(()),
    "GET /my-login": Door(BY_SCHOOL),
    "POST /my-login": Door(BY_SCHOOL, 422),
    "POST /session/stay": Door(LOGGED_IN, 303),
    "GET /students/<uuid:student_id>/guardians": Door(("carl", "dorte", "bente", "rita")),
    # Karin gets in already, so no teacher of one child gives her place away
    "POST /students/<uuid:student_id>/guardians/<uuid:guardian_id>/welcome": Door(
        ("dorte", "bente", "rita")
    ),
    "POST /classes/<uuid:group_id>/codes/<uuid:student_id>": Door(
        ("carl", "bente", "rita"), sends=lambda of: {"key": str(of["key"])}
    ),
    "POST /look-as/end": Door(EVERYBODY, 303),  # takes one's own mask off
}
