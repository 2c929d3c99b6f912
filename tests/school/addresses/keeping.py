"""The pages on which administrators keep people, classes and years."""

from tests.school.addresses.address import STAFF, Address

KEEPING = ("bente", "rita")
NOT_KEEPING = ("anna", "karin", "mette", *STAFF)

PAGES: dict[str, Address] = {
    "administration": Address(lambda _: "/administration", KEEPING, NOT_KEEPING, "Personer"),
    "people": Address(lambda _: "/administration/people", KEEPING, NOT_KEEPING, "Anna Test"),
    "somebody new": Address(lambda _: "/administration/people/new", KEEPING, NOT_KEEPING, "5.a"),
    "one person": Address(
        lambda of: f"/administration/people/{of.world.anna.id}", KEEPING, NOT_KEEPING, "5.a"
    ),
}
