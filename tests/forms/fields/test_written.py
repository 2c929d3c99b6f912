"""Anna writes a number, a day, a time of day."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from forms import Setting
from questionnaires import Document


def said(form):
    return {key: [str(one) for one in why] for key, why in form.errors.items()}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("7,5", "7.5"),
        ("7.50", "7.5"),
        (" 8 ", "8"),
        ("-0", "0"),
        ("+007", "7"),
        ("10", "10"),
        ("0,0", "0"),
    ],
)
def test_a_number_is_kept_in_one_way_however_it_was_written(send, typed, kept):
    assert send("number", ("q-hours", typed)).document == Document({"hours": kept})


def test_a_number_may_be_below_zero(send):
    assert send("number", ("q-degrees", "−12,25")).document.text("degrees") == "-12.25"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("otte", "Write a number, such as 3 or 2.5."),
        ("1e3", "Write a number, such as 3 or 2.5."),
        ("٣", "Write a number, such as 3 or 2.5."),
        ("9" * 13, "Write a number, such as 3 or 2.5."),
        ("-1", "Write 0 or more."),
        ("14.5", "Write 14 or less."),
        ("7.3", "Write a number in steps of 0.5, counted from 0."),
    ],
)
def test_a_number_that_will_not_do_is_shown_again(send, typed, why):
    form = send("number", ("q-hours", typed))

    assert said(form) == {"hours": [why]}
    assert form.typed == {"q-hours": (typed,)}


def test_a_number_beside_a_tick_is_refused(send):
    form = send("number", ("q-books", "3"), ("q-books-declined", "yes"))

    assert list(form.errors) == ["books"]
    assert form.document == Document()


@given(st.decimals(-(10**11), 10**11, places=4))
def test_every_number_reads_back_as_itself(send, number):
    form = send("number", ("q-degrees", f"{number:f}"))
    again = send("number", ("q-degrees", form.document.text("degrees")))

    assert again.document == form.document


def test_a_day_within_the_year(send):
    form = send("date", ("q-trip", "2026-06-01"), ("q-any_day", "1999-12-31"))

    assert form.document == Document({"trip": "2026-06-01", "any_day": "1999-12-31"})


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1. juni", "Choose a day."),
        ("2026-02-30", "Choose a day."),
        ("2026-W10-1", "Choose a day."),
        ("2025-12-31", "Choose 2026-01-01 or a later day."),
        ("2027-01-01", "Choose 2026-12-31 or an earlier day."),
    ],
)
def test_a_day_that_will_not_do(send, typed, why):
    assert said(send("date", ("q-trip", typed))) == {"trip": [why]}


def test_a_day_without_ends_still_has_its_senses(send):
    form = send("date", ("q-any_day", "0226-06-01"))

    assert said(form) == {"any_day": ["Choose 1900-01-01 or a later day."]}


@pytest.mark.parametrize(
    ("day", "first", "last"), [(23, "2026-11-23", "2026-12-07"), (24, "2026-11-24", "2026-12-08")]
)
def test_the_ends_of_a_day_move_with_the_day_of_answering(send, day, first, last):
    setting = Setting(today=date(2026, 11, day))
    early = send("relative-dates", ("q-finish", "2026-11-22"), setting=setting)
    late = send("relative-dates", ("q-finish", "2026-12-31"), setting=setting)

    assert said(early) == {"finish": [f"Choose {first} or a later day."]}
    assert said(late) == {"finish": [f"Choose {last} or an earlier day."]}
    assert send("relative-dates", ("q-finish", first), setting=setting).validate()


@pytest.mark.parametrize(
    ("typed", "kept"), [("21:30", "21:30"), ("21.30", "21:30"), ("21:30:15", "21:30")]
)
def test_a_time_of_day_is_kept_to_the_minute(send, typed, kept):
    assert send("time", ("q-to_bed", typed)).document == Document({"to_bed": kept})


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("24:00", "Write a time of day, such as 9:30."),
        ("sent", "Write a time of day, such as 9:30."),
        ("9:30", "Choose 18:00 or later."),
    ],
)
def test_a_time_that_will_not_do(send, typed, why):
    assert said(send("time", ("q-to_bed", typed))) == {"to_bed": [why]}
