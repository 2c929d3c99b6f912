"""Codes open the current task, and guessing is slowed down."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from service import actions
from service.actions.entry.codes import Card
from service.actions.entry.logins import MOST_OF_A_CLASS, WINDOW
from service.errors import TooManyFailures, WrongCode
from service.store import tables as t
from service.store.ground.database import now
from tests.school.world import World

KEY = "a key that is long enough to be a key"


@pytest.fixture
def cards(world: World) -> dict[str, Card]:
    found = actions.codes.new_codes(world.carl, world.class_a, uuid4(), KEY)
    return {card.student.given_name: card for card in found}


def test_two_codes_let_the_student_in_by_code(world: World, cards: dict[str, Card]) -> None:
    anna = cards["Anna"]

    account = actions.logins.by_code(KEY, anna.class_code, anna.personal_code)

    assert account.person.id == world.anna.id
    assert account.person.by_code


def test_another_key_opens_nothing(world: World, cards: dict[str, Card]) -> None:
    anna = cards["Anna"]

    with pytest.raises(WrongCode):
        actions.logins.by_code("another key", anna.class_code, anna.personal_code)


def test_a_student_who_is_no_longer_here_does_not_get_in(
    world: World, cards: dict[str, Card]
) -> None:
    t.Person.update(active=False).where(t.Person.id == world.anna.id).execute()

    with pytest.raises(WrongCode):
        actions.logins.by_code(KEY, cards["Anna"].class_code, cards["Anna"].personal_code)


def test_a_whole_class_mistypes_and_still_gets_in(world: World, cards: dict[str, Card]) -> None:
    for _ in range(28):
        with pytest.raises(WrongCode):
            actions.logins.by_code(KEY, cards["Anna"].class_code, "00000000")

    for card in cards.values():
        assert actions.logins.by_code(KEY, card.class_code, card.personal_code).person.by_code


def _guess(world: World, cards: dict[str, Card], ago: timedelta) -> None:
    account = f"class {actions.logins.hashed(KEY, cards['Anna'].class_code)}"
    guesses = [{"account": account, "at": now() - ago} for _ in range(MOST_OF_A_CLASS)]
    for guess in guesses:
        t.Failure.create(**guess)


def test_who_guesses_has_to_wait(world: World, cards: dict[str, Card]) -> None:
    _guess(world, cards, timedelta(0))

    with pytest.raises(TooManyFailures) as refused:
        actions.logins.by_code(KEY, cards["Anna"].class_code, cards["Anna"].personal_code)

    assert refused.value.minutes == 15


def test_after_a_while_it_opens_again(world: World, cards: dict[str, Card]) -> None:
    _guess(world, cards, WINDOW + timedelta(minutes=1))

    assert actions.logins.by_code(KEY, cards["Anna"].class_code, cards["Anna"].personal_code)
