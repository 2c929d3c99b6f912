"""Prompts come up for one reason, and ask something."""

from __future__ import annotations

import pytest

from tests.questionnaires.spoiling import Definition, read_json, told, words

TRIGGERS = "gap_at_least, change_up, change_down, declined, same_words, agreement_open"


def prompted(definition: Definition, **when: object) -> Definition:
    """With one prompt that comes up then."""
    prompt = {
        "id": "one",
        "when": when,
        "kind": "explore",
        "text": {"da": "Hvad nu?", "sv": "Vad nu?"},
        "why": words("Fordi"),
    }
    definition["prompts"] = [prompt]
    return definition


@pytest.mark.parametrize(
    "when",
    [
        {"gap_at_least": 2, "theme": "goals"},
        {"change_up": 0.5},
        {"change_down": 1, "theme": "goals"},
        {"declined": True, "theme": "goals"},
        {"same_words": True},
        {"agreement_open": True},
    ],
    ids=lambda one: next(iter(one)),
)
def test_a_prompt_has_one_trigger(definition: Definition, when: Definition) -> None:
    assert len(read_json(prompted(definition, **when)).prompts) == 1


SPOILED: dict[str, tuple[Definition, str]] = {
    "no trigger": ({}, f"prompts[0].when: says nothing; write one of {TRIGGERS}"),
    "a theme alone": (
        {"theme": "goals"},
        f"prompts[0].when: says nothing; write one of {TRIGGERS}",
    ),
    "two triggers": (
        {"change_up": 1, "change_down": 1},
        "prompts[0].when: has change_up, change_down triggers; keep one of them",
    ),
    "a trigger that is misspelt": (
        {"gap_at_lest": 1},
        "prompts[0].when.gap_at_lest: unknown field 'gap_at_lest'; did you mean 'gap_at_least'?",
    ),
    "no gap at all": ({"gap_at_least": 0}, "prompts[0].when.gap_at_least: should be above 0"),
    "a gap in words": (
        {"gap_at_least": "two"},
        "prompts[0].when.gap_at_least: should be a number, not 'two'",
    ),
    "not declined": ({"declined": False}, "prompts[0].when.declined: should be true, or left out"),
    "a theme that is not there": (
        {"declined": True, "theme": "gaols"},
        "prompts[0].when.theme: unknown theme 'gaols'; did you mean 'goals'?",
    ),
    "a theme of words": (
        {"same_words": True, "theme": "goals"},
        "prompts[0].when.theme: same_words belongs to no theme; remove the theme",
    ),
}


@pytest.mark.parametrize(("when", "remedy"), SPOILED.values(), ids=SPOILED.keys())
def test_a_trigger_that_never_comes_is_told(
    definition: Definition, when: Definition, remedy: str
) -> None:
    assert told(prompted(definition, **when)) == [remedy]


def test_a_prompt_asks_in_every_language(definition: Definition) -> None:
    prompted(definition, declined=True)["prompts"][0]["text"]["sv"] = "Prata om det."

    assert told(definition) == ["prompts[0].text.sv: should end in a question mark"]


def test_a_blank_prompt_is_told_once(definition: Definition) -> None:
    prompted(definition, declined=True)["prompts"][0]["text"]["sv"] = " "

    assert told(definition) == ["prompts[0].text.sv: blank; write the text"]


def test_an_unknown_sort_of_prompt_is_told(definition: Definition) -> None:
    prompted(definition, declined=True)["prompts"][0]["kind"] = "blame"

    assert told(definition) == [
        "prompts[0].kind: unknown kind 'blame'; use one of explore, change_places, "
        "see_the_difference, look_ahead"
    ]
