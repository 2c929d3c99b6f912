"""A school's focus: a draft that is written on, and versions that never change."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from service.errors import NotFound
from service.store import focus, visits
from service.store.visiting.focus import FocusContent
from tests.school.focused import CONTENT, OWN
from tests.school.world import World

OBSERVATION, INTERVIEW = ("visit", 3), ("interview", 2)


def keep(world: World, version: int, before: int, content: FocusContent = CONTENT) -> bool:
    return focus.keep(
        world.owner, world.school, version, before, content, OBSERVATION, INTERVIEW,
        world.dorte.id,
    )  # fmt: skip


def publish(world: World, version: int, revision: int) -> bool:
    return focus.publish(world.owner, world.school, version, revision)


def test_a_draft_is_read_as_it_was_written(world: World) -> None:
    assert keep(world, 1, 0)

    draft = focus.standing(world.owner, world.school).draft

    assert draft is not None
    assert (draft.content, draft.observation, draft.interview) == (CONTENT, OBSERVATION, INTERVIEW)
    assert (draft.version, draft.revision, draft.author_name) == (1, 1, "Dorte Test")
    assert focus.current(world.owner, world.school) is None


def test_nothing_is_written_over_that_somebody_saved_meanwhile(world: World) -> None:
    assert keep(world, 1, 0)
    assert keep(world, 1, 1, replace(CONTENT, why="Nyt"))

    assert not keep(world, 1, 0)
    assert not keep(world, 1, 1)
    assert not publish(world, 1, 1)

    draft = focus.standing(world.owner, world.school).draft
    assert draft is not None
    assert draft.content.why == "Nyt"


def test_what_is_published_stays(world: World) -> None:
    keep(world, 1, 0)
    assert publish(world, 1, 1)

    assert not keep(world, 1, 1, replace(CONTENT, why="Nyt"))
    assert not publish(world, 1, 1)

    found = focus.current(world.owner, world.school)
    assert found is not None
    assert found.content == CONTENT


def test_versions_stand_newest_first_and_keep_their_areas(world: World) -> None:
    keep(world, 1, 0)
    publish(world, 1, 1)
    keep(world, 2, 0, replace(CONTENT, areas=(OWN,)))
    publish(world, 2, 1)

    newest, oldest = focus.standing(world.owner, world.school).published

    assert (newest.version, oldest.version) == (2, 1)
    assert oldest.content.area("goals_clear") is not None
    assert newest.content.area("goals_clear") is None
    assert focus.standing(world.owner, world.school).next_version == 3


def test_a_visit_keeps_the_version_it_was_planned_by(world: World) -> None:
    keep(world, 1, 0)
    publish(world, 1, 1)
    first = focus.current(world.owner, world.school)
    assert first is not None
    visit, without = (
        visits.add(
            world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id, "Dansk",
            world.carl.owner.today(), *OBSERVATION, plan,
        )
        for plan in (visits.Plan(focus=first.id), visits.Plan())
    )  # fmt: skip
    keep(world, 2, 0, replace(CONTENT, areas=()))
    publish(world, 2, 1)

    assert focus.of_visit(world.owner, visit) == first
    assert focus.of_visit(world.owner, without) is None
    assert focus.version(world.owner, first.id) == first


def test_an_unknown_version_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        focus.version(world.owner, uuid4())
