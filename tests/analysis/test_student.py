import pytest
from hypothesis import given, settings, strategies as st

from analysis import messages, prompted, student_feedback
from questionnaires import Chosen, Document
from tests.analysis.answering import documents_of
from tests.tiny import ALL, tiny


@pytest.fixture
def judgement(make, ask):
    """The teacher's own questions, on the same themes."""
    return make(ask("sees_goals", theme="goals"), ask("sees_effort", theme="effort"), name="sees")


def said(row):
    return [message.id for message in row.sentence]


def test_jonas_sees_alma_s_goals_more_often_than_she_does(start_up, judgement):
    alma = Document({"knows": "sometimes", "shows": "sometimes"})
    jonas = Document({"sees_goals": "nearly_always"})
    goals = student_feedback(start_up, alma, None, (judgement, jonas)).rows[0]

    assert (goals.theme, goals.now, goals.teacher, goals.apart) == ("goals", 2.0, 4.0, 2)
    assert said(goals) == [messages.TEACHER_MORE_OFTEN, messages.FIRST_TIME]


def test_row_that_is_furthest_apart_stands_first_and_has_the_focus(start_up, judgement):
    bo = Document({"knows": "mostly", "tries": "nearly_always", "asks": "nearly_always"})
    jonas = Document({"sees_goals": "sometimes", "sees_effort": "not_yet"})
    rows = student_feedback(start_up, bo, None, (judgement, jonas)).rows

    assert [(row.theme, row.apart, row.focus) for row in rows] == [
        ("effort", -3, True),
        ("goals", -1, False),
    ]
    assert said(rows[0])[0] == messages.STUDENT_MORE_OFTEN


def test_rows_equally_far_apart_stand_in_the_definition_s_order(start_up, judgement):
    bo = Document({"knows": "mostly", "tries": "mostly", "asks": "mostly"})
    jonas = Document({"sees_goals": "sometimes", "sees_effort": "nearly_always"})
    rows = student_feedback(start_up, bo, None, (judgement, jonas)).rows

    assert [row.theme for row in rows] == ["goals", "effort"]


def test_where_they_agree_no_row_has_the_focus(start_up, judgement):
    carla = Document({"knows": "mostly", "shows": "mostly"})
    rows = student_feedback(
        start_up, carla, None, (judgement, Document({"sees_goals": "mostly"}))
    ).rows

    assert said(rows[0])[0] == messages.AGREE
    assert not any(row.focus for row in rows)


def test_half_a_step_apart_counts_as_one(start_up, judgement):
    carla = Document({"knows": "mostly", "shows": "sometimes"})
    row = student_feedback(
        start_up, carla, None, (judgement, Document({"sees_goals": "sometimes"}))
    ).rows[0]

    assert (row.apart, row.focus) == (-1, True)


@pytest.mark.parametrize(
    ("before", "change", "message", "values"),
    [
        ("nearly_always", -1, messages.ONE_STEP_BACK, {}),
        ("mostly", 0, messages.AS_LAST_TIME, {}),
        ("sometimes", 1, messages.ONE_STEP_FORWARD, {}),
        ("not_yet", 2, messages.STEPS_FORWARD, {"steps": 2}),
    ],
)
def test_how_dani_has_moved_since_last_time(start_up, before, change, message, values):
    row = student_feedback(
        start_up, Document({"knows": "mostly"}), Document({"knows": before}), None
    ).rows[0]

    assert row.change == change
    assert [(each.id, each.values) for each in row.sentence] == [(message, values)]


@pytest.mark.parametrize(
    ("again", "message", "values"),
    [
        ("mostly", messages.HALF_A_STEP_FORWARD, {}),
        ("nearly_always", messages.ONE_STEP_FORWARD, {}),
    ],
)
def test_a_move_in_one_of_two_questions_is_half_a_step(start_up, again, message, values):
    before = Document({"knows": "sometimes", "shows": "sometimes"})
    now = Document({"knows": "sometimes", "shows": again})

    row = student_feedback(start_up, now, before, None).rows[0]

    assert [(each.id, each.values) for each in row.sentence] == [(message, values)]


def test_two_steps_back_is_said_without_a_minus(start_up):
    row = student_feedback(
        start_up, Document({"knows": "not_yet"}), Document({"knows": "mostly"}), None
    ).rows[0]

    assert row.change == -2
    assert (row.sentence[0].id, row.sentence[0].values) == (messages.STEPS_BACK, {"steps": 2})


def test_theme_that_was_hardly_answered_has_no_mark_and_says_so(start_up, judgement):
    ea = Document({"knows": "mostly"})
    rows = student_feedback(
        start_up, ea, None, (judgement, Document({"sees_effort": "mostly"}))
    ).rows
    effort = next(row for row in rows if row.theme == "effort")

    assert (effort.now, effort.teacher, effort.apart) == (None, 3.0, None)
    assert said(effort) == [messages.NOT_ENOUGH_ANSWERED]


def test_a_look_beside_no_answers_at_all_stands_alone(start_up, judgement):
    look = (judgement, Document({"sees_effort": "mostly"}))
    rows = student_feedback(start_up, Document(), None, look).rows

    assert {row.now for row in rows} == {None}
    for row in rows:
        alone = messages.NOT_ENOUGH_ANSWERED if row.teacher is None else messages.ONLY_THE_TEACHER
        assert said(row) == [alone]


def test_finn_s_own_words_and_what_he_declined_are_on_his_page(start_up):
    finn = Document({"proud": "I asked for help."}, frozenset({"shows", "asks"}))
    feedback = student_feedback(start_up, finn, None, None)

    assert [(word.question, word.words) for word in feedback.words] == [
        ("proud", "I asked for help.")
    ]
    assert feedback.declined == ("shows", "asks")


def test_words_that_were_withdrawn_are_not_shown(start_up):
    finn = Document({"proud": "I asked for help."}, frozenset({"proud"}))

    assert student_feedback(start_up, finn, None, None).words == ()


def test_own_words_beside_a_choice_are_own_words():
    now = Document(
        {"place": "other", "helps": Chosen(("time",))}, others={"place": "In the tree house"}
    )
    feedback = student_feedback(tiny("other"), now, None, None)

    assert [(word.question, word.words) for word in feedback.words] == [
        ("place", "In the tree house")
    ]


def test_table_has_every_question_and_what_became_of_it_now_and_before(start_up):
    now = Document(
        {"knows": "mostly", "works": "alone", "proud": "My boat"},
        frozenset({"shows"}),
        frozenset({"tries"}),
    )
    answers = student_feedback(start_up, now, Document({"asks": "not_yet"}), None).answers

    assert [(row.question.id, row.now, row.before) for row in answers] == [
        ("knows", "answered", "missing"),
        ("shows", "declined", "missing"),
        ("tries", "not_relevant", "missing"),
        ("asks", "missing", "answered"),
        ("gives_up", "missing", "missing"),
        ("works", "answered", "missing"),
        ("proud", "answered", "missing"),
        ("diary", "missing", "missing"),
    ]


def test_question_that_alma_was_not_shown_is_not_missing():
    now, before = Document({"try_first": "often"}), Document({"try_first": "never"})
    answers = student_feedback(tiny("show-if-question"), now, before, None).answers

    helps = next(row for row in answers if row.question.id == "what_helps")
    assert (helps.now, helps.before) == ("not_shown", "missing")


@pytest.mark.parametrize("questionnaire", ALL, ids=lambda one: one.name)
@settings(deadline=None, max_examples=10)
@given(drawn=st.data())
def test_whatever_is_asked_and_answered_gives_a_page(questionnaire, drawn):
    now, before = (drawn.draw(documents_of(questionnaire)) for _ in range(2))
    feedback = student_feedback(questionnaire, now, before, None)
    asked = [one for one in questionnaire.questions() if one.kind != "note"]

    assert [row.question.id for row in feedback.answers] == [one.id for one in asked]
    assert {row.question.id for row in feedback.answers if row.now == "answered"} == set(
        now.answers
    )
    found = prompted(questionnaire, feedback, now, before, 1)
    assert len({one.prompt.id for one in found}) == len(found) <= len(questionnaire.prompts)
