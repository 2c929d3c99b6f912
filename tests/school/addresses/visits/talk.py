"""The pages of the talk after a visit."""

from tests.school.addresses.address import STAFF, Address

PAGES: dict[str, Address] = {
    "a visit": Address(
        lambda of: f"/visits/{of.visit}",
        ("carl", "signe"),
        ("anna", "lise", "dorte"),
        "Stillede åbne spørgsmål",
    ),
    "a visit that is shared": Address(
        lambda of: f"/visits/{of.visit}",
        ("erik",),
        ("anna", "lise", "dorte"),
        "Vent fem sekunder",
    ),
    "sharing a visit": Address(
        lambda of: f"/visits/{of.visit}/share",
        ("carl",),
        ("anna", "erik", "signe", "dorte"),
        "Erik",
    ),
    "visits shared with me": Address(
        lambda _: "/visits/shared",
        STAFF,
        ("anna", "karin"),
        "Besøg",
    ),
}
