"""What each kind of question asks of its own fields."""

from __future__ import annotations

import pytest

from tests.questionnaires.spoiling import (
    Definition,
    add,
    asked,
    option,
    question,
    read_json,
    told,
    words,
)


def test_more_than_three_hundred_questions_are_too_many(definition: Definition) -> None:
    definition["sections"][1]["questions"] = [
        {"id": f"note{number}", "kind": "note", "text": {"da": "Hej", "sv": "Hej!"}}
        for number in range(298)
    ]
    assert sum(1 for _ in read_json(definition).questions()) == 300

    definition["sections"][1]["questions"].append(question(definition, 1) | {"id": "one_more"})

    assert told(definition) == ["sections: too many questions; at most 300, not 301"]


def test_questions_in_rows_are_counted_too(definition: Definition) -> None:
    inside = [asked("note", f"note{number}") for number in range(296)]
    add(definition, asked("rows", questions=inside))

    assert told(definition) == ["sections: too many questions; at most 300, not 301"]


THREE = [option("a"), option("b"), option("c", exclusive=True)]
SPOILED = {
    "an own answer without guidance": (
        asked("choice", options=THREE, other=True),
        "guidance: missing; say what may be written as an answer of one's own",
    ),
    "own answers without guidance": (
        asked("choices", options=THREE, other=True),
        "guidance: missing; say what may be written as an answer of one's own",
    ),
    "fewer choices than are needed": (
        asked("choices", options=THREE, at_least=2, at_most=1),
        "at_most: should not be below at_least, which is 2",
    ),
    "more choices than options": (
        asked("choices", options=THREE, at_most=4),
        "at_most: there are 3 options; ask for no more than these",
    ),
    "more choices than go together": (
        asked("choices", options=THREE, at_least=3),
        "at_least: only 2 options go together; ask for no more than these",
    ),
    "no choice at least": (
        asked("choices", options=THREE, at_least=0),
        "at_least: should be at least 1",
    ),
    "half a choice": (
        asked("choices", options=THREE, at_least=1.5),
        "at_least: should be a whole number, not 1.5",
    ),
    "a number between nowhere": (
        asked("number", at_least=0.5, at_most=-1),
        "at_most: should not be below at_least, which is 0.5",
    ),
    "a step that stands still": (asked("number", step=0), "step: should be above 0"),
    "a bound in words": (
        asked("number", at_most="ten"),
        "at_most: should be a number, not 'ten'",
    ),
    "a day that is not in the calendar": (
        asked("date", not_before="2026-02-30"),
        "not_before: '2026-02-30' is not a day; write one such as 2026-11-22, today or today+14d",
    ),
    "a day without dashes": (
        asked("date", not_after="20261122"),
        "not_after: '20261122' is not a day; write one such as 2026-11-22, today or today+14d",
    ),
    "a day counted in weeks": (
        asked("date", not_after="today+2w"),
        "not_after: 'today+2w' is not a day; write one such as 2026-11-22, today or today+14d",
    ),
    "days the wrong way round": (
        asked("date", not_before="2026-12-24", not_after="2026-12-23"),
        "not_after: should not be before not_before, which is '2026-12-24'",
    ),
    "days ahead the wrong way round": (
        asked("date", not_before="today", not_after="today-1d"),
        "not_after: should not be before not_before, which is 'today'",
    ),
    "a time after midnight": (
        asked("time", not_before="24:00"),
        "not_before: '24:00' is not a time of day; write one such as 09:30",
    ),
    "a time that is a day": (
        asked("time", not_after="today"),
        "not_after: 'today' is not a time of day; write one such as 09:30",
    ),
    "times the wrong way round": (
        asked("time", not_before="10:00", not_after="09:59"),
        "not_after: should not be before not_before, which is '10:00'",
    ),
    "nobody to pick": (
        asked("pick"),
        "from: missing; write it here",
    ),
    "somebody from nowhere": (
        asked("pick", **{"from": "pupil"}),
        "from: unknown from 'pupil'; use one of student, class, subject, teacher, focus_area",
    ),
    "fewer picked than needed": (
        asked("pick", **{"from": "student", "at_least": 3, "at_most": 2}),
        "at_most: should not be below at_least, which is 3",
    ),
    "more drawn than may be picked": (
        asked("pick", **{"from": "student", "random": 3, "at_most": 2}),
        "random: should not be above at_most, which is 2",
    ),
    "fewer drawn than must be picked": (
        asked("pick", **{"from": "student", "random": 3, "at_least": 4}),
        "random: should not be below at_least, which is 4",
    ),
    "rows the wrong way round": (
        asked("rows", questions=[asked("note", "inside")], at_least=3, at_most=2),
        "at_most: should not be below at_least, which is 3",
    ),
    "rows of nothing": (asked("rows", questions=[]), "questions: too few; at least 1, not 0"),
    "rows in rows": (
        asked("rows", questions=[asked("rows", "inside", questions=[asked("note", "deep")])]),
        "questions[0].kind: unknown kind 'rows'; use one of scale, choice, choices, text, number, "
        "date, time, pick, count, clock, log, note",
    ),
    "a spoiled question in rows": (
        asked("rows", questions=[asked("date", "inside", not_after="soon")]),
        "questions[0].not_after: 'soon' is not a day; write one such as 2026-11-22, today or "
        "today+14d",
    ),
    "a clock of one": (
        asked("clock", options=[option("a")]),
        "options: too few; at least 2, not 1",
    ),
    "a log without guidance": (asked("log"), "guidance: missing; write it here"),
    "a note with an answer": (
        asked("note", lines=3),
        "lines: unknown field 'lines'; use one of id, text, help, required, may_decline, "
        "not_relevant, show_if, recall, readers, aggregates_for, counts, kind",
    ),
}


@pytest.mark.parametrize(("spoiled", "remedy"), SPOILED.values(), ids=SPOILED.keys())
def test_a_field_that_makes_no_sense_is_told(
    definition: Definition, spoiled: Definition, remedy: str
) -> None:
    place = add(definition, spoiled)

    assert told(definition) == [f"{place}.{remedy}"]


SOUND = {
    "own answers": asked("choices", options=THREE, other=True, guidance=words("x"), at_most=4),
    "a number of one value": asked("number", at_least=2, at_most=2, step=0.1),
    "one day": asked("date", not_before="2026-11-22", not_after="2026-11-22"),
    "a day of the calendar and one counted": asked(
        "date", not_before="today", not_after="2020-01-01"
    ),
    "days around": asked("date", not_before="today-7d", not_after="today+14d"),
    "the whole day": asked("time", not_before="00:00", not_after="23:59"),
    "three by lot": asked("pick", **{"from": "student", "random": 3, "at_least": 3, "at_most": 3}),
    "one row": asked("rows", questions=[asked("note", "inside")], at_least=1, at_most=1),
}


@pytest.mark.parametrize("sound", SOUND.values(), ids=SOUND.keys())
def test_the_ends_of_what_is_allowed_are_allowed(definition: Definition, sound: Definition) -> None:
    add(definition, sound)

    assert read_json(definition).question("asked") is not None


def test_one_list_that_is_too_long_is_told_once(definition: Definition) -> None:
    definition["sections"][1]["questions"] = [asked("note", f"n{one}") for one in range(301)]

    assert told(definition) == ["sections[1].questions: too many; at most 300"]
