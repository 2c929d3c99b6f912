"""Who may open what between conversations: goals, weeks, evidence, the board, the study book."""

from __future__ import annotations

from tests.school.doors.door import STUDENTS, Door

OWN = (*STUDENTS, "gry")  # pages without an id are each student's own
CLASS = ("anna", "bo", "carl")  # who sit in 5.a; nobody by code
PIECE = {"title": "Min bog", "link": "https://skole.example/bog"}

DOORS: dict[str, Door] = {
    "GET /goals": Door(OWN),
    "GET /goals/term": Door(OWN),
    "POST /goals/term": Door(OWN, 303, sends=lambda _: {}),
    "GET /goals/<uuid:goal_id>/check-in": Door(("anna",)),
    "POST /goals/<uuid:goal_id>/check-in": Door(("anna",), 303, sends=lambda _: {"going": "well"}),
    "POST /goals/<uuid:goal_id>/board": Door(("anna",), 303, sends=lambda _: {"on_board": "no"}),
    "GET /goals/<uuid:goal_id>/evidence": Door(("anna",)),
    "POST /goals/<uuid:goal_id>/evidence": Door(("anna",), 303, sends=lambda _: PIECE),
    "GET /goals/evidence/<uuid:evidence_id>": Door(("anna",)),
    "POST /goals/evidence/<uuid:evidence_id>": Door(("anna",), 303, sends=lambda _: PIECE),
    "POST /goals/evidence/<uuid:evidence_id>/board": Door(
        ("anna",), 303, sends=lambda _: {"on_board": "no"}
    ),
    "POST /goals/evidence/<uuid:evidence_id>/remove": Door(("anna",), 303),
    "GET /classes/<uuid:group_id>/board": Door(CLASS),
    "GET /classes/<uuid:group_id>/goals": Door(("carl",)),
    "GET /study-book": Door(OWN),
    "GET /students/<uuid:student_id>/study-book": Door(("anna", "carl")),
    "GET /teams/<uuid:team_id>/outcomes": Door(("carl", "erik", "dorte")),
    "GET /schools/<uuid:school_id>/outcomes": Door(("dorte",)),
}
