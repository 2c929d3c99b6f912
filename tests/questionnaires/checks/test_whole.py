"""All rules together: each broken part is told once."""

from __future__ import annotations

from tests.questionnaires.spoiling import Definition, question, told


def test_a_broken_part_does_not_blame_those_that_lean_on_it(definition: Definition) -> None:
    definition["scales"] = []
    definition["themes"][0]["id"] = 7
    definition["readers"] = "student"
    question(definition)["readers"] = ["student"]

    assert told(definition) == [
        "readers: should be a list, not 'student'",
        "scales: should be an object, not a list",
        "themes[0].id: should be a text, not 7",
    ]


def test_what_cannot_be_shown_is_not_repeated_in_what_is_told(definition: Definition) -> None:
    half_a_letter = "\ud800"
    definition["scales"][half_a_letter] = definition["scales"]["yes_no"]
    definition["kind"] = definition["themes"][0]["id"] = half_a_letter
    definition["mirrors"] = "mine"
    question(definition)["kind"] = half_a_letter
    question(definition, 1, 1)["text"] = {"da": "{answer:known}", "sv": "{answer:knoww}"}
    question(definition, 0, 1).update(kind="scale", scale="ofte")

    assert "\n".join(told(definition)).encode()
