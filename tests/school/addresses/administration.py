"""The pages of administrators."""

from tests.school.addresses.address import Address

NOBODY_ELSE = ("anna", "carl", "erik", "lise", "dorte", "signe", "mette", "karin")
PAGES: dict[str, Address] = {
    "the audit trail": Address(lambda _: "/audit", ("bente",), (*NOBODY_ELSE, "rita"), "Hvem"),
    "rosters": Address(lambda _: "/rosters", ("bente", "rita"), NOBODY_ELSE, "Lister"),
    "a new roster": Address(
        lambda _: "/rosters/new", ("bente",), (*NOBODY_ELSE, "rita"), "OneRoster"
    ),
    "a roster": Address(
        lambda of: f"/rosters/{of.roster}", ("bente",), (*NOBODY_ELSE, "rita"), "skolen 1"
    ),
    "the list of a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/roster", ("bente", "rita"), NOBODY_ELSE, "5.a"
    ),
    "whom to look as": Address(lambda _: "/look-as", ("bente", "rita"), NOBODY_ELSE, "rolle"),
}
