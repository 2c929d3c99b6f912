"""What lies ready is counted, student by student."""

from __future__ import annotations

from service.store import preparing, tables as t
from service.store.ground.database import now
from tests.school.conversing.preparing import close, give, judge, open_, own_card
from tests.school.world import World
from tests.test_statements import listening


def test_what_is_there_and_what_is_not(world: World) -> None:
    give(world, world.lise, world.anna, "Læser godt")
    judge(world, world.lise, world.bo, "Er på vej")
    card = own_card(world, world.anna, "Se her")
    own_card(world, world.bo, "Kun mit")
    t.Card.update(released_at=now()).where(t.Card.id == card).execute()
    t.Proposal.create(
        owner=world.owner, round=world.round, student=world.bo.id, proposer=world.bo.id, text="Løbe"
    )
    open_(world, world.anna)

    with listening() as heard:
        found = preparing.there(world.owner, world.round, [world.anna.id, world.bo.id])

    assert len(heard) == 1
    anna, bo = found[world.anna.id], found[world.bo.id]
    assert (anna.given, anna.cards, anna.proposals) == ({("dansk", world.lise.id)}, 1, 0)
    assert (bo.given, bo.cards, bo.proposals) == (frozenset(), 0, 1)
    assert (anna.opened, anna.closed, bo.opened) == (True, False, False)


def test_whose_conversation_is_closed(world: World) -> None:
    close(world, world.anna)
    open_(world, world.bo)
    asked = [world.anna.id, world.bo.id, world.freja.id]

    assert preparing.talks(world.owner, world.round, asked) == {
        world.anna.id: True, world.bo.id: False,
    }  # fmt: skip
