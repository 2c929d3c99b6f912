"""Drafts are kept as they are written, and nobody writes over somebody else's words."""

from __future__ import annotations

from uuid import UUID

import pytest
from peewee import IntegrityError

from service.errors import NotFound, Outdated
from service.store import drafts
from tests.school.world import World


def begun(world: World, name: str = "trivsel-2", content: str = "{}") -> UUID:
    return drafts.add(world.owner, world.mette.id, name, content, "start-up 2")


def test_a_draft_says_whose_it_is_and_where_it_comes_from(world: World) -> None:
    found = drafts.draft(world.owner, begun(world))

    assert (found.name, found.content, found.origin) == ("trivsel-2", "{}", "start-up 2")
    assert (found.author, found.author_name) == (world.mette.id, "Mette Test")
    assert (found.revision, found.remarks) == (0, "")


@pytest.mark.parametrize("content", ["", "{", '{"title": {"da": "Æ ø å ‘"}}', "x" * 200_000])
def test_whatever_is_written_comes_back_as_it_was(world: World, content: str) -> None:
    key = begun(world)

    assert drafts.save(world.owner, key, 0, content) == 1

    found = drafts.draft(world.owner, key)
    assert (found.content, found.revision) == (content, 1)
    assert found.saved_at > found.started_at


def test_what_somebody_else_has_saved_is_not_written_over(world: World) -> None:
    key = begun(world)
    drafts.save(world.owner, key, 0, "hers")

    with pytest.raises(Outdated):
        drafts.save(world.owner, key, 0, "his")

    assert drafts.draft(world.owner, key).content == "hers"


def test_a_name_has_one_draft(world: World) -> None:
    begun(world)

    with pytest.raises(IntegrityError):
        begun(world)


def test_the_one_saved_last_stands_first(world: World) -> None:
    first, second = begun(world), begun(world, "trivsel-3")
    drafts.save(world.owner, first, 0, "later")

    assert [one.id for one in drafts.of_owner(world.owner)] == [first, second]


def test_what_is_dropped_is_gone(world: World) -> None:
    key = begun(world)

    drafts.remove(world.owner, key)

    assert drafts.of_owner(world.owner) == ()
    for deed in (
        lambda: drafts.draft(world.owner, key, lock=True),
        lambda: drafts.save(world.owner, key, 0, "too late"),
    ):
        with pytest.raises(NotFound):
            deed()
