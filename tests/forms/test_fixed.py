"""Dorte opens a round, Erik visits, Bo comes in by his codes."""

from datetime import date, time

import pytest
from werkzeug.datastructures import MultiDict

from forms import (
    CARD_LIMIT,
    JUDGEMENT_LIMIT,
    USUAL_MINUTES,
    CardForm,
    CodeForm,
    CodesGiven,
    Message,
    RoundForm,
    RoundGiven,
    SubjectForm,
    SubjectGiven,
    VisitForm,
    VisitGiven,
)

TODAY = date(2026, 9, 30)
ROUND = {"title": "Efterår", "closes_on": "2026-10-14"}
CODES = {"class_code": "4k7p-2mxd", "personal_code": "0000 0008"}
TOO_LONG = "Write at most %(limit)s characters. You have written %(count)s."


def opened(**changes):
    return RoundForm(MultiDict(ROUND | changes), TODAY)


def test_dorte_opens_a_round():
    form = opened(title=" Efterår\n2026 ")

    assert form.validate()
    assert form.given == RoundGiven("Efterår 2026", date(2026, 10, 14))


def test_a_round_may_close_today():
    assert opened(closes_on="2026-09-30").validate()


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("title", " ", Message("Write something here.")),
        ("title", "x" * 81, Message(TOO_LONG, {"limit": 80, "count": 81})),
        ("closes_on", "", Message("Choose a day.")),
        ("closes_on", "14/10/2026", Message("Choose a day.")),
        ("closes_on", "2026-11-31", Message("Choose a day.")),
        ("closes_on", "2026-W42-1", Message("Choose a day.")),
        ("closes_on", "２026-10-14", Message("Choose a day.")),
        (
            "closes_on",
            "2026-09-29",
            Message("Choose %(first)s or a later day.", {"first": "2026-09-30"}),
        ),
        (
            "closes_on",
            "9999-12-31",
            Message("Choose %(last)s or an earlier day.", {"last": "2099-12-31"}),
        ),
        (
            "closes_on",
            "0001-01-01",
            Message("Choose %(first)s or a later day.", {"first": "2000-01-01"}),
        ),
    ],
)
def test_a_spoiled_round_is_told_why(field, typed, message):
    form = opened(**{field: typed})

    assert not form.validate()
    assert form.errors == {field: (message,)}


def test_a_round_without_anything_is_told_both():
    form = RoundForm(MultiDict(), TODAY)

    assert list(form.errors) == ["title", "closes_on"]


def test_what_was_typed_comes_back():
    assert opened(closes_on="i morgen").typed == {"title": "Efterår", "closes_on": "i morgen"}


def test_a_field_that_is_sent_twice_is_refused():
    form = RoundForm(MultiDict([*ROUND.items(), ("title", "Forår")]), TODAY)

    assert form.errors == {"title": (Message("Give one answer only."),)}


def test_erik_starts_a_visit():
    said = {
        "lesson": "Dansk, 3. time", "subject": "dansk", "day": "2026-09-30", "first": "10:50",
        "minutes": "90", "room": "12", "area": "feedback",
    }  # fmt: skip
    form = VisitForm(MultiDict(said), ["feedback"])

    assert form.validate()
    whole = VisitGiven("Dansk, 3. time", "dansk", TODAY, time(10, 50), 90, "12", "feedback")
    assert form.given == whole


def test_of_a_visit_the_lesson_and_the_day_are_enough():
    form = VisitForm(MultiDict({"lesson": "Dansk, 3. time", "day": "2026-09-30"}))

    assert form.validate()
    assert form.given == VisitGiven("Dansk, 3. time", "", TODAY, None, USUAL_MINUTES, "", "")


def test_a_visit_is_about_an_area_that_the_school_looks_for():
    form = VisitForm(MultiDict({"lesson": "Dansk", "day": "2026-09-30", "area": "noise"}))

    assert list(form.errors) == ["area"]


def test_a_visit_needs_a_lesson_and_a_day():
    assert list(VisitForm(MultiDict()).errors) == ["lesson", "day"]


def test_bo_comes_in_by_his_codes():
    form = CodeForm(MultiDict(CODES))

    assert form.validate()
    assert form.given == CodesGiven("4K7P2MXD", "00000008")


@pytest.mark.parametrize("field", ["class_code", "personal_code"])
def test_a_code_of_the_wrong_shape_is_told_so(field):
    form = CodeForm(MultiDict(CODES | {field: "4K7P"}))

    assert not form.validate()
    assert form.errors == {
        field: (
            Message(
                "A code has %(symbols)s letters and digits. Look at your sheet and try again.",
                {"symbols": 8},
            ),
        )
    }


def test_a_card_says_something_and_not_too_much():
    for words, fits in (("Se", True), (" ", False), ("x" * CARD_LIMIT, True)):
        assert CardForm(MultiDict({"card_text": words})).validate() is fits
    long = CardForm(MultiDict({"card_text": "x" * (CARD_LIMIT + 1)}))
    assert not long.validate()
    assert long.typed["card_text"] == "x" * (CARD_LIMIT + 1)


def test_lise_may_leave_either_out_and_every_line_stays():
    form = SubjectForm(MultiDict({"judgement": "Du kan:\r\n\r\nlæse", "revision": "3"}))
    assert form.validate()
    assert form.given == SubjectGiven("Du kan:\n\nlæse", "", 3)


@pytest.mark.parametrize("revision", ["", "-1", "x", "1e3", "٣", "9" * 10])
def test_a_revision_is_a_number(revision):
    assert list(SubjectForm(MultiDict({"revision": revision})).errors) == ["revision"]


def test_a_judgement_too_long_is_refused_and_kept():
    form = SubjectForm(MultiDict({"judgement": "x" * (JUDGEMENT_LIMIT + 1), "revision": "0"}))
    assert list(form.errors) == ["judgement"]
    assert len(form.typed["judgement"]) == JUDGEMENT_LIMIT + 1
