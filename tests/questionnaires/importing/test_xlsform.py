"""Signe brings the workbooks that her colleagues have written for ODK and Kobo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from questionnaires import Questionnaire
from questionnaires.importing import Imported, NotReadable, from_xlsform
from tests.questionnaires.importing.brought import COLUMNS, WORKBOOK, Rows, row

Written = Callable[[dict[str, Rows]], bytes]
Questions = Callable[[Imported], dict[str, dict[str, Any]]]
Told = Callable[[Imported], dict[str, tuple[str, list[str]]]]


def small(*rows: Sequence[str]) -> dict[str, Rows]:
    return {**WORKBOOK, "survey": [COLUMNS, *rows]}


def test_a_rich_workbook_becomes_a_questionnaire_that_loads(
    workbook: Written, questions: Questions, loaded: Callable[[Imported], Questionnaire]
) -> None:
    imported = from_xlsform(workbook(WORKBOOK))

    questionnaire, found = loaded(imported), questions(imported)
    assert questionnaire.languages == ("da", "sv")
    assert [part.title["sv"] for part in questionnaire.sections] == [
        "Del 1", "Om mig själv", "Tal.", "Del 4",
    ]  # fmt: skip
    assert {one: found[one]["kind"] for one in found} == {
        "hello": "note", "grade": "scale", "likes": "choices", "why": "text", "age": "number",
        "hours": "number", "mood": "scale", "days": "note", "day": "date", "hour": "time",
        "friends": "rows", "what": "text", "again": "choice", "ok": "choice",
    }  # fmt: skip
    assert found["grade"]["required"]
    assert found["likes"]["other"]
    assert found["likes"]["at_most"] == 2
    assert [one["value"] for one in found["likes"]["options"]] == ["read", "run_fast"]
    assert found["why"]["text"]["da"] == "Hvorfor {answer:likes}?"
    assert found["why"]["max_characters"] == 200
    assert (found["age"]["at_least"], found["age"]["at_most"], found["age"]["step"]) == (6, 19, 1)
    assert found["age"]["help"] == {"da": "I år", "sv": "I år"}
    assert found["hours"]["at_least"] == 0.5
    assert [one["score"] for one in found["mood"]["options"]] == [1, 2, 3, 4, 5]
    assert found["day"]["not_after"] == "today"


def test_the_conditions_of_a_rich_workbook_are_kept(
    workbook: Written, questions: Questions
) -> None:
    imported = from_xlsform(workbook(WORKBOOK))

    found = questions(imported)
    assert found["why"]["show_if"] == {
        "all": [
            {"question": "likes", "includes": "read"},
            {"not": {"question": "grade", "is": "v4"}},
        ]
    }
    assert imported.definition["sections"][2]["show_if"] == {"question": "grade", "at_least": 5}
    assert found["hour"]["show_if"] == {
        "not": {"all": [{"question": "age", "at_least": 10}, {"question": "age", "at_most": 10}]}
    }
    assert found["again"]["show_if"] == {"question": "what", "answered": True}


def test_every_row_of_the_survey_is_in_the_report_once(workbook: Written) -> None:
    imported = from_xlsform(workbook(WORKBOOK))

    assert [one.question for one in imported.remarks if one.question] == [
        "start", "hello", "grade", "likes", "why", "age", "hours", "mood", "days", "day", "hour",
        "friends", "what", "again", "ok",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (row("calculate", "odd", calculation="1+1"), "calculated"),
        (row("geopoint", "odd", "Hvor?"), "places"),
        (row("image", "odd", "Billede"), "handed in"),
        (row("rank likes", "odd", "Orden"), "put in order"),
        (row("barcode", "odd", "Kode"), "scanned"),
        (row("deviceid", "odd"), "not asked for"),
        (row("select_one_from_file pets.csv", "odd", "Dyr"), "another file"),
        (row("riddle", "odd", "Gåde"), "riddle"),
    ],
)
def test_what_is_not_known_here_is_left_out_with_a_reason(
    workbook: Written, questions: Questions, told: Told, cells: Sequence[str], why: str
) -> None:
    imported = from_xlsform(workbook(small(cells, row("text", "word", "Ord", "Ord."))))

    assert list(questions(imported)) == ["word"]
    outcome, whys = told(imported)["odd"]
    assert outcome == "dropped"
    assert why in whys[0]


@pytest.mark.parametrize(
    ("cells", "kind", "why"),
    [
        (row("select_one likes", "odd", "?", "?", choice_filter="x=1"), "choice", "All of them"),
        (row("select_one nowhere", "odd", "?", "?"), "choice", "fewer than two"),
        (row("text", "odd", "?", "?", relevant="today() > 3"), "text", "always shown"),
        (row("integer", "odd", "?", "?", constraint="regex(., 'x')"), "number", "limits"),
        (row("decimal", "odd", "?", "?", constraint=". > 0"), "number", "limits"),
        (row("text", "odd", "?", "?", calculation="1"), "text", "calculation"),
        (row("text", "odd", "?", "?", required="${a} = 1"), "text", "required"),
        (row("text", "odd", "?", "?", **{"media::image": "x.png"}), "text", "pictures"),
        (row("range", "odd", "?", "?", parameters="start=0 end=100"), "number", "more steps"),
        (row("dateTime", "odd", "?", "?"), "date", "day only"),
    ],
)
def test_what_is_a_little_different_here_is_told(
    workbook: Written,
    questions: Questions,
    told: Told,
    cells: Sequence[str],
    kind: str,
    why: str,
) -> None:
    imported = from_xlsform(workbook(small(cells)))

    assert questions(imported)["odd"]["kind"] == kind
    outcome, whys = told(imported)["odd"]
    assert outcome == "changed"
    assert why in " ".join(whys)


def test_a_formula_is_not_calculated_but_told(workbook: Written, questions: Questions) -> None:
    imported = from_xlsform(workbook(small(row("text", "word", "=1+1", "Ett ord"))))

    assert questions(imported)["word"]["text"] == {"da": "Ett ord", "sv": "Ett ord"}
    assert any("survey!C2" in str(one.why) for one in imported.remarks if not one.question)


def test_a_plain_workbook_is_danish(workbook: Written) -> None:
    sheets: dict[str, Rows] = {"Survey": [("type", "name", "label"), ("text", "word", "Et ord")]}
    imported = from_xlsform(workbook(sheets))

    assert imported.definition["languages"] == ["da"]
    assert imported.definition["title"] == {"da": "Uden titel"}


def test_of_ten_thousand_answers_the_first_hundred_are_taken(
    workbook: Written, questions: Questions, told: Told
) -> None:
    answers = [("many", f"answer_{number}", f"Svar {number}") for number in range(10_000)]
    sheets: dict[str, Rows] = {
        "survey": [("type", "name", "label"), ("select_one many", "odd", "?")],
        "choices": [("list_name", "name", "label"), *answers],
    }
    imported = from_xlsform(workbook(sheets))

    assert len(questions(imported)["odd"]["options"]) == 100
    whys = ["It has 10000 answers to choose from. The first 100 were taken."]
    assert told(imported)["odd"] == ("changed", whys)


def test_much_text_used_many_times_is_refused(workbook: Written) -> None:
    asked = [("select_one many", f"q{number}", "?") for number in range(290)]
    answers = [("many", f"a{number}", f"{number}" + "x" * 3000) for number in range(100)]
    sheets: dict[str, Rows] = {
        "survey": [("type", "name", "label"), *asked],
        "choices": [("list_name", "name", "label"), *answers],
    }

    with pytest.raises(NotReadable, match="more text"):
        from_xlsform(workbook(sheets))


@pytest.mark.parametrize(
    ("sheets", "why"),
    [
        ({"other": [("type",)]}, "no sheet that is called survey"),
        ({"survey": [("kind", "name")]}, "no column that is called type"),
        ({"survey": [("type", "name")] + [("text", "q")] * 4001}, "more than 4000 rows"),
        ({"survey": [("type", "name")] + [("text", "q")] * 2001}, "more than 2000 questions"),
        ({"survey": [("type",)] + [("begin_group",)] * 12 + [("text",)]}, "groups within groups"),
        ({"survey": [("type", "name"), ("end_group", "q")]}, "no question"),
    ],
)
def test_what_cannot_be_read_says_why(workbook: Written, sheets: dict[str, Rows], why: str) -> None:
    with pytest.raises(NotReadable) as refused:
        from_xlsform(workbook(sheets))

    assert why in str(refused.value)
