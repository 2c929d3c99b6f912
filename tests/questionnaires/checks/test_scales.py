"""Scales in order, and themes that can be averaged."""

from __future__ import annotations

import pytest

from tests.questionnaires.spoiling import Definition, add, asked, question, read_json, told


def test_scores_may_fall_but_not_wander(definition: Definition) -> None:
    steps = definition["scales"]["often"]["options"]
    for step, score in zip(steps, (3, 2, 1), strict=True):
        step["score"] = score
    assert read_json(definition).scales["often"].options[0].score == 3

    steps[1]["score"] = 3

    assert told(definition) == [
        "scales.often.options: scores should rise, or fall, with every step"
    ]


def test_a_scale_question_has_a_scale_or_options(definition: Definition) -> None:
    options = definition["scales"]["often"]["options"]
    question(definition)["options"] = options
    assert told(definition) == [
        "sections[0].questions[0].options: has a scale already; keep either scale or options"
    ]

    del question(definition)["scale"]
    assert [step.value for step in read_json(definition).of_theme("goals")[0].options or ()] == [
        "never",
        "sometimes",
        "always",
    ]

    del question(definition)["options"]
    assert told(definition) == [
        "sections[0].questions[0].scale: missing; name one of the scales, or write options here"
    ]


def test_a_scale_that_is_not_defined_is_told_with_those_that_are(definition: Definition) -> None:
    question(definition)["scale"] = "agreement"

    assert told(definition) == [
        "sections[0].questions[0].scale: unknown scale 'agreement'; use one of often, yes_no"
    ]


def test_a_theme_that_is_not_defined_is_told_once(definition: Definition) -> None:
    question(definition)["theme"] = "gaols"

    assert told(definition) == [
        "sections[0].questions[0].theme: unknown theme 'gaols'; did you mean 'goals'?"
    ]


def test_where_no_theme_is_defined_it_says_so(definition: Definition) -> None:
    del definition["themes"]

    assert told(definition) == [
        "sections[0].questions[0].theme: unknown theme 'goals'; no theme is defined, "
        "so define it in themes"
    ]


@pytest.mark.parametrize("spoiled", [{"theme": None}, {"counts": False}])
def test_a_theme_in_which_nothing_counts_is_told(
    definition: Definition, spoiled: Definition
) -> None:
    question(definition).update(spoiled)

    assert told(definition) == [
        "themes[0]: no question counts in this theme; give it one or remove it"
    ]


def test_questions_of_a_theme_share_lowest_and_highest_score(definition: Definition) -> None:
    another = question(definition) | {"id": "known_too", "scale": "yes_no"}
    definition["sections"][1]["questions"].append(another)

    assert told(definition) == [
        "sections[1].questions[2].scale: scores of theme 'goals' should go from 1 to 3 here too"
    ]


def test_questions_in_rows_belong_to_no_theme(definition: Definition) -> None:
    inside = [asked("scale", "inside", scale="often", theme="goals")]
    place = add(definition, asked("rows", questions=inside))

    assert told(definition) == [
        f"{place}.questions[0].theme: questions in rows belong to no theme; remove it"
    ]


def test_a_scale_in_rows_exists_too(definition: Definition) -> None:
    place = add(definition, asked("rows", questions=[asked("scale", "inside", scale="ofetn")]))

    assert told(definition) == [
        f"{place}.questions[0].scale: unknown scale 'ofetn'; did you mean 'often'?"
    ]
