from random import Random

import pytest

from questionnaires import LogQuestion, Questionnaire, TextQuestion, shipped
from service.actions.visits import OBSERVATION
from service.demo.words.agreed import AGREEMENTS, GOALS
from service.demo.names import CHILDREN, GROWN_UPS
from service.demo.rounds import PREPARATION, START_UP
from service.demo.words import BANKS, sentence

GIVEN_OUT = (START_UP, PREPARATION, "judgement", OBSERVATION)  # what the demo has answers to
TEXTS = [
    (questionnaire, question)
    for questionnaire in map(shipped().latest, GIVEN_OUT)
    for question in questionnaire.questions()
    if isinstance(question, TextQuestion)
]


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
    assert all(len(BANKS[one.id]) >= 8 for one in logs)


def test_no_sentence_names_anybody() -> None:
    given = {name for pool in (*CHILDREN, *GROWN_UPS) for name in pool.given}
    written = " ".join(words for bank in BANKS.values() for words in bank)
    inside = {word.strip(".,?") for words in written.split(".") for word in words.split()[1:]}
    assert not inside & given


def test_every_theme_of_the_self_evaluation_has_goals() -> None:
    themes = {theme.id for theme in shipped().latest(START_UP).themes}
    assert set(GOALS) == themes
    assert len(AGREEMENTS) == len(set(AGREEMENTS))
