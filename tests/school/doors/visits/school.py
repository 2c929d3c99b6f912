"""The doors of a school's visits, and observers' agreement."""

from tests.school.doors.door import TEACHERS, Door

DOORS: dict[str, Door] = {
    "GET /schools/<uuid:school_id>/visits": Door((*TEACHERS, "dorte", "signe")),
    "GET /visits/agreement": Door(("dorte", "signe", "elsa")),
}
