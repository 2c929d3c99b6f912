"""Visits beside each other: each for itself, and in one row only what means the same."""

from __future__ import annotations

import pytest

from analysis import (
    SeenVisit,
    activities,
    means_the_same,
    sign_rows,
    tally_rows,
    visit_strips,
)
from questionnaires import Count, Document, Questionnaire, Segment, Segments, shipped


def form(version: int = 0, name: str = "visit") -> Questionnaire:
    known = shipped()
    return known.get(name, version) if version else known.latest(name)


def seen(
    key: str,
    *minutes: tuple[str, float],
    asked: Questionnaire | None = None,
    counts: dict[str, int] | None = None,
    declined: tuple[str, ...] = (),
    **steps: str,
) -> SeenVisit:
    kept = Segments(tuple(Segment(what, round(60 * many)) for what, many in minutes))
    counted = {one: Count(many) for one, many in (counts or {}).items()}
    answers = {"happening_now": kept, **counted, **steps}
    return SeenVisit(key, asked or form(), Document(answers, frozenset(declined)))


def changed(**of_sign: object) -> Questionnaire:
    """The newest version, with the sign many_voices as somebody has changed it."""
    old = form()
    sections = tuple(
        section.model_copy(
            update={
                "questions": tuple(
                    one.model_copy(update=of_sign) if one.id == "many_voices" else one
                    for one in section.questions
                )
            }
        )
        for section in old.sections
    )
    update = {"sections": sections, "version": old.version + 1, "digest": str(sorted(of_sign))}
    return old.model_copy(update=update)


def test_a_lesson_is_a_strip_of_its_minutes_in_order() -> None:
    (strip,) = visit_strips([seen("a", ("in_between", 6), ("teacher_explains", 19.5))])

    assert [(one.activity.value, one.start, one.minutes) for one in strip.stretches] == [
        ("in_between", 0, 6),
        ("teacher_explains", 6, 19.5),
    ]
    assert (strip.minutes, strip.scale) == (25.5, 45)


def test_two_turns_of_the_same_that_touch_are_one() -> None:
    (strip,) = visit_strips([seen("a", ("together", 3), ("together", 4), ("in_between", 1))])

    assert [one.minutes for one in strip.stretches] == [7, 1]


def test_a_longer_lesson_stretches_all_strips_alike() -> None:
    short, long = visit_strips([seen("a", ("together", 30)), seen("b", ("together", 61))])

    assert short.scale == long.scale == 75


def test_the_longest_is_said_first() -> None:
    (strip,) = visit_strips([seen("a", ("in_between", 2), ("together", 20), ("in_between", 3))])

    assert [(one.value, minutes) for one, minutes in strip.spent()] == [
        ("together", 20),
        ("in_between", 5),
    ]


def test_a_lesson_that_nobody_timed_has_no_stretches() -> None:
    (strip,) = visit_strips([SeenVisit("a", form(), Document())])

    assert strip.stretches == ()
    assert activities([strip]) == ()


def test_an_activity_has_one_place_in_all_versions() -> None:
    """Working together stood fourth in the second version, and stands third in the newest."""
    old, new = visit_strips([seen("a", ("together", 9), asked=form(2)), seen("b", ("together", 9))])

    assert old.stretches[0].activity == new.stretches[0].activity
    assert [one.value for one in activities([old, new])] == ["together"]


def test_a_sign_has_a_mark_for_each_visit_and_no_average() -> None:
    visits = [seen("a", many_voices="not_seen"), seen("b"), seen("c", many_voices="clearly")]

    (row,) = sign_rows(visits)

    assert [one and (one.step, one.of) for one in row.marks] == [(1, 4), None, (3, 4)]
    assert row.is_of_last
    assert not hasattr(row, "mean")


def test_what_could_not_be_told_is_another_thing_than_nothing() -> None:
    (row,) = sign_rows([seen("a", declined=("many_voices",)), seen("b", many_voices="clearly")])

    assert row.marks[0] is not None
    assert (row.marks[0].step, row.marks[0].label) == (0, None)


def test_versions_that_ask_the_same_go_on_in_one_row() -> None:
    visits = [
        seen("a", asked=form(2), many_voices="a_little"),
        seen("b", asked=form(3), many_voices="clearly"),
    ]

    (row,) = sign_rows(visits)

    assert [one and one.step for one in row.marks] == [2, 3]


@pytest.mark.parametrize("change", [{"theme": "feedback"}, {"reversed": True}])
def test_a_sign_that_means_something_else_begins_a_new_row(change: dict[str, object]) -> None:
    visits = [
        seen("a", many_voices="not_seen"),
        seen("b", asked=changed(**change), many_voices="clearly"),
    ]

    now, former = sign_rows(visits)

    assert [one and one.step for one in now.marks] == [None, 3]
    assert [one and one.step for one in former.marks] == [1, None]
    assert (now.is_of_last, former.is_of_last) == (True, False)


def test_a_sign_in_other_words_is_still_the_same_sign() -> None:
    reworded = changed(text={"da": "Mange fik ordet.", "sv": "Många fick ordet.", "en": "Many."})
    visits = [
        seen("a", many_voices="not_seen"),
        seen("b", asked=reworded, many_voices="clearly"),
    ]

    (row,) = sign_rows(visits)

    assert row.text["en"] == "Many."
    assert None not in row.marks


def test_another_definition_asks_the_same_only_in_the_same_words() -> None:
    own = form().model_copy(update={"name": "ours", "digest": "ours"})
    other = changed(text={"da": "Noget andet.", "sv": "Annat.", "en": "Other."})
    renamed = other.model_copy(update={"name": "ours", "digest": "theirs"})

    assert means_the_same(form(), own, "many_voices")
    assert not means_the_same(form(), renamed, "many_voices")
    assert not means_the_same(form(), form(name="interview"), "many_voices")


def test_the_teachers_own_look_stands_beside_the_last_visit() -> None:
    own = SeenVisit("b", form(name="own-lesson"), Document({"many_voices": "not_seen"}))

    (row,) = sign_rows([seen("a", many_voices="clearly"), seen("b", many_voices="clearly")], own)

    assert row.own is not None
    assert row.own.step == 1


def test_tallies_are_numbers_one_for_each_visit() -> None:
    visits = [
        seen("a", counts={"open_questions": 5}),
        seen("b", counts={"open_questions": 0, "voices": 7}),
    ]

    rows = {row.question: row.totals for row in tally_rows(visits)}

    assert rows == {"open_questions": (5, 0), "voices": (None, 7)}


def test_without_visits_there_is_nothing() -> None:
    assert visit_strips([]) == sign_rows([]) == tally_rows([]) == ()
