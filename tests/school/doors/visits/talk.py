"""The doors of the talk after a visit: Signe's to Carl, which he shares with Erik."""

from tests.school.doors.door import STAFF, Door

TWO = ("carl", "signe")
TRIED = {"text": "Spørg en makker", "sign": "Alle taler"}

DOORS: dict[str, Door] = {
    "GET /visits/<uuid:visit_id>": Door((*TWO, "erik")),
    "POST /visits/<uuid:visit_id>/forms": Door(("signe",), 303, sends=lambda _: {"name": "visit"}),
    "POST /visits/<uuid:visit_id>/read": Door(("carl",), 303),
    "POST /visits/<uuid:visit_id>/talk": Door(TWO, 303, sends=lambda _: {"did": "Ventede"}),
    "POST /visits/<uuid:visit_id>/note": Door(TWO, 303, sends=lambda _: {"note": "Mit"}),
    "POST /visits/<uuid:visit_id>/talked": Door(TWO, 303),
    "POST /visits/<uuid:visit_id>/experiments": Door(TWO, 303, sends=lambda _: TRIED),
    "POST /visits/<uuid:visit_id>/experiments/<uuid:experiment_id>": Door(
        TWO, 303, sends=lambda _: TRIED
    ),
    "GET /visits/<uuid:visit_id>/share": Door(("carl",)),
    "POST /visits/<uuid:visit_id>/share": Door(
        ("carl",), 303, sends=lambda of: {"reader": str(of["colleague_id"])}
    ),
    "POST /visits/<uuid:visit_id>/share/withdraw": Door(
        ("carl",), 303, sends=lambda of: {"reader": str(of["colleague_id"])}
    ),
    "GET /visits/shared": Door((*STAFF, "elsa", "finn")),
}
