import json
from datetime import date
from random import Random

import pytest

from questionnaires import Document, LogQuestion, Questionnaire, TextQuestion, shipped
from service.actions.visiting.visits import OBSERVATION
from service.demo.names import CHILDREN, GROWN_UPS
from service.demo.rounds import CLIMATE, PREPARATION, START_UP
from service.demo.words import BANKS, LOGS, sentence
from service.demo.words.agreed import AGREEMENTS, GOALS
from service.demo.words.forms import SURVEY
from service.demo.words.home import VOICES
from service.demo.words.sheets import account_so_far, action_plan, conversation_plan
from service.demo.words.visited import LESSONS, OF_AREA, interview

GIVEN_OUT = (
    START_UP,
    PREPARATION,
    CLIMATE,
    "judgement",
    OBSERVATION,
)  # what the demo has answers to
DAY = date(2026, 3, 18)
DOCUMENTS = (
    conversation_plan(DAY, DAY, "dansk", [DAY]),
    action_plan(DAY),
    account_so_far(),
    *(interview(["1", "2", "3"], Random(7), area) for area in ("", *OF_AREA)),
    *(document for one in LESSONS for document in (one.notes, one.own)),
    *(said("dansk") for said in VOICES),
)
TEXTS = [
    (questionnaire, question)
    for questionnaire in map(shipped().latest, GIVEN_OUT)
    for question in questionnaire.questions()
    if isinstance(question, TextQuestion)
]


def said_in(document: Document) -> str:
    """Every word, with a full stop before each: none of them is the first of a sentence."""
    return document.to_json().replace('"', ". ")


@pytest.mark.parametrize(("questionnaire", "question"), TEXTS, ids=lambda found: str(found)[:0])
def test_every_text_question_has_words_that_fit(
    questionnaire: Questionnaire, question: TextQuestion
) -> None:
    drawn = Random(1)
    said = {sentence(drawn, BANKS[question.id]) for _ in range(2000)}
    of_students = questionnaire.name in (START_UP, PREPARATION)
    assert len(said) >= (60 if of_students else 8)
    assert max(map(len, said)) <= question.max_characters
    assert not any("{" in words or "}" in words for words in said)


def test_a_coach_notes_what_was_seen() -> None:
    logs = [
        one for one in shipped().latest(OBSERVATION).questions() if isinstance(one, LogQuestion)
    ]
    assert logs
    for one in logs:
        assert len(LOGS[one.id]) >= 8
        assert {tag for tag, _ in LOGS[one.id]} == {tag.value for tag in one.tags}


def test_no_sentence_names_anybody() -> None:
    given = {name for pool in (*CHILDREN, *GROWN_UPS) for name in pool.given}
    banks = [words for bank in BANKS.values() for words in bank]
    lines = [words for log in LOGS.values() for _, words in log]
    whole = [*map(said_in, DOCUMENTS), json.dumps(SURVEY, ensure_ascii=False)]
    written = " ".join([*banks, *lines, *whole])
    inside = {word.strip(".,?") for words in written.split(".") for word in words.split()[1:]}
    assert not inside & given


def test_every_theme_of_the_self_evaluation_has_goals() -> None:
    themes = {theme.id for theme in shipped().latest(START_UP).themes}
    assert set(GOALS) == themes
    assert len(AGREEMENTS) == len(set(AGREEMENTS))
