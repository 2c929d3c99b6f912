"""Strips and bars as SVG: read without colour, without a style, and with what came in escaped."""

from __future__ import annotations

from xml.etree import ElementTree

from analysis import (
    QuestionBar,
    count,
    letter,
    strip,
    theme_bars,
    tone,
    visit_strips,
    voice,
)
from questionnaires import Document, shipped
from tests.analysis.visiting.test_side_by_side import seen


def drawn(text: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(text).iter())


def test_a_stretch_says_its_minutes_and_its_letter() -> None:
    (one,) = visit_strips([seen("a", ("teacher_explains", 19), ("class_talks", 7))])

    words = [part.text for part in drawn(strip(one, "22. september")) if part.text]

    assert words == ["19", "A", "7", "B", "0 min", "15 min", "30 min", "45 min"]


def test_a_narrow_stretch_says_nothing_that_would_not_fit() -> None:
    (one,) = visit_strips([seen("a", ("teacher_explains", 1), ("class_talks", 40))])

    assert "1" not in [part.text for part in drawn(strip(one, ""))]


def test_strips_take_colour_and_place_without_a_style() -> None:
    (one,) = visit_strips([seen("a", ("class_talks", 15))])

    text = strip(one, 'a "label" <b>')

    assert "style" not in text
    assert 'class="st-2" x="0.00%" y="0" width="33.33%"' in text
    assert "a &quot;label&quot; &lt;b&gt;" in text


def test_every_activity_has_a_letter_of_its_own() -> None:
    assert [letter(place) for place in range(3)] == ["A", "B", "C"]
    assert len({tone(place) for place in range(6)}) == 6


def _climate(*steps: str) -> tuple[QuestionBar, ...]:
    form = shipped().latest("class-climate")
    counts = count(form, [("7.b", Document({"room_for_all": step})) for step in steps])
    return theme_bars(form, "together", counts["7.b"]).bars[:1]


def test_a_class_is_drawn_around_the_middle() -> None:
    bars = _climate(*["not_at_all"] * 3, *["mostly"] * 5, *["nearly_always"] * 4)

    kinds = {
        part.get("class"): part.get("width")
        for part in drawn(voice(bars, bars[0], ""))
        if part.tag.endswith("rect")
    }

    assert set(kinds) == {"vo-1", "vo-3", "vo-4"}
    assert kinds["vo-1"] == "25.00%"


def test_what_is_hidden_is_not_drawn() -> None:
    bars = _climate("mostly", "not_at_all")

    assert not [part for part in drawn(voice(bars, bars[0], "")) if part.tag.endswith("rect")]
