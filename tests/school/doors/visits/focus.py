"""The doors of the school's focus."""

from tests.school.doors.door import TEACHERS, Door, Ids, Sent

STAFF = (*TEACHERS, "dorte", "signe")


def a_draft(_: Ids) -> Sent:
    return {
        "why": "Derfor", "guide": "Sådan", "interviews": "3", "rounds": "2",
        "observation": "visit", "interview": "interview", "version": "2", "revision": "0",
    }  # fmt: skip


DOORS: dict[str, Door] = {
    "GET /schools/<uuid:school_id>/focus": Door(STAFF),
    "GET /schools/<uuid:school_id>/focus/<int:version>": Door(STAFF, values={"version": 1}),
    "GET /schools/<uuid:school_id>/focus/draft": Door(("dorte",)),
    "POST /schools/<uuid:school_id>/focus/draft": Door(("dorte",), 303, sends=a_draft),
}
