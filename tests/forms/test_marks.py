"""The moon fills from step to step."""

import re

import pytest

from forms.marks import moon


@pytest.mark.parametrize("steps", range(2, 11))
def test_every_step_is_fuller_than_the_one_before(steps):
    moons = [moon(step, steps) for step in range(1, steps + 1)]
    lines = [float(re.findall(r"d=\"M\S+ (\S+)A", one)[0]) for one in moons[:-1]]

    assert lines == sorted(lines, reverse=True)
    assert len(set(moons)) == steps
    assert '<circle class="fill"' in moons[-1]


def test_half_a_moon():
    assert 'd="M2.00 12.00A10 10 0 0 0 22.00 12.00Z"' in moon(1, 2)
