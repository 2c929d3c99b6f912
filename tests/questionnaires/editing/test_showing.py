"""A section is shown as far as it is sound, whatever else is still wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from questionnaires import editing, shipped
from tests.questionnaires.spoiling import words

Definition = dict[str, Any]


def shown(definition: Definition, number: int) -> tuple[list[str], list[int]]:
    """The ids of the questions that are shown, and the numbers of those that are not."""
    found = editing.showable(definition, number)
    questions = found.section.questions if found.section else ()
    return [one.id for one in questions], [number for number, _ in found.left_out]


def test_what_is_sound_is_shown_whole() -> None:
    for questionnaire in shipped():
        definition = json.loads(questionnaire.model_dump_json(by_alias=True, exclude_defaults=True))
        for number, section in enumerate(questionnaire.sections):
            found = editing.showable(definition, number)

            assert found.left_out == ()
            assert found.section is not None
            assert [one.id for one in found.section.questions] == [
                one.id for one in section.questions
            ]


def test_a_broken_question_is_left_out_and_told(definition: Definition) -> None:
    definition["sections"][0]["questions"][0]["scale"] = "oftn"

    found = editing.showable(definition, 0)

    assert shown(definition, 0) == (["said"], [0])
    assert "did you mean" in str(found.left_out[0][1])


def test_a_text_that_is_missing_is_shown_in_another_language(definition: Definition) -> None:
    del definition["sections"][0]["questions"][0]["text"]["sv"]

    found = editing.showable(definition, 0)

    assert shown(definition, 0) == (["known", "said"], [])
    assert found.section is not None
    assert found.section.questions[0].text["sv"] == "Jeg kender målet på dansk"


def test_a_condition_that_is_broken_hides_nothing(definition: Definition) -> None:
    definition["sections"][1]["questions"][1]["show_if"] = {"question": "nobody", "is": "x"}

    assert shown(definition, 1) == (["hello", "place"], [])


def test_mistakes_elsewhere_do_not_stand_in_the_way(definition: Definition) -> None:
    definition |= {"title": {}, "purpose": 7, "kind": "survay", "readers": ["x"], "prompts": 1}
    definition["themes"] = "none"
    definition["languages"] = ["da", "sv", "xx"]
    definition["sections"][0] = {"questions": [{}, 7, {"kind": "text"}]}
    definition["sections"][1]["title"] = words("")

    assert shown(definition, 1) == (["hello", "place"], [])


def test_a_broken_scale_takes_its_questions_along(definition: Definition) -> None:
    definition["scales"]["often"]["options"][1]["score"] = 9

    assert shown(definition, 0) == (["said"], [0])


@pytest.mark.parametrize("section", [{}, [], {"questions": 7}, {"questions": []}, None])
def test_a_section_with_nothing_to_show_is_not_shown(
    definition: Definition, section: object
) -> None:
    definition["sections"][1] = section

    assert editing.showable(definition, 1).questionnaire is None
    assert editing.showable({}, 0).questionnaire is None
