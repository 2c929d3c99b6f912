"""The pages of a visit that begins on a device."""

from tests.school.addresses.address import Address

PAGES: dict[str, Address] = {
    "what a device takes along": Address(
        lambda _: "/visits/kit", ("signe", "dorte"), ("anna", "carl", "lise", "mette"), "Carl"
    ),
}
