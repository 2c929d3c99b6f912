"""Who may open what is shared with those at home, and who proposes goals."""

from __future__ import annotations

from tests.school.doors.door import Door, Ids, Sent

SHARED = {"conversation_id": "shared_id"}
STUDENTS = ("anna", "bo", "freja", "gry")
WORDS = {"goal": "Læse mere", "why": "Det er sjovt"}


def _proposed(of: Ids) -> Sent:
    return {"about": str(of["student_id"]), **WORDS}


DOORS: dict[str, Door] = {
    # sharing
    "GET /conversations/<uuid:conversation_id>/share": Door(("anna", "carl"), ids=SHARED),
    "POST /conversations/<uuid:conversation_id>/share": Door(("anna", "carl"), 303),
    "POST /conversations/<uuid:conversation_id>/share/take-back": Door(
        ("anna", "carl"), 303, ids=SHARED
    ),
    "GET /students/<uuid:student_id>/history": Door(("anna", "carl")),
    # at home
    "GET /children/<uuid:student_id>": Door(("karin",)),
    "GET /children/<uuid:student_id>/conversations/<uuid:conversation_id>": Door(
        ("karin",), ids=SHARED
    ),
    "GET /children/<uuid:student_id>/conversations/<uuid:conversation_id>.pdf": Door(
        ("karin",), ids=SHARED
    ),
    # proposals: Anna's conversation has begun, so a new one is late
    "GET /folder/proposals": Door(STUDENTS),
    "POST /proposals": Door(("anna", "karin"), 409, sends=_proposed),
    "GET /proposals/<uuid:proposal_id>": Door(("anna",)),
    "POST /proposals/<uuid:proposal_id>": Door(("anna",), 303, sends=lambda _: WORDS),
    "POST /proposals/<uuid:proposal_id>/take-back": Door(("anna",), 303),
    # one's own copy
    "GET /folder/take-along": Door(STUDENTS),
    "GET /folder/all.json": Door(STUDENTS),
    "GET /folder/all.pdf": Door(STUDENTS),
}
