"""The pages between conversations."""

from tests.school.addresses.address import STAFF, Address

NOT_CLASS = ("freja", "erik", "lise", "dorte", "signe", "mette", "karin")

PAGES: dict[str, Address] = {
    "my goals": Address(lambda _: "/goals", ("anna",), (*STAFF, "karin", "mette"), "Læse højt"),
    "my goals, where there are none": Address(lambda _: "/goals", ("bo",), STAFF, "Ingen mål"),
    "how it goes this week": Address(
        lambda of: f"/goals/{of.goal}/check-in",
        ("anna",),
        ("bo", "karin", *STAFF),
        "Jeg har læst for min søster",
    ),
    "something that shows it": Address(
        lambda of: f"/goals/{of.goal}/evidence", ("anna",), ("bo", *STAFF), "Læse højt"
    ),
    "what shows it": Address(
        lambda of: f"/goals/evidence/{of.evidence}", ("anna",), ("bo", *STAFF), "Min bog"
    ),
    "looking back": Address(
        lambda _: "/goals/term", ("anna",), (*STAFF, "karin", "mette"), "Læse højt"
    ),
    "the board": Address(
        lambda of: f"/classes/{of.world.class_a.id}/board",
        ("anna", "bo", "carl"),
        NOT_CLASS,
        "Min bog",
    ),
    "the board, shuffled": Address(
        lambda of: f"/classes/{of.world.class_a.id}/board?order=random",
        ("bo", "carl"),
        NOT_CLASS,
        "Læse højt",
    ),
    "the goals of a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/goals",
        ("carl",),
        ("anna", *NOT_CLASS),
        "Læse højt",
    ),
    "my study book": Address(lambda _: "/study-book", ("anna",), (*STAFF, "karin"), "August"),
    "a study book": Address(
        lambda of: f"/students/{of.world.anna.id}/study-book",
        ("carl",),
        ("bo", *NOT_CLASS),
        "Læse højt",
    ),
    "what a team's conversations become": Address(
        lambda of: f"/teams/{of.world.team.id}/outcomes",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe", "mette"),
        "samtaler",
    ),
    "what a school's conversations become": Address(
        lambda of: f"/schools/{of.world.school}/outcomes",
        ("dorte",),
        ("anna", "carl", "erik", "signe", "mette"),
        "samtaler",
    ),
}
