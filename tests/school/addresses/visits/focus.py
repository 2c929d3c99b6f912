"""The pages of the school's focus."""

from tests.school.addresses.address import OTHERS, STAFF, Address

NOT_STAFF = ("anna", "karin", "mette", "bente", "rita", *OTHERS)
PAGES: dict[str, Address] = {
    "the school's focus": Address(
        lambda of: f"/schools/{of.world.school}/focus", STAFF, NOT_STAFF, "Ro til at tænke"
    ),
    "a version of the focus": Address(
        lambda of: f"/schools/{of.world.school}/focus/1", STAFF, NOT_STAFF, "Vi tæller sekunder."
    ),
    "the draft of the focus": Address(
        lambda of: f"/schools/{of.world.school}/focus/draft",
        ("dorte",),
        ("carl", "signe", *NOT_STAFF),
        "I at stille åbne spørgsmål.",
    ),
}
