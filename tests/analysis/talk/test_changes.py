"""A change that can be told from chance: by hand, and where it is uncertain."""

import math
import statistics

import pytest

from analysis import Spread, count, reliable_change, spreads, theme_changes
from questionnaires import Document

STEPS = ("not_yet", "sometimes", "mostly", "nearly_always")  # score 1 to 4


@pytest.fixture
def form(make, ask):
    """Three questions on one theme, the last one turned; two on another."""
    return make(
        ask("a", theme="goals"), ask("b", theme="goals"), ask("c", theme="goals", reversed=True),
        ask("d", theme="effort"), ask("e", theme="effort"),
    )  # fmt: skip


def given(*scores):
    """Scores 1 to 4 of a, b and c as they are counted; of d and e the first two."""
    a, b, c = scores
    return Document(
        {"a": STEPS[a - 1], "b": STEPS[b - 1], "c": STEPS[4 - c], "d": STEPS[a - 1],
         "e": STEPS[b - 1]}
    )  # fmt: skip


PEOPLE = [(1, 2, 1), (2, 2, 3), (3, 4, 3), (4, 4, 4), (2, 1, 2), (3, 3, 2), (4, 3, 4), (1, 1, 2)]


def spread_of(form, people=PEOPLE):
    counted = count(form, [("class", given(*one)) for one in people])
    return spreads(form, list(counted.values()))["goals"]


# (difference, SD, alpha) and the standard errors they come to, by hand. SD and alpha of the first
# two are what R's psych reports of Agreeableness and Extraversion in its public data set bfi; the
# last is 1 / (2 · √(1 − 0.5) · √2) = 1 / 2.
PUBLISHED = [
    (0.6, 0.897554, 0.703018, 0.867382),
    (1.5, 1.061072, 0.761733, 2.047856),
    (1.0, 2.0, 0.5, 0.5),
]


@pytest.mark.parametrize(("difference", "deviation", "alpha", "times"), PUBLISHED)
def test_reliable_change_is_as_by_hand(difference, deviation, alpha, times):
    assert reliable_change(difference, deviation, alpha) == pytest.approx(times, abs=2e-6)


@pytest.mark.parametrize(("deviation", "alpha"), [(0, 0.7), (1, 0), (1, -0.2), (1, 1)])
def test_without_an_error_to_measure_by_nothing_is_told(deviation, alpha):
    assert reliable_change(1, deviation, alpha) is None


def test_spread_and_alpha_come_from_the_counts_as_from_the_answers(form):
    means = [statistics.fmean(one) for one in PEOPLE]
    of_items = sum(statistics.variance(item) for item in zip(*PEOPLE, strict=True))
    of_sums = statistics.variance(sum(one) for one in PEOPLE)

    found = spread_of(form)

    assert (found.persons, found.questions) == (8, 3)
    assert found.deviation == pytest.approx(statistics.stdev(means))
    assert found.alpha == pytest.approx(1.5 * (1 - of_items / of_sums))


def test_classes_count_together(form):
    halves = [PEOPLE[:3], PEOPLE[3:]]
    apart = count(form, [(str(at), given(*one)) for at, half in enumerate(halves) for one in half])

    assert spreads(form, list(apart.values()))["goals"] == spread_of(form)


def test_of_nobody_there_is_no_spread(form):
    assert spreads(form, []) == {}


WIDE = Spread(persons=100, questions=3, deviation=0.8, alpha=0.8)  # error: 0.8·√0.2·√2 = 0.506


@pytest.mark.parametrize(
    ("then", "now", "spread", "certainty"),
    [
        ((2, 2, 2), (2, 2, 2), WIDE, "same"),
        ((2, 2, 2), (3, 3, 2), WIDE, "chance"),  # 0.67 of a step: 1.3 errors
        ((2, 2, 2), (3, 3, 3), WIDE, "moved"),  # a step: 1.98 errors
        ((3, 3, 3), (2, 2, 2), WIDE, "moved"),
        ((2, 2, 2), (3, 3, 3), Spread(99, 3, 0.8, 0.8), "uncertain"),
        ((2, 2, 2), (3, 3, 3), Spread(100, 3, 0.8, 0.0), "uncertain"),
        ((2, 2, 2), (3, 3, 3), None, "uncertain"),
    ],
)
def test_no_more_is_said_than_can_be_told(form, then, now, spread, certainty):
    reference = {} if spread is None else {"goals": spread}

    goals, _ = theme_changes(form, given(*now), given(*then), reference)

    assert goals.certainty == certainty
    assert math.isclose(goals.now - goals.before, (sum(now) - sum(then)) / 3)


def test_two_questions_are_too_few(form):
    reference = {"effort": Spread(500, 2, 0.5, 0.9)}

    _, effort = theme_changes(form, given(4, 4, 4), given(1, 1, 1), reference)

    assert (effort.before, effort.now, effort.certainty) == (1, 4, "uncertain")


def test_three_questions_of_which_two_were_answered_are_too_few(form):
    half = Document({"a": "not_yet", "b": "not_yet"})

    (goals,) = theme_changes(form, Document({"a": "mostly", "b": "mostly"}), half, {"goals": WIDE})

    assert goals.certainty == "uncertain"


def test_what_was_not_answered_both_times_is_no_change(form):
    assert theme_changes(form, given(1, 2, 3), Document(), {"goals": WIDE}) == ()
