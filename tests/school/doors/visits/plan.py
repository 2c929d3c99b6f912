"""The doors of planning a visit."""

from tests.school.doors.door import STAFF, Door, Ids, Sent, a_day

AT_SCHOOL = STAFF[:5]  # whoever visits lessons, or has them


def _proposal(of: Ids) -> Sent:
    return {
        "with": str(of["teacher_id"]), "class": str(of["group_id"]), "lesson": "Dansk",
        "day": a_day(7), "first": "10:00",
    }  # fmt: skip


def _started(of: Ids) -> Sent:
    return {
        "class": str(of["group_id"]), "teacher": str(of["teacher_id"]), "lesson": "Dansk",
        "day": "2026-01-05",
    }  # fmt: skip


def _moved(_of: Ids) -> Sent:
    return {"seen": "0", "lesson": "Dansk", "day": a_day(8), "first": "11:00"}


PLANNED = {"visit_id": "planned_visit_id"}
DOORS: dict[str, Door] = {
    "GET /visits": Door((*AT_SCHOOL, "elsa", "finn")),
    "GET /visits/new": Door((*AT_SCHOOL, "elsa", "finn")),
    "POST /visits/new": Door(("dorte", "signe", "erik", "lise"), 303, sends=_proposal),
    "POST /visits": Door(("dorte", "signe"), 303, sends=_started),
    "POST /visits/<uuid:visit_id>/forms": Door(("signe",), 303, sends=lambda _: {"name": "visit"}),
    "GET /visits/<uuid:visit_id>": Door(("carl", "signe")),
    "GET /visits/<uuid:visit_id>/plan": Door(("carl", "signe"), ids=PLANNED),
    "POST /visits/<uuid:visit_id>/agree": Door(
        ("carl",), 303, ids=PLANNED, sends=lambda _: {"seen": "0"}
    ),
    "POST /visits/<uuid:visit_id>/change": Door(("carl", "signe"), 303, ids=PLANNED, sends=_moved),
    "POST /visits/<uuid:visit_id>/call-off": Door(
        ("carl", "signe"), 303, ids=PLANNED, sends=lambda _: {"seen": "0"}
    ),
}
