"""The pages of a conversation: prepared, held, after it, and with several at one table."""

from tests.school.addresses.address import Address

NOT_FOR = ("bo", "freja", "erik", "lise", "dorte", "signe", "karin")

PAGES: dict[str, Address] = {
    "in the conversation": Address(
        lambda of: f"/students/{of.world.anna.id}/conversation",
        ("carl", "anna"),
        NOT_FOR,
        "Læse højt",
    ),
    "in a conversation that has not begun": Address(
        lambda of: f"/students/{of.world.bo.id}/conversation",
        ("carl", "bo"),
        ("anna", "erik", "dorte"),
        "November",
    ),
    "after the conversation": Address(
        lambda of: f"/students/{of.world.anna.id}/after?round={of.august}",
        ("carl", "anna"),
        NOT_FOR,
        "Læse højt",
    ),
    "a conversation with several": Address(
        lambda of: f"/group-conversations/{of.group_slot}",
        ("carl",),
        ("anna", *NOT_FOR),
        "Bord 3",
    ),
}
