"""Teams and leaders read releases, and nothing that is not released."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.feedback import View
from service.errors import NotAllowed, NotFound
from service.store import definitions, people, releases, rounds, tables as t
from service.store.people import Person
from tests.school.deeds import earlier_round, filled, give_all, newest, save
from tests.school.world import World


def of_team(person: Person, world: World, of: UUID | None = None) -> View:
    _, view = actions.feedback.of_team(person, world.team.id, of, "effort", world.class_a.id)
    return view


def of_school(person: Person, world: World, of: UUID | None = None) -> View:
    _, view = actions.feedback.of_school(person, world.school, of, "effort", world.class_a.id)
    return view


@pytest.fixture
def closed(world: World) -> World:
    give_all(world, [*world.students(), world.freja])
    actions.rounds.close(world.dorte, world.round)
    return world


def test_nothing_is_shown_before_a_round_is_closed(world: World) -> None:
    give_all(world, world.students())

    assert of_team(world.carl, world).heat is None
    assert of_school(world.dorte, world).round is None


def test_a_team_and_the_leadership_see_their_classes(closed: World) -> None:
    for view in (of_team(closed.carl, closed), of_school(closed.dorte, closed)):
        assert view.round is not None
        assert view.round.id == closed.round
        assert view.heat is not None
        assert view.bars is not None
        assert view.shown == closed.class_a


def test_a_class_without_a_release_has_no_bars(closed: World) -> None:
    _, view = actions.feedback.of_team(
        closed.erik, closed.team.id, None, "effort", closed.class_b.id
    )

    assert view.bars is not None
    assert {type(bar.cell).__name__ for bar in view.bars.bars} == {"Hidden"}


def test_the_round_before_is_compared_with(closed: World) -> None:
    august = earlier_round(closed)
    actions.rounds.close(closed.dorte, august)
    (november,) = releases.of_rounds(
        closed.owner, [closed.round], [closed.class_a.id], "start-up", newest("start-up")
    )
    frozen = [(closed.class_a.id, 12, november.counts)]
    releases.add(closed.owner, august, "start-up", newest("start-up"), frozen)

    view = of_school(closed.dorte, closed)

    assert view.earlier is not None
    assert [one.id for one in view.rounds] == [closed.round, august]


def test_a_closed_round_that_nobody_answered_has_nothing_to_show(closed: World) -> None:
    august = earlier_round(closed)
    actions.rounds.close(closed.dorte, august)

    assert of_school(closed.dorte, closed, august).heat is None
    assert of_school(closed.dorte, closed).round is not None  # it hides no other one


def test_an_open_round_cannot_be_asked_for(world: World) -> None:
    with pytest.raises(NotFound):
        of_school(world.dorte, world, world.round)


@pytest.mark.parametrize("who", ["anna", "lise", "signe"])
def test_nobody_else_sees_the_team(closed: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        of_team(closed.person(who), closed)


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "elsa"])
def test_nobody_else_sees_the_school(closed: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        of_school(closed.person(who), closed)


def test_another_owner_does_not_find_the_team(closed: World) -> None:
    with pytest.raises(NotFound):
        of_team(closed.far.elsa, closed)


@pytest.mark.parametrize("theme", ["", "nothing", None])
def test_an_unknown_theme_shows_the_map_alone(closed: World, theme: str | None) -> None:
    _, view = actions.feedback.of_team(closed.carl, closed.team.id, None, theme, closed.class_a.id)

    assert view.heat is not None
    assert view.bars is None


def test_a_class_of_another_owner_is_not_shown(closed: World) -> None:
    _, view = actions.feedback.of_team(
        closed.carl, closed.team.id, None, "effort", closed.far.class_f.id
    )

    assert (view.bars, view.shown) == (None, None)


def test_a_question_that_is_counted_for_the_team_is_not_shown_to_the_leadership(
    closed: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question may name fewer roles than its questionnaire."""
    known = definitions.latest(closed.owner, "start-up")
    first, *_ = known.of_theme("effort")
    monkeypatch.setitem(first.__dict__, "aggregates_for", ("team",))

    bars = of_team(closed.erik, closed).bars
    assert bars is not None
    assert first.id in {bar.question for bar in bars.bars}
    bars = of_school(closed.dorte, closed).bars
    assert bars is not None
    assert first.id not in {bar.question for bar in bars.bars}


def all_answer(world: World, of: UUID, name: str, step: int = 1) -> None:
    for one in world.students():
        student = people.person(world.owner, one.id)
        response = actions.responses.begin(student, of, name, student.id, "da")
        save(student, response, filled(name, step))
        actions.responses.send(student, response, uuid4())


def test_a_better_wording_does_not_break_the_trend(world: World) -> None:
    """August asked version 1, November asks version 2: the same questions in the same places."""
    august = earlier_round(world)
    t.RoundForm.update(version=1).where(
        t.RoundForm.round == august, t.RoundForm.name == "start-up"
    ).execute()
    all_answer(world, august, "start-up", step=0)
    actions.rounds.close(world.dorte, august)
    give_all(world, world.students())
    actions.rounds.close(world.dorte, world.round)

    view = of_team(world.carl, world)

    assert view.questionnaire is not None
    assert view.questionnaire.version == 2
    assert view.earlier is not None
    assert view.earlier.id == august


def test_a_round_that_counts_two_forms_shows_either(world: World) -> None:
    today = world.carl.owner.today()
    both = rounds.add(
        world.owner, world.school, "To", today, today,
        {"start-up": 2, "wellbeing": 1}, [world.class_a.id],
    )  # fmt: skip
    all_answer(world, both, "start-up")
    all_answer(world, both, "wellbeing")
    actions.rounds.close(world.dorte, both)

    _, first = actions.feedback.of_school(world.dorte, world.school, both, None, None)
    _, other = actions.feedback.of_school(world.dorte, world.school, both, None, None, "wellbeing")

    assert [one.name for one in first.forms] == ["start-up", "wellbeing"]
    shown = [view.questionnaire.name for view in (first, other) if view.questionnaire]
    assert shown == ["start-up", "wellbeing"]
    columns = [[one.theme for one in view.heat.columns] for view in (first, other) if view.heat]
    assert len(columns) == 2
    assert not set(columns[0]) & set(columns[1])
