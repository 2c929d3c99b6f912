import xml.etree.ElementTree as ET

import pytest

from analysis import axis, dumbbell, mark, moon, student_feedback
from questionnaires import Document


@pytest.fixture
def row(start_up, make, ask):
    sees = make(ask("sees_goals", theme="goals"), name="sees")

    def made(now, before=None, teacher=None):
        return student_feedback(
            start_up,
            Document({"knows": now} if now else {}),
            Document({"knows": before}) if before else None,
            (sees, Document({"sees_goals": teacher})) if teacher else None,
        ).rows[0]

    return made


def classes(svg):
    return [each.get("class") for each in ET.fromstring(svg).iter() if each.get("class")]


def test_alma_and_jonas_stand_apart_with_a_line_between(row):
    svg = dumbbell(row("not_yet", teacher="nearly_always"), "Goals. Alma: not yet.")

    assert '<line class="gap" x1="6.00%" x2="94.00%" y1="20" y2="20"/>' in svg
    assert '<circle class="s" cx="6.00%" cy="20" r="9"/>' in svg
    assert ET.fromstring(svg).get("aria-label") == "Goals. Alma: not yet."


def test_where_they_agree_the_circle_is_inside_the_diamond(row):
    svg = dumbbell(row("mostly", teacher="mostly"), "")

    assert "gap" not in classes(svg)
    assert 'r="6.5"' in svg
    assert "M0 -14" in svg


def test_last_time_is_a_ring_that_moved(row):
    svg = dumbbell(row("mostly", before="sometimes"), "")

    assert {"move", "p", "s"} <= set(classes(svg))
    assert "t" not in classes(svg)


def test_ring_that_has_not_moved_is_not_drawn(row):
    assert "p" not in classes(dumbbell(row("mostly", before="mostly"), ""))


def test_only_the_teacher_s_mark_where_the_student_has_none(row):
    drawn = classes(dumbbell(row(None, teacher="mostly"), ""))

    assert "t" in drawn
    assert not {"s", "gap", "move", "p"} & set(drawn)


def test_label_cannot_break_out_of_its_place(row):
    svg = dumbbell(row("mostly"), '"><script>alert(1)</script>')

    assert "<script" not in svg
    assert ET.fromstring(svg).get("aria-label") == '"><script>alert(1)</script>'


def test_axis_has_a_moon_and_the_words_of_each_step():
    svg = axis(["Not <yet>", "Sometimes", "Always"])
    words = [each.text for each in ET.fromstring(svg).iter("text")]

    assert words == ["Not <yet>", "Sometimes", "Always"]
    assert classes(svg).count("moon") == 3
    assert classes(svg).count("midlab") == 1


def test_moon_is_full_at_the_last_step_only():
    assert '<circle class="fill"' in moon(4, 4)
    assert '<path class="fill" d="M2.00 12.00A10 10 0 0 0 22.00 12.00Z"/>' in moon(2, 4)
    assert "fill" not in moon(0, 4)


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        ("student", "m-elev"),
        ("teacher", "m-laerer"),
        ("before", "m-sidst"),
        ("band", "m-klasse"),
    ],
)
def test_each_voice_has_a_sign_of_its_own(kind, shape):
    assert classes(mark(kind)) == ["pm", shape]


def test_no_mark_carries_a_style(row):
    drawn = dumbbell(row("not_yet", "mostly", "nearly_always"), "") + axis(["a", "b"]) + moon(1, 3)

    assert "style" not in drawn
