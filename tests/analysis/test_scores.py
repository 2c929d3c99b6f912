from fractions import Fraction

from analysis import theme_scores
from questionnaires import Document
from tests.tiny import tiny


def test_alma_s_theme_is_the_mean_of_what_she_answered(start_up, pupils):
    score = theme_scores(start_up, pupils["Alma"])["goals"]

    assert (score.mean, score.answered, score.of) == (Fraction(7, 2), 2, 2)


def test_theme_that_carla_hardly_answered_has_no_score(start_up):
    carla = Document({"knows": "mostly", "tries": "mostly"})

    assert list(theme_scores(start_up, carla)) == ["goals"]  # one of two, but one of three


def test_giving_up_often_lowers_the_effort(start_up):
    dani = Document({"tries": "mostly", "asks": "mostly", "gives_up": "nearly_always"})

    assert theme_scores(start_up, dani)["effort"].mean == Fraction(3 + 3 + 1, 3)


def test_declined_answer_is_no_score_even_where_an_old_one_still_stands(start_up):
    ea = Document({"knows": "mostly", "shows": "not_yet"}, frozenset({"shows"}))

    assert theme_scores(start_up, ea)["goals"].mean == 3


def test_position_counts_steps_whatever_the_scores_are(make, ask):
    percents = make(ask("q", theme="effort"), steps={"no": 0, "half": 50, "yes": 100})

    assert theme_scores(percents, Document({"q": "half"}))["effort"].position == 2


def test_what_is_not_relevant_to_ea_is_no_question_of_hers():
    ea = Document({"give_up": "never"}, not_relevant=frozenset({"try_first"}))
    score = theme_scores(tiny("not-relevant"), ea)["effort"]

    assert (score.answered, score.of) == (1, 1)


def test_what_was_not_shown_to_finn_is_no_question_of_his(make, ask):
    shown = {"question": "asks", "is": "mostly"}
    form = make(
        ask("asks"),
        ask("tries", theme="effort"),
        *(ask(f"q{n}", theme="effort", show_if=shown) for n in range(2)),
        effort=1.0,
    )
    finn = {"asks": "sometimes", "tries": "mostly", "q0": "nearly_always"}  # q0: before he changed

    assert theme_scores(form, Document(finn))["effort"].mean == 3
    assert theme_scores(form, Document({**finn, "asks": "mostly"})) == {}
