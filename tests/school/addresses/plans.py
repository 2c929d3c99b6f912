"""The pages on which a team's plan is read, compared, and made into a year."""

from tests.school.addresses.address import Address

_NOT = ("anna", "lise", "signe", "mette", "karin", "bente")
_TEAM = ("carl", "erik")
_READERS = (*_TEAM, "dorte")

PAGES: dict[str, Address] = {
    "plans": Address(lambda _: "/plans", _READERS, _NOT, "Plan for læringssamtaler"),
    "one plan": Address(lambda of: f"/plans/{of.sheet}", _READERS, _NOT, "Det går godt."),
    "two plans": Address(
        lambda of: f"/plans/{of.sheet}/compare/{of.sheet}", _READERS, _NOT, "det samme"
    ),
    "the year of a plan": Address(
        lambda of: f"/plans/{of.sheet}/year", _TEAM, (*_NOT, "dorte"), "Evalueringssamtale"
    ),
}
