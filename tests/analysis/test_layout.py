import hashlib

import pytest

from analysis import Layout, count
from questionnaires import (
    ChoiceQuestion,
    Document,
    ScaleQuestion,
    TextQuestion,
    shipped,
)
from tests.tiny import tiny

# The bytes of releases that are stored for ever: three classes of 25 in the shipped start-up.
RELEASED = (
    "f46989f97618527e41640f5646ef617ea366afd8060f22acb4b961e3a5f19205",
    "a7114fefd1f21082f1a70f92faf301b2eddff410b2459d8dbfb36b4e1ed1f943",
    "530fb1f118c8ad68a7181348989084195d602153d511ac6709b5623dde449a7d",
)


def answers_of(questionnaire, person):
    """What one of many answered: everybody something else, and now and then nothing."""
    answers, declined = {}, set()
    for place, question in enumerate(questionnaire.questions()):
        match question:
            case ScaleQuestion():
                values = [step.value for step in questionnaire.steps(question)]
            case ChoiceQuestion():
                values = [option.value for option in question.options]
            case TextQuestion():
                values = ["Words", " "]
            case _:
                continue
        pick = (7 * person + 3 * place + person * place) % (len(values) + 2)
        if pick < len(values):
            answers[question.id] = values[pick]
        elif pick == len(values):
            declined.add(question.id)
    return Document(answers, frozenset(declined))


def test_releases_that_are_stored_are_counted_to_the_same_bytes_for_ever():
    start_up = shipped().get("start-up", 1)
    found = count(start_up, [(person % 3, answers_of(start_up, person)) for person in range(75)])

    assert [found[group].persons for group in range(3)] == [25, 25, 25]
    assert tuple(hashlib.sha256(found[group].packed).hexdigest() for group in range(3)) == RELEASED


@pytest.mark.parametrize(
    ("feature", "question", "slots"),
    [
        ("choices", "helps", 1 + 3 + 4),  # how many answered, three options, four silences
        ("other", "place", 2 + 1 + 4),
        ("other", "helps", 1 + 2 + 1 + 4),
        ("number", "hours", 1 + 3 + 4),  # Σ, and Σ² in two
        ("date", None, 1 + 4),
        ("time", None, 1 + 4),
        ("pick", None, 1 + 4),
        ("rows", None, 1 + 4),
        ("count", None, 1 + 4),
        ("clock", None, 1 + 4),
        ("log", None, 1 + 4),
    ],
)
def test_every_kind_has_its_slots(feature, question, slots):
    layout = Layout.of(tiny(feature))
    found = next(
        one
        for one in layout.questions
        if one.question.id == question or (question is None and one.question.kind == feature)
    )

    assert found.end - found.start == slots


def test_what_is_asked_in_rows_has_no_slots():
    layout = Layout.of(tiny("rows-of-all-kinds"))
    kinds = {one.question.kind for one in layout.questions}

    assert "rows" in kinds
    assert layout.width == layout.questions[-1].end
    assert len(layout.questions) == len(
        [one for one in tiny("rows-of-all-kinds").questions() if one.kind != "note"]
    )


@pytest.mark.parametrize(
    ("fields", "unit"),
    [
        ({"step": 1}, 1),
        ({"step": 0.5, "at_least": 0, "at_most": 24}, 2),
        ({"step": 0.5, "at_least": 0.2, "at_most": 24}, 10),  # 0.2, 0.7, 1.2 …
        ({}, 1000),
        ({"at_least": 0, "at_most": 10**9}, 2),
        ({"at_least": 0, "at_most": 2**41}, 1 / 1024),
    ],
)
def test_number_is_held_in_units_that_its_steps_are_made_of(make, ask, fields, unit):
    (slots,) = Layout.of(make(ask("hours", "number", **fields))).questions

    assert float(slots.unit) == unit


def test_question_behind_a_condition_knows_what_decides_it():
    assert Layout.of(tiny("show-if-section")).behind == {"nights": "reads", "book": None}
    assert Layout.of(tiny("show-if-question")).behind == {
        "what_helps": "try_first",
        "asked": None,  # whoever declined counts as answered
    }
    assert Layout.of(tiny("scale")).behind == {}
