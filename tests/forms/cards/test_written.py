"""Numbers, days and times as they stand on the page."""

from datetime import date

from forms import Setting
from questionnaires import Document


def test_a_danish_number_has_a_comma_its_unit_and_its_limits(show):
    drawn = show("number", Document({"hours": "7.5"}))

    assert drawn.written["q-hours"] == "7,5"
    assert "timer" in drawn.text
    assert "Fra 0 til 14. I trin på 0,5" in drawn.text
    assert drawn.described_by("q-hours") == ["q-hours-limits", "q-hours-unit"]


def test_a_number_that_was_refused_stands_as_it_was_typed(show):
    drawn = show(
        "number",
        Document({"hours": "7.5"}),
        errors={"hours": ["Nej."]},
        typed={"q-hours": ("15.0 t",)},
    )

    assert drawn.written["q-hours"] == "15.0 t"
    assert drawn.of("q-hours-words")["aria-invalid"] == "true"


def test_the_days_that_are_offered_move_with_the_day(show):
    for day, first, last in ((23, "2026-11-23", "2026-12-07"), (24, "2026-11-24", "2026-12-08")):
        drawn = show("relative-dates", setting=Setting(today=date(2026, 11, day)))
        field = drawn.of("q-finish-words")

        assert (field["type"], field["min"], field["max"]) == ("date", first, last)


def test_a_day_without_ends_has_none(show):
    assert "min" not in show("date").of("q-any_day-words")


def test_a_time_is_asked_by_the_minute(show):
    field = show("time", Document({"to_bed": "21:30"})).of("q-to_bed-words")

    assert (field["type"], field["min"], field["value"]) == ("time", "18:00", "21:30")


def test_a_decline_stands_beside_a_field(show):
    assert show("number", Document(declined=frozenset({"books"}))).checked == [
        ("q-books-declined", "yes")
    ]
