"""The pages on which a year's rounds are planned and followed."""

from tests.school.addresses.address import Address

_NOT = ("anna", "carl", "lise", "signe", "mette", "karin")

_EVERYBODY = ("anna", "carl", "lise", "dorte", "signe", "mette", "karin", "bente")

PAGES: dict[str, Address] = {
    "planning a year": Address(lambda _: "/rounds/years/new", ("dorte",), _NOT, "5.b"),
    "a year's rounds": Address(lambda of: f"/rounds/years/{of.year}", ("dorte",), _NOT, "April"),
    "one more round of a year": Address(
        lambda of: f"/rounds/years/{of.year}/round", ("dorte",), _NOT, "5.b"
    ),
    "a round that is planned": Address(
        lambda of: f"/rounds/{of.planned}", ("dorte",), _NOT, "April"
    ),
    "changing a round that is planned": Address(
        lambda of: f"/rounds/{of.planned}/change", ("dorte",), _NOT, "April"
    ),
    "reminders": Address(lambda _: "/reminders", _EVERYBODY, (), "mail"),
    "who has answered": Address(
        lambda of: f"/classes/{of.world.class_a.id}/rounds/{of.world.round}/answered",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe", "mette", "karin"),
        "Anna",
    ),
}
