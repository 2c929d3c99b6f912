"""Every page that can be opened, whom it is for, and what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.lived import Lived

STAFF = ("carl", "erik", "lise", "dorte", "signe")
OTHERS = ("elsa", "finn", "gry")  # of another school owner


@dataclass(frozen=True)
class Address:
    path: Callable[[Lived], str]
    opens_for: tuple[str, ...]
    not_for: tuple[str, ...]
    shows: str  # a few words, in Danish, that come from the database or from a definition


PAGES: dict[str, Address] = {
    "a student's front page": Address(lambda _: "/", ("anna", "bo", "freja"), (), "November"),
    "the front page of staff": Address(lambda _: "/", STAFF, (), "Test"),
    "the cover of a questionnaire": Address(
        lambda of: f"/responses/{of.draft}", ("anna",), ("bo", *STAFF), "samtale"
    ),
    "a section": Address(
        lambda of: f"/responses/{of.draft}/sections/coming_up",
        ("anna",),
        ("bo", *STAFF),
        "q-talk_about",
    ),
    "the look through": Address(
        lambda of: f"/responses/{of.draft}/look-through", ("anna",), ("bo", *STAFF), "Det går godt."
    ),
    "what was sent": Address(lambda of: f"/responses/{of.sent}", ("anna",), ("bo", *STAFF), "Test"),
    "the folder": Address(lambda _: "/folder", ("anna", "bo"), STAFF, "November"),
    "the folder in August": Address(
        lambda of: f"/students/{of.world.anna.id}?round={of.august}", ("anna",), ("bo",), "August"
    ),
    "conversations": Address(
        lambda _: "/conversations", ("carl", "erik"), ("anna", "lise", "dorte", "signe"), "5."
    ),
    "one conversation": Address(
        lambda of: f"/students/{of.world.anna.id}",
        ("carl",),
        ("bo", "freja", "erik", "lise", "dorte", "signe"),
        "Læse højt",
    ),
    "one conversation of August": Address(
        lambda of: f"/students/{of.world.anna.id}?round={of.august}",
        ("carl",),
        ("erik", "dorte"),
        "August",
    ),
    "the codes of a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/codes",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe"),
        "5.a",
    ),
    "rounds": Address(
        lambda _: "/rounds", ("dorte",), ("anna", "carl", "erik", "lise", "signe"), "August"
    ),
    "a new round": Address(
        lambda _: "/rounds/new", ("dorte",), ("anna", "carl", "lise", "signe"), "5.b"
    ),
    "an open round": Address(
        lambda of: f"/rounds/{of.world.round}", ("dorte",), ("anna", "carl", "signe"), "November"
    ),
    "a closed round": Address(
        lambda of: f"/rounds/{of.august}", ("dorte",), ("anna", "carl", "signe"), "August"
    ),
    "a team": Address(
        lambda of: f"/teams/{of.world.team.id}",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe"),
        "5.a",
    ),
    "one theme of a class, for the team": Address(
        lambda of: f"/teams/{of.world.team.id}?theme=effort&group={of.world.class_a.id}",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe"),
        "5.a",
    ),
    "a school": Address(
        lambda of: f"/schools/{of.world.school}",
        ("dorte",),
        ("anna", "carl", "erik", "signe"),
        "Nordskolen",
    ),
    "one theme of a class, for the school": Address(
        lambda of: f"/schools/{of.world.school}?theme=effort&group={of.world.class_a.id}",
        ("dorte",),
        ("anna", "carl", "signe"),
        "Nordskolen",
    ),
    "visits": Address(lambda _: "/visits", STAFF, (), "Test"),
    "a new visit": Address(
        lambda _: "/visits/new", ("signe", "dorte"), ("anna", "carl", "lise"), "Carl"
    ),
    "a visit": Address(
        lambda of: f"/visits/{of.visit}",
        ("signe", "carl"),
        ("anna", "erik", "lise", "dorte"),
        "Det går godt.",
    ),
}
OPEN_TO_ALL = ("/login", "/code", "/healthz", "/readyz")
