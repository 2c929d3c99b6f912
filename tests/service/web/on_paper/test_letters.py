"""Every sign that somebody writes is drawn, or seen to be missing."""

from __future__ import annotations

import unicodedata

import pytest
import typst
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


SPECIMEN = b"""
#set document(title: "Specimen")
#set text(lang: "da")
#for font in ("Atkinson Hyperlegible", "Bricolage Grotesque 96pt") { for weight in (400, 700) {
  set text(font: (font, "Atkinson Hyperlegible", "Libertinus Serif"), weight: weight)
  text(sys.inputs.letters)
} }
"""


def test_every_sign_that_we_say_is_drawn_is_drawn() -> None:
    """PDF/UA-1 refuses a file with a sign that no font has."""
    known = [chr(code) for code in range(0x3000) if is_drawn(chr(code))]
    assert len(known) > 1500

    letters = " ".join(known) + BREAK
    drawn = typst.Compiler(SPECIMEN, font_paths=fonts()).compile(
        input=SPECIMEN, format="pdf", sys_inputs={"letters": letters}, pdf_standards="ua-1"
    )

    assert isinstance(drawn, bytes)


def test_a_sign_that_no_font_has_would_be_refused() -> None:
    with pytest.raises(typst.TypstError):
        typst.Compiler(SPECIMEN, font_paths=fonts()).compile(
            input=SPECIMEN, format="pdf", sys_inputs={"letters": "😀"}, pdf_standards="ua-1"
        )


def test_our_own_fonts_are_there() -> None:
    families = set(fonts().families())

    assert {"Atkinson Hyperlegible", "Bricolage Grotesque 96pt", "Libertinus Serif"} <= families
