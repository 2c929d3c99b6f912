"""The pages on which a conversation is prepared."""

from tests.school.addresses.address import Address

_NOT_STUDENTS = ("carl", "erik", "lise", "dorte", "signe", "mette", "karin", "bente")

PAGES: dict[str, Address] = {
    "one's cards": Address(lambda _: "/cards", ("anna", "bo", "freja"), _NOT_STUDENTS, "November"),
    "rehearsing": Address(lambda _: "/rehearsal", ("anna", "freja"), _NOT_STUDENTS, "Ingen kort"),
    "preparing": Address(lambda _: "/preparation", ("anna", "bo"), _NOT_STUDENTS, "Klar til"),
    "what is ready in a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/rounds/{of.world.round}/prepared",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe", "mette", "karin"),
        "dansk",
    ),
    "one's subjects": Address(
        lambda _: "/subjects",
        ("lise",),
        ("anna", "carl", "erik", "dorte", "signe", "mette", "karin"),
        "5.a",
    ),
    "a group in a subject": Address(
        lambda of: f"/subjects/{of.world.class_a.id}/{of.world.round}",
        ("lise",),
        ("anna", "carl", "erik", "dorte", "signe", "mette", "karin"),
        "Anna",
    ),
    "writing of a student": Address(
        lambda of: f"/subjects/{of.world.class_a.id}/{of.world.round}/{of.world.anna.id}",
        ("lise",),
        ("anna", "carl", "erik", "dorte", "signe", "mette", "karin"),
        "Anna",
    ),
    "what subject teachers gave": Address(
        lambda of: f"/subjects/students/{of.world.anna.id}/{of.world.round}",
        ("anna", "carl"),
        ("bo", "freja", "erik", "lise", "dorte", "signe", "mette", "karin"),
        "November",
    ),
}
