"""Who reads: nobody where it is promised so, and never more than the form says."""

from __future__ import annotations

import pytest

from tests.questionnaires.spoiling import Definition, add, asked, question, read_json, told


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


def test_in_rows_nobody_reads_more_than_the_rows(definition: Definition) -> None:
    inside = asked("note", "inside", readers=["student"])
    rows = asked("rows", questions=[inside], readers=["contact_teacher"])
    place = add(definition, rows)
    assert told(definition) == [
        f"{place}.questions[0].readers[0]: 'student' is not in the readers of these rows"
    ]

    del rows["readers"]
    assert read_json(definition).question("asked") is not None

    inside["readers"] = ["leader"]
    assert told(definition) == [
        f"{place}.questions[0].readers[0]: 'leader' is not in the questionnaire's readers"
    ]


def test_an_anonymous_form_knows_nobody_again(definition: Definition) -> None:
    definition.update(confidentiality="anonymous", readers=[])
    add(definition, asked("rows", questions=[asked("date", "inside", recall=True)]))
    question(definition)["recall"] = True

    assert told(definition) == [
        "sections[0].questions[0].recall: nobody is known again in an anonymous form; remove it",
        "sections[1].questions[2].questions[0].recall: nobody is known again in an anonymous form; "
        "remove it",
    ]

    definition["confidentiality"] = "confidential"
    assert told(definition) == [
        "sections[1].questions[2].questions[0].recall: the rows of last time are not these rows; "
        "remove it here",
    ]
