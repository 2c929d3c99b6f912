"""Anna says how it goes, keeps what shows it, and looks back."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from forms import CameOfItForm, CheckInForm, EvidenceForm


def test_three_taps_and_a_line():
    form = CheckInForm(MultiDict({"going": "well", "tried": "asked", "line": " Det\ngik "}))

    assert form.validate()
    assert (form.going.chosen, form.tried.chosen, form.next_step.chosen) == ("well", "asked", "")
    assert form.line.words == "Det gik"


def test_a_week_without_how_it_goes_says_nothing():
    form = CheckInForm(MultiDict({"line": "Jeg skrev"}))

    assert not form.validate()
    assert form.typed["line"] == "Jeg skrev"


@pytest.mark.parametrize(
    ("link", "good"),
    [
        ("", True),
        ("https://skole.example", True),
        ("https://drev.skole.example:8443/mappe/bog%20et?x=1#side", True),
        ("HTTPS://skole.example/bog", True),
        ("http://skole.example", False),
        ("https://skole.example@ond.example/", False),
        ("https://.", False),
        ("https://skole.example/" + "x" * 600, False),
    ],
)
def test_a_link_leads_somewhere_or_is_refused(link: str, good: bool):
    assert EvidenceForm(MultiDict({"title": "Bog", "link": link})).validate() is good


def test_a_piece_without_a_title_is_refused():
    assert not EvidenceForm(MultiDict({"text": "Den er lang"})).validate()


def test_what_came_of_a_goal_is_one_of_four():
    assert CameOfItForm(MultiDict({"status": "reached", "reached": "Ja"})).validate()
    assert not CameOfItForm(MultiDict({"status": "A+"})).validate()
    assert not CameOfItForm(MultiDict({"reached": "Ja"})).validate()
