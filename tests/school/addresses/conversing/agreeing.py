"""The pages on which the two at the table write what a conversation leaves."""

from tests.school.addresses.address import Address

_NOT = ("bo", "erik", "lise", "dorte", "signe", "mette", "karin", "bente")

PAGES: dict[str, Address] = {
    "the next step": Address(
        lambda of: f"/conversations/{of.held}/next", ("carl", "anna"), _NOT, "Anna"
    ),
    "the minutes": Address(
        lambda of: f"/conversations/{of.held}/minutes", ("carl", "anna"), _NOT, "Referat"
    ),
    "the school's points": Address(
        lambda of: f"/conversations/{of.held}/points", ("carl", "anna"), _NOT, "meddelelsesbogen"
    ),
    "closing a conversation": Address(
        lambda of: f"/conversations/{of.held}/close", ("carl", "anna"), _NOT, "mangler stadig"
    ),
    "the documents of a conversation": Address(
        lambda of: f"/conversations/{of.held}/documents", ("carl", "anna"), _NOT, "Meddelelsesbog"
    ),
    "one document": Address(
        lambda of: f"/conversations/{of.held}/documents/study-book", ("carl", "anna"), _NOT, "5.a"
    ),
}
