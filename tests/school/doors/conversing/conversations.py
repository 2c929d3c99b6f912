"""Who may prepare, hold and look back on a conversation."""

from __future__ import annotations

from tests.school.doors.door import Door

AT_A_TABLE = {"slot_id": "group_slot_id"}

DOORS: dict[str, Door] = {
    "GET /students/<uuid:student_id>/conversation": Door(("carl", "anna")),
    "GET /students/<uuid:student_id>/after": Door(("carl", "anna")),
    "POST /students/<uuid:student_id>/note": Door(
        ("carl",), 303,
        sends=lambda of: {"round": str(of["round_id"]), "note": "Husk mor", "revision": "0"},
    ),
    "POST /conversations/<uuid:conversation_id>/class-band": Door(
        ("carl", "anna"), 303, sends=lambda _: {"want": "yes"}
    ),
    "POST /conversations/<uuid:conversation_id>/without-answers": Door(("carl", "anna"), 303),
    "GET /group-conversations/<uuid:slot_id>": Door(("carl",), ids=AT_A_TABLE),
    "POST /group-conversations/<uuid:slot_id>/open": Door(("carl",), 303, ids=AT_A_TABLE),
}  # fmt: skip
