"""Who may administer: people, the trail, looking as somebody."""

from __future__ import annotations

from tests.school.doors.door import Door, a_day

BOTH = ("bente", "rita")  # of the owner, and of Nordskolen
PERSON = "/administration/people/<uuid:person_id>"
GRANTED = {"given_name": "Anna", "family_name": "Ny", "username": "anna"}
OF_CLASS = {"role": "student", "from_day": a_day(0)}

DOORS: dict[str, Door] = {
    "GET /administration": Door(BOTH),
    "GET /administration/people": Door(BOTH),
    "GET /administration/people/new": Door(BOTH),
    "POST /administration/people": Door(
        BOTH, 303,
        sends=lambda of: {"given_name": "Ny", "family_name": "Elev", "role": "student",
                          "group": str(of["group_id"]), "from_day": a_day(0)},
    ),
    "POST /administration/people/known": Door(BOTH, 303, sends=lambda _: {"known_as": "anna"}),
    f"GET {PERSON}": Door(BOTH),
    f"POST {PERSON}": Door(BOTH, 303, sends=lambda _: GRANTED),
    f"POST {PERSON}/active": Door(BOTH, 303, sends=lambda _: {"active": "no"}),
    f"POST {PERSON}/log-out": Door(BOTH, 303),
    f"POST {PERSON}/protection": Door(BOTH, 303, sends=lambda _: {"shown_as": "A."}),
    f"POST {PERSON}/memberships": Door(
        BOTH, 303, sends=lambda of: {**OF_CLASS, "group": str(of["other_group_id"])}
    ),
    f"POST {PERSON}/memberships/<uuid:membership_id>/end": Door(
        BOTH, 303, sends=lambda _: {"last_day": a_day(0)}
    ),
    "GET /audit": Door(("bente",)),
    "GET /look-as": Door(BOTH),
    "POST /look-as": Door(BOTH, 303, sends=lambda of: {"person": str(of["person_id"])}),
    # nobody has chosen yet whom to look as
    "GET /look-as/page/": Door(()),
    "GET /look-as/page/<path:address>": Door((), values={"address": "folder"}),
}  # fmt: skip
