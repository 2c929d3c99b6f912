"""The page of a class's codes: it asks first, and shows new codes once."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.lived import new_codes
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
A_CODE = re.compile(r">([0-9A-Z]{4}-[0-9A-Z]{4})<")


def opens(app: Flask, class_code: str, personal_code: str) -> int:
    codes = {"class_code": class_code, "personal_code": personal_code}
    return app.test_client().post("/code", data=codes).status_code


def test_asking_for_codes_makes_none(client_of: ClientOf, world: World) -> None:
    client_of(world.carl).get(f"/classes/{world.class_a.id}/codes")

    assert t.Group.get_by_id(world.class_a.id).code_hash is None


def test_the_sheet_has_a_card_for_everyone_and_they_open(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    page = f"/classes/{world.class_a.id}/codes"
    sheet = client_of(world.carl).post(page, data={"key": str(uuid4())}).text

    codes = A_CODE.findall(sheet)
    cards = set(zip(codes[::2], codes[1::2], strict=True))

    assert len(cards) == 12
    assert sheet.count("<svg") >= 12
    assert sheet.count("Elev") >= 10
    assert {opens(app, *card) for card in cards} == {303}


def test_loading_the_sheet_again_makes_no_new_codes(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    carl, page = client_of(world.carl), f"/classes/{world.class_a.id}/codes"
    (key,) = set(re.findall(r'name="key" value="([^"]+)"', carl.get(page).text))
    codes = A_CODE.findall(carl.post(page, data={"key": key}).text)

    again = carl.post(page, data={"key": key})

    assert again.status_code == 409
    assert "De koder er allerede lavet" in again.text
    assert A_CODE.findall(again.text) == []
    assert opens(app, codes[0], codes[1]) == 303


@pytest.mark.parametrize("key", ["", "no key", "1"])
def test_a_post_that_no_page_made_makes_no_codes(
    client_of: ClientOf, world: World, key: str
) -> None:
    reply = client_of(world.carl).post(f"/classes/{world.class_a.id}/codes", data={"key": key})

    assert reply.status_code == 400
    assert t.Group.get_by_id(world.class_a.id).code_hash is None


def test_one_student_gets_a_new_card_and_the_page_tells_it(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    class_code, old = new_codes(world, CODE_KEY)
    carl, page = client_of(world.carl), f"/classes/{world.class_a.id}/codes"
    key = re.findall(r'name="key" value="([^"]+)"', carl.get(page).text)[0]

    card = carl.post(f"{page}/{world.anna.id}", data={"key": key}).text

    (own,) = A_CODE.findall(card)
    assert "Anna Test" in card
    assert "som før" in card  # the class code is known to nobody
    assert opens(app, class_code, own) == 303
    assert opens(app, class_code, old) == 403
    shown = carl.get(page).text
    assert "1 elev<" in shown
    assert "12 elever" in shown
    assert "Carl Test" in shown.partition("<main")[2]


def test_two_students_get_new_cards_from_one_page(client_of: ClientOf, world: World) -> None:
    new_codes(world, CODE_KEY)
    carl, page, key = client_of(world.carl), f"/classes/{world.class_a.id}/codes", str(uuid4())

    replies = [
        carl.post(f"{page}/{one.id}", data={"key": key}).status_code
        for one in (world.anna, world.bo, world.anna)
    ]

    assert replies == [200, 200, 409]


@pytest.mark.parametrize(
    ("who", "status"), [("anna", 403), ("erik", 403), ("dorte", 403), ("finn", 404)]
)
def test_nobody_else_makes_codes(client_of: ClientOf, world: World, who: str, status: int) -> None:
    page = f"/classes/{world.class_a.id}/codes"
    client = client_of(world.person(who))
    replies = [
        client.post(path, data={"key": str(uuid4())}).status_code
        for path in (page, f"{page}/{world.anna.id}")
    ]

    assert replies == [status, status]
    assert t.Group.get_by_id(world.class_a.id).code_hash is None
