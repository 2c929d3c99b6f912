"""Who writes and reads what a conversation leaves: in Anna's, Anna has the pen."""

from tests.school.doors.door import Door

AT_TABLE = ("carl", "anna")

DOORS: dict[str, Door] = {
    "GET /conversations/<uuid:conversation_id>/next": Door(AT_TABLE),
    "POST /conversations/<uuid:conversation_id>/agreed": Door(
        ("anna",),
        303,
        sends=lambda _: {
            "goal_1": "Læse mere", "keeper_1": "student", "what_1": "Øve", "who_1": "student",
        },
    ),
    "POST /conversations/<uuid:conversation_id>/note-taker": Door(
        AT_TABLE, 303, sends=lambda _: {"to": "teacher"}
    ),
}  # fmt: skip
