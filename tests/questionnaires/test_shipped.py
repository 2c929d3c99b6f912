"""The definitions that come with the product: whole, in three languages, never edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

import pytest

from questionnaires import (
    LANGUAGES,
    LogQuestion,
    Place,
    Question,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    TextQuestion,
    Texts,
    parts,
    shipped,
)

PUBLISHED = {
    "judgement/1.json": "07b1383b5baf1c29c8e4b739b352027d2223507599305dd5ef3c5331865a219f",
    "preparation/1.json": "1ce25d8d9625e86e3c0f13daec1c877c193a6eb918c6ec9f233b7438059b7ca4",
    "start-up/1.json": "95802895c35f1c5c7925e0f20026001ee814848e1c8e93ad05382139e11acbf9",
    "visit/1.json": "904f085b9c4b7c65325b8db4d4f95be6de2332332ec817b373ac78aaec370387",
}

every_shipped = pytest.mark.parametrize(
    "questionnaire", list(shipped()), ids=lambda one: f"{one.name}-{one.version}"
)


def texts(questionnaire: Questionnaire) -> Iterator[Texts]:
    """Everything that somebody reads, wherever it stands."""
    yield from _texts(questionnaire.model_dump())


def _texts(value: object) -> Iterator[Texts]:
    if isinstance(value, dict) and value and set(value) <= set(LANGUAGES):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_texts, value.values()))
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(map(_texts, value))


def asked(questionnaire: Questionnaire) -> Iterator[Question]:
    """Every question, those in rows too."""
    for question in questionnaire.questions():
        yield question
        if isinstance(question, RowsQuestion):
            yield from question.questions


def test_a_published_file_is_never_edited() -> None:
    stored = {f"{one.name}/{one.version}.json": one.digest for one in shipped()}

    assert stored == PUBLISHED, (
        "A published definition is never edited, for answers are stored under it: "
        "undo the edit and make a new version, a new file. A new file joins PUBLISHED here."
    )


@every_shipped
def test_it_speaks_all_three_languages(questionnaire: Questionnaire) -> None:
    assert set(questionnaire.languages) == set(LANGUAGES)
    assert all(set(text) == set(LANGUAGES) for text in texts(questionnaire))


@every_shipped
def test_no_long_text_is_the_same_in_two_languages(questionnaire: Questionnaire) -> None:
    same = [
        words
        for text in texts(questionnaire)
        for words, times in Counter(text.values()).items()
        if times > 1 and len(words) > 25
    ]

    assert same == []


@every_shipped
def test_no_text_holds_markup(questionnaire: Questionnaire) -> None:
    words = chain.from_iterable(text.values() for text in texts(questionnaire))

    assert [one for one in words if set("<>") & set(one) or one != one.strip()] == []


@every_shipped
def test_a_text_names_the_same_places_in_every_language(questionnaire: Questionnaire) -> None:
    for text in texts(questionnaire):
        named = [{one for one in parts(words) if isinstance(one, Place)} for words in text.values()]
        assert named.count(named[0]) == len(named), text


@every_shipped
def test_whoever_writes_is_told_not_to_name_others(questionnaire: Questionnaire) -> None:
    for question in asked(questionnaire):
        if not isinstance(question, TextQuestion | LogQuestion):
            continue
        assert "navn" in question.guidance["da"] or "Nævn ikke" in question.guidance["da"]
        assert "name" in question.guidance["en"]


def test_a_student_may_decline_everything_but_a_note() -> None:
    of_students = [
        question
        for questionnaire in shipped()
        if questionnaire.respondent == "student"
        for question in questionnaire.questions()
        if question.kind != "note"
    ]

    assert len(of_students) >= 28
    assert [question.id for question in of_students if not question.may_decline] == []


def test_the_start_up_has_five_themes_and_short_pages() -> None:
    start_up = shipped().latest("start-up")

    assert [theme.id for theme in start_up.themes] == [
        "goals",
        "effort",
        "feedback",
        "community",
        "motivation",
    ]
    assert all(3 <= len(start_up.of_theme(theme.id)) <= 4 for theme in start_up.themes)
    assert all(3 <= len(section.questions) <= 5 for section in start_up.sections)


def test_whoever_says_not_at_all_to_giving_up_has_the_highest_score() -> None:
    start_up = shipped().latest("start-up")
    turned = [
        question
        for question in start_up.questions()
        if isinstance(question, ScaleQuestion) and question.reversed
    ]

    assert [question.id for question in turned] == ["give_up", "leave_it"]
    assert [start_up.score(question, "not_at_all") for question in turned] == [4, 4]


def test_the_judgement_stands_beside_the_start_up() -> None:
    judgement = shipped().mirroring("start-up")

    assert judgement is not None
    assert judgement.name == "judgement"
    assert judgement.readers == ("student", "contact_teacher")


def test_a_visit_is_read_by_the_teacher_who_was_visited_and_never_counted() -> None:
    visit = shipped().latest("visit")

    assert visit.readers == ("subject_teacher",)
    assert visit.aggregates_for == ()
