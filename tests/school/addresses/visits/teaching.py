"""The pages of one's own teaching over time."""

from tests.school.addresses.address import OTHERS, Address

PAGES: dict[str, Address] = {
    "one's own teaching": Address(
        lambda _: "/visits/teaching", ("carl", "erik", "lise"), ("anna", "dorte", "signe"), "Test"
    ),
    "visits to one teacher": Address(
        lambda of: f"/visits/with/{of.world.carl.id}",
        ("signe", "dorte"),
        ("anna", "carl", "erik", "lise"),
        "Carl",
        OTHERS,
    ),
}
