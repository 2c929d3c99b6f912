"""The class's middle half, and when it is not shown."""

import pytest

from analysis import Band, Hidden, Reason, ThemeRow, Thresholds, class_bands, count, dumbbell
from questionnaires import Document

STEPS = ("not_yet", "sometimes", "mostly", "nearly_always")


@pytest.fixture
def band(make, ask):
    form = make(ask("a", theme="goals"))

    def found(*people, **thresholds):
        """So many at each step, the lowest first."""
        documents = [
            Document({"a": step})
            for step, many in zip(STEPS, people, strict=True)
            for _ in range(many)
        ]
        (counts,) = count(form, [("class", one) for one in documents]).values()
        return class_bands(form, counts, Thresholds(**thresholds))["goals"]

    return found


def test_middle_half_of_ten(band):
    """A quarter of ten stands below the low end, a quarter above the high one."""
    found = band(2, 3, 3, 2)

    assert isinstance(found, Band)
    assert found.n == 10
    assert 1 <= found.low < 2.5 < found.high <= 4


def test_it_lies_where_most_are(band):
    assert band(0, 0, 10, 10).low > band(10, 10, 0, 0).high


def test_nine_are_too_few(band):
    assert band(2, 3, 2, 2) == Hidden(Reason.TOO_FEW, 10)


def test_owner_may_ask_for_more(band):
    assert band(3, 3, 3, 3, distribution=13) == Hidden(Reason.TOO_FEW, 13)


def test_all_at_one_place_tell_what_each_answered(band):
    assert band(0, 12, 0, 0) == Hidden(Reason.ONE_SIDED, 10)


def test_band_is_drawn_behind_the_marks_and_only_where_there_is_one():
    row = ThemeRow("goals", {}, ({}, {}, {}, {}), 2.0, None, 3.0, 1, None, ())

    drawn = dumbbell(row, "Goals", Band(1.5, 2.5, 20))

    assert drawn.index('class="band"') < drawn.index('class="axis"')
    assert 'x="20.67%" width="29.33%"' in drawn
    assert "band" not in dumbbell(row, "Goals")
