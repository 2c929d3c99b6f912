"""The doors of a teacher's own space."""

from tests.school.doors.door import STAFF, TEACHERS, Door, Ids, Sent, a_day

CARL = ("carl",)
IN_5A = ("anna", "bo", "anna by code")  # whom Carl has asked


def _lesson(ids: Ids) -> Sent:
    return {"group": str(ids["group_id"]), "lesson": "Dansk", "day": a_day(0)}


def _survey(ids: Ids) -> Sent:
    return {
        "group": str(ids["group_id"]), "form": "class-climate", "title": "Klassen",
        "closes_on": a_day(7),
    }  # fmt: skip


def _reader(ids: Ids) -> Sent:
    return {"reader": str(ids["reader_id"])}


def _answers(ids: Ids) -> Sent:
    return {"key": str(ids["key"]), "go": "send", "sure": "yes", "q-calm_to_think": "mostly"}


_CLOSED = {"survey_id": "closed_survey_id"}

DOORS: dict[str, Door] = {
    "GET /own": Door((*STAFF, "elsa", "finn")),
    "GET /own/visits/new": Door((*TEACHERS, "finn")),
    "POST /own/visits": Door(("carl", "lise"), status=303, sends=_lesson),
    "GET /own/visits/<uuid:lesson_id>": Door(CARL),
    "POST /own/visits/<uuid:lesson_id>/forms": Door(
        CARL, status=303, sends=lambda _: {"name": "visit"}
    ),
    "POST /own/visits/<uuid:lesson_id>/delete": Door(CARL, status=303),
    "GET /own/visits/<uuid:lesson_id>/share": Door(CARL),
    "POST /own/visits/<uuid:lesson_id>/share": Door(CARL, status=303, sends=_reader),
    "GET /own/surveys/new": Door((*TEACHERS, "finn")),
    "POST /own/surveys": Door(("carl", "lise"), status=303, sends=_survey),
    "GET /own/surveys/<uuid:survey_id>": Door(CARL),
    "POST /own/surveys/<uuid:survey_id>/close": Door(CARL, status=303),
    "POST /own/surveys/<uuid:survey_id>/delete": Door(CARL, status=303),
    "GET /own/surveys/<uuid:survey_id>/share": Door(CARL, ids=_CLOSED),
    "POST /own/surveys/<uuid:survey_id>/share": Door(CARL, status=303, ids=_CLOSED, sends=_reader),
    "POST /own/copies/<uuid:copy_id>/withdraw": Door(CARL, status=303),
    "GET /copies": Door((*STAFF, "elsa", "finn")),
    "GET /copies/<uuid:copy_id>": Door(("lise",)),
    "GET /asked/<uuid:survey_id>": Door(IN_5A),
    "POST /asked/<uuid:survey_id>": Door(IN_5A, status=303, sends=_answers),
}
