"""A new school year: the classes move on, and their history with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from analysis import Hidden
from service import actions
from service.actions.administration import classes, years
from service.actions.administration.years import Choice, Turn
from service.errors import NotAllowed, NotFound, Outdated, YearHasBegun
from service.store import audit, groups, people, releases, responses, rounds, tables as t
from service.store.administration import people as kept_people
from service.store.groups import Group
from service.store.people import Person
from tests.school.deeds import begin, filled, give, save
from tests.school.lived import Lived, lived_in
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def lived(world: World) -> Lived:
    return lived_in(world)


def turned(world: World, **other: object) -> Turn:
    """Today 5.a becomes 6.a and 5.b 6.b, and a new 5.a begins."""
    of_a, of_b = (
        Choice(one.id, years.next_name(one.name), team=world.team.id)
        for one in (world.class_a, world.class_b)
    )
    return replace(Turn(world.rita.owner.today(), (of_a, of_b), ("5.a",)), **other)


def become(world: World, turn: Turn | None = None) -> dict[str, Group]:
    """Go over to the new year. Returns its classes by name."""
    years.apply(world.rita, world.school, turn or turned(world))
    return {one.name: one for one in groups.classes(world.owner, world.school)}


def again(world: World, person: Person) -> Person:
    """Somebody as they are now."""
    return people.person(world.owner, person.id)


def rows_of(*tables: type) -> list[list[object]]:
    return [sorted(map(repr, one.select().tuples())) for one in tables]  # type: ignore[attr-defined]  # peewee types no tables


def test_everybody_is_in_the_next_class_from_that_day(world: World) -> None:
    found = become(world)

    assert set(found) == {"5.a", "6.a", "6.b"}
    assert found["6.a"].lineage == world.class_a.lineage
    assert found["5.a"].lineage != world.class_a.lineage
    assert again(world, world.anna).home_class == found["6.a"]
    assert again(world, world.freja).home_class == found["6.b"]
    assert again(world, world.carl).groups("contact_teacher", "team") == (world.team, found["6.a"])
    assert again(world, world.lise).groups("subject_teacher") == (found["6.a"],)
    assert len(people.class_of(world.owner, found["6.a"].id)) == 12
    assert people.class_of(world.owner, world.class_a.id) == ()
    assert people.class_of(world.owner, found["5.a"].id) == ()


def test_before_that_day_nothing_moves(world: World) -> None:
    in_june = world.rita.owner.today() + timedelta(days=30)

    found = become(world, turned(world, from_day=in_june))

    assert again(world, world.anna).home_class is not None
    assert again(world, world.anna).home_class.id == world.class_a.id  # type: ignore[union-attr]  # as above
    assert set(found) == {"5.a", "5.b", "6.a", "6.b"}  # the old 5.a goes by the name of the new
    (held,) = kept_people.kept(world.owner, world.bo.id).holds("student")[1:]
    assert held.to_day == in_june - timedelta(days=1)


def test_the_highest_grade_leaves_and_the_lowest_begins_anew(world: World) -> None:
    t.Group.update(name="9.b").where(t.Group.id == world.class_b.id).execute()

    plan = years.proposal(world.rita, world.school)

    proposed = {line.group.name: line.choice for line in plan.lines}
    assert not proposed["5.a"].leaves
    assert proposed["5.a"].name == "6.a"
    assert proposed["9.b"].leaves
    assert plan.turn.new == ("5.a",)
    assert (plan.moved, plan.leavers) == (12, 4)


def test_a_school_of_one_grade_does_not_empty_itself(world: World) -> None:
    plan = years.proposal(world.rita, world.school)

    assert [line.choice.name for line in plan.lines] == ["6.a", "6.b"]
    assert plan.leavers == 0
    assert plan.turn.new == ()


def test_leavers_are_in_no_class_and_teachers_stay_behind_where_they_do_not_follow(
    world: World,
) -> None:
    stays, leaves = turned(world).choices
    turn = turned(
        world, choices=(replace(stays, teachers=False), replace(leaves, leaves=True)), new=()
    )

    found = become(world, turn)

    assert set(found) == {"6.a"}
    assert again(world, world.freja).home_class is None
    assert again(world, world.carl).groups("contact_teacher") == ()
    assert again(world, world.carl).groups("team") == (world.team,)
    assert again(world, world.erik).groups("contact_teacher") == ()
    assert len(people.class_of(world.owner, found["6.a"].id)) == 12


def test_a_substitute_goes_along_until_their_last_day(world: World) -> None:
    today = world.rita.owner.today()
    friday = today + timedelta(days=4)
    vibe = kept_people.add(world.owner, kept_people.Details("Vibe", "Vikar"))
    kept_people.join(
        world.owner, [vibe], "contact_teacher", world.school, world.class_a.id,
        today - timedelta(days=3), friday,
    )  # fmt: skip

    found = become(world)

    new, old = kept_people.kept(world.owner, vibe).memberships
    assert (new.group, new.from_day, new.to_day) == (found["6.a"].id, today, friday)
    assert old.to_day == today - timedelta(days=1)


def test_teaching_groups_end_with_the_year(world: World) -> None:
    actions_made = t.Group.create(
        owner=world.owner, school=world.school, kind="teaching", name="5 dansk", subject="dansk"
    )
    kept_people.join(
        world.owner, [world.lise.id], "subject_teacher", world.school, actions_made.id,
        world.rita.owner.today() - timedelta(days=9),
    )  # fmt: skip

    become(world)

    names = {one.name for one in groups.at_school(world.owner, world.school)}
    assert "5 dansk" not in names
    assert [one.name for one in again(world, world.lise).groups("subject_teacher")] == ["6.a"]


def test_the_same_year_never_begins_twice(world: World) -> None:
    become(world)
    before = rows_of(t.Group, t.Membership, t.RoundGroup, t.AuditEntry)

    with pytest.raises(YearHasBegun):
        become(world)

    assert rows_of(t.Group, t.Membership, t.RoundGroup, t.AuditEntry) == before
    assert [one.deed for one in audit.entries(world.owner)] == ["year.begun"]


@pytest.mark.parametrize(
    ("other", "refusal"),
    [
        ({"new": ("6.a",)}, NotAllowed),  # two of a name
        ({"new": ("x" * 41,)}, NotAllowed),
        ({"choices": ()}, Outdated),
    ],
)
def test_what_will_not_do_changes_nothing(
    world: World, other: dict[str, object], refusal: type[Exception]
) -> None:
    before = rows_of(t.Group, t.Membership, t.RoundGroup, t.AuditEntry)

    with pytest.raises(refusal):
        become(world, turned(world, **other))

    assert rows_of(t.Group, t.Membership, t.RoundGroup, t.AuditEntry) == before


def test_a_team_of_another_owner_gets_no_class(world: World) -> None:
    stays, other = turned(world).choices
    before = rows_of(t.Group, t.Membership)

    with pytest.raises(NotFound):
        become(world, turned(world, choices=(replace(stays, team=world.far.team.id), other)))

    assert rows_of(t.Group, t.Membership) == before


@pytest.mark.parametrize("who", ["dorte", "carl", "mette", "elsa"])
def test_only_administrators_begin_a_year(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        years.apply(world.person(who), world.school, turned(world))


def test_a_folder_keeps_the_rounds_of_the_earlier_class(
    client_of: ClientOf, world: World, lived: Lived
) -> None:
    become(world)

    folder = client_of(world.anna).get("/folder").text
    august = client_of(world.anna).get(f"/students/{world.anna.id}?round={lived.august}")

    assert "August" in folder
    assert august.status_code == 200
    assert "Læse højt" in august.text


def test_a_teacher_still_sees_last_time(client_of: ClientOf, world: World, lived: Lived) -> None:
    """Carl follows the class: its list, the earlier goal, and what was answered in August."""
    become(world)
    carl = client_of(world.carl)

    listed = carl.get("/conversations").text
    now = carl.get(f"/students/{world.anna.id}")
    august = carl.get(f"/students/{world.anna.id}?round={lived.august}").text

    assert "6.a" in listed
    assert "Anna Test" in listed
    assert now.status_code == 200
    assert "Læse højt" in now.text
    assert "August" in august


def test_what_was_released_stands(world: World, lived: Lived) -> None:
    before = rows_of(t.Release)

    become(world)

    assert rows_of(t.Release) == before
    assert len(releases.every()) > 0
    assert actions.releases.verify() == ()


def test_an_open_round_goes_on_in_the_new_class(world: World) -> None:
    """Anna's draft of 5.a is sent, Bo begins in 6.a, and both stand on Carl's list."""
    draft = begin(world, world.anna, "start-up")
    save(world.anna, draft, filled("start-up"))

    found = become(world)
    anna, bo, carl = (again(world, one) for one in (world.anna, world.bo, world.carl))
    actions.responses.send(anna, draft, uuid4())
    new = give(world, bo, "start-up")

    given_in = [responses.response(world.owner, one).task.group for one in (draft, new)]
    assert given_in == [world.class_a.id, found["6.a"].id]
    (ready,) = actions.tasks.readiness(carl, [found["6.a"]])
    assert {one.student.given_name: one.sent for one in ready.students if one.sent} == {
        "Anna": 1,
        "Bo": 1,
    }
    assert {one.round.id for one in actions.tasks.of_student(bo).tasks} == {world.round}


def test_an_open_round_is_counted_in_both_classes_when_it_closes(world: World) -> None:
    for student in [again(world, one) for one in world.students()[:6]]:
        give(world, student, "start-up")
    found = become(world)
    for student in people.class_of(world.owner, found["6.a"].id)[6:]:
        give(world, again(world, student), "start-up")

    actions.rounds.close(world.dorte, world.round)

    counted = {one.group: (one.counts.persons, one.invited) for one in releases.every()}
    assert counted == {world.class_a.id: (6, 6), found["6.a"].id: (6, 12)}
    assert actions.releases.verify() == ()


def test_the_leader_still_sees_how_far_the_earlier_class_was(
    client_of: ClientOf, world: World
) -> None:
    give(world, world.anna, "start-up")
    become(world)

    page = client_of(world.dorte).get(f"/rounds/{world.round}").text

    assert "1 af 1" in page  # of 5.a, where only Anna's is
    assert "0 af 12" in page  # of 6.a
    assert "5.b" not in page  # nobody has answered in it, and nobody is in it any more


def test_a_closed_round_asks_no_new_class(world: World, lived: Lived) -> None:
    found = become(world)

    assert found["6.a"].id in rounds.groups_of(world.owner, world.round)
    assert found["6.a"].id not in rounds.groups_of(world.owner, lived.august)


def test_the_heat_map_lays_the_next_class_beside_what_it_was(world: World, lived: Lived) -> None:
    found = become(world)
    before = world.rita.owner.today()
    march = rounds.add(
        world.owner, world.school, "Marts", before, before + timedelta(days=9),
        {"start-up": rounds.round(world.owner, lived.august).forms["start-up"]},
        [found["6.a"].id],
    )  # fmt: skip
    for student in people.class_of(world.owner, found["6.a"].id):
        one = again(world, student)
        response = actions.responses.begin(one, march, "start-up", one.id, "da")
        save(one, response, filled("start-up", step=1))
        actions.responses.send(one, response, uuid4())
    actions.rounds.close(world.dorte, march)

    _, view = actions.feedback.of_school(world.dorte, world.school, march, None, None)
    _, then = actions.feedback.of_school(world.dorte, world.school, lived.august, None, None)

    assert view.heat is not None
    assert view.earlier is not None
    assert view.earlier.id == lived.august
    (row,) = view.heat.rows
    assert row.name == "6.a"
    assert not any(isinstance(cell.change, Hidden) for cell in row.cells)
    assert then.heat is not None
    assert "5.a" in [one.name for one in then.heat.rows]
    assert "6.a" not in [one.name for one in then.heat.rows]


def test_a_student_who_moves_takes_the_folder_along(world: World, lived: Lived) -> None:
    """Mid-year, from 5.a to 5.b: the new teacher sees what was before, the old one nothing more."""
    classes.move(world.rita, world.anna.id, world.class_b.id, world.rita.owner.today(), True)

    table = actions.conversations.table(world.erik, world.anna.id, lived.august)

    assert table.round.id == lived.august
    assert again(world, world.anna).home_class == world.class_b
    with pytest.raises(NotAllowed):
        actions.conversations.table(world.carl, world.anna.id, lived.august)
    on = actions.tasks.readiness(world.erik, [world.class_b])
    (ready,) = [one for one in on if one.round and one.round.id == world.round]
    (anna,) = [one for one in ready.students if one.student.id == world.anna.id]
    assert anna.sent == 1


@pytest.mark.parametrize(
    ("name", "following"),
    [("5.a", "6.a"), ("9.B", "10.B"), ("0.c", "1.c"), ("1g", "2g"), ("Klasse 3 x", "Klasse 4 x"),
     ("Basisholdet", "Basisholdet"), ("2024x", "2024x")],
)  # fmt: skip
def test_the_next_name(name: str, following: str) -> None:
    assert years.next_name(name) == following


@pytest.mark.parametrize(
    ("today", "first"),
    [(date(2026, 11, 30), date(2027, 8, 1)), (date(2027, 6, 1), date(2027, 8, 1)),
     (date(2027, 8, 20), date(2027, 8, 1)), (date(2028, 2, 29), date(2028, 8, 1))],
)  # fmt: skip
def test_the_next_first_day(today: date, first: date) -> None:
    assert years.next_first_day(today) == first
    assert years.school_year(first) == f"{first.year}/{(first.year + 1) % 100}"
