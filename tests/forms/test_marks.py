"""The moon fills and the face smiles from step to step, and every picture stands once."""

import re

import pytest

from forms.marks import Marks, face_symbol, moon_symbol


@pytest.mark.parametrize("steps", range(2, 11))
def test_every_step_is_fuller_than_the_one_before(steps):
    moons = [moon_symbol("m", step / steps) for step in range(1, steps + 1)]
    lines = [float(re.findall(r"d=\"M\S+ (\S+)A", one)[0]) for one in moons[:-1]]

    assert lines == sorted(lines, reverse=True)
    assert len(set(moons)) == steps
    assert '<circle fill="currentColor"' in moons[-1]


def test_half_a_moon():
    assert 'd="M2.00 12.00A10 10 0 0 0 22.00 12.00Z"' in moon_symbol("m", 0.5)


def test_a_picture_stands_once_however_often_it_is_used():
    marks = Marks("/icons.svg?v=1")

    assert marks.moon(1, 4) == marks.moon(1, 4)
    assert marks.icon("check-lg", "tick") == marks.icon("check-lg", "tick")
    assert marks.symbols().count("<symbol") == 2
    assert 'href="/icons.svg?v=1#i-check-lg"' in marks.symbols()


@pytest.mark.parametrize("steps", range(2, 11))
def test_every_face_smiles_more_than_the_one_before(steps):
    faces = [face_symbol("f", step / (steps - 1)) for step in range(steps)]
    mouths = [re.findall(r"M7.5 (\S+)Q12 (\S+) ", face)[0] for face in faces]
    bends = [float(middle) - float(ends) for ends, middle in mouths]

    assert bends == sorted(bends)
    assert bends[0] < 0 < bends[-1]
