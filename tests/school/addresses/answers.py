"""The pages on which named readers read."""

from tests.school.addresses.address import Address

PAGES: dict[str, Address] = {
    "the classes one may look into": Address(
        lambda _: "/answers",
        ("carl", "erik", "lise", "dorte", "signe", "mette"),
        ("anna", "karin"),
        "Svar",
    ),
    "what the students of a class let one read": Address(
        lambda of: f"/classes/{of.world.class_a.id}/answers",
        ("carl", "erik", "lise", "dorte", "signe"),
        ("anna", "bo", "karin", "mette"),
        "5.a",
    ),
    "what a student lets one read": Address(
        lambda of: f"/students/{of.world.anna.id}/answers",
        ("carl", "erik", "lise", "dorte", "signe", "karin"),
        ("anna", "bo", "freja", "mette"),
        "Anna",
    ),
    "a student's form": Address(
        lambda of: f"/students/{of.world.anna.id}/answers/{of.sent}",
        ("carl",),
        ("anna", "bo", "freja", "erik", "lise", "dorte", "signe", "mette", "karin"),
        "Anna Test",
    ),
}
