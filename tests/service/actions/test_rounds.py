"""Opening a round, and closing it: what was sent is counted in the same deed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service import actions
from service.errors import NotAllowed, NotFound, NotOpen
from service.store import definitions, people, releases, rounds, tables as t
from tests.school.deeds import earlier_round, give_all, last_day_was
from tests.school.world import World


def test_closing_releases_the_classes_that_are_large_enough(world: World) -> None:
    give_all(world, world.students())
    give_all(world, [world.freja])

    actions.rounds.close(world.dorte, world.round)

    (release,) = releases.every()
    assert (release.group, release.name) == (world.class_a.id, "start-up")
    assert (release.counts.persons, release.invited) == (12, 12)


@pytest.mark.parametrize(("sent", "released"), [(4, 0), (5, 1)])
def test_five_is_the_smallest_number_that_is_released(
    world: World, sent: int, released: int
) -> None:
    give_all(world, world.students()[:sent])

    actions.rounds.close(world.dorte, world.round)

    assert len(releases.every()) == released


def test_a_whole_class_of_four_is_not_released(world: World) -> None:
    in_b = [
        one.person for one in t.Membership.select().where(t.Membership.group == world.class_b.id)
    ]
    students = [one for one in in_b if one.given_name != "Erik"]
    give_all(world, [people.person(world.owner, one.id) for one in students])

    actions.rounds.close(world.dorte, world.round)

    assert len(students) == 4
    assert releases.every() == ()


def test_a_draft_is_not_counted(world: World) -> None:
    give_all(world, world.students()[:5])
    actions.responses.begin(world.bo, world.round, "start-up", world.bo.id, "da")
    drafts = t.Response.select().where(t.Response.sent_at.is_null()).count()

    actions.rounds.close(world.dorte, world.round)

    (release,) = releases.every()
    assert release.counts.persons == t.Response.select().count() - drafts


def test_a_closed_round_is_not_closed_again(world: World) -> None:
    actions.rounds.close(world.dorte, world.round)

    with pytest.raises(NotOpen):
        actions.rounds.close(world.dorte, world.round)


def test_a_round_that_has_not_begun_is_not_closed(world: World) -> None:
    t.Round.update(opens_on=world.carl.owner.today() + timedelta(days=1)).execute()

    with pytest.raises(NotOpen):
        actions.rounds.close(world.dorte, world.round)


@pytest.mark.parametrize("who", ["anna", "carl", "signe"])
def test_only_the_leadership_closes(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.rounds.close(world.person(who), world.round)

    assert rounds.round(world.owner, world.round).closed_at is None


def test_another_owner_does_not_even_find_it(world: World) -> None:
    with pytest.raises(NotFound):
        actions.rounds.close(world.far.elsa, world.round)


def test_a_round_is_due_when_its_last_day_has_passed(world: World) -> None:
    give_all(world, world.students())
    last_day_was(world, days_ago=0)
    assert actions.rounds.close_due() == ()

    last_day_was(world, days_ago=1)

    assert [one.id for one in actions.rounds.close_due()] == [world.round]
    assert actions.rounds.close_due() == ()
    assert len(releases.every()) == 1


def test_a_new_round_is_open_with_the_newest_versions(world: World) -> None:
    day = world.dorte.owner.today()

    found = rounds.round(
        world.owner,
        actions.rounds.open_(
            world.dorte, world.school, "Marts", day, ["start-up"], [world.class_b.id]
        ),
    )

    assert (found.opens_on, found.closes_on) == (day, day)
    assert dict(found.forms) == {"start-up": definitions.latest(world.owner, "start-up").version}
    assert rounds.groups_of(world.owner, found.id) == (world.class_b.id,)


@pytest.mark.parametrize(
    ("who", "names", "classes"),
    [
        ("carl", ["start-up"], ["class_a"]),
        ("dorte", [], ["class_a"]),
        ("dorte", ["visit"], ["class_a"]),
        ("dorte", ["start-up"], []),
        ("dorte", ["start-up"], ["team"]),
    ],
)
def test_a_round_that_cannot_be_asked_is_refused(
    world: World, who: str, names: list[str], classes: list[str]
) -> None:
    groups = [getattr(world, one).id for one in classes]

    with pytest.raises(NotAllowed):
        actions.rounds.open_(
            world.person(who), world.school, "Marts", world.dorte.owner.today(), names, groups
        )

    assert t.Round.select().count() == 2


def test_a_class_of_another_owner_cannot_be_asked(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.rounds.open_(
            world.dorte,
            world.school,
            "Marts",
            world.dorte.owner.today(),
            ["start-up"],
            [world.class_a.id, world.far.class_f.id],
        )


def test_two_rounds_are_released_apart(world: World) -> None:
    earlier = earlier_round(world)
    give_all(world, world.students())

    actions.rounds.close(world.dorte, earlier)
    assert releases.every() == ()
    actions.rounds.close(world.dorte, world.round)

    assert [one.round for one in releases.every()] == [world.round]
