"""The pages of those at home, of sharing with them, and of what a student takes along."""

from tests.school.addresses.address import STAFF, Address

NOT_AT_HOME = ("anna", "bo", "mette", "bente", *STAFF)
NEITHER = ("bo", "karin", "erik", "lise", "dorte", "signe", "mette", "bente")
NO_STUDENTS = ("karin", "mette", "bente", *STAFF)

PAGES: dict[str, Address] = {
    "a child": Address(
        lambda of: f"/children/{of.world.anna.id}", ("karin",), NOT_AT_HOME, "August"
    ),
    "a conversation that is shared": Address(
        lambda of: f"/children/{of.world.anna.id}/conversations/{of.shared}",
        ("karin",),
        NOT_AT_HOME,
        "Læse højt",
    ),
    "what those at home see": Address(
        lambda of: f"/conversations/{of.shared}/share", ("anna", "carl"), NEITHER, "Læse højt"
    ),
    "earlier conversations": Address(
        lambda of: f"/students/{of.world.anna.id}/history", ("anna", "carl"), NEITHER, "August"
    ),
    "one's own proposals": Address(
        lambda _: "/folder/proposals", ("anna", "bo", "freja"), NO_STUDENTS, "November"
    ),
    "a proposal": Address(
        lambda of: f"/proposals/{of.proposal}",
        ("anna",),
        ("karin", "bo", "mette", "bente", *STAFF),
        "Svømme",
    ),
    "what one can take along": Address(
        lambda _: "/folder/take-along", ("anna", "bo"), NO_STUDENTS, "JSON"
    ),
}
