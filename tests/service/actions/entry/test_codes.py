"""New codes for a class or for one student: once a page, kept as hashes, written down."""

from __future__ import annotations

from uuid import uuid4

import pytest

from service import actions, store
from service.actions.entry.codes import Card
from service.errors import NotAllowed, NotFound, SheetMade, WrongCode
from service.store import tables as t
from service.store.ground.database import new_id
from tests.school.world import World, by_code

KEY = "a key that is long enough to be a key"


@pytest.fixture
def cards(world: World) -> dict[str, Card]:
    found = actions.codes.new_codes(world.carl, world.class_a, uuid4(), KEY)
    return {card.student.given_name: card for card in found}


def opens(class_code: str, personal_code: str) -> str:
    return actions.logins.by_code(KEY, class_code, personal_code).person.given_name


def test_every_student_gets_a_card(world: World, cards: dict[str, Card]) -> None:
    assert len(cards) == 12
    assert len({card.personal_code for card in cards.values()}) == 12
    assert len({card.class_code for card in cards.values()}) == 1


def test_codes_are_stored_hashed_only(world: World, cards: dict[str, Card]) -> None:
    stored = {one.code_hash for one in t.Person.select()} | {
        one.code_hash for one in t.Group.select()
    }
    shown = {card.personal_code for card in cards.values()} | {cards["Anna"].class_code}

    assert not stored & shown
    assert actions.logins.hashed(KEY, cards["Anna"].personal_code) in stored


def test_new_codes_make_the_old_ones_worthless(world: World, cards: dict[str, Card]) -> None:
    old = cards["Anna"]
    actions.codes.new_codes(world.carl, world.class_a, uuid4(), KEY)

    with pytest.raises(WrongCode):
        actions.logins.by_code(KEY, old.class_code, old.personal_code)


def test_a_page_that_is_sent_twice_makes_codes_once(world: World) -> None:
    page = uuid4()
    first = actions.codes.new_codes(world.carl, world.class_a, page, KEY)

    with pytest.raises(SheetMade):
        actions.codes.new_codes(world.carl, world.class_a, page, KEY)

    assert opens(first[0].class_code, first[0].personal_code) == first[0].student.given_name


def test_a_lost_card_takes_nobody_else_with_it(world: World, cards: dict[str, Card]) -> None:
    new = actions.codes.new_code(world.carl, world.class_a, world.anna.id, uuid4(), KEY)

    of_class = cards["Anna"].class_code
    assert opens(of_class, new.personal_code) == "Anna"
    assert opens(of_class, cards["Bo"].personal_code) == "Bo"
    with pytest.raises(WrongCode):
        opens(of_class, cards["Anna"].personal_code)


def test_a_class_without_codes_has_no_card_to_lose(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.codes.new_code(world.carl, world.class_a, world.anna.id, uuid4(), KEY)


def test_a_new_card_is_for_a_student_of_the_class(world: World, cards: dict[str, Card]) -> None:
    with pytest.raises(NotFound):
        actions.codes.new_code(world.carl, world.class_a, world.freja.id, uuid4(), KEY)


def test_the_sheets_of_a_class_say_who_made_them_and_when(
    world: World, cards: dict[str, Card]
) -> None:
    actions.codes.new_code(world.carl, world.class_a, world.anna.id, uuid4(), KEY)

    sheets = store.codes.sheets(world.owner, world.class_a.id)
    assert [(one.made_by, one.students) for one in sheets] == [("Carl Test", 1), ("Carl Test", 12)]


def test_the_trail_says_that_codes_were_made_and_for_whom(
    world: World, cards: dict[str, Card]
) -> None:
    actions.codes.new_code(world.carl, world.class_a, world.anna.id, uuid4(), KEY)

    one, whole = store.audit.entries(world.owner)
    assert (one.deed, one.actor, one.subject) == (
        "codes.made", world.carl.log_key, world.anna.log_key,
    )  # fmt: skip
    assert (whole.subject, whole.details["students"]) == (None, 12)


def test_an_administrator_of_the_school_makes_codes(world: World) -> None:
    t.Membership.insert(
        id=new_id(), owner=world.owner, person=world.signe.id, role="administrator",
        school=world.school, from_day=world.signe.owner.today(),
    ).execute()  # fmt: skip
    signe = store.people.person(world.owner, world.signe.id)

    assert len(actions.codes.new_codes(signe, world.class_b, uuid4(), KEY)) == 4


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte", "mette", "finn"])
def test_nobody_else_makes_codes(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.codes.new_codes(world.person(who), world.class_a, uuid4(), KEY)

    assert not t.Group.get_by_id(world.class_a.id).code_hash
    assert store.codes.sheets(world.owner, world.class_a.id) == ()


def test_whoever_came_by_code_makes_none(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.codes.new_codes(by_code(world.carl), world.class_a, uuid4(), KEY)
