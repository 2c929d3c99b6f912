"""Who may offer times, take one, and follow them in a calendar."""

from __future__ import annotations

from tests.school.doors.door import LOGGED_IN, Door, Ids, Sent, a_day

OFFERS = ("carl", "erik", "lise")
KEEPS = ("carl", "erik")  # Carl's own, of a class of the team that both are in
BY_SCHOOL = tuple(one for one in LOGGED_IN if one != "anna by code")
BOOKS = ("anna", "karin")
FREE = {"slot_id": "free_id"}


def times(of: Ids) -> Sent:
    return {
        "day": a_day(9), "first": "14:00", "minutes": "20", "pause": "5", "how_many": "2",
        "room": "", "seats": "1", "row": f"{of['teacher_id']}.{of['group_id']}",
    }  # fmt: skip


def moved(_of: Ids) -> Sent:
    return {"day": a_day(9), "first": "16:00", "room": ""}


def given(of: Ids) -> Sent:
    return {"to": f"{of['other_id']}.{of['other_id']}"}


DOORS: dict[str, Door] = {
    "GET /times": Door((*OFFERS, "finn")),
    "GET /times/rounds/<uuid:round_id>/new": Door(OFFERS),
    "POST /times/rounds/<uuid:round_id>/new": Door(KEEPS, 303, sends=times),
    "GET /times/rounds/<uuid:round_id>/hall": Door(OFFERS),
    "GET /times/rounds/<uuid:round_id>/classes/<uuid:group_id>": Door(("carl",)),
    "GET /times/<uuid:slot_id>": Door(KEEPS),
    "POST /times/<uuid:slot_id>/give": Door(KEEPS, 303, ids=FREE, sends=given),
    "POST /times/<uuid:slot_id>/move": Door(KEEPS, 303, sends=moved),
    "POST /times/<uuid:slot_id>/cancel": Door(KEEPS, 303),
    "POST /times/<uuid:slot_id>/bookings/<uuid:booking_id>/take-back": Door(KEEPS, 303),
    "GET /bookings": Door(("anna", "bo", "freja", "karin", "gry")),
    "GET /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>": Door(BOOKS),
    "POST /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>": Door(
        ("karin",),
        303,
        sends=lambda of: {"slot": str(of["free_id"]), "key": str(of["key"]), "seen": "0"},
    ),
    "POST /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>/along": Door((), 303),
    "POST /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>/off": Door(BOOKS, 303),
    "GET /calendar": Door(BY_SCHOOL),
    "POST /calendar": Door(BY_SCHOOL),
    "POST /calendar/revoke": Door(BY_SCHOOL, 303),
    "GET /calendar/<token>.ics": Door((), values={"token": "nobodys"}),
}
