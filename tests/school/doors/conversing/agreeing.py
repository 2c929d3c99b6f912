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
    "GET /conversations/<uuid:conversation_id>/minutes": Door(AT_TABLE),
    "GET /conversations/<uuid:conversation_id>/points": Door(AT_TABLE),
    "POST /conversations/<uuid:conversation_id>/minutes": Door(
        ("anna",), 303, sends=lambda _: {"q-talked_about": "Læsning"}
    ),
    "POST /conversations/<uuid:conversation_id>/points": Door(
        ("carl",), 303, sends=lambda _: {"q-danish": "Læser med forståelse"}
    ),
    "GET /conversations/<uuid:conversation_id>/close": Door(AT_TABLE),
    "POST /conversations/<uuid:conversation_id>/close": Door(
        ("carl",), 303, sends=lambda _: {"statutory": "no"}
    ),
    "POST /conversations/<uuid:conversation_id>/reopen": Door(("carl",), 303),
    "GET /conversations/<uuid:conversation_id>/documents": Door(AT_TABLE),
    "GET /conversations/<uuid:conversation_id>/documents/<kind>": Door(
        AT_TABLE, values={"kind": "message-book"}
    ),
    "GET /conversations/<uuid:conversation_id>/documents/<kind>.pdf": Door(
        AT_TABLE, values={"kind": "message-book"}
    ),
    "GET /conversations/<uuid:conversation_id>/stands": Door(AT_TABLE, 204),
    "POST /conversations/<uuid:conversation_id>/note-taker": Door(
        AT_TABLE, 303, sends=lambda _: {"to": "teacher"}
    ),
}  # fmt: skip
