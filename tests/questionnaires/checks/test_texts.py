"""Texts in every language, and the places they name."""

from __future__ import annotations

import copy

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


DANISH = {"da": "Hej"}
EVERY_PLACE_OF_A_TEXT = {
    "the unit of a number": (asked("number", unit=DANISH), "unit.sv"),
    "the label of a row": (
        asked("rows", row_label=DANISH, questions=[asked("note", "inside")]),
        "row_label.sv",
    ),
    "a question in rows": (
        asked("rows", questions=[{"id": "inside", "kind": "note", "text": DANISH}]),
        "questions[0].text.sv",
    ),
    "an option in rows": (
        asked(
            "rows",
            questions=[
                asked("choice", "inside", options=[option("a"), {"value": "b", "label": DANISH}])
            ],
        ),
        "questions[0].options[1].label.sv",
    ),
    "the guidance of an own answer": (
        asked("choice", options=[option("a"), option("b")], other=True, guidance=DANISH),
        "guidance.sv",
    ),
    "the guidance of a log": (asked("log", guidance=DANISH), "guidance.sv"),
    "a tag": (
        asked("log", guidance=words("Skriv"), tags=[{"value": "a", "label": DANISH}]),
        "tags[0].label.sv",
    ),
    "an option of a clock": (
        asked("clock", options=[option("a"), {"value": "b", "label": DANISH}]),
        "options[1].label.sv",
    ),
}


@pytest.mark.parametrize(
    ("question_", "where"), EVERY_PLACE_OF_A_TEXT.values(), ids=EVERY_PLACE_OF_A_TEXT.keys()
)
def test_no_text_is_forgotten_in_a_language(
    definition: Definition, question_: Definition, where: str
) -> None:
    place = add(definition, copy.deepcopy(question_))

    assert told(definition) == [f"{place}.{where}: missing; write the text in this language too"]


@pytest.mark.parametrize("field", ["text", "why"])
def test_prompts_and_themes_are_translated_too(definition: Definition, field: str) -> None:
    definition["themes"][0]["label"] = DANISH
    definition["prompts"] = [prompt() | {field: {"da": "Hvad nu?"}}]

    assert told(definition) == [
        "themes[0].label.sv: missing; write the text in this language too",
        f"prompts[0].{field}.sv: missing; write the text in this language too",
    ]


def test_texts_of_the_form_may_name_places_and_earlier_answers(definition: Definition) -> None:
    later = definition["sections"][1]
    later["title"] = later["help"] = words("{class} og {answer:said}")
    question(definition, 1, 1)["text"] = words("{respondent} om {about}: {answer:known}")
    question(definition, 1, 1)["help"] = words("{subject}, {focus}, {round}, {{ikke}} {{{class}}}")
    question(definition, 0, 1)["guidance"] = words("{answer:known}")
    definition["prompts"] = [prompt("Hvad med {theme}, {respondent}?")]

    assert read_json(definition).sections[1].title["da"].startswith("{class} og")


BRACES = "a brace stands alone; write {{ or }} for one that is to be read"
KNOWN = "respondent, about, class, subject, focus, round, answer:ID"
OR_BRACES = ", or write {{ and }} for braces"
UNFILLED = "cannot be filled here; write words, or {{ and }} for braces"
PLACES = {
    "a place that is misspelt": (
        "Hej {respondant}",
        "unknown place 'respondant'; did you mean 'respondent'?",
    ),
    "a place that nobody knows": ("{x}", f"unknown place 'x'; use one of {KNOWN}{OR_BRACES}"),
    "a theme outside a prompt": (
        "{theme}",
        f"unknown place 'theme'; use one of {KNOWN}{OR_BRACES}",
    ),
    "an answer of no question": ("{answer}", "unknown place 'answer'; did you mean 'answer:ID'?"),
    "an answer to nothing": ("{answer:knwon}", "unknown question 'knwon'; did you mean 'known'?"),
    "the own answer": ("{answer:place}", "'place' is this question itself; name an earlier one"),
    "an open brace": ("{ hej", BRACES),
    "a closed brace": ("hej }", BRACES),
    "a template": ("{% if x %}", BRACES),
    "a place with a capital": ("{Class}", BRACES),
    "a brace doubled on one side": ("{{class}", BRACES),
}


@pytest.mark.parametrize(("words_", "remedy"), PLACES.values(), ids=PLACES.keys())
def test_a_place_that_cannot_be_filled_is_told(
    definition: Definition, words_: str, remedy: str
) -> None:
    question(definition, 1, 1)["text"]["sv"] = words_

    assert told(definition) == [f"sections[1].questions[1].text.sv: {remedy}"]


def test_what_looks_like_a_script_is_only_a_text(definition: Definition) -> None:
    wild = "<script>alert(1)</script> javascript:x ${{x}} {{x}} {{%% x %%}} %(name)s"
    question(definition)["text"] = {"da": wild, "sv": wild}

    assert read_json(definition).sections[0].questions[0].text["da"] == wild


def test_a_title_is_read_where_nobody_is_meant_so_it_has_no_places(definition: Definition) -> None:
    definition["title"]["da"] = "Om {about}"
    definition["themes"][0]["label"]["sv"] = "{theme}"
    question(definition, 1, 1)["options"][0]["label"]["da"] = "{answer:known}"

    assert told(definition) == [
        f"title.da: the place 'about' {UNFILLED}",
        f"themes[0].label.sv: the place 'theme' {UNFILLED}",
        f"sections[1].questions[1].options[0].label.da: the place 'answer:known' {UNFILLED}",
    ]


def test_a_prompt_says_no_single_answer(definition: Definition) -> None:
    definition["prompts"] = [prompt("Hvad med {answer:known}?")]

    assert [one.partition(";")[0] for one in told(definition)] == [
        "prompts[0].text.da: unknown place 'answer:known'",
        "prompts[0].text.sv: unknown place 'answer:known'",
    ]


@pytest.mark.parametrize(
    "silent",
    [
        asked("count", "silent"),
        asked("log", "silent", guidance=words("Skriv")),
        asked("clock", "silent", options=[option("a"), option("b")]),
        asked("rows", "silent", questions=[asked("note", "inside")]),
        asked("note", "silent"),
    ],
    ids=lambda one: one["kind"],
)
def test_only_what_can_be_said_in_a_sentence_is_named(
    definition: Definition, silent: Definition
) -> None:
    add(definition, silent)
    place = add(definition, {"id": "later", "kind": "note", "text": words("{answer:silent}")})

    remedy = (
        f"'silent' is of kind {silent['kind']}, which cannot be said in a text; "
        "use one of scale, choice, choices, text, number, date, time, pick"
    )
    assert told(definition) == [f"{place}.text.{one}: {remedy}" for one in ("da", "sv")]


def test_a_section_names_answers_of_earlier_sections_only(definition: Definition) -> None:
    definition["sections"][1]["help"] = words("{answer:place}")

    assert told(definition) == [
        "sections[1].help.da: 'place' comes later; name an earlier question",
        "sections[1].help.sv: 'place' comes later; name an earlier question",
    ]


def test_in_rows_a_text_names_the_same_row_or_what_stands_before(definition: Definition) -> None:
    inside = [
        asked("date", "day"),
        {**asked("note", "later"), "text": words("{answer:day} {answer:known}")},
    ]
    add(definition, asked("rows", questions=inside))
    assert read_json(definition).question("asked") is not None

    place = add(definition, {**asked("note", "after"), "text": words("{answer:day}")})

    remedy = "'day' stands in rows; only later questions of the same row can name it"
    assert told(definition) == [f"{place}.text.{one}: {remedy}" for one in ("da", "sv")]


def prompt(text: str = "Hvad nu?") -> Definition:
    return {
        "id": "gap",
        "when": {"gap_at_least": 1},
        "kind": "explore",
        "text": {"da": text, "sv": text},
        "why": words("Fordi"),
    }
