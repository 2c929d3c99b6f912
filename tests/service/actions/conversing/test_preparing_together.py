"""Two devices, two pages, and somebody who closes meanwhile, on both databases."""

from __future__ import annotations

import pytest

from service import actions
from service.actions.conversing.subjects import Written
from service.errors import ConversationClosed
from service.store import subjects, tables as t
from service.store.conversing.subjects import Place
from service.store.ground.database import now, transaction
from tests.school.conversing.preparing import open_, told, writing
from tests.school.world import World
from tests.service.actions.test_at_the_same_time import together


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_of_two_devices_one_lands_and_the_other_is_told(world: World) -> None:
    found = writing(world, world.lise)
    written: dict[str, Written] = {}

    def save(text: str) -> None:
        written[text] = actions.subjects.write(world.lise, found, world.anna.id, text, "", 0)

    refusals = together(lambda: save("Fra skolen"), lambda: save("Hjemmefra"))

    assert refusals == [None, None]
    (landed,) = [text for text, one in written.items() if not one.clash]
    (clash,) = [one for one in written.values() if one.clash]
    assert clash.stands.judgement == landed
    place = Place(world.round, world.anna.id, "dansk", world.lise.id)
    stands = subjects.judgement(world.owner, place)
    assert stands is not None
    assert (stands.judgement, stands.revision) == (landed, 1)


def test_what_lands_before_the_closing_stands_and_what_comes_later_is_refused(
    world: World,
) -> None:
    held = open_(world, world.anna)
    found = writing(world, world.lise)

    def close() -> None:
        with transaction():
            t.Conversation.update(closed_at=now()).where(t.Conversation.id == held).execute()

    def save() -> None:
        actions.subjects.write(world.lise, found, world.anna.id, "Nåede det?", "", 0)

    _, refused, late = together(
        close, save, lambda: actions.cards.write_own(world.anna, world.round, "Nåede jeg det?")
    )

    assert refused is None or isinstance(refused, ConversationClosed)
    assert late is None or isinstance(late, ConversationClosed)
    landed = t.SubjectJudgement.select().where(t.SubjectJudgement.judgement != "").count()
    assert landed == (refused is None)
    assert len(told(world.anna)) == (late is None)


def test_cards_picked_at_once_stand_once_and_one_behind_the_other(world: World) -> None:
    sources = ["theme:start-up:effort", "theme:start-up:goals"]
    refusals = together(
        *[lambda: actions.cards.pick(world.anna, world.round, sources)] * 2,
        lambda: actions.cards.write_own(world.anna, world.round, "Mit"),
    )

    assert refusals == [None] * 3
    places = [row.place for row in t.Card.select().order_by(t.Card.place)]
    assert places == [0, 1, 2]
