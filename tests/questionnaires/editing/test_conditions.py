"""A condition as three fields: which question, how it is compared, and with what."""

from __future__ import annotations

from typing import Any

import pytest

from questionnaires import editing
from questionnaires.editing import Comparison
from tests.questionnaires.editing.test_writing import mistakes_of

Definition = dict[str, Any]
PLACE = "sections[1].questions[1].show_if"


def typed(
    definition: Definition, question: str, operator: str, *values: str
) -> tuple[object, dict[str, str]]:
    edited = editing.edited(
        definition,
        {
            f"{PLACE}.question": [question],
            f"{PLACE}.operator": [operator],
            f"{PLACE}.value": [*values, ""],
        },
    )
    return edited["sections"][1]["questions"][1].get("show_if"), mistakes_of(edited)


@pytest.mark.parametrize(
    ("operator", "values", "condition"),
    [
        ("is", ["never"], {"question": "known", "is": "never"}),
        ("is", ["never", "always"], {"question": "known", "in": ["never", "always"]}),
        ("is_not", ["never"], {"question": "known", "is_not": "never"}),
        ("at_least", ["sometimes"], {"question": "known", "at_least": 2}),
        ("at_most", ["1,5"], {"question": "known", "at_most": 1.5}),
        ("answered", [], {"question": "known", "answered": True}),
        ("declined", ["never"], {"question": "known", "declined": True}),
    ],
)
def test_fields_become_a_condition_that_is_sound(
    definition: Definition, operator: str, values: list[str], condition: object
) -> None:
    assert typed(definition, "known", operator, *values) == (condition, {})


def test_a_turned_question_is_compared_by_the_step_that_is_named(definition: Definition) -> None:
    definition["sections"][0]["questions"][0]["reversed"] = True

    condition, _ = typed(definition, "known", "at_least", "never")

    assert condition == {"question": "known", "at_least": 3}
    assert editing.comparison(definition, condition) == Comparison("known", "at_least", ("never",))


def test_no_question_is_no_condition(definition: Definition) -> None:
    assert typed(definition, "", "is", "never") == (None, {})


def test_what_is_half_chosen_is_kept_and_told(definition: Definition) -> None:
    condition, mistakes = typed(definition, "known", "is")

    assert condition == {"question": "known"}
    assert list(mistakes) == [PLACE]


def test_two_values_where_one_should_stand_are_told(definition: Definition) -> None:
    _, mistakes = typed(definition, "known", "is_not", "never", "always")

    assert list(mistakes) == [f"{PLACE}.is_not"]


@pytest.mark.parametrize(
    "condition",
    [
        {"not": {"question": "known", "is": "never"}},
        {"all": [{"question": "known", "answered": True}]},
        {"question": "known", "is": "never", "is_not": "always"},
        {"question": "known", "answered": False},
        {"question": 7, "is": "never"},
        "{",
        [],
    ],
)
def test_what_says_more_than_fields_can_is_left_to_json(
    definition: Definition, condition: object
) -> None:
    assert editing.comparison(definition, condition) is None


def test_only_what_was_asked_before_can_be_looked_back_on(definition: Definition) -> None:
    definition, place = editing.added(definition, "sections[0].questions", "rows", "Tiltag")
    definition, inner = editing.added(definition, f"{place}.questions", "date", "Hvornår")

    def asked(at: str) -> list[str]:
        before = editing.asked_before(definition, editing.steps_of(at))
        return [one["id"] for one in before]

    assert asked("sections[0].show_if") == []
    assert asked("sections[0].questions[1].show_if") == ["known"]
    assert asked(f"{inner}.show_if") == ["known", "said", "new_question_1"]
    assert asked(PLACE) == ["known", "said"]


def test_each_kind_is_compared_as_it_can_be(definition: Definition) -> None:
    known, said = definition["sections"][0]["questions"]

    assert "at_least" in editing.operators_for(known)
    assert editing.operators_for(said) == ("answered", "declined")
    assert [one["value"] for one in editing.answers_of(definition, known)] == [
        "never", "sometimes", "always",
    ]  # fmt: skip
