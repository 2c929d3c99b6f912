"""The pages of getting in that somebody has to be logged in for."""

from tests.school.addresses.address import STAFF, Address

PAGES: dict[str, Address] = {
    "my log-in": Address(lambda _: "/my-login", ("anna", *STAFF, "mette", "karin"), (), "Test"),
    "the guardians of a student": Address(
        lambda of: f"/students/{of.world.anna.id}/guardians",
        ("carl", "dorte"),
        ("anna", "bo", "erik", "lise", "signe", "mette", "karin"),
        "Karin",
    ),
}
