"""Who prepares a conversation, and who sees what is ready."""

from __future__ import annotations

from tests.school.doors.door import STUDENTS, Door, Ids, Sent

HAS_CARDS = (*STUDENTS, "gry")
TEACHES = ("lise",)


def of_round(of: Ids) -> Sent:
    return {"round": str(of["round_id"])}


def a_card(of: Ids) -> Sent:
    return {**of_round(of), "card_text": "Jeg kan læse højt"}


def a_judgement(_of: Ids) -> Sent:
    return {
        "judgement": "Du læser sikkert",
        "goal": "Læs højt",
        "revision": "0",
        "subject": "dansk",
    }


DOORS: dict[str, Door] = {
    "GET /cards": Door(HAS_CARDS),
    "POST /cards": Door(("anna", "bo", "freja"), 303, sends=of_round),
    "POST /cards/own": Door(("anna", "bo", "freja"), 303, sends=a_card),
    "POST /cards/order": Door(("anna", "bo", "freja"), 303, sends=of_round),
    "POST /cards/released": Door(
        ("anna", "bo", "freja"), 303, sends=lambda of: {**of_round(of), "released": "yes"}
    ),
    "POST /cards/<uuid:card_id>": Door(("anna",), 303, sends=a_card, only_way_back=True),
    "POST /cards/<uuid:card_id>/place": Door(("anna",), 303, sends=lambda _: {"to": "down"}),
    "POST /cards/<uuid:card_id>/released": Door(
        ("anna",), 303, sends=lambda _: {"released": "yes"}
    ),
    "POST /cards/<uuid:card_id>/remove": Door(("anna",), 303),
    "GET /rehearsal": Door(HAS_CARDS),
    "GET /preparation": Door(HAS_CARDS),
    "GET /classes/<uuid:group_id>/rounds/<uuid:round_id>/prepared": Door(("carl",)),
    "GET /subjects": Door(TEACHES),
    "GET /subjects/<uuid:group_id>/<uuid:round_id>": Door(TEACHES),
    "POST /subjects/<uuid:group_id>/<uuid:round_id>/given": Door(TEACHES, 303),
    "GET /subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>": Door(TEACHES),
    "POST /subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>": Door(
        TEACHES, 303, sends=a_judgement
    ),
    "GET /subjects/students/<uuid:student_id>/<uuid:round_id>": Door(("anna", "carl")),
}
