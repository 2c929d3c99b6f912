"""The pages on which administrators keep people, classes and years."""

from tests.school.addresses.address import STAFF, Address

KEEPING = ("bente", "rita")
NOT_KEEPING = ("anna", "karin", "mette", *STAFF)

PAGES: dict[str, Address] = {
    "the front page of an administrator": Address(lambda _: "/", KEEPING, (), "/administration"),
    "administration": Address(lambda _: "/administration", KEEPING, NOT_KEEPING, "Personer"),
    "people": Address(lambda _: "/administration/people", KEEPING, NOT_KEEPING, "Anna Test"),
    "somebody new": Address(lambda _: "/administration/people/new", KEEPING, NOT_KEEPING, "5.a"),
    "one person": Address(
        lambda of: f"/administration/people/{of.world.anna.id}", KEEPING, NOT_KEEPING, "5.a"
    ),
    "the guardians of a student": Address(
        lambda of: f"/administration/people/{of.world.anna.id}/guardians",
        KEEPING,
        NOT_KEEPING,
        "Karin Test",
    ),
    "classes": Address(lambda _: "/administration/classes", KEEPING, NOT_KEEPING, "5.b"),
    "one class": Address(
        lambda of: f"/administration/classes/{of.world.class_a.id}",
        KEEPING,
        NOT_KEEPING,
        "Anna Test",
    ),
    "a team as it is kept": Address(
        lambda of: f"/administration/classes/{of.world.team.id}", KEEPING, NOT_KEEPING, "Carl Test"
    ),
    "a new year": Address(lambda _: "/administration/years", KEEPING, NOT_KEEPING, "6.a"),
}
