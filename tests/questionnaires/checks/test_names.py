"""Names are given once: ids, values, languages and roles."""

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


def test_an_id_in_rows_is_unique_over_the_whole_form(definition: Definition) -> None:
    inside = [asked("text", "known", guidance=words("Skriv"))]
    place = add(definition, asked("rows", questions=inside))

    assert told(definition) == [
        f"{place}.questions[0].id: 'known' stands at sections[0].questions[0].id already; "
        "give this one an id of its own"
    ]


def test_two_prompts_with_one_id_are_told(definition: Definition) -> None:
    prompt = {
        "id": "gap",
        "when": {"gap_at_least": 1},
        "kind": "explore",
        "text": {"da": "Hvad ser I?", "sv": "Vad ser ni?"},
        "why": words("Fordi"),
    }
    definition["prompts"] = [prompt, prompt]

    assert told(definition) == [
        "prompts[1].id: 'gap' stands at prompts[0].id already; give this prompt an id of its own"
    ]


@pytest.mark.parametrize(
    ("kind", "field", "more"),
    [("clock", "options", {}), ("log", "tags", {"guidance": words("Skriv")})],
)
def test_two_tags_or_clocks_with_one_value_are_told(
    definition: Definition, kind: str, field: str, more: Definition
) -> None:
    options = {field: [option("talk"), option("work"), option("talk")]}
    place = add(definition, asked(kind, **options, **more))

    assert told(definition) == [
        f"{place}.{field}[2].value: 'talk' stands at {place}.{field}[0].value already; "
        "give this option a value of its own"
    ]


@pytest.mark.parametrize("kind", ["choice", "choices"])
def test_where_own_answers_are_allowed_no_option_is_called_other(
    definition: Definition, kind: str
) -> None:
    options = [option("yes"), option("other")]
    choice = asked(kind, options=options)
    place = add(definition, choice)
    assert read_json(definition).question("asked") is not None

    choice.update(other=True, guidance=words("Skriv"))

    assert told(definition) == [
        f"{place}.options[1].value: the value 'other' is kept for a free answer; "
        "give this option another"
    ]
