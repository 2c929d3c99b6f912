"""A school's visits together: coverage as it is today, and half-years as they were counted."""

from __future__ import annotations

import json
from datetime import date, timedelta
from uuid import uuid4

import pytest

from analysis import AreaFigure, Withheld
from questionnaires import read
from service import actions
from service.errors import NotAllowed
from service.rules.visiting.counting import Area, Counted, due_on
from service.store import definitions, tables as t
from service.store.ground.database import now
from service.store.visiting import counting
from service.store.visiting.counting import Owner
from tests.school.seen import AUTUMN, SPRING, a_spring, by_two, notes, seen, talks
from tests.school.world import World, by_code

SPRING_BEGINS, AUTUMN_BEGINS = date(2026, 1, 1), date(2025, 8, 1)
DUE = date(2026, 8, 29)


def owner(world: World) -> Owner:
    return Owner(world.owner, "Europe/Copenhagen", "dk")


def count(world: World, today: date = DUE) -> int:
    return actions.counting.count(owner(world), today)


def areas(world: World) -> dict[tuple[str, str], Area]:
    newest, *_ = counting.counted(world.owner, world.school)
    return {(one.kind, one.id): one for one in Counted.from_json(newest.content).areas}


def total(world: World, kind: str = "signs", area: str = "goals_clear") -> object:
    return areas(world)[kind, area].table.total


def test_a_half_year_is_counted_four_weeks_after_its_end_and_once(world: World) -> None:
    a_spring(world)

    assert due_on(SPRING_BEGINS) == DUE
    assert [count(world, DUE - timedelta(days=1)), count(world), count(world)] == [0, 1, 0]
    assert [one.begins_on for one in counting.counted(world.owner, world.school)] == [SPRING_BEGINS]


def test_what_was_seen_and_rated_stands_together(world: World) -> None:
    a_spring(world)

    count(world)

    figure = total(world)
    assert isinstance(figure, AreaFigure)
    assert (figure.visits, figure.teachers, figure.mean) == (6, 3, 3.0)
    rated = total(world, "ratings", "")
    assert isinstance(rated, AreaFigure)
    assert rated.mean == 4.5
    assert list(areas(world)["signs", "goals_clear"].table.grades) == ["5"]
    assert list(areas(world)["signs", "goals_clear"].table.subjects) == ["dansk"]


def test_what_is_talked_of_or_erased_afterwards_moves_nothing(world: World) -> None:
    a_spring(world)
    count(world)
    before = counting.counted(world.owner, world.school)

    seen(world, world.carl, notes(1))
    t.Response.delete().where(t.Response.visit.is_null(False)).execute()
    count(world)

    assert counting.counted(world.owner, world.school) == before


def test_only_what_was_talked_through_is_counted(world: World) -> None:
    for teacher in (world.carl, world.erik, world.lise) * 2:
        seen(world, teacher, notes(3), talked=False)

    assert count(world) == 0


def test_five_visits_to_two_teachers_are_too_few_teachers(world: World) -> None:
    for teacher in (world.carl, world.erik, world.carl, world.erik, world.carl):
        seen(world, teacher, notes(3))

    count(world)

    assert total(world) is Withheld.NOT_SHOWN


def test_whoever_is_restricted_is_not_counted(world: World) -> None:
    a_spring(world)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.lise.id).execute()

    count(world)

    assert total(world) is Withheld.NOT_SHOWN


def test_visits_by_two_who_are_not_known_to_agree_are_not_put_together(world: World) -> None:
    for number, teacher in enumerate((world.carl, world.erik, world.lise) * 2):
        seen(world, teacher, notes(3), observer=(world.signe, world.dorte)[number % 2])

    count(world)

    assert total(world) is Withheld.NOT_COMPARABLE


def test_visits_by_two_who_agree_are_put_together(world: World) -> None:
    by_two(world, 5)
    for number, teacher in enumerate((world.carl, world.erik, world.lise) * 2):
        seen(world, teacher, notes(3), observer=(world.signe, world.dorte)[number % 2])

    count(world)

    assert isinstance(total(world), AreaFigure)


def test_visits_by_two_who_have_been_seen_to_differ_are_not(world: World) -> None:
    by_two(world, 5, apart=2)
    for number, teacher in enumerate((world.carl, world.erik, world.lise) * 2):
        seen(world, teacher, notes(3), observer=(world.signe, world.dorte)[number % 2])

    count(world)

    assert total(world) is Withheld.NOT_COMPARABLE


def test_who_see_the_same_signs_are_not_known_to_rate_talks_alike(world: World) -> None:
    for number in range(6):
        pair = uuid4()
        for who, rating in ((world.signe, 2 + number % 3), (world.dorte, 6 - number % 3)):
            seen(
                world, world.carl, notes(1 + number % 4), observer=who, pair=pair,
                interview=talks(rating),
            )  # fmt: skip
    for number, teacher in enumerate((world.carl, world.erik, world.lise) * 2):
        seen(
            world, teacher, notes(3), observer=(world.signe, world.dorte)[number % 2],
            interview=talks(4, 5),
        )  # fmt: skip

    count(world)

    assert isinstance(total(world), AreaFigure)
    assert total(world, "ratings", "") is Withheld.NOT_COMPARABLE


def test_a_lesson_that_two_saw_counts_once(world: World) -> None:
    a_spring(world)
    by_two(world, 2)
    t.Visit.update(talked_at=t.Visit.starts_at).where(t.Visit.talked_at.is_null()).execute()

    count(world)

    figure = total(world)
    assert isinstance(figure, AreaFigure)
    assert figure.visits == 8


def test_each_half_year_is_counted_for_itself(world: World) -> None:
    a_spring(world)
    a_spring(world, AUTUMN)

    assert count(world) == 2
    assert [one.begins_on for one in counting.counted(world.owner, world.school)] == [
        SPRING_BEGINS,
        AUTUMN_BEGINS,
    ]


@pytest.mark.parametrize(("without", "told"), [("goal_retold", (True, 6)), ("", (False, 7))])
def test_forms_that_ask_otherwise_are_left_out_and_it_is_said(
    world: World, without: str, told: tuple[bool, int]
) -> None:
    """A form with the same signs under another name goes together with them."""
    a_spring(world, SPRING + timedelta(days=40))
    visit = seen(world, world.carl, notes(1), SPRING)
    name = _observes_otherwise(world, without)
    t.Response.update(name=name, version=1).where(t.Response.visit == visit).execute()
    t.Visit.update(name=name, version=1).where(t.Visit.id == visit).execute()

    count(world)

    area = areas(world)["signs", "goals_clear"]
    assert isinstance(area.table.total, AreaFigure)
    assert (area.older_left_out, area.table.total.visits) == told


def _observes_otherwise(world: World, without: str) -> str:
    """Nordby's own form for visits, which does not ask for one of the signs."""
    written = json.loads(definitions.content(world.owner, "visit", 3))
    for section in written["sections"]:
        section["questions"] = [one for one in section["questions"] if one["id"] != without]
    content = json.dumps(written)
    found = read(content.encode(), "visit-2", "visit-2", 1)
    definitions.add(world.owner, world.mette.id, found, content, "")
    return "visit-2"


def test_coverage_counts_lessons_and_talks_of_each_class(world: World) -> None:
    today = world.dorte.owner.today()
    seen(world, world.carl, notes(3), today, interview=talks(3, 4))

    found = actions.counting.of_school(world.lise, world.school)

    assert [(one.group.name, one.interviews, one.rounds) for one in found.coverage] == [
        ("5.a", 2, 1),
        ("5.b", 0, 0),
    ]
    assert (found.wanted.interviews, found.wanted.rounds) == (3, 2)
    assert found.counted == ()


@pytest.mark.parametrize("who", ["anna", "karin", "mette", "bente", "rita", "elsa", "finn"])
def test_nobody_else_than_the_staff_of_the_school_sees_it(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.counting.of_school(world.person(who), world.school)


def test_nobody_comes_by_code(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.counting.of_school(by_code(world.carl), world.school)
