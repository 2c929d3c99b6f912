"""The pages of planning a visit."""

from tests.school.addresses.address import STAFF, Address

PAGES: dict[str, Address] = {
    "visits": Address(lambda _: "/visits", STAFF, ("anna", "mette", "karin", "rita"), "Test"),
    "a new visit": Address(lambda _: "/visits/new", STAFF, ("anna", "mette", "rita"), "5.a"),
    "the plan of a visit": Address(
        lambda of: f"/visits/{of.planned_visit}/plan",
        ("signe", "carl"),
        ("anna", "erik", "lise", "dorte", "mette", "rita"),
        "Matematik, 2. lektion",
    ),
    "a visit": Address(
        lambda of: f"/visits/{of.visit}",
        ("signe", "carl"),
        ("anna", "erik", "lise", "dorte"),
        "Det går godt.",
    ),
}
