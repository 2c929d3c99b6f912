"""What is kept of what Anna writes: her words, and nothing that no one can see."""

import unicodedata

import pytest
from hypothesis import given, strategies as st

from forms.words import cleaned, on_one_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ro  ", "Ro"),
        ("en\r\nto\rtre\nfire", "en\nto\ntre\nfire"),
        ("a\tb", "a\tb"),
        ("R\x00o\x07", "Ro"),
        ("R\ud800o", "Ro"),
        ("a\u030ar", "år"),
        ("👩\u200d🏫", "👩\u200d🏫"),
        ("<b>", "<b>"),
    ],
)
def test_what_is_kept(typed, kept):
    assert cleaned(typed) == kept


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more(typed):
    once = cleaned(typed)

    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once.encode().decode() == once


def test_one_line_has_no_newline():
    assert on_one_line("en\n  to\n\ntre") == "en to tre"
