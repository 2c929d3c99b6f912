import pytest

from analysis import (
    Change,
    Distribution,
    GroupCounts,
    Halves,
    Hidden,
    Reason,
    count,
    theme_bars,
    total_bars,
)
from questionnaires import Document

STEPS = ["not_yet", "sometimes", "mostly", "nearly_always"]


@pytest.fixture
def answers(start_up):
    """The counts of a class in which so many chose each step of each question."""

    def made(**chosen):
        columns = {
            question: [step for step, n in zip(STEPS, times, strict=True) for _ in range(n)]
            for question, times in chosen.items()
        }
        documents = [
            Document({question: steps[n] for question, steps in columns.items() if n < len(steps)})
            for n in range(max(len(steps) for steps in columns.values()))
        ]
        return count(start_up, [("", document) for document in documents])[""]

    return made


def goals(*knows, shows=(3, 3, 3, 3)):
    return {"knows": knows, "shows": shows}


def test_large_class_shows_every_step_of_every_question(start_up, answers):
    bars = theme_bars(start_up, "goals", answers(**goals(4, 8, 7, 3)))

    assert (bars.theme, bars.label["en"]) == ("goals", "Goals")
    assert [bar.question for bar in bars.bars] == ["knows", "shows"]
    assert bars.bars[0].cell == Distribution((4, 8, 7, 3), Halves(12, 10), 53 / 22)
    assert bars.bars[0].change == Hidden(Reason.FIRST_TIME)
    assert bars.bars[1].cell == Distribution((3, 3, 3, 3), Halves(6, 6), 2.5)


def test_class_of_seven_shows_halves(start_up, answers):
    bar = theme_bars(start_up, "goals", answers(**goals(1, 2, 3, 1))).bars[0]

    assert (bar.cell, bar.halves) == (Halves(3, 4), Halves(3, 4))


def test_hidden_bar_of_one_class_names_no_class(start_up, answers):
    bar = theme_bars(start_up, "goals", answers(**goals(1, 1, 1, 0))).bars[0]

    assert bar.cell == Hidden(Reason.TOO_FEW)
    assert (bar.left_out, bar.in_halves_only) == ((), ())


def test_bars_since_last_time(start_up, answers):
    bar = theme_bars(
        start_up, "goals", answers(**goals(2, 2, 4, 2)), answers(**goals(3, 1, 1, 0))
    ).bars[0]

    assert bar.change == Change(60 - 20, 10, 5)


def test_reversed_question_keeps_its_own_wording(start_up, answers):
    counts = answers(tries=(3, 3, 3, 3), asks=(3, 3, 3, 3), gives_up=(6, 4, 2, 0))
    bar = theme_bars(start_up, "effort", counts).bars[2]

    assert bar.reversed
    assert [step.value for step in bar.options] == STEPS
    assert bar.cell == Distribution((6, 4, 2, 0), Halves(10, 2), 20 / 12)


def test_school_s_bar_has_the_large_classes_in_steps_and_the_small_ones_in_the_share(
    start_up, answers
):
    groups = [
        GroupCounts("a", "5.a", 24, answers(**goals(3, 3, 2, 2))),
        GroupCounts("b", "5.b", 24, answers(**goals(5, 4, 3, 1))),
        GroupCounts("c", "5.c", 9, answers(**goals(1, 2, 2, 1))),
        GroupCounts("d", "5.d", 6, answers(**goals(1, 1, 1, 1))),
        GroupCounts("e", "5.e", 6, None),
    ]
    bar = total_bars(start_up, "goals", groups).bars[0]

    assert bar.cell == Distribution((8, 7, 5, 3), Halves(15, 8), 49 / 23)
    assert bar.halves == Halves(18, 11)
    assert bar.in_halves_only == ("5.c",)
    assert bar.left_out == ("5.d", "5.e")


def test_school_of_small_classes_has_bars_in_halves(start_up, answers):
    groups = [
        GroupCounts("a", "5.a", 9, answers(**goals(1, 2, 2, 1))),
        GroupCounts("b", "5.b", 9, answers(**goals(3, 1, 2, 1))),
    ]
    bar = total_bars(start_up, "goals", groups).bars[0]

    assert bar.cell == Halves(7, 6)
    assert bar.in_halves_only == ()


def test_question_beside_the_only_hidden_one_is_hidden_in_the_class_and_in_the_school(
    start_up, answers
):
    """All six of 5.c are in the upper half on "knows"; the theme and "shows" would tell it."""
    small = answers(**goals(0, 0, 3, 3, shows=(2, 1, 1, 2)))
    assert [bar.cell for bar in theme_bars(start_up, "goals", small).bars] == [
        Hidden(Reason.TOO_FEW),
        Hidden(Reason.TOO_FEW),
    ]

    groups = [
        GroupCounts("a", "5.a", 24, answers(**goals(3, 3, 2, 2))),
        GroupCounts("c", "5.c", 9, small),
    ]
    shows = total_bars(start_up, "goals", groups).bars[1]
    assert (shows.halves, shows.left_out) == (Halves(6, 6), ("5.c",))
