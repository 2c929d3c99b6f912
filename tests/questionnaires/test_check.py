"""The rules of a definition: one thing against each, and what is allowed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from questionnaires import DefinitionError, Questionnaire, read

Definition = dict[str, Any]


def read_json(definition: Definition) -> Questionnaire:
    return read(json.dumps(definition).encode(), "mine/1.json", "mine", 1)


def told(definition: Definition) -> list[str]:
    with pytest.raises(DefinitionError) as refused:
        read_json(definition)
    return [f"{mistake.place}: {mistake.remedy}" for mistake in refused.value.mistakes]


def question(definition: Definition, section: int = 0, number: int = 0) -> Definition:
    found: Definition = definition["sections"][section]["questions"][number]
    return found


def test_a_text_that_nobody_translated_is_told(definition: Definition) -> None:
    del question(definition, 1, 1)["options"][0]["label"]["sv"]

    assert told(definition) == [
        "sections[1].questions[1].options[0].label.sv: missing; write the text in this language too"
    ]


def test_a_text_in_a_language_that_is_not_declared_is_told(definition: Definition) -> None:
    question(definition, 0, 1)["guidance"]["en"] = "Write about yourself"

    assert told(definition) == [
        "sections[0].questions[1].guidance.en: not among the languages; "
        "declare it there or remove the text"
    ]


def test_help_is_translated_too(definition: Definition) -> None:
    definition["sections"][1]["help"] = {"da": "Tag dig god tid."}

    assert told(definition) == ["sections[1].help.sv: missing; write the text in this language too"]


def test_two_questions_with_one_id_are_told_at_the_second(definition: Definition) -> None:
    question(definition, 1, 0)["id"] = "known"

    assert told(definition) == [
        "sections[1].questions[0].id: 'known' stands at sections[0].questions[0].id already; "
        "give this one an id of its own"
    ]


def test_a_theme_may_have_the_id_of_a_question(definition: Definition) -> None:
    question(definition)["id"] = "goals"

    assert read_json(definition).of_theme("goals")[0].id == "goals"


def test_two_themes_with_one_id_are_told(definition: Definition) -> None:
    definition["themes"].append(definition["themes"][0])

    assert told(definition) == [
        "themes[1].id: 'goals' stands at themes[0].id already; give this theme an id of its own"
    ]


def test_two_options_with_one_value_are_told(definition: Definition) -> None:
    definition["scales"]["yes_no"]["options"][1]["value"] = "yes"
    question(definition, 1, 1)["options"][1]["value"] = "alone"

    assert told(definition) == [
        "scales.yes_no.options[1].value: 'yes' stands at scales.yes_no.options[0].value already; "
        "give this option a value of its own",
        "sections[1].questions[1].options[1].value: 'alone' stands at "
        "sections[1].questions[1].options[0].value already; give this option a value of its own",
    ]


def test_a_role_listed_twice_is_told(definition: Definition) -> None:
    definition["aggregates_for"] = ["team", "team"]

    assert told(definition) == [
        "aggregates_for[1]: 'team' stands at aggregates_for[0] already; remove one of the two"
    ]


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


@pytest.mark.parametrize("mode", ["confidential", "anonymous"])
def test_nobody_reads_by_name_what_is_not_shared(definition: Definition, mode: str) -> None:
    definition["confidentiality"] = mode
    assert told(definition) == [
        "readers: nobody reads these answers by name; leave it empty or be shared"
    ]

    definition["readers"] = []
    assert read_json(definition).confidentiality == mode


def test_a_question_may_have_fewer_readers_but_not_others(definition: Definition) -> None:
    question(definition).update(readers=["student"], aggregates_for=[])
    assert read_json(definition).of_theme("goals")[0].readers == ("student",)

    question(definition).update(readers=["student", "leader"], aggregates_for=["consultant"])

    assert told(definition) == [
        "sections[0].questions[0].readers[1]: 'leader' is not in the questionnaire's readers",
        "sections[0].questions[0].aggregates_for[0]: 'consultant' is not in the questionnaire's "
        "aggregates_for",
    ]


def test_only_a_teachers_judgement_mirrors(definition: Definition, judgement: Definition) -> None:
    assert read_json(judgement).mirrors == "mine"

    definition["mirrors"] = "mine"

    assert told(definition) == [
        "mirrors: only where kind is judgement, not self_evaluation; remove it",
        "mirrors: only where respondent is teacher, not student; remove it",
        "mirrors: only where about is student, not self; remove it",
    ]


def test_more_than_three_hundred_questions_are_too_many(definition: Definition) -> None:
    definition["sections"][1]["questions"] = [
        {"id": f"note{number}", "kind": "note", "text": {"da": "Hej", "sv": "Hej!"}}
        for number in range(298)
    ]
    assert sum(1 for _ in read_json(definition).questions()) == 300

    definition["sections"][1]["questions"].append(question(definition, 1) | {"id": "one_more"})

    assert told(definition) == ["sections: too many questions; at most 300, not 301"]


def test_a_broken_part_does_not_blame_those_that_lean_on_it(definition: Definition) -> None:
    definition["scales"] = []
    definition["themes"][0]["id"] = 7
    definition["readers"] = "student"
    question(definition)["readers"] = ["student"]

    assert told(definition) == [
        "readers: should be a list, not the text 'student'",
        "scales: should be an object, not a list",
        "themes[0].id: should be a text, not the number 7",
    ]
