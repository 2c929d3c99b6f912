"""The pages on which the two at the table write what a conversation leaves."""

from tests.school.addresses.address import Address

_NOT = ("bo", "erik", "lise", "dorte", "signe", "mette", "karin", "bente")

PAGES: dict[str, Address] = {
    "the next step": Address(
        lambda of: f"/conversations/{of.held}/next", ("carl", "anna"), _NOT, "Anna"
    ),
}
