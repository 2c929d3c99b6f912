"""The doors of a visit that begins on a device."""

from tests.school.doors.door import Door, Ids, Sent, a_day

VISIT, NOTES = "0199c0de-0000-7000-8000-000000000001", "0199c0de-0000-7000-8000-000000000002"


def _start(of: Ids) -> Sent:
    return {
        "visit": VISIT, "class": str(of["group_id"]), "teacher": str(of["teacher_id"]),
        "lesson": "Dansk", "day": a_day(0), "form": f"visit 2 {NOTES}",
    }  # fmt: skip


DOORS: dict[str, Door] = {
    "GET /visits/kit": Door(("dorte", "signe", "elsa")),
    "POST /visits/starts": Door(("dorte", "signe"), sends=_start),
}
