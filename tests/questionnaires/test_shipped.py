"""The definitions that come with the product: whole, in three languages, never edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

import pytest

from questionnaires import (
    LANGUAGES,
    ChoiceQuestion,
    ChoicesQuestion,
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
    "account/1": "ed036b0572010bcf51f2ce400fee206a48fe007a5bd7cdb376f522de77e1a259",
    "action-plan/1": "87a1a8a50fd67d7ff6177fa3aeb9a2a83988e2ba7f7255c595eecf97e03c3d67",
    "check-in/1": "5c047713f0f03e4bda50a7e4380df700cf83e3579f4232cd1b01b8ecb78e124c",
    "class-climate/1": "dc8ae3ac52df95431b5e4b879d8e42f5e8514b26f0a4c1d04f529929cec25235",
    "conversation-minutes/1": "229cd8104e03aa83e21fb1b7f8136aa9c83396209d6032abbe33b0055257b6aa",
    "conversation-plan/1": "afabc27e9c154db38d85dc09572f16e048e4361be55a0edc14d6e458722e65b8",
    "development-agenda/1": "d23ed08f03cecd8e9001bd0559b0be26ee6ec4d7ea43bd36ba6f27167e1411a6",
    "development-plan/1": "bfe5bb7bc694fb8efac1a450bab0646e96f6cb154d8355ba6690ba0f333c36da",
    "employee-data/1": "8fa5671cbb51b29db131f78534491c2ed4ea10fa8ef9864cc34d0f8ac5ed5eda",
    "four-questions/1": "704a75f7a7f2728d4649ad1811e48161a6bb967598ddb5dd49d4c3467710e3a5",
    "guardian-preparation/1": "464ee09c96310fca105fd523bc237ffad9528fe5c98f73b3f0162d322bd3b220",
    "i-do-art/1": "e625e1f0ff94af008e5841e311ce2dd422bbaf7851c3b90f2c41fa51e0ccc498",
    "interview/1": "a8b31914c38d18c85c9c0b5c3662600caca6c98778a01183c9a24ff0a5a9b06b",
    "interview/2": "333235bfc4e7176888a8aae59cb900d02ac7fcc70f024bb5af2ed35e0a9cec64",
    "judgement/1": "07b1383b5baf1c29c8e4b739b352027d2223507599305dd5ef3c5331865a219f",
    "leadership-data/1": "220bac6e5acc2046ed2e7065b80aab2740705b23d95406a24e86ec2c9f655de4",
    "message-book/1": "2cbf156f51d999039c8ad10a923a9bda76dddd88a98c79b57a2554dba9bda3ec",
    "minutes/1": "81fe9deb74229d8207197bba9cacdd30ff722e70cc5ef52c06483aed8e3dc901",
    "own-lesson/1": "d7dc176a9d9e186409a32d5146b88a4f1210587526d6cee3ae221f051c4c9c12",
    "own-lesson/2": "ab3dc528b732feac3b26256860f12a123f80f0dfd8cb46e9cd4fb9bded9bec18",
    "peer-response/1": "4553cfef0210f9a3de27f1e7f54436609dc71936e34bd9d3de355bae1f216fe1",
    "pictograms/1": "63dd3762c69ae74fce1abf07cd6937db1381cc9462c768e2f46fb1afd2941b1f",
    "preparation/1": "1ce25d8d9625e86e3c0f13daec1c877c193a6eb918c6ec9f233b7438059b7ca4",
    "start-up/1": "95802895c35f1c5c7925e0f20026001ee814848e1c8e93ad05382139e11acbf9",
    "start-up/2": "23d0102e54d3da2631e964ae71634bfb171d1d00d835d6709f8734891601b19d",
    "subject/1": "5212f39f2a139335d0ee80e3b25f76694195431b5a9dbdb124cbf63b08bc55ef",
    "subject-judgement/1": "1bbcb947beb81972337cc473d13ad8a30426a79cdcdae34e6985e0e740e57e8f",
    "team-data/1": "361abab2aadaf14305226c5ce24eebfd08dca2ed060205193362f162a593c8c5",
    "visit/1": "904f085b9c4b7c65325b8db4d4f95be6de2332332ec817b373ac78aaec370387",
    "visit/2": "0c17f1529adedced3c3958e19445db7b957e747bf325426f1e90373ae073fc37",
    "visit/3": "e6f854d8311125a4b46e03ee163e1ed5161833bdee5438d67d0aace38afca619",
    "wellbeing/1": "66cc159b982c32c575ae5da5f712dca26cebe79ee63787ea1242569ba9ab3952",
    "workshop-evaluation/1": "e0ff5dad6c30bc9ecc38744414018023305e6cfce513f994cd5a4e88b8222ed8",
}

every_shipped = pytest.mark.parametrize(
    "questionnaire", list(shipped()), ids=lambda one: f"{one.name}-{one.version}"
)


of_students = pytest.mark.parametrize(
    "questionnaire",
    [one for one in shipped() if one.respondent == "student"],
    ids=lambda one: f"{one.name}-{one.version}",
)
Written = TextQuestion | LogQuestion | ChoiceQuestion | ChoicesQuestion  # by whoever answers
NAMES = {"da": ("navn", "nævn"), "sv": ("namn", "nämn"), "en": ("name",)}


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


def known_at(questionnaire: Questionnaire) -> set[str]:
    """The places that are known where this form is answered."""
    if questionnaire.about == "lesson":
        return {"respondent", "about", "class", "subject", "focus"}
    if questionnaire.about == "student" or questionnaire.respondent == "student":
        return {"respondent", "about", "class", "round"}
    return {"respondent"}


def test_a_published_file_is_never_edited() -> None:
    stored = {f"{one.name}/{one.version}": one.digest for one in shipped()}

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
def test_a_place_stands_only_where_its_occasion_can_fill_it(questionnaire: Questionnaire) -> None:
    """What {answer:…} names is the loader's to check, and {theme} belongs to prompts."""
    pieces = (parts(words) for text in texts(questionnaire) for words in text.values())
    places = [one for one in chain.from_iterable(pieces) if isinstance(one, Place)]
    named = {one.name for one in places if one.question is None}

    assert named <= known_at(questionnaire) | {"theme"}


@every_shipped
def test_no_sentence_waits_for_an_answer_that_may_be_missing(questionnaire: Questionnaire) -> None:
    """“Goal: ” with nothing behind it: what names an answer is shown on a condition."""
    heads = [head for one in questionnaire.sections for head in (one.title, one.help)]
    unasked = [
        text
        for question in asked(questionnaire)
        for text in (question.text, question.help)
        if question.show_if is None
    ]
    waiting = [text for text in (*heads, *unasked) if text and "{answer:" in text["en"]]

    assert waiting == []


@every_shipped
def test_whoever_writes_is_told_not_to_name_others(questionnaire: Questionnaire) -> None:
    """Wherever words can be written: in rows, beside “something else”, line by line."""
    guided = [(one.id, one.guidance) for one in asked(questionnaire) if isinstance(one, Written)]
    untold = [
        (question, language)
        for question, guidance in guided
        for language, words in (guidance or {}).items()
        if not any(name in words.lower() for name in NAMES[language])
    ]

    assert untold == []


@of_students
def test_a_student_may_decline_everything_but_a_note(questionnaire: Questionnaire) -> None:
    must = [one.id for one in asked(questionnaire) if one.kind != "note" and not one.may_decline]

    assert must == []


@of_students
def test_a_page_asks_at_most_five_things_of_a_student(questionnaire: Questionnaire) -> None:
    for section in questionnaire.sections:
        assert sum(one.kind != "note" for one in section.questions) <= 5, section.id


@every_shipped
def test_only_what_students_say_is_counted(questionnaire: Questionnaire) -> None:
    assert questionnaire.respondent == "student" or questionnaire.aggregates_for == ()


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
