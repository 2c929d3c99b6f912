import pytest

from analysis import (
    Change,
    GroupCounts,
    Halves,
    Hidden,
    Reason,
    Shown,
    Thresholds,
    count,
    heat_map,
)
from analysis.classes import level
from questionnaires import Document


@pytest.fixture
def group(start_up):
    """A class of so many students below and above the middle of the goals."""

    def made(name, below, above):
        low, high = Document({"knows": "sometimes"}), Document({"knows": "mostly"})
        documents = [low] * below + [high] * above
        counts = count(start_up, [(name, each) for each in documents]).get(name)
        return GroupCounts(name, f"Class {name}", below + above + 2, counts)

    return made


def goals(row):
    return row.cells[0]


def test_hand_counted_class_has_two_of_five_in_the_upper_half(start_up, pupils):
    counts = count(start_up, [("5.a", document) for document in pupils.values()])["5.a"]
    heat = heat_map(start_up, [GroupCounts("5.a", "5.a", 23, counts)])

    assert (heat.rows[0].of, heat.rows[0].answered) == (23, Shown(6))
    assert goals(heat.rows[0]).halves == Halves(3, 2)
    assert goals(heat.rows[0]).level == 0
    assert heat.rows[0].cells[1].halves == Hidden(Reason.TOO_FEW)  # nobody answered on effort


def test_column_names_the_steps_that_its_shares_are_of(start_up):
    column = heat_map(start_up, []).columns[0]

    assert column.label["en"] == "Goals"
    assert [label["en"] for label in column.upper] == ["mostly", "nearly_always"]


def test_class_beside_its_own_last_release(start_up, group):
    heat = heat_map(
        start_up, [group("5.a", 3, 9), group("5.b", 4, 6)], [group("5.b", 6, 4), group("5.a", 6, 6)]
    )

    assert [goals(row).change for row in heat.rows] == [Change(25, 12, 12), Change(20, 10, 10)]
    assert goals(heat.total).change == Change(68 - 45, 22, 22)


def test_first_round_has_no_change_anywhere(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9)])

    assert goals(heat.rows[0]).change == Hidden(Reason.FIRST_TIME)
    assert goals(heat.total).change == Hidden(Reason.FIRST_TIME)


def test_new_class_has_no_change_while_the_others_have(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9), group("5.new", 3, 9)], [group("5.a", 3, 9)])

    assert [goals(row).change for row in heat.rows] == [
        Change(0, 12, 12),
        Hidden(Reason.FIRST_TIME),
    ]


def test_change_needs_the_threshold_in_both_rounds(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9)], [group("5.a", 2, 2)])

    assert goals(heat.rows[0]).change == Hidden(Reason.NOT_BOTH)


def test_small_class_is_hidden_and_in_no_total(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9), group("tiny", 2, 2), group("5.b", 4, 6)])
    tiny = heat.rows[1]

    assert tiny.answered == Hidden(Reason.SMALL_GROUP)
    assert goals(tiny).halves == Hidden(Reason.TOO_FEW)
    assert goals(tiny).level is None
    assert (heat.total.of, heat.total.answered) == (14 + 12, Shown(22))
    assert goals(heat.total).halves == Halves(7, 15)
    assert "Class tiny" in heat.left_out


def test_one_sided_small_class_is_in_no_total_either(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9), group("5.b", 0, 7)])

    assert heat.rows[1].answered == Shown(7)
    assert goals(heat.rows[1]).halves == Hidden(Reason.ONE_SIDED)
    assert goals(heat.total).halves == Halves(3, 9)


def test_class_without_a_release_is_a_hidden_row(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 9), GroupCounts("5.x", "5.x", 24, None)])

    assert heat.rows[1].answered == Hidden(Reason.SMALL_GROUP)
    assert goals(heat.rows[1]).halves == Hidden(Reason.TOO_FEW)


def test_school_that_nobody_has_answered_in_has_an_empty_map(start_up):
    heat = heat_map(start_up, [], [])

    assert heat.rows == ()
    assert heat.total.answered == Hidden(Reason.SMALL_GROUP)
    assert goals(heat.total).halves == Hidden(Reason.TOO_FEW)


def test_owner_with_raised_thresholds_sees_fewer_cells(start_up, group):
    heat = heat_map(start_up, [group("5.a", 3, 4)], thresholds=Thresholds(halves=8))

    assert goals(heat.rows[0]).halves == Hidden(Reason.TOO_FEW, 8)


@pytest.mark.parametrize(
    ("percent", "colour"),
    [(0, 0), (44, 0), (45, 1), (57, 1), (58, 2), (69, 2), (70, 3), (81, 3), (82, 4), (100, 4)],
)
def test_colour_follows_the_printed_percent(percent, colour):
    assert level(percent) == colour
