"""The page on which the sheets of a class are asked for."""

from tests.school.addresses.address import Address

PAGES: dict[str, Address] = {
    "sheets of a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/rounds/{of.world.round}/sheets",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe", "mette", "karin", "bente"),
        "12 elever",
    ),
}
