"""When a half-year is counted, of what, and that it stands as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from analysis import AreaFigure, Withheld
from questionnaires import Document, shipped
from service.rules.visiting.counting import Area, Counted, counted, due_on, once_a_lesson
from service.store.visiting.counting import Written
from service.store.visiting.focus import FocusContent
from tests.school.focused import GOALS
from tests.school.seen import notes, talks

DAY = date(2026, 3, 3)
TALKED = datetime(2026, 3, 4, tzinfo=UTC)
OBSERVER = uuid4()
TEACHERS = [uuid4() for _ in range(3)]


def written(
    teacher: UUID,
    document: Document,
    *,
    pair: UUID | None = None,
    focus: UUID | None = None,
    talked: bool = True,
    visit: UUID | None = None,
    name: str = "visit",
    group: str = "5.a",
) -> Written:
    return Written(
        visit or uuid4(), OBSERVER, teacher, uuid4(), group, " Dansk ", DAY, pair, "", focus,
        TALKED if talked else None, name == "visit", name, 3 if name == "visit" else 2, document,
    )  # fmt: skip


def six(**more: UUID) -> Iterator[Written]:
    for teacher in TEACHERS * 2:
        yield written(teacher, notes(3), **more)


def count(
    *of: Written, focuses: dict[UUID, FocusContent] | None = None
) -> dict[tuple[str, str], Area]:
    found = counted(of, (), focuses or {}, "dk", shipped().get)
    assert Counted.from_json(found.to_json()) == found
    return {(one.kind, one.id): one for one in found.areas}


@pytest.mark.parametrize(
    ("first", "day"),
    [(date(2026, 1, 1), date(2026, 8, 29)), (date(2026, 8, 1), date(2027, 1, 29))],
)
def test_a_half_year_is_counted_four_weeks_after_its_end(first: date, day: date) -> None:
    assert due_on(first) == day


def test_of_two_who_saw_a_lesson_one_is_counted_with_all_that_they_wrote() -> None:
    pair, one, two = uuid4(), uuid4(), uuid4()
    forms = [
        written(TEACHERS[0], notes(3), pair=pair, visit=one),
        written(TEACHERS[0], notes(1), pair=pair, visit=two),
        written(TEACHERS[0], talks(3), pair=pair, visit=one, name="interview"),
    ]

    assert once_a_lesson(forms) == [forms[0], forms[2]]


def test_nothing_is_counted_of_what_was_not_talked_through() -> None:
    assert count(*[written(one, notes(3), talked=False) for one in TEACHERS * 2]) == {}


def test_without_a_focus_every_area_is_counted() -> None:
    found = count(*six())

    assert {key for _, key in found} == {"goals_clear", "students_active", "feedback"}
    total = found["signs", "goals_clear"].table.total
    assert isinstance(total, AreaFigure)
    assert (total.visits, total.teachers, total.mean) == (6, 3, 3.5)  # the middle of 3–4
    assert list(found["signs", "goals_clear"].table.subjects) == ["dansk"]


def test_with_a_focus_its_areas_alone_in_the_schools_words() -> None:
    key = uuid4()
    found = count(*six(focus=key), focuses={key: FocusContent(areas=(GOALS,))})

    assert list(found) == [("signs", "goals_clear")]
    assert found["signs", "goals_clear"].label == {"": GOALS.title}


def test_ratings_stand_under_the_area_that_was_talked_of() -> None:
    key, focuses = uuid4(), {}
    focuses[key] = FocusContent(areas=(GOALS,))
    of = [
        written(one, talks(4, 5, area=GOALS.id), focus=key, name="interview")
        for one in TEACHERS * 2
    ]

    found = count(*of, focuses=focuses)

    assert list(found) == [("ratings", GOALS.id)]
    assert (found["ratings", GOALS.id].ends.low, found["ratings", GOALS.id].ends.high) == (1, 7)


def test_too_few_are_said_to_be_not_shown() -> None:
    found = count(*[written(one, notes(3)) for one in TEACHERS[:2] * 3])

    assert found["signs", "feedback"].table.total is Withheld.NOT_SHOWN


def test_what_a_few_visits_call_their_subject_stands_nowhere() -> None:
    """It is written freely: it may tell a teacher, and what is counted stays after an erasure."""
    named = [replace(one, subject="Matematik med Lise") for one in list(six())[:4]]
    found = counted([*six(), *named], (), {}, "dk", shipped().get)

    assert "lise" not in found.to_json()
    (goals,) = (one for one in found.areas if (one.kind, one.id) == ("signs", "goals_clear"))
    assert set(goals.table.subjects) == {"dansk", ""}
