"""Reading one file: what is sound becomes a questionnaire, what is not is told, all of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from questionnaires import DefinitionError, Question, load, read
from questionnaires.shape import KINDS
from tests.questionnaires.spoiling import GONE, Definition, mistakes_of, read_json, spoil

QUESTION = ("sections", 0, "questions", 0)
WRITTEN = ("sections", 0, "questions", 1)
NO = {"value": "no", "score": 0, "label": {"da": "Nej", "sv": "Nej då"}}
YES = {"value": "yes", "score": 1, "label": {"da": "Ja", "sv": "Ja då"}}
CHOICE = ("sections", 1, "questions", 1)


def test_what_jonas_has_written_becomes_a_questionnaire(
    definition: Definition, put: Callable[[str, object], Path]
) -> None:
    path = put("mine/2.json", definition)

    questionnaire = load(path)

    assert (questionnaire.name, questionnaire.version) == ("mine", 2)
    assert questionnaire.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert questionnaire.title["sv"] == "Min læring på svenska"
    assert [one.id for one in questionnaire.questions()] == ["known", "said", "hello", "place"]
    assert [one.id for one in questionnaire.of_theme("goals")] == ["known"]
    assert questionnaire.keep_months == 24


def test_a_file_may_name_the_schema_for_the_editor(definition: Definition) -> None:
    assert read_json(definition | {"$schema": "../../schema.json"}).schema_ == "../../schema.json"


def test_the_example_in_the_docs_loads() -> None:
    docs = Path(__file__).parents[2] / "docs" / "questionnaires.md"
    example = docs.read_text(encoding="utf-8").split("```json\n")[1].split("```")[0]

    assert [one.id for one in read(example.encode(), "docs", "docs", 1).questions()] == ["learned"]


ONE_SPOILED_THING = {
    "an unknown kind": (
        (*QUESTION, "kind"),
        "likret",
        "sections[0].questions[0].kind: unknown kind 'likret'; use one of scale, choice, choices, "
        "text, number, date, time, pick, rows, count, clock, log, note",
    ),
    "no kind": (
        (*QUESTION, "kind"),
        GONE,
        "sections[0].questions[0].kind: missing; use one of scale, choice, choices, text, number, "
        "date, time, pick, rows, count, clock, log, note",
    ),
    "a question that is no object": (
        ("sections", 1, "questions", 0),
        "hello",
        "sections[1].questions[0]: should be an object, not 'hello'",
    ),
    "a misspelt field": (
        (*QUESTION, "reqired"),
        True,
        "sections[0].questions[0].reqired: unknown field 'reqired'; did you mean 'required'?",
    ),
    "a field of another kind": (
        (*CHOICE, "theme"),
        "goals",
        "sections[1].questions[1].theme: unknown field 'theme'; use one of id, text, help, "
        "required, may_decline, not_relevant, show_if, recall, readers, aggregates_for, counts, "
        "kind, options, other, guidance",
    ),
    "an unknown field of a step": (
        ("scales", "often", "options", 0, "points"),
        3,
        "scales.often.options[0].points: unknown field 'points'; use one of value, label, score",
    ),
    "a field with a strange name": (
        ("a field\n",),
        1,
        "['a field\\n']: unknown field 'a field\\n'; use one of $schema, title, purpose, kind, "
        "respondent, about, confidentiality, readers, aggregates_for, mirrors, keep_months, "
        "languages, scales, themes, sections, prompts",
    ),
    "no title": (("title",), GONE, "title: missing; write it here"),
    "no guidance": (
        (*WRITTEN, "guidance"),
        GONE,
        "sections[0].questions[1].guidance: missing; write it here",
    ),
    "a flag in words": (
        (*QUESTION, "required"),
        "yes",
        "sections[0].questions[0].required: should be true or false, not 'yes'",
    ),
    "a list that is none": (
        ("readers",),
        "team",
        "readers: should be a list, not 'team'",
    ),
    "a score in words": (
        ("scales", "often", "options", 0, "score"),
        "one",
        "scales.often.options[0].score: should be a number, not 'one'",
    ),
    "a score that is true": (
        ("scales", "often", "options", 0, "score"),
        True,
        "scales.often.options[0].score: should be a number, not true",
    ),
    "a score that is not a number": (
        ("scales", "often", "options", 0, "score"),
        float("nan"),
        "scales.often.options[0].score: not a number that can be counted with; write a plain "
        "number",
    ),
    "an endless score": (
        ("scales", "often", "options", 2, "score"),
        float("inf"),
        "scales.often.options[2].score: not a number that can be counted with; write a plain "
        "number",
    ),
    "a score beyond counting": (
        ("scales", "often", "options", 2, "score"),
        10**15,
        "scales.often.options[2].score: the number is too large; write a smaller one",
    ),
    "half a month": (
        ("keep_months",),
        2.5,
        "keep_months: should be a whole number, not 2.5",
    ),
    "no month": (("keep_months",), 0, "keep_months: should be at least 1"),
    "a theme of no share": (
        ("themes", 0, "at_least_answered"),
        0,
        "themes[0].at_least_answered: should be above 0.0",
    ),
    "a text without end": (
        (*WRITTEN, "max_characters"),
        9000,
        "sections[0].questions[1].max_characters: should be at most 4000",
    ),
    "a long text": (("title", "da"), "å" * 4001, "title.da: too long; at most 4000 characters"),
    "a blank text": (("purpose", "sv"), " \n", "purpose.sv: blank; write the text"),
    "half a letter": (
        ("purpose", "sv"),
        "\ud83d",
        "purpose.sv: holds a character that cannot be shown; remove it",
    ),
    "a null character": (
        ("purpose", "sv"),
        "hej\x00",
        "purpose.sv: holds a character that cannot be shown; remove it",
    ),
    "an id in Danish": (
        (*QUESTION, "id"),
        "Mål 1",
        "sections[0].questions[0].id: 'Mål 1' is not an id; use a–z, 0–9 and _, a letter first, "
        "at most 40 characters",
    ),
    "a scale with a bad name": (
        ("scales", "Often!"),
        {"options": [NO, YES]},
        "scales['Often!']: 'Often!' is not an id; use a–z, 0–9 and _, a letter first, "
        "at most 40 characters",
    ),
    "an unknown language": (
        ("title", "de"),
        "Mein Lernen",
        "title.de: unknown language 'de'; use one of da, sv, en",
    ),
    "a language that is not ours": (
        ("languages", 1),
        "de",
        "languages[1]: unknown language 'de'; use one of da, sv, en",
    ),
    "an unknown reader": (
        ("readers", 1),
        "boss",
        "readers[1]: unknown role 'boss'; use one of student, guardian, contact_teacher, "
        "subject_teacher, team, observer, coach, leader, consultant, superintendent",
    ),
    "an unknown confidentiality": (
        ("confidentiality",),
        "secret",
        "confidentiality: unknown confidentiality 'secret'; use one of shared, confidential, "
        "anonymous",
    ),
    "one option": (
        (*CHOICE, "options"),
        [{"value": "alone", "label": {"da": "Alene", "sv": "Ensam"}}],
        "sections[1].questions[1].options: too few; at least 2, not 1",
    ),
    "more options than fit": (
        (*CHOICE, "options"),
        [{"value": f"v{i}", "label": {"da": "Her", "sv": "Här"}} for i in range(101)],
        "sections[1].questions[1].options: too many; at most 100",
    ),
    "no section": (("sections",), [], "sections: too few; at least 1, not 0"),
}


@pytest.mark.parametrize(
    ("where", "value", "told"), ONE_SPOILED_THING.values(), ids=ONE_SPOILED_THING.keys()
)
def test_one_spoiled_thing_is_told_with_place_and_remedy(
    definition: Definition, where: tuple[str | int, ...], value: object, told: str
) -> None:
    spoiled = json.dumps(spoil(definition, where, value)).encode()

    assert mistakes_of(spoiled) == [f"mine/1.json: {told}"]


def test_five_mistakes_of_shape_and_rule_are_told_in_one_go(definition: Definition) -> None:
    spoil(definition, ("purpose", "sv"), GONE)
    spoil(definition, (*QUESTION, "reqired"), True)
    spoil(definition, (*QUESTION, "theme"), "gaols")
    spoil(definition, (*WRITTEN, "id"), "first")
    spoil(definition, ("scales", "often", "options", 1, "score"), 7)

    assert mistakes_of(json.dumps(definition).encode()) == [
        "mine/1.json: sections[0].questions[0].reqired: unknown field 'reqired'; "
        "did you mean 'required'?",
        "mine/1.json: purpose.sv: missing; write the text in this language too",
        "mine/1.json: sections[0].questions[1].id: 'first' stands at sections[0].id already; "
        "give this one an id of its own",
        "mine/1.json: scales.often.options: scores should rise, or fall, with every step",
        "mine/1.json: sections[0].questions[0].theme: unknown theme 'gaols'; did you mean 'goals'?",
    ]


def test_a_section_is_not_called_empty_for_a_question_that_is_wrong(definition: Definition) -> None:
    spoil(definition, ("sections", 0, "questions"), [{"id": "one", "kind": "likret"}])

    assert [
        told for told in mistakes_of(json.dumps(definition).encode()) if "too few" in told
    ] == []


def test_each_mistake_can_be_read_by_its_parts(definition: Definition) -> None:
    del definition["title"]

    with pytest.raises(DefinitionError) as refused:
        read_json(definition)

    [mistake] = refused.value.mistakes
    assert (mistake.file, mistake.place, str(mistake.remedy)) == (
        "mine/1.json",
        "title",
        "missing; write it here",
    )


def test_a_file_of_nothing_but_mistakes_is_told_up_to_a_thousand() -> None:
    told = mistakes_of(json.dumps({f"field{i}": 1 for i in range(5000)}).encode())

    assert len(told) == 1001
    assert told[-1] == "mine/1.json: there is more; mend these first"


@pytest.mark.parametrize(
    "file",
    ["mine/draft.json", "mine/0.json", "mine/01.json", "mine/1.txt", "Mine/1.json", "m_e/1.json"],
)
def test_a_path_that_is_not_name_and_version_is_told(
    definition: Definition, put: Callable[[str, object], Path], file: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        load(put(file, definition))

    [mistake] = refused.value.mistakes
    assert str(mistake).startswith(f"{file}: the path should be <name>/<version>.json")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match=r"mine/1.json: cannot be read: No such file"):
        load(tmp_path / "mine" / "1.json")


def test_every_kind_of_question_has_its_name_in_the_messages() -> None:
    (union, _) = get_args(Question)

    assert set(KINDS.values()) == set(get_args(union))
