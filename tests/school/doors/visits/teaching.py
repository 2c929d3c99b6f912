"""The doors of one's own teaching over time."""

from tests.school.doors.door import Door

DOORS: dict[str, Door] = {
    "GET /visits/teaching": Door(("carl", "erik", "lise", "finn")),
    "GET /visits/with/<uuid:teacher_id>": Door(("signe", "dorte")),
}
