"""Who may ask for their rights, and who handles it."""

from __future__ import annotations

from tests.school.doors.door import EVERYBODY, LOGGED_IN, Door

CASES = "/administration/cases"
HANDLES = ("bente",)  # what somebody asks for is a matter of the owner, not of one school
BY_SCHOOL = tuple(one for one in LOGGED_IN if one != "anna by code")

DOORS: dict[str, Door] = {
    "GET /privacy": Door(EVERYBODY),
    "GET /accessibility": Door(EVERYBODY),
    "GET /questionnaires/<name>/<int:version>/privacy": Door(
        LOGGED_IN, values={"name": "start-up", "version": 1}
    ),
    "GET /my-data": Door(BY_SCHOOL),
    "POST /my-data/cases": Door(
        ("anna", "karin"), 303,
        sends=lambda of: {"kind": "access", "about": str(of["student_id"])},
    ),
    "POST /my-data/cases/<uuid:case_id>/copy": Door(()),  # nothing is released yet
    f"GET {CASES}": Door(HANDLES),
    f"POST {CASES}/contact": Door(HANDLES, 303, sends=lambda _: {"contact": "dpo@nordby.dk"}),
    f"GET {CASES}/<uuid:case_id>": Door(HANDLES),
    f"POST {CASES}/<uuid:case_id>/assemble": Door(HANDLES, 409),
    f"GET {CASES}/<uuid:case_id>/look-through": Door(HANDLES),
    f"POST {CASES}/<uuid:case_id>/look-through": Door(HANDLES, 303),
    f"POST {CASES}/<uuid:case_id>/decide": Door(
        HANDLES, 303, sends=lambda _: {"decision": "refused", "ground": "Nej"}
    ),
    f"POST {CASES}/<uuid:case_id>/erase": Door(HANDLES, 409),
    f"POST {CASES}/<uuid:case_id>/close": Door(HANDLES, 409),
    f"POST {CASES}/<uuid:case_id>/lift": Door(HANDLES, 404),
    "GET /administration/retention": Door(HANDLES),
}  # fmt: skip
