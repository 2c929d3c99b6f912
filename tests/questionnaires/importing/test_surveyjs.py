"""Karen brings the surveys that her school has made with SurveyJS."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from questionnaires import Questionnaire
from questionnaires.importing import Imported, NotReadable, from_surveyjs
from tests.questionnaires.importing.brought import SURVEY

Survey = Callable[..., Imported]
Questions = Callable[[Imported], dict[str, dict[str, Any]]]
Told = Callable[[Imported], dict[str, tuple[str, list[str]]]]


def test_a_rich_survey_becomes_a_questionnaire_that_loads(
    loaded: Callable[[Imported], Questionnaire], questions: Questions
) -> None:
    imported = from_surveyjs(json.dumps(SURVEY).encode())

    questionnaire = loaded(imported)
    found = questions(imported)
    assert questionnaire.languages == ("da", "sv", "en")
    assert questionnaire.title["sv"] == "Trivsel i skolan"
    assert [part.id for part in questionnaire.sections] == ["school", "plans"]
    assert {one: found[one]["kind"] for one in found} == {
        "hello": "note", "subject": "choice", "why": "text", "glad": "scale", "often": "note",
        "often_read": "scale", "often_run": "scale", "helps": "choices", "when": "note",
        "day": "date", "sure": "choice", "goals": "rows", "goal": "text", "weeks": "number",
    }  # fmt: skip
    assert found["subject"]["required"]
    assert found["subject"]["other"]
    assert found["subject"]["may_decline"]
    assert found["why"]["text"]["en"] == "Why {answer:subject}?"
    assert (found["why"]["lines"], found["why"]["max_characters"]) == (5, 500)
    assert found["glad"]["options"][0]["label"]["da"] == "1 – Slet ikke"
    assert found["often_read"]["scale"] == found["often_run"]["scale"] == "often"
    assert found["helps"]["options"][-1]["exclusive"]
    assert found["day"]["not_before"] == "2026-08-01"
    assert found["hello"]["text"]["da"] == "Hej! Godt at se dig"


def test_the_conditions_of_a_rich_survey_are_kept(questions: Questions) -> None:
    imported = from_surveyjs(json.dumps(SURVEY).encode())

    found = questions(imported)
    assert found["why"]["show_if"] == {
        "all": [
            {"question": "subject", "answered": True},
            {"not": {"question": "subject", "is": "sport"}},
        ]
    }
    assert found["often_run"]["show_if"] == {"question": "glad", "at_least": 4}
    assert imported.definition["sections"][1]["show_if"] == {
        "any": [
            {"question": "often_read", "is": "always"},
            {"question": "glad", "in": ["v1", "v2"]},
        ]
    }
    assert found["sure"]["show_if"] == {"question": "helps", "includes": "calm"}
    assert found["weeks"]["show_if"] == {"question": "goal", "answered": True}


def test_every_question_of_the_survey_is_in_the_report_once() -> None:
    imported = from_surveyjs(json.dumps(SURVEY).encode())

    named = [remark.question for remark in imported.remarks if remark.question]
    assert named == [
        "hello", "subject", "why", "glad", "often", "helps", "when", "day", "sure", "goals", "goal",
        "weeks",
    ]  # fmt: skip


def test_the_author_is_told_what_to_decide(survey: Survey) -> None:
    imported = survey({"type": "text", "name": "word", "title": "Et ord"})

    assert imported.definition["purpose"] == {"da": "Her skal der stå, hvorfor vi spørger …"}
    assert imported.definition["readers"] == []
    of_file = [str(remark.why) for remark in imported.remarks if not remark.question]
    assert [text.split(".")[0] for text in of_file] == [
        "The form does not say its language",
        "Beside each question in own words it now says what may be written",
        "Write why you ask",
        "Decide who answers, what it is about, and who reads the answers",
    ]


@pytest.mark.parametrize(
    ("form", "languages"),
    [
        ({"title": "Trivsel"}, ["da"]),
        ({"title": "Trivsel", "locale": "sv"}, ["sv"]),
        ({"title": "Wohlbefinden", "locale": "de"}, ["da"]),
        ({"title": {"da": "Trivsel", "en": "Wellbeing"}}, ["da", "en"]),
        ({"title": {"default": "Wellbeing", "sv": "Trivsel"}}, ["sv", "en"]),
        ({"title": {"default": "Trivsel", "en": "Wellbeing"}, "locale": "da"}, ["da", "en"]),
        ({"title": {"da-DK": "Trivsel", "de": "Wohlbefinden"}}, ["da"]),
    ],
)
def test_a_form_says_its_languages(
    survey: Survey, form: dict[str, object], languages: list[str]
) -> None:
    assert survey({"type": "text", "name": "word"}, **form).definition["languages"] == languages


def test_what_is_missing_in_swedish_stands_in_danish_and_is_told(
    survey: Survey, questions: Questions, told: Told
) -> None:
    imported = survey(
        {"type": "text", "name": "word", "title": {"da": "Et ord", "sv": "Ett ord"}},
        {"type": "text", "name": "more", "title": {"da": "Mere"}},
        title={"da": "Ord", "sv": "Ord."},
    )

    assert questions(imported)["more"]["text"] == {"da": "Mere", "sv": "Mere"}
    assert told(imported)["word"] == ("taken", [])
    outcome, whys = told(imported)["more"]
    assert outcome == "changed"
    assert "missing in sv" in whys[0]


def test_markup_leaves_its_words_and_a_script_leaves_nothing(
    survey: Survey, questions: Questions, told: Told
) -> None:
    imported = survey(
        {
            "type": "text",
            "name": "word",
            "title": "<script>steal('<b>')</script>Hvad er <em>godt</em>?<br>Og **ikke**?",
        }
    )

    assert questions(imported)["word"]["text"]["da"] == "Hvad er godt? Og ikke?"
    assert "markup" in told(imported)["word"][1][0]


def test_braces_are_words_unless_they_name_an_earlier_question(
    survey: Survey, questions: Questions, told: Told, loaded: Callable[[Imported], Questionnaire]
) -> None:
    imported = survey(
        {"type": "text", "name": "One", "title": "En"},
        {"type": "text", "name": "two", "title": "{One} og {three} og }"},
    )

    assert questions(imported)["two"]["text"]["da"] == "{answer:one} og {{three}} og }}"
    assert "{three}" in told(imported)["two"][1][0]
    loaded(imported)


def test_names_are_made_to_fit_and_no_two_are_alike(
    survey: Survey, questions: Questions, told: Told
) -> None:
    names = ["Hvad så?", "hvad_saa", "hvad_saa", "1. klasse", "ok", "æ" * 50, "page", "!"]
    imported = survey(*({"type": "text", "name": name, "title": "?"} for name in names))

    assert list(questions(imported)) == [
        "hvad_saa", "hvad_saa_2", "hvad_saa_3", "q1_klasse", "ok", "ae" * 20, "page", "q",
    ]  # fmt: skip
    assert imported.definition["sections"][0]["id"] == "page_2"
    assert told(imported)["ok"] == ("taken", [])
    assert told(imported)["Hvad så?"] == ("changed", ["It is called hvad_saa here."])
    assert Counter(one.question for one in imported.remarks)["hvad_saa"] == 2


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ({"type": "ranking", "choices": [1, 2]}, "put in order"),
        ({"type": "file"}, "handed in"),
        ({"type": "signaturepad"}, "signed"),
        ({"type": "expression", "expression": "{a} + 1"}, "calculated"),
        ({"type": "image", "imageLink": "https://example.org/x.png"}, "pictures"),
        ({"type": "html", "html": "<img src=x onerror=alert(1)>"}, "pictures"),
        ({"type": "matrixdynamic"}, "table"),
        ({"type": "matrix", "rows": ["a"]}, "no lines"),
        ({"type": "mystery"}, "mystery"),
        ({}, "what kind"),
        ({"type": "text", "visible": False}, "never shown"),
        ({"type": "panel", "title": "Tom", "elements": []}, "Nothing is left"),
    ],
)
def test_what_is_not_known_here_is_left_out_with_a_reason(
    survey: Survey, questions: Questions, told: Told, question: dict[str, object], why: str
) -> None:
    imported = survey({"name": "odd", **question}, {"type": "text", "name": "word", "title": "?"})

    assert list(questions(imported)) == ["word"]
    outcome, whys = told(imported)["odd"]
    assert outcome == "dropped"
    assert why in whys[0]


@pytest.mark.parametrize(
    ("question", "kind", "why"),
    [
        ({"type": "text", "inputType": "email"}, "text", "not checked"),
        ({"type": "text", "inputType": "datetime-local"}, "date", "day only"),
        ({"type": "rating", "rateMin": 0, "rateMax": 10}, "number", "more steps"),
        ({"type": "radiogroup", "choices": [1, 2, 3]}, "scale", "numbered"),
        ({"type": "radiogroup", "choices": ["a"]}, "choice", "fewer than two"),
        ({"type": "dropdown", "choicesByUrl": {"url": "https://x"}}, "choice", "somewhere else"),
        ({"type": "imagepicker", "choices": ["a", "b"]}, "choice", "pictures"),
        (
            {"type": "checkbox", "choices": [{"value": "a", "visibleIf": "x"}, "b"]},
            "choices",
            "All",
        ),
        ({"type": "comment", "defaultValue": "Hej", "validators": [1]}, "text", "defaultValue"),
        ({"type": "text", "visibleIf": "iif({a} > 1, 2, 3)"}, "text", "condition"),
        ({"type": "text", "title": "x" * 5000}, "text", "longer than 4000"),
    ],
)
def test_what_is_a_little_different_here_is_told(
    survey: Survey,
    questions: Questions,
    told: Told,
    question: dict[str, object],
    kind: str,
    why: str,
) -> None:
    imported = survey({"name": "odd", "title": "?", **question})

    assert questions(imported)["odd"]["kind"] == kind
    outcome, whys = told(imported)["odd"]
    assert outcome == "changed"
    assert why in " ".join(whys)


def test_how_a_form_looks_is_not_worth_a_word(survey: Survey, told: Told) -> None:
    imported = survey(
        {"type": "comment", "name": "word", "title": "?", "minWidth": "10px", "placeholder": "…"},
        showProgressBar="top",
    )

    assert told(imported) == {"word": ("taken", [])}


def test_of_ten_thousand_answers_the_first_hundred_are_taken(
    survey: Survey, questions: Questions, told: Told, loaded: Callable[[Imported], Questionnaire]
) -> None:
    answers = [f"answer {number}" for number in range(10_000)]
    imported = survey({"type": "dropdown", "name": "many", "title": "?", "choices": answers})

    assert len(questions(imported)["many"]["options"]) == 100
    assert any("It has 10000 answers" in why for why in told(imported)["many"][1])
    loaded(imported)


def test_what_is_beyond_three_hundred_questions_is_left_out(
    survey: Survey, questions: Questions, told: Told, loaded: Callable[[Imported], Questionnaire]
) -> None:
    imported = survey(*({"type": "text", "name": f"q{n}", "title": "?"} for n in range(310)))

    assert len(questions(imported)) == 300
    assert told(imported)["q305"] == ("dropped", ["Left out: a questionnaire holds 300 questions."])
    loaded(imported)


def test_a_condition_may_not_look_ahead(survey: Survey, questions: Questions, told: Told) -> None:
    imported = survey(
        {"type": "text", "name": "first", "title": "?", "visibleIf": "{later} notempty"},
        {"type": "text", "name": "later", "title": "?"},
    )

    assert "show_if" not in questions(imported)["first"]
    assert "later does not give an answer before it" in told(imported)["first"][1][0]


def test_lines_within_lines_are_left_out_with_all_that_is_in_them(
    survey: Survey, told: Told
) -> None:
    inner = {"type": "paneldynamic", "name": "inner", "templateElements": [{"name": "deep"}]}
    imported = survey(
        {
            "type": "paneldynamic",
            "name": "outer",
            "title": "?",
            "templateElements": [{"type": "text", "name": "word", "title": "?"}, inner],
        }
    )

    outcomes = {name: outcome for name, (outcome, _) in told(imported).items()}
    assert outcomes == {"outer": "taken", "word": "taken", "inner": "dropped", "deep": "dropped"}


def nested(depth: int) -> dict[str, object]:
    element: dict[str, object] = {"type": "text", "name": "deep"}
    for _ in range(depth):
        element = {"type": "panel", "elements": [element]}
    return {"elements": [element]}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b" " * (1024 * 1024 + 1), "1 MiB"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b'{"pages": [', "not sound JSON (line 1, column 12)"),
        (b"[" * 100_000, "groups within groups"),
        (json.dumps(nested(11)).encode(), "groups within groups"),
        (json.dumps(nested(450)).encode(), "groups within groups"),
        (b'{"a": 1}', "neither pages nor elements"),
        (b"[]", "neither pages nor elements"),
        (b'{"pages": []}', "no question"),
        (json.dumps({"elements": [{}] * 2001}).encode(), "more than 2000"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, why: str) -> None:
    with pytest.raises(NotReadable) as refused:
        from_surveyjs(content)

    assert why in str(refused.value)


def test_a_byte_order_mark_does_no_harm() -> None:
    content = json.dumps({"elements": [{"type": "text", "name": "word"}]}).encode("utf-8-sig")

    assert len(from_surveyjs(content).definition["sections"]) == 1
