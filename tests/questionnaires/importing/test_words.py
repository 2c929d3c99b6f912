"""Words without markup, and names that fit."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from questionnaires.importing.words import Names, plain


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Hvad er 3 < 5 > 2?", "Hvad er 3 < 5 > 2?"),
        ("Første\nanden", "Første\nanden"),
        ("<p>Hej</p><p>du</p>", "Hej du"),
        ("R&amp;D &lt;b&gt;", "R&D <b>"),
        ("<style>b{color:red}</style><b>Hej</b>", "Hej"),
        ("<script>if (a<b) x('</b>')</script>Hej", "Hej"),
        ("<script>never closed", ""),
        ("<!-- note -->Hej", "Hej"),
        ("**Vigtigt** og *godt* og __nu__", "Vigtigt og godt og nu"),
        ("# Overskrift", "Overskrift"),
        ("[Læs mere](https://example.org) ![kat](cat.png)", "Læs mere kat"),
        ("2 * 3 * 4 og snake_case_name", "2 * 3 * 4 og snake_case_name"),
        ("Hej\x00\ud800 du", "Hej du"),
    ],
)
def test_words_are_left_of_markup(written: str, words: str) -> None:
    assert plain(written) == (words, written != words)


@given(st.lists(st.text(max_size=60)))
def test_names_fit_whatever_is_wanted(wanted: list[str]) -> None:
    names = Names("q", "taken")

    given_out = [names.fit(name) for name in [*wanted, "taken"]]

    assert all(re.fullmatch("[a-z][a-z0-9_]{0,39}", name) for name in given_out)
    assert len({*given_out, "taken"}) == len(given_out) + 1


@given(st.text("<>/!-ab &;*_[]()#\n", max_size=300))
def test_plain_words_hold_no_tags(text: str) -> None:
    words, changed = plain(text)

    assert changed or words == text.strip()
