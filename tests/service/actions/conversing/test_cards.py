"""Pick, order, release: and who sees it when."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from questionnaires import Document
from service import actions
from service.errors import ConversationClosed, NotAllowed, NotFound, UnknownFields
from service.rules.stages import Looks
from service.store import people, responses, rounds, tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.conversing.preparing import close, open_, own_card, told
from tests.school.deeds import earlier_round, filled, give, save
from tests.school.world import World, by_code
from tests.school.writing import write

PROUD = "word:preparation:proud_of"
EFFORT = "theme:start-up:effort"


def in_the_room(world: World, reader: Person, looks: Looks = Looks.OPEN) -> list[str]:
    student = people.person(world.owner, world.anna.id)
    of = rounds.round(world.owner, world.round)
    found = actions.cards.in_the_room(reader, student, of, looks)
    return [one.piece.source for one in found if one.piece]


def prepared(world: World) -> UUID:
    """Anna has sent her preparation, picked two things of it, and shows them."""
    sent = give(world, world.anna, "preparation")
    actions.cards.pick(world.anna, world.round, [PROUD, EFFORT])
    actions.cards.release_all(world.anna, world.round, True)
    return sent


def test_what_one_has_sent_can_be_picked_and_what_one_only_began_cannot(world: World) -> None:
    before = {one.source for one in actions.cards.mine(world.anna).pieces}
    give(world, world.anna, "preparation")
    after = {one.source for one in actions.cards.mine(world.anna).pieces}

    assert PROUD not in before
    assert EFFORT in before
    assert PROUD in after
    with pytest.raises(UnknownFields):
        actions.cards.pick(world.bo, world.round, [PROUD])


def test_a_declined_answer_is_no_card(world: World) -> None:
    begun = give(world, world.anna, "preparation")
    document = responses.response(world.owner, begun).document
    silent = replace(document, declined=frozenset({"proud_of"}))
    write(world.owner, begun, silent)

    assert PROUD not in {one.source for one in actions.cards.mine(world.anna).pieces}


def test_a_card_says_what_its_source_says_now(world: World) -> None:
    sent = prepared(world)
    assert told(world.anna)[0] == "Det går godt."

    save(world.anna, sent, filled("preparation", words="Jeg læste højt"))
    assert told(world.anna)[0] == "Det går godt."  # the change is not sent yet
    actions.responses.send(world.anna, sent, uuid4())

    assert told(world.anna)[0] == "Jeg læste højt"


def test_a_card_whose_source_is_gone_is_shown_to_nobody(world: World) -> None:
    sent = prepared(world)
    open_(world, world.anna)
    assert in_the_room(world, world.carl) == [PROUD, EFFORT]

    write(world.owner, sent, Document())

    assert actions.cards.mine(world.anna).cards[0].piece is None
    assert in_the_room(world, world.carl) == [EFFORT]


def test_nobody_sees_a_card_before_it_is_released_and_the_conversation_opened(
    world: World,
) -> None:
    own_card(world, world.anna, "Mit")
    shown = own_card(world, world.anna, "Vores")
    actions.cards.release(world.anna, shown, True)

    assert in_the_room(world, world.carl) == []
    open_(world, world.anna)
    assert len(in_the_room(world, world.carl)) == 1
    actions.cards.release(world.anna, shown, False)
    assert in_the_room(world, world.carl) == []


def test_a_word_of_a_look_waits_for_the_other_look(world: World) -> None:
    """The self-evaluation is one of two looks: a card is no way round the waiting."""
    give(world, world.anna, "start-up")
    words = [
        one.source
        for one in actions.cards.mine(world.anna).pieces
        if one.kind == "word" and one.form == "start-up"
    ]
    actions.cards.pick(world.anna, world.round, [*words, EFFORT])
    actions.cards.release_all(world.anna, world.round, True)
    open_(world, world.anna)

    assert words
    assert in_the_room(world, world.carl, Looks.WAITING) == [EFFORT]
    assert in_the_room(world, world.carl, Looks.OPEN) == [*words, EFFORT]


@pytest.mark.parametrize("who", ["bo", "erik", "lise", "dorte", "signe", "mette", "karin", "finn"])
def test_who_is_not_in_the_room_sees_no_card(world: World, who: str) -> None:
    prepared(world)
    open_(world, world.anna)
    with pytest.raises(NotAllowed):
        in_the_room(world, world.person(who))


def test_of_a_restricted_student_nobody_sees_a_card(world: World) -> None:
    prepared(world)
    open_(world, world.anna)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    with pytest.raises(NotAllowed):
        in_the_room(world, world.carl)


def test_cards_move_up_and_down_and_stop_at_the_ends(world: World) -> None:
    first, second, third = (own_card(world, world.anna, text) for text in "abc")

    actions.cards.move(world.anna, third, -1)
    assert told(world.anna) == ["a", "c", "b"]
    actions.cards.move(world.anna, first, -1)
    assert told(world.anna) == ["a", "c", "b"]
    actions.cards.move(world.anna, second, 1)
    assert told(world.anna) == ["a", "c", "b"]
    actions.cards.arrange(world.anna, world.round, [second, second, uuid4(), first])
    assert told(world.anna) == ["b", "a", "c"]


def test_ones_own_words_are_rewritten_and_no_others(world: World) -> None:
    prepared(world)
    own = own_card(world, world.anna, "Før")
    actions.cards.rewrite(world.anna, own, "Nu")

    assert told(world.anna)[-1] == "Nu"
    with pytest.raises(NotFound):
        actions.cards.rewrite(world.anna, actions.cards.mine(world.anna).cards[0].id, "Snyd")
    with pytest.raises(NotFound):
        actions.cards.rewrite(world.bo, own, "Snyd")


def test_after_the_conversation_nothing_changes_any_more(world: World) -> None:
    card = own_card(world, world.anna, "Mit")
    close(world, world.anna)

    for late in (
        lambda: actions.cards.pick(world.anna, world.round, [EFFORT]),
        lambda: actions.cards.write_own(world.anna, world.round, "For sent"),
        lambda: actions.cards.rewrite(world.anna, card, "For sent"),
        lambda: actions.cards.move(world.anna, card, 1),
        lambda: actions.cards.release(world.anna, card, True),
        lambda: actions.cards.release_all(world.anna, world.round, True),
        lambda: actions.cards.remove(world.anna, card),
        lambda: actions.cards.arrange(world.anna, world.round, [card]),
    ):
        with pytest.raises(ConversationClosed):
            late()
    hand = actions.cards.mine(world.anna)
    assert hand.closed
    assert told(world.anna) == ["Mit"]


def test_a_code_opens_no_cards(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.cards.mine(by_code(world.anna))
    with pytest.raises(NotAllowed):
        actions.cards.mine(world.carl)


def test_each_round_has_cards_of_its_own(world: World) -> None:
    august = earlier_round(world)
    own_card(world, world.anna, "Nu")
    actions.cards.write_own(world.anna, august, "Dengang")

    assert told(world.anna) == ["Nu"]
    assert told(world.anna, august) == ["Dengang"]
    with pytest.raises(NotFound):
        actions.cards.mine(world.anna, world.far.round)
