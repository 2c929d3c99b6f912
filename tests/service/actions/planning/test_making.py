"""A year is made of a team's plan, once, and its rounds are kept in line with it."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from questionnaires import Document
from service import actions
from service.actions.planning.making import Made
from service.actions.planning.series import Planned
from service.errors import (
    AskedAlready,
    NotAllowed,
    NotFound,
    PlanNotSent,
    PlanWithoutDays,
    TeamWithoutClasses,
)
from service.store import rounds, series, tables as t
from service.store.planning.frames import Frame
from service.store.rounds import Round
from service.store.sheets import Sheet
from tests.school.planning import a_year, audited, planned
from tests.school.plans import (
    TITLE,
    autumn_and_spring,
    begun,
    changed,
    in_days,
    make,
    of_no_team,
    opened,
    planning,
    row,
    sent,
    sheet_of,
    wanted,
)
from tests.school.world import World


def called(frame: Frame) -> str:
    return f"{frame.kind} {frame.day}"


def made(world: World, plan: Sheet) -> tuple[Round, ...]:
    return rounds.of_plan(world.owner, plan.id)


def in_line(world: World, plan: Sheet) -> int:
    return actions.making.bring_in_line(world.carl, plan.id, called)


def renamed(world: World, plan: Sheet) -> None:
    """Rounds are called as the pages call them."""
    for one in made(world, plan):
        t.Round.update(title=called(one.frame)).where(t.Round.id == one.id).execute()


def test_a_round_a_row_with_days_forms_classes_and_a_frame(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))

    key = make(world, plan)

    of = series.series(world.owner, key)
    assert (of.plan, of.title, of.school) == (plan.id, TITLE, world.school)
    first, second = made(world, plan)
    assert (first.opens_on, first.closes_on) == (in_days(world, 79), in_days(world, 99))
    assert set(first.forms) == {"start-up", "judgement", "preparation"}
    assert set(second.forms) == {"subject", "subject-judgement"}
    classes = {world.class_a.id, world.class_b.id}
    assert set(rounds.groups_of(world.owner, first.id)) == classes
    assert first.frame == Frame(
        kind="learning", learning="Et mål", held_by=("contact_teacher",), group_size=4,
        note_taker="teacher", slot_day="friday", slot_begins="10:15", slot_minutes=30,
        shares_home=True, focus="start_up", day=in_days(world, 100).isoformat(),
    )  # fmt: skip
    assert second.frame.learning == "At fortælle, hvad man er ved at lære"
    assert audited(world)[-1] == "plan.made"


def test_done_twice_makes_nothing_twice(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))

    assert make(world, plan) == make(world, plan, world.erik)
    assert len(made(world, plan)) == 2
    assert t.Series.select().count() == 1


@pytest.mark.parametrize(
    ("focus", "kind", "names"),
    [
        ("wellbeing", "wellbeing", {"wellbeing"}),
        ("", "wellbeing", {"wellbeing"}),
        ("", "evaluation", {"start-up", "judgement", "preparation"}),
        ("other", "learning", {"preparation"}),
    ],
)
def test_forms_follow_the_focus(world: World, focus: str, kind: str, names: set[str]) -> None:
    of = row(in_days(world, 100), focus, kind)
    if focus == "other":
        of = replace(of, others={"series_focus": "Lejrskolen"})
    if not focus:
        of = of.without({"series_focus"})
    plan = sent(world, planning(of))

    make(world, plan)

    (only,) = made(world, plan)
    assert set(only.forms) == names
    assert only.frame.focus == ("Lejrskolen" if focus == "other" else focus)


def test_one_that_is_soon_opens_today_and_what_is_over_is_left_out(world: World) -> None:
    days = (in_days(world, -5), in_days(world, 0), None, in_days(world, 5))
    plan = sent(world, planning(*(row(one) for one in days)))

    found = actions.making.proposal(world.carl, plan.id)

    assert [one.number for one in found.left_out] == [1, 2, 3]
    (soon,) = found.talks
    today = in_days(world, 0)
    assert (soon.opens_on(today), soon.closes_on) == (today, in_days(world, 4))


@pytest.mark.parametrize("days", [[], [None], [-3]])
def test_a_plan_without_a_day_to_come_is_refused_by_name(
    world: World, days: list[int | None]
) -> None:
    rows = [row(None if one is None else in_days(world, one)) for one in days]
    plan = sent(world, planning(*rows))

    with pytest.raises(PlanWithoutDays):
        actions.making.proposal(world.carl, plan.id)
    with pytest.raises(PlanWithoutDays):
        actions.making.make(world.carl, plan.id, TITLE, [], [world.class_a.id])
    assert t.Series.select().count() == 0


def test_a_plan_that_is_not_sent_makes_no_year(world: World) -> None:
    plan = sheet_of(world, begun(world, autumn_and_spring(world)))

    with pytest.raises(PlanNotSent):
        actions.making.proposal(world.carl, plan.id)


def test_a_team_without_classes_has_nobody_to_ask(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    of_no_team(world)

    with pytest.raises(TeamWithoutClasses):
        actions.making.proposal(world.carl, plan.id)


def test_a_team_asks_its_own_classes_only(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    rounds_wanted = wanted(world, plan)
    t.Group.update(team=None).where(t.Group.id == world.class_b.id).execute()

    for classes in ([world.class_b.id], [world.far.class_f.id], [uuid4()], []):
        with pytest.raises(NotAllowed):
            actions.making.make(world.carl, plan.id, TITLE, rounds_wanted, classes)
    assert made(world, plan) == ()


@pytest.mark.parametrize("who", ["dorte", "lise", "signe", "anna"])
def test_only_the_team_makes_its_year(world: World, who: str) -> None:
    plan = sent(world, autumn_and_spring(world))
    rounds_wanted = wanted(world, plan)

    for deed in (
        lambda one: actions.making.proposal(one, plan.id),
        lambda one: actions.making.make(one, plan.id, TITLE, rounds_wanted, [world.class_a.id]),
        lambda one: actions.making.bring_in_line(one, plan.id, called),
    ):
        with pytest.raises(NotAllowed):
            deed(world.person(who))
    with pytest.raises(NotFound):
        actions.making.proposal(world.far.finn, plan.id)


def test_days_in_the_past_and_rows_that_are_not_there_are_refused(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    past = Planned("Før", in_days(world, -9), in_days(world, -2), ["start-up"])
    later = Planned("Nu", in_days(world, 1), in_days(world, 2), ["start-up"])

    for wrong in (Made(1, past), Made(7, later)):
        with pytest.raises((NotAllowed, PlanWithoutDays)):
            actions.making.make(world.carl, plan.id, TITLE, [wrong], [world.class_a.id])
    assert t.Series.select().count() == 0


def test_a_class_that_another_asks_in_those_days_is_refused_unless_wanted(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    a_year(world, planned(world, 90, "Ledelsens"))

    (clash,) = actions.making.clashes(
        world.carl, [world.class_a.id], [one.planned for one in wanted(world, plan)]
    )
    assert (clash.title, clash.group_name) == ("Ledelsens", "5.a")
    with pytest.raises(AskedAlready):
        make(world, plan)
    assert made(world, plan) == ()
    make(world, plan, anyway=True)
    assert len(made(world, plan)) == 2


def test_leaders_see_and_change_what_a_team_has_planned(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    make(world, plan)
    first = made(world, plan)[0]

    change = Planned("Efter efterårsferien", first.opens_on, first.closes_on, ["start-up"])
    actions.changing.rewrite(world.dorte, first.id, change, [world.class_a.id])

    now = rounds.round(world.owner, first.id)
    assert (now.title, now.frame) == ("Efter efterårsferien", first.frame)
    with pytest.raises(NotAllowed):
        actions.changing.rewrite(world.carl, first.id, change, [world.class_a.id])


def test_a_year_of_a_team_is_no_year_of_the_leadership(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    key = make(world, plan)

    with pytest.raises(NotAllowed):
        actions.series.copy(world.dorte, key)
    own = a_year(world, planned(world, 300))
    copied = actions.series.copy(world.dorte, own)
    assert series.series(world.owner, copied).plan is None


def test_rounds_follow_the_plan_until_they_open(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    make(world, plan)
    renamed(world, plan)
    assert actions.plans.one(world.carl, plan.id).changes == ()

    changed(
        world, plan, planning(
            row(in_days(world, 107), series_learning="Et mål"),
            row(in_days(world, 200), "wellbeing", "wellbeing"),
            row(in_days(world, 250), "subject"),
        )
    )  # fmt: skip
    assert len(actions.plans.one(world.carl, plan.id).changes) == 3
    before = made(world, plan)
    assert in_line(world, plan) == 3

    first, second, third = made(world, plan)
    assert (first.id, second.id) == (before[0].id, before[1].id)
    assert (first.opens_on, first.closes_on) == (in_days(world, 86), in_days(world, 106))
    assert first.title == called(first.frame)
    assert (set(second.forms), second.frame.kind) == ({"wellbeing"}, "wellbeing")
    assert set(third.forms) == {"subject", "subject-judgement"}
    assert actions.plans.one(world.carl, plan.id).changes == ()
    assert in_line(world, plan) == 0


def test_a_round_whose_row_is_gone_is_taken_away(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    make(world, plan)

    changed(world, plan, planning(row(in_days(world, 100), series_learning="Et mål")))
    in_line(world, plan)

    (only,) = made(world, plan)
    assert only.frame.day == in_days(world, 100).isoformat()


def test_what_has_opened_stands_and_its_row_makes_no_second_round(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    make(world, plan)
    first, _second = made(world, plan)
    opened(first.id, world)

    document = planning(row(in_days(world, 120)), row(in_days(world, 200), "subject"))
    changed(world, plan, document)

    assert actions.plans.one(world.carl, plan.id).changes == ()
    assert in_line(world, plan) == 0
    assert rounds.round(world.owner, first.id).frame == first.frame


def test_what_the_team_chose_itself_stays_and_moves_along(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    first, second = wanted(world, plan)
    own = Planned("Vores navn", in_days(world, 90), in_days(world, 95), ["preparation"])
    actions.making.make(
        world.carl, plan.id, TITLE, [Made(first.number, own), second], [world.class_a.id]
    )

    document = autumn_and_spring(world)
    moved = planning(
        row(in_days(world, 102), series_learning="Et mål"), row(in_days(world, 200), "subject")
    )
    changed(world, plan, Document({**document.answers, "series": moved.answers["series"]}))
    in_line(world, plan)

    now = made(world, plan)[0]
    assert (now.title, set(now.forms)) == ("Vores navn", {"preparation"})
    assert (now.opens_on, now.closes_on) == (in_days(world, 92), in_days(world, 97))


def test_moving_into_days_in_which_another_asks_is_refused_whole(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    make(world, plan)
    a_year(world, planned(world, 140, "Ledelsens"))

    changed(world, plan, planning(row(in_days(world, 150)), row(in_days(world, 220), "subject")))
    before = made(world, plan)

    with pytest.raises(AskedAlready):
        in_line(world, plan)
    assert made(world, plan) == before


def test_a_round_that_the_leadership_added_is_left_alone(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    key = make(world, plan)
    more = Planned("Ekstra", in_days(world, 300), in_days(world, 310), ["start-up"])
    extra = actions.series.add(world.dorte, key, more, [world.class_a.id])

    changed(world, plan, planning(row(in_days(world, 100), series_learning="Et mål")))
    in_line(world, plan)

    assert [one.id for one in made(world, plan)][-1] == extra
    assert len(made(world, plan)) == 2
