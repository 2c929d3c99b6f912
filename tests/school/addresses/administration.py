"""The pages of administrators."""

from tests.school.addresses.address import Address

NOBODY_ELSE = ("anna", "carl", "erik", "lise", "dorte", "signe", "mette", "karin")
PAGES: dict[str, Address] = {
    "the audit trail": Address(lambda _: "/audit", ("bente",), (*NOBODY_ELSE, "rita"), "Hvem"),
    "whom to look as": Address(lambda _: "/look-as", ("bente", "rita"), NOBODY_ELSE, "rolle"),
}
