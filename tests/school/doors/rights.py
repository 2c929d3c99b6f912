"""Who may open what of rights: my data, requests, deleting in time, and privacy in plain words."""

from __future__ import annotations

from tests.school.doors.door import EVERYBODY, LOGGED_IN, Door

BY_SCHOOL = tuple(who for who in LOGGED_IN if who != "anna by code")
OF_OWNER = ("bente",)
NO = {"decision": "refused", "ground": "Vi ved ikke, hvem du er."}

DOORS: dict[str, Door] = {
    # open to all
    "GET /privacy": Door(EVERYBODY),
    "GET /accessibility": Door(EVERYBODY),
    # by whatever door one came in
    "GET /questionnaires/<name>/<int:version>/privacy": Door(
        LOGGED_IN, values={"name": "start-up", "version": 1}
    ),
    # one's own
    "GET /my-data": Door(BY_SCHOOL),
    "POST /my-data/cases": Door(BY_SCHOOL, 303, sends=lambda _: {"kind": "access"}),
    "POST /my-data/cases/<uuid:case_id>/copy": Door(("anna",), 409),  # it is not decided
    # for whoever administers the whole owner
    "GET /administration/cases": Door(OF_OWNER),
    "POST /administration/cases/country": Door(OF_OWNER, 303, sends=lambda _: {"country": "se"}),
    "POST /administration/cases/contact": Door(OF_OWNER, 303, sends=lambda _: {"contact": "Lone"}),
    "GET /administration/cases/<uuid:case_id>": Door(OF_OWNER),
    "GET /administration/cases/<uuid:case_id>/look-through": Door(OF_OWNER),
    "POST /administration/cases/<uuid:case_id>/assemble": Door(OF_OWNER, 409),  # it is already
    "POST /administration/cases/<uuid:case_id>/look-through": Door(OF_OWNER, 303),
    "POST /administration/cases/<uuid:case_id>/decide": Door(OF_OWNER, 303, sends=lambda _: NO),
    "POST /administration/cases/<uuid:case_id>/erase": Door(OF_OWNER, 409),  # it asks for a copy
    "POST /administration/cases/<uuid:case_id>/lift": Door(OF_OWNER, 409),
    "POST /administration/cases/<uuid:case_id>/close": Door(OF_OWNER, 409),
    "GET /administration/retention": Door(OF_OWNER),
}
