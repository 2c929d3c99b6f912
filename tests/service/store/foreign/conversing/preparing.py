"""What is prepared for a conversation, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import cards, preparing, subjects
from service.store.conversing.subjects import Place
from tests.school.conversing.preparing import close, give, own_card
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    give(world, world.lise, world.anna, "Læser godt", "Læs højt")
    first = own_card(world, world.anna, "Se her")
    second = own_card(world, world.anna, "Og her")
    cards.release(world.owner, [second], True)
    (given,) = subjects.given(world.owner, world.anna.id, world.round)
    close(world, world.anna)
    return {"card": first, "judgement": given.id}


def _is_there(found: cards.Material) -> bool:
    return bool(found.cards or found.sent or found.goals or found.evidence or found.opened)


def _place(world: World) -> Place:
    return Place(world.round, world.anna.id, "dansk", world.lise.id)


PART = Part(
    (cards, preparing, subjects),
    {
        "cards.material": lambda far, w, _: _is_there(cards.material(far, w.anna.id, w.round)),
        "cards.round_of": lambda far, w, ids: cards.round_of(far, w.anna.id, ids["card"]),
        "cards.write": lambda far, _, ids: cards.write(far, ids["card"], "Mit"),
        "cards.arrange": lambda far, w, ids: cards.arrange(
            far, w.anna.id, w.round, [ids["card"], ids["card"]]
        ),
        "cards.release": lambda far, _, ids: cards.release(far, [ids["card"]], True),
        "cards.remove": lambda far, _, ids: cards.remove(far, ids["card"]),
        "preparing.there": lambda far, w, _: (
            preparing.there(far, w.round, [w.anna.id])[w.anna.id] != preparing.NOTHING
        ),
        "preparing.talks": lambda far, w, _: preparing.talks(far, w.round, [w.anna.id]),
        "subjects.asked": lambda far, w, _: subjects.asked(
            far, [w.class_a.id], w.carl.owner.today()
        ),
        "subjects.by_writer": lambda far, w, _: subjects.by_writer(far, w.lise.id, [w.round]),
        "subjects.given": lambda far, w, _: subjects.given(far, w.anna.id, w.round),
        "subjects.judgement": lambda far, w, _: subjects.judgement(far, _place(w), lock=True),
        "subjects.write": lambda far, _, ids: subjects.write(far, ids["judgement"], "Mit", ""),
        "subjects.give": lambda far, _, ids: subjects.give(far, [ids["judgement"]], False),
        "subjects.teachers": lambda far, w, _: subjects.teachers(far, [w.anna.id]),
    },
    new_rows=frozenset({"cards.pick", "subjects.begin"}),
    prepare=_prepared,
)
