"""Conditions look back, compare what can be compared, and say one thing each."""

from __future__ import annotations

import pytest

from tests.questionnaires.spoiling import Definition, add, asked, option, read_json, told, words

OPERATORS = (
    "is, is_not, in, includes, at_least, at_most, answered, declined, all, any, not"  # in words
)
OPTIONS = [option("yes"), option("no")]
WRITE = {"guidance": words("Skriv")}


@pytest.fixture
def every_kind(definition: Definition) -> Definition:
    """One question of each kind, and a last one that is shown on a condition."""
    for one in (
        asked("choice", "choice", options=OPTIONS),
        asked("choice", "free", options=OPTIONS, other=True, **WRITE),
        asked("choices", "choices", options=OPTIONS),
        asked("number", "number"),
        asked("date", "date"),
        asked("time", "time"),
        asked("pick", "pick", **{"from": "student"}),
        asked("count", "count"),
        asked("clock", "clock", options=OPTIONS),
        asked("log", "log", **WRITE),
        asked("rows", "rows", questions=[asked("number", "inside")]),
        asked("note", "last"),
    ):
        add(definition, one)
    return definition


def on(definition: Definition, condition: object) -> Definition:
    """The last question is shown on this condition."""
    definition["sections"][1]["questions"][-1]["show_if"] = condition
    return definition


LAST = "sections[1].questions[13].show_if"

SOUND = [
    {"question": "known", "is": "never"},
    {"question": "known", "is_not": "never"},
    {"question": "known", "in": ["never", "always"]},
    {"question": "known", "at_least": 2},
    {"question": "known", "at_most": 2.5},
    {"question": "choice", "in": ["yes"]},
    {"question": "free", "is": "other"},
    {"question": "choices", "includes": "no"},
    {"question": "number", "at_least": -0.5},
    {"question": "count", "at_most": 3},
    {"question": "date", "is": "2026-11-22"},
    {"question": "date", "in": ["2026-11-22", "2024-02-29"]},
    {"question": "date", "at_least": "2026-11-22"},
    {"question": "time", "is_not": "09:30"},
    {"question": "time", "at_most": "09:30"},
    {"question": "pick", "is": "anybody"},
    {"question": "pick", "includes": "anybody"},
    *({"question": one, "answered": True} for one in ("said", "clock", "log", "pick", "count")),
    {"question": "said", "declined": True},
    {"all": [{"question": "said", "answered": True}]},
    {"any": [{"not": {"question": "said", "answered": True}}, {"question": "free", "is": "no"}]},
]


@pytest.mark.parametrize("condition", SOUND, ids=str)
def test_every_operator_stands_where_it_fits(every_kind: Definition, condition: Definition) -> None:
    assert read_json(on(every_kind, condition)).branches


SPOILED: dict[str, tuple[object, str]] = {
    "a condition that is no object": ("yes", ": should be an object, not 'yes'"),
    "nothing": ({}, f": says nothing; write one of {OPERATORS}"),
    "a question alone": ({"question": "known"}, f": says nothing; write one of {OPERATORS}"),
    "an operator that is misspelt": (
        {"question": "known", "iss": "never"},
        ".iss: unknown field 'iss'; did you mean 'is'?",
    ),
    "two comparisons": (
        {"question": "known", "at_least": 1, "at_most": 2},
        ": has at_least, at_most at once; keep one, or join several conditions in all or any",
    ),
    "a comparison and a joining": (
        {"question": "known", "is": "never", "all": [{"question": "known", "answered": True}]},
        ": has is, all at once; keep one, or join several conditions in all or any",
    ),
    "a comparison of nothing": (
        {"is": "never"},
        ".question: missing; name the question that is looked at",
    ),
    "a joining with a question": (
        {"question": "known", "not": {"question": "known", "answered": True}},
        ".question: not joins conditions, which name their questions; remove it",
    ),
    "nothing joined": ({"all": []}, ".all: too few; at least 1, not 0"),
    "one of nothing": ({"question": "known", "in": []}, ".in: too few; at least 1, not 0"),
    "not answered": (
        {"question": "known", "answered": False},
        ".answered: should be true, or left out",
    ),
    "a misspelt question": (
        {"question": "knwon", "is": "never"},
        ".question: unknown question 'knwon'; did you mean 'known'?",
    ),
    "a name that is no id": (
        {"question": "Known!", "is": "never"},
        ".question: 'Known!' is not an id; use a–z, 0–9 and _, a letter first, at most 40 "
        "characters",
    ),
    "itself": (
        {"question": "last", "answered": True},
        ".question: 'last' is this question itself; name an earlier one",
    ),
    "a note": (
        {"question": "hello", "answered": True},
        ".question: 'hello' is of kind note, which no condition can look at; name another",
    ),
    "rows": (
        {"question": "rows", "answered": True},
        ".question: 'rows' is of kind rows, which no condition can look at; name another",
    ),
    "a question in rows, from outside": (
        {"question": "inside", "at_least": 1},
        ".question: 'inside' stands in rows; only later questions of the same row can name it",
    ),
    "a value that is not there": (
        {"question": "known", "is": "nevr"},
        ".is: unknown value 'nevr'; did you mean 'never'?",
    ),
    "one value of many that is not there": (
        {"question": "choice", "in": ["yes", "perhaps"]},
        ".in[1]: unknown value 'perhaps'; use one of yes, no",
    ),
    "other where nobody may write": (
        {"question": "choice", "is": "other"},
        ".is: unknown value 'other'; use one of yes, no",
    ),
    "several that include what is not there": (
        {"question": "choices", "includes": "maybe"},
        ".includes: unknown value 'maybe'; use one of yes, no",
    ),
    "a value that is a number": (
        {"question": "known", "is": 1},
        ".is: should be a text, not 1",
    ),
    "a score that is a value": (
        {"question": "known", "at_least": "sometimes"},
        ".at_least: should be a number, as 'known' is of kind scale",
    ),
    "a number in words": (
        {"question": "number", "at_most": "3"},
        ".at_most: should be a number, as 'number' is of kind number",
    ),
    "a day that is a number": (
        {"question": "date", "at_least": 2026},
        ".at_least: 2026 is not a day; write one such as 2026-11-22",
    ),
    "a day that moves": (
        {"question": "date", "at_most": "today"},
        ".at_most: 'today' is not a day; write one such as 2026-11-22",
    ),
    "a day that is not in the calendar": (
        {"question": "date", "in": ["2026-11-22", "2026-11-31"]},
        ".in[1]: '2026-11-31' is not a day; write one such as 2026-11-22",
    ),
    "a time of a longer day": (
        {"question": "time", "is": "25:00"},
        ".is: '25:00' is not a time of day; write one such as 09:30",
    ),
}


@pytest.mark.parametrize(("condition", "remedy"), SPOILED.values(), ids=SPOILED.keys())
def test_a_condition_that_cannot_be_told_is_told(
    every_kind: Definition, condition: object, remedy: str
) -> None:
    assert told(on(every_kind, condition)) == [f"{LAST}{remedy}"]


MISFITS = {
    ("choice", "at_least", 1): "is, is_not, in, answered, declined",
    ("choices", "is", "yes"): "includes, answered, declined",
    ("known", "includes", "never"): "is, is_not, in, at_least, at_most, answered, declined",
    ("said", "is", "words"): "answered, declined",
    ("number", "is", "3"): "at_least, at_most, answered, declined",
    ("count", "in", ("3",)): "at_least, at_most, answered, declined",
    ("date", "includes", "2026"): "is, is_not, in, at_least, at_most, answered, declined",
    ("pick", "at_most", 3): "is, is_not, in, includes, answered, declined",
    ("clock", "includes", "yes"): "answered, declined",
    ("log", "at_least", 1): "answered, declined",
}


@pytest.mark.parametrize(
    ("question", "operator", "value", "fitting"),
    [(*misfit, fitting) for misfit, fitting in MISFITS.items()],
)
def test_an_operator_that_does_not_fit_is_told_with_those_that_do(
    every_kind: Definition, question: str, operator: str, value: object, fitting: str
) -> None:
    [remedy] = told(on(every_kind, {"question": question, operator: value}))

    assert remedy.startswith(f"{LAST}.{operator}: not for a question of kind ")
    assert remedy.endswith(f"; use one of {fitting}")


def test_a_later_question_is_not_known_yet(definition: Definition) -> None:
    definition["sections"][0]["questions"][0]["show_if"] = {"question": "place", "is": "alone"}

    assert told(definition) == [
        "sections[0].questions[0].show_if.question: 'place' comes later; name an earlier question"
    ]


def test_a_section_looks_at_earlier_sections_only(definition: Definition) -> None:
    definition["sections"][1]["show_if"] = {"question": "known", "is": "never"}
    assert read_json(definition).branches

    definition["sections"][1]["show_if"] = {"question": "place", "is": "alone"}

    assert told(definition) == [
        "sections[1].show_if.question: 'place' comes later; name an earlier question"
    ]


def test_the_first_question_has_nothing_to_look_at(definition: Definition) -> None:
    definition["sections"][0]["show_if"] = {"question": "nothing", "answered": True}

    assert told(definition) == [
        "sections[0].show_if.question: unknown question 'nothing'; no question comes before this "
        "one"
    ]


def test_in_rows_one_looks_at_the_same_row_and_before_the_rows(definition: Definition) -> None:
    inside = [
        asked("number", "much"),
        asked("note", "row_too", show_if={"question": "much", "at_least": 3}),
        asked("note", "before_too", show_if={"question": "known", "is": "never"}),
    ]
    add(definition, asked("rows", "group", questions=inside))
    assert read_json(definition).branches

    inside[0]["show_if"] = {"question": "group", "answered": True}
    inside[1]["show_if"] = {"question": "more", "answered": True}
    inside[2]["show_if"] = {"question": "elsewhere", "answered": True}
    add(definition, asked("rows", "others", questions=[asked("number", "elsewhere")]))
    add(definition, asked("number", "more"))

    place = "sections[1].questions[2].questions"
    assert told(definition) == [
        f"{place}[0].show_if.question: 'group' is of kind rows, which no condition can look at; "
        "name another",
        f"{place}[1].show_if.question: 'more' comes later; name an earlier question",
        f"{place}[2].show_if.question: 'elsewhere' comes later; name an earlier question",
    ]


def test_other_rows_are_not_looked_into(definition: Definition) -> None:
    add(definition, asked("rows", "group", questions=[asked("number", "much")]))
    then = asked("note", "then_too", show_if={"question": "much", "answered": True})
    place = add(definition, asked("rows", "others", questions=[then]))

    assert told(definition) == [
        f"{place}.questions[0].show_if.question: 'much' stands in rows; "
        "only later questions of the same row can name it"
    ]


def nested(levels: int) -> Definition:
    condition: Definition = {"question": "known", "is": "never"}
    for _ in range(levels - 1):
        condition = {"not": condition}
    return condition


def test_conditions_are_ten_deep_and_no_deeper(every_kind: Definition) -> None:
    assert read_json(on(every_kind, nested(10))).branches

    assert told(on(every_kind, nested(11))) == [
        f"{LAST}{'.not' * 10}: nested too deep; 10 conditions within each other are the most"
    ]


def test_each_joined_condition_is_told_at_its_own_place(every_kind: Definition) -> None:
    condition = {"all": [{"any": [{"question": "known"}, {"not": {"question": "x", "is": "y"}}]}]}

    assert [one.partition(": ")[0] for one in told(on(every_kind, condition))] == [
        f"{LAST}.all[0].any[0]",
        f"{LAST}.all[0].any[1].not.question",
    ]


def test_what_leans_on_a_broken_question_is_not_blamed(every_kind: Definition) -> None:
    on(every_kind, {"any": [{"question": "choice", "is": "x"}, {"question": "known", "is": "x"}]})
    every_kind["sections"][1]["questions"][2]["options"] = "yes or no"
    every_kind["scales"]["often"]["options"][0]["value"] = 7

    assert told(every_kind) == [
        "scales.often.options[0].value: should be a text, not 7",
        "sections[1].questions[2].options: should be a list, not 'yes or no'",
    ]


def test_where_an_id_cannot_be_read_it_may_be_the_one_meant(every_kind: Definition) -> None:
    on(every_kind, {"question": "choise", "is": "yes"})
    every_kind["sections"][1]["questions"][2]["id"] = None

    assert told(every_kind) == ["sections[1].questions[2].id: should be a text, not null"]
