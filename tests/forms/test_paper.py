"""On paper every question of every form stands with room to answer it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from typing import Any

import pytest

from forms import PaperWords, draw_paper
from questionnaires import (
    LANGUAGES,
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    LogQuestion,
    Option,
    Place,
    Question,
    Questionnaire,
    ScaleQuestion,
    TextQuestion,
    Texts,
    parts,
    shipped,
)
from tests.tiny import ALL, tiny

Define = Callable[..., Questionnaire]
WORDS = PaperWords(
    day=lambda iso: f"den {iso}",
    required="skal besvares",
    decline="Det vil jeg ikke svare på",
    not_relevant="Ikke relevant",
    other="Noget andet",
    choose_one="Vælg én",
    choose_several="Vælg så mange du vil",
    choose_between="Vælg {least} til {most}",
    choose_least="Vælg mindst {least}",
    choose_most="Vælg højst {most}",
    number_between="Fra {least} til {most}",
    number_least="{least} eller mere",
    number_most="{most} eller mindre",
    number_step="I trin på {step}",
    date_parts=("dag", "måned", "år"),
    minutes="minutter",
    tally="En streg for hver gang",
    total="I alt",
    at="Tid",
    line="Hvad du så",
    tag="Mærke",
    row="Del",
    only_if="Kun hvis {what}.",
    and_=" og ",
    or_=" eller ",
    not_="det ikke er sådan, at {what}",
    question="spørgsmål {n}",
    chose="du svarede {answers} på {question}",
    chose_not="du ikke svarede {answers} på {question}",
    chose_other="du svarede andet end {answers} på {question}",
    at_least="du skrev {value} eller mere ved {question}",
    at_most="du skrev {value} eller mindre ved {question}",
    not_before="du skrev {value} eller senere ved {question}",
    not_after="du skrev {value} eller tidligere ved {question}",
    answered="du svarede på {question}",
    blank="du lod {question} stå tomt",
    declined="du ikke ville svare på {question}",
)
CONDITIONS: dict[str, tuple[dict[str, Any], str]] = {
    "one answer": (
        {"question": "try_first", "is": "never"},
        "du svarede “Aldrig” på spørgsmål 1",
    ),
    "any other answer": (
        {"question": "try_first", "is_not": "never"},
        "du svarede andet end “Aldrig” på spørgsmål 1",
    ),
    "one of some answers": (
        {"question": "try_first", "in": ["never", "often", "always"]},
        "du svarede “Aldrig”, “Ofte” eller “Altid” på spørgsmål 1",
    ),
    "steps from a score on": (
        {"question": "try_first", "at_least": 3},
        "du svarede “Ofte” eller “Altid” på spørgsmål 1",
    ),
    "steps up to a score": (
        {"question": "try_first", "at_most": 1},
        "du svarede “Aldrig” på spørgsmål 1",
    ),
    "one of several": (
        {"question": "with_whom", "includes": "alone"},
        "du svarede “Alene” på spørgsmål 2",
    ),
    "an answer of one's own": (
        {"question": "with_whom", "includes": "other"},
        "du svarede “Noget andet” på spørgsmål 2",
    ),
    "a number": (
        {"question": "how_often", "at_least": 2.5},
        "du skrev 2,5 eller mere ved spørgsmål 3",
    ),
    "a small number": (
        {"question": "how_often", "at_most": 2},
        "du skrev 2 eller mindre ved spørgsmål 3",
    ),
    "a day": (
        {"question": "when", "at_least": "2026-11-22"},
        "du skrev den 2026-11-22 eller senere ved spørgsmål 4",
    ),
    "one day": (
        {"question": "when", "is": "2026-11-22"},
        "du svarede “den 2026-11-22” på spørgsmål 4",
    ),
    "a time": (
        {"question": "at", "at_most": "09:30"},
        "du skrev 09:30 eller tidligere ved spørgsmål 5",
    ),
    "any answer": ({"question": "when", "answered": True}, "du svarede på spørgsmål 4"),
    "silence": ({"question": "try_first", "declined": True}, "du ikke ville svare på spørgsmål 1"),
    "not that answer": (
        {"not": {"question": "try_first", "is": "never"}},
        "du ikke svarede “Aldrig” på spørgsmål 1",
    ),
    "no answer": (
        {"not": {"question": "when", "answered": True}},
        "du lod spørgsmål 4 stå tomt",
    ),
    "not so much": (
        {"not": {"question": "how_often", "at_least": 3}},
        "det ikke er sådan, at du skrev 3 eller mere ved spørgsmål 3",
    ),
    "both": (
        {"all": [{"question": "when", "answered": True}, {"question": "at", "answered": True}]},
        "du svarede på spørgsmål 4 og du svarede på spørgsmål 5",
    ),
    "one of both": (
        {"any": [{"question": "when", "answered": True}, {"question": "at", "answered": True}]},
        "du svarede på spørgsmål 4 eller du svarede på spørgsmål 5",
    ),
    "neither": (
        {
            "not": {
                "any": [
                    {"question": "when", "answered": True},
                    {"question": "at", "answered": True},
                ]
            }
        },
        "du lod spørgsmål 4 stå tomt og du lod spørgsmål 5 stå tomt",
    ),
    "one inside another": (
        {
            "all": [
                {"question": "how_often", "at_least": 3},
                {
                    "any": [
                        {"question": "when", "answered": True},
                        {"question": "at", "answered": True},
                    ]
                },
            ]
        },
        "du skrev 3 eller mere ved spørgsmål 3 og "
        "(du svarede på spørgsmål 4 eller du svarede på spørgsmål 5)",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", [*shipped(), *ALL], ids=lambda one: f"{one.name}-{one.version}")
def test_all_that_is_asked_and_offered_stands_on_the_sheet(
    asked: Questionnaire, language: str
) -> None:
    spoken = asked.in_language(language)

    said = _read(draw_paper(asked, language, WORDS))

    lacking = [words for words in _texts(asked, spoken) if words not in said]
    assert lacking == []


def test_a_place_that_nobody_can_fill_yet_is_a_blank() -> None:
    said = _read(draw_paper(tiny("piping"), "da", WORDS))

    assert "________" in said
    assert "{answer" not in said


@pytest.mark.parametrize(("condition", "said"), CONDITIONS.values(), ids=CONDITIONS)
def test_a_condition_is_said_in_words(
    define: Define, condition: Mapping[str, Any], said: str
) -> None:
    asked = define(
        [
            {"id": "try_first", "kind": "scale", "scale": "frequency", "text": {"da": "Prøver?"},
             "may_decline": True},
            {"id": "with_whom", "kind": "choices", "other": True, "guidance": {"da": "Hvem?"},
             "text": {"da": "Med hvem?"},
             "options": [{"value": "alone", "label": {"da": "Alene"}},
                         {"value": "together", "label": {"da": "Sammen"}}]},
            {"id": "how_often", "kind": "number", "text": {"da": "Hvor tit?"}},
            {"id": "when", "kind": "date", "text": {"da": "Hvornår?"}},
            {"id": "at", "kind": "time", "text": {"da": "Hvad tid?"}},
            {"id": "then", "kind": "number", "text": {"da": "Og så?"}, "show_if": condition},
        ]
    )  # fmt: skip

    assert f"Kun hvis {said}." in _read(draw_paper(asked, "da", WORDS))


def test_a_question_in_a_row_is_called_by_its_words() -> None:
    said = _read(draw_paper(tiny("show-if-row"), "da", WORDS))

    row = next(one for one in tiny("show-if-row").questions() if one.kind == "rows")
    first = row.questions[0].text["da"]  # type: ignore[union-attr]  # the one of kind rows
    assert f"“{first}”" in said


def test_what_a_definition_says_is_never_read_as_html(define: Define) -> None:
    nasty = "<script>alert(1)</script>"
    html = draw_paper(
        define(
            [
                {"id": "one", "kind": "choice", "text": {"da": nasty}, "help": {"da": nasty},
                 "options": [{"value": "a", "label": {"da": nasty}},
                             {"value": "b", "label": {"da": "B"}}]},
                {"id": "two", "kind": "text", "text": {"da": nasty}, "guidance": {"da": nasty},
                 "show_if": {"question": "one", "is": "a"}},
            ]
        ),
        "da",
        WORDS,
        sights={"one": nasty},
    )  # fmt: skip

    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_the_more_may_be_written_the_more_lines_there_are(define: Define) -> None:
    def lines(**limits: int) -> int:
        words = {"id": "own", "kind": "text", "text": {"da": "Hvad?"}, "guidance": {"da": "Kort."}}
        return draw_paper(define([words | limits]), "da", WORDS).count('class="rule"')

    assert lines(lines=1, max_characters=60) == 1
    assert lines(lines=3, max_characters=300) == 3
    assert lines(lines=3, max_characters=900) == 6
    assert lines(lines=3, max_characters=4000) == 10


def test_a_short_list_of_names_is_ticked_and_a_long_one_written(define: Define) -> None:
    pick = {"id": "who", "kind": "pick", "from": "subject", "text": {"da": "Hvilket fag?"}}
    few, many = ({"subject": {str(n): f"Fag {n}" for n in range(count)}} for count in (3, 40))

    short, long = (draw_paper(define([pick]), "da", WORDS, rosters) for rosters in (few, many))

    assert "Fag 2" in short
    assert "Fag 2" not in long
    assert 'class="rule"' in long


def test_scales_with_the_same_steps_share_a_table(define: Define) -> None:
    scale = {"kind": "scale", "scale": "frequency"}
    asked = define(
        [
            {"id": "one", "text": {"da": "Jeg prøver."}, "may_decline": True, **scale},
            {"id": "two", "text": {"da": "Jeg spørger."}, **scale},
        ]
    )

    html = draw_paper(asked, "da", WORDS)

    assert html.count("<table") == 1
    assert html.count('class="tick tick-one"') == 4 + 1 + 4  # the second may not be declined
    assert html.count("Aldrig") == 1


def _texts(asked: Questionnaire, spoken: str) -> list[str]:
    """What a reader must find: titles, questions, hints and all that can be chosen."""
    texts = [text for one in asked.sections for text in (one.title, one.help)]
    for one in asked.everywhere():
        texts += [one.text, one.help, *(option.label for option in _options(asked, one))]
        if isinstance(one, TextQuestion | LogQuestion):
            texts.append(one.guidance)
    return [_plain(text, spoken) for text in texts if text is not None]


def _options(asked: Questionnaire, question: Question) -> Iterable[Option]:
    match question:
        case ScaleQuestion():
            return asked.steps(question)
        case ChoiceQuestion() | ChoicesQuestion() | ClockQuestion():
            return question.options
        case LogQuestion():
            return question.tags
        case _:
            return ()


def _plain(text: Texts, spoken: str) -> str:
    words = next(words for code, words in text.items() if code == spoken)
    pieces = ("________" if isinstance(one, Place) else str(one) for one in parts(words))
    return " ".join("".join(pieces).split())


def _read(html: str) -> str:
    """The sheet as one reads it, without its marks."""
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())
