"""Every sign that somebody writes is drawn, or seen to be missing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as some

from service.web.on_paper.letters import BREAK, STANDS_FOR, drawable, is_drawn
from service.web.on_paper.typeset import fonts


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("#let x = [*nej*] $a$ `b` @c <d> // e \\ f", "#let x = [*nej*] $a$ `b` @c <d> // e \\ f"),
        ("Øjvind Ångström Łódź Ђорђе Ελένη", "Øjvind Ångström Łódź Ђорђе Ελένη"),
        ("Vi vandt 🎉 2–0", f"Vi vandt {STANDS_FOR} 2–0"),
        ("👩\u200d👩\u200d👧", STANDS_FOR),
        ("👍🏽", STANDS_FOR),
        ("😀😀", STANDS_FOR * 2),
        ("محمد", STANDS_FOR * 4),
        ("een\u00adtwo\u0000\u200b", "eentwo"),
        ("første linje\n\n  anden", "første linje anden"),
        ("e\u0301t", "ét"),
    ],
)
def test_what_is_written_is_drawn_or_stood_for(written: str, drawn: str) -> None:
    assert drawable(written) == drawn


def test_a_long_word_may_break() -> None:
    assert BREAK in drawable("a" * 40)
    assert drawable("a" * 40).replace(BREAK, "") == "a" * 40


@given(some.text())
def test_nothing_that_can_be_seen_is_lost(written: str) -> None:
    kept = drawable(written).replace(BREAK, "")

    assert all(is_drawn(letter) for letter in kept)
    composed = unicodedata.normalize("NFC", written)
    seen = [one for one in composed if unicodedata.category(one)[0] in "LN"]
    assert len([one for one in kept if one == STANDS_FOR or one in seen]) >= len(seen)


def test_our_own_fonts_are_there() -> None:
    families = set(fonts().families())

    assert {"Atkinson Hyperlegible", "Bricolage Grotesque 96pt", "Libertinus Serif"} <= families
