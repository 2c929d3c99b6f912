"""A school's focus, written by its leadership and read by its staff."""

from __future__ import annotations

from dataclasses import replace

import pytest

from service import actions
from service.actions.visiting.focus import At
from service.errors import NotAllowed, NotFound
from service.store import focus
from service.store.visiting.focus import FocusContent, Standing
from tests.school.focused import CONTENT, OWN, WRITTEN, at, drafted, published
from tests.school.world import World, by_code


def test_the_staff_reads_what_was_published_and_no_draft(world: World) -> None:
    published(world)
    drafted(world, replace(CONTENT, why="Kladde"))

    found, stands = actions.focus.read(world.carl, world.school)

    assert found.content == CONTENT
    assert stands.draft is None
    assert actions.focus.overview(world.dorte, world.school).draft is not None


def test_a_draft_is_no_version_to_read(world: World) -> None:
    drafted(world)

    with pytest.raises(NotFound):
        actions.focus.read(world.dorte, world.school, 1)


def test_it_pins_the_newest_forms(world: World) -> None:
    found = published(world)

    assert (found.observation, found.interview) == (("visit", 3), ("interview", 2))


@pytest.mark.parametrize("who", ["anna", "karin", "mette", "bente", "rita", "elsa", "finn"])
def test_nobody_from_elsewhere_reads_it(world: World, who: str) -> None:
    published(world)

    with pytest.raises(NotAllowed):
        actions.focus.read(world.person(who), world.school)


def test_a_code_opens_no_focus(world: World) -> None:
    published(world)

    with pytest.raises(NotAllowed):
        actions.focus.read(by_code(world.dorte), world.school)


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "mette", "rita", "elsa"])
def test_only_the_leadership_writes(world: World, who: str) -> None:
    for deed in (actions.focus.keep, actions.focus.publish):
        with pytest.raises(NotAllowed):
            deed(world.person(who), world.school, at(world), WRITTEN)

    assert focus.standing(world.owner, world.school) == Standing(None, ())


@pytest.mark.parametrize(
    "content",
    [
        replace(CONTENT, why=" "),
        replace(CONTENT, guide=""),
        replace(CONTENT, areas=()),
        replace(CONTENT, areas=(replace(OWN, qualify=""),)),
        replace(CONTENT, areas=(OWN, OWN)),
    ],
)
def test_what_is_not_whole_is_not_published(world: World, content: FocusContent) -> None:
    with pytest.raises(NotAllowed):
        actions.focus.publish(
            world.dorte, world.school, at(world), replace(WRITTEN, content=content)
        )


def test_the_other_one_is_given_back_where_two_write_at_once(world: World) -> None:
    before = at(world)
    draft = drafted(world)
    late = replace(WRITTEN, content=replace(CONTENT, why="For sent"))

    assert actions.focus.keep(world.dorte, world.school, before, WRITTEN) is None  # the same words
    stands = actions.focus.keep(world.dorte, world.school, before, late)

    assert stands is not None
    assert stands.draft == draft


@pytest.mark.parametrize("version", [0, 2, 7, -1])
def test_versions_have_no_gaps(world: World, version: int) -> None:
    assert actions.focus.keep(world.dorte, world.school, At(version, 0), WRITTEN) is not None
    assert focus.standing(world.owner, world.school).draft is None


def test_an_area_that_was_left_out_never_gives_its_id_away(world: World) -> None:
    published(world)
    published(world, replace(CONTENT, areas=CONTENT.areas[:1]))
    stands = focus.standing(world.owner, world.school)

    assert actions.focus.new_area(stands, CONTENT) == "own_2"
