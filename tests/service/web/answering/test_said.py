"""How answers are said: labels, numbers and days as the language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from flask_babel import force_locale

from questionnaires import (
    Chosen,
    Count,
    Document,
    Line,
    Log,
    Picked,
    Question,
    Questionnaire,
    Segment,
    Segments,
)
from service.web.answering.said import Answered, answer_places, answer_rows, said_answer
from tests.tiny import tiny


@pytest.fixture(autouse=True)
def _a_page(app: Flask) -> Iterator[None]:
    with app.test_request_context(), force_locale("da"):
        yield


def of_kind(asked: Questionnaire, kind: str) -> Question:
    return next(one for one in asked.questions() if one.kind == kind)


def read(asked: Questionnaire, document: Document) -> dict[str, Answered]:
    return {row.question.id: row for _, rows in answer_rows(asked, document) for row in rows}


def test_an_option_is_said_by_its_label() -> None:
    asked = tiny("choices")
    question = of_kind(asked, "choices")
    first, second = question.options[:2]  # type: ignore[union-attr]  # choices has options

    said = said_answer(
        asked, question, Document({question.id: Chosen((first.value, second.value))})
    )

    assert said == f"{first.label['da']}, {second.label['da']}"


def test_an_answer_of_ones_own_is_said_in_its_words() -> None:
    asked = tiny("other")
    question = next(one for one in asked.questions() if getattr(one, "other", False))
    value = "other" if question.kind == "choice" else Chosen(("other",))
    document = Document({question.id: value}, others={question.id: "På bussen"})

    assert said_answer(asked, question, document) == "På bussen"


def test_numbers_days_and_times_are_written_as_in_danish() -> None:
    number, day, time = tiny("number"), tiny("date"), tiny("time")
    asked = [of_kind(number, "number"), of_kind(day, "date"), of_kind(time, "time")]

    said = [
        said_answer(one, question, Document({question.id: answer}))
        for one, question, answer in zip(
            (number, day, time), asked, ("2.5", "2026-11-30", "09:30"), strict=True
        )
    ]

    assert said[0].startswith("2,5")
    assert said[1:] == ["30. november 2026", "09.30"]


def test_who_is_no_longer_here_has_no_name() -> None:
    asked = tiny("pick")
    question = of_kind(asked, "pick")
    document = Document({question.id: Picked(("bo", "gone"))})

    said = said_answer(asked, question, document, {"bo": "Bo Test"})

    assert said.startswith("Bo Test, ")
    assert "gone" not in said


def test_a_clock_is_said_option_by_option_and_a_log_line_by_line() -> None:
    clock, log = tiny("clock"), tiny("log")
    running = of_kind(clock, "clock")
    option = running.options[0]  # type: ignore[union-attr]  # a clock has options
    segments = Segments((Segment(option.value, 60), Segment(option.value, 90)))
    lines = Log((Line("De arbejder i par", "2026-11-22T09:32:00+00:00"),))

    ran = read(clock, Document({running.id: segments}))[running.id]
    noted = read(log, Document({of_kind(log, "log").id: lines}))[of_kind(log, "log").id]

    assert ran.lines == (f"{option.label['da']}: 2,5 min.",)
    assert noted.lines == ("10.32 De arbejder i par",)


def test_a_count_is_a_number() -> None:
    asked = tiny("count")
    question = of_kind(asked, "count")

    assert said_answer(asked, question, Document({question.id: Count(3)})) == "3"


def test_silence_that_was_chosen_is_not_a_gap() -> None:
    asked = tiny("not-relevant")
    question = next(one for one in asked.questions() if one.not_relevant)

    rows = read(asked, Document(not_relevant=frozenset({question.id})))

    assert rows[question.id].state == "not_relevant"


def test_a_draft_does_not_show_what_is_hidden() -> None:
    asked = tiny("show-if-question")
    hanging = next(one for one in asked.questions() if one.show_if is not None)

    assert hanging.id not in read(asked, Document({hanging.id: "Jeg spurgte Bo."}))


def test_what_is_hidden_by_now_is_named_in_no_text() -> None:
    asked = tiny("show-if-question")
    hanging = next(one for one in asked.questions() if one.show_if is not None)
    again = asked.model_copy(update={"purpose": {"da": f"{{answer:{hanging.id}}}"}})
    vars(again).pop("repeated", None)  # a copy takes along what the original has found out

    places = answer_places(again, Document({hanging.id: "Jeg spurgte Bo."}))

    assert places[f"answer:{hanging.id}"] == ""


def test_an_answer_that_no_text_repeats_is_not_put_into_words() -> None:
    asked = tiny("show-if-question")
    hanging = next(one for one in asked.questions() if one.show_if is not None)

    assert answer_places(asked, Document({hanging.id: "Jeg spurgte Bo."})) == {}
