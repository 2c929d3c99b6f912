"""Only a judgement stands beside a self-evaluation."""

from __future__ import annotations

from tests.questionnaires.spoiling import Definition, read_json, told


def test_only_a_teachers_judgement_mirrors(definition: Definition, judgement: Definition) -> None:
    assert read_json(judgement).mirrors == "mine"

    definition["mirrors"] = "mine"

    assert told(definition) == [
        "mirrors: only where kind is judgement, not self_evaluation; remove it",
        "mirrors: only where respondent is teacher, not student; remove it",
        "mirrors: only where about is student, not self; remove it",
    ]
