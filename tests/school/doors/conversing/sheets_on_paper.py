"""Who may have a conversation on paper: the student, and the contact teacher."""

from __future__ import annotations

from tests.school.doors.door import Door

DOORS: dict[str, Door] = {
    "GET /students/<uuid:student_id>/sheet.pdf": Door(("anna", "carl")),
    "GET /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets": Door(("carl",)),
    "POST /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets": Door(
        ("carl",), 303, sends=lambda of: {"key": str(of["key"])}
    ),
    # nobody has asked for a file here, so there is none: tests of the pages fetch one
    "GET /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets.pdf": Door((), 404),
}
