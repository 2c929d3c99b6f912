"""A release says what its documents say, and whoever tampers is found."""

from __future__ import annotations

import pytest

from questionnaires import Document
from service import actions
from service.store import releases, tables as t
from service.store.ground.database import new_id
from tests.school.deeds import filled, give_all, newest
from tests.school.world import World


@pytest.fixture
def closed(world: World) -> World:
    give_all(world, world.students())
    actions.rounds.close(world.dorte, world.round)
    return world


def test_what_was_released_can_be_counted_again(closed: World) -> None:
    assert actions.releases.verify() == ()


def test_a_document_that_was_changed_is_noticed(closed: World) -> None:
    _tamper(filled("start-up", step=3).to_json())

    (sentence,) = actions.releases.verify()

    (release,) = releases.every()
    assert str(release.id) in sentence
    assert f"start-up {newest('start-up')}" in sentence
    assert str(closed.class_a.id) in sentence


def test_a_document_that_is_gone_is_noticed(closed: World) -> None:
    t.Response.delete().where(t.Response.id == t.Response.get().id).execute()

    (sentence,) = actions.releases.verify()

    assert "12 persons were counted, 11 are found" in sentence


def test_a_document_that_came_afterwards_is_noticed(world: World) -> None:
    students = world.students()
    give_all(world, students[:6])
    actions.rounds.close(world.dorte, world.round)
    late = {"id": new_id(), "person": students[-1].id, "about": students[-1].id}
    t.Response.create(**{**t.Response.get().__data__, **late})

    assert len(actions.releases.verify()) == 1


def test_an_erasure_on_record_explains_what_is_missing(closed: World) -> None:
    t.Response.delete().where(t.Response.id == t.Response.get().id).execute()
    t.Release.update(erased=1).execute()

    assert actions.releases.verify() == ()


def test_words_are_not_counted_and_may_be_taken_out(closed: World) -> None:
    document = filled("start-up")
    words = ("hard_success", "feedback_helped", "get_better")
    _tamper(Document({**document.answers, **dict.fromkeys(words, "Noget andet")}).to_json())

    assert actions.releases.verify() == ()


def _tamper(document: str) -> None:
    one = t.Response.select().order_by(t.Response.id).get()
    t.Response.update(document=document).where(t.Response.id == one.id).execute()
