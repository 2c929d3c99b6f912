"""Do visitors see the same: on the page of those who visit."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from uuid import uuid4

from flask import Flask
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.ground.database import now
from service.store.people import Person
from service.web.ground.languages import decimal
from tests.school.seen import AUTUMN, by_two, notes, seen, talks
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
ADDING = re.compile(r'nonce="[^"]+"|name="csrf_token" value="[^"]+"|data-left="\d+"')


def page(client: FlaskClient) -> str:
    reply = client.get("/visits/agreement")
    assert reply.status_code == 200
    return ADDING.sub("", unescape(reply.text))


def test_before_five_lessons_by_two_nothing_is_computed(world: World, client_of: ClientOf) -> None:
    by_two(world, 4)

    text = page(client_of(world.signe))

    assert "Kan ikke sammenlignes endnu (4 af 5)" in text
    assert 'href="/visits/new"' in text
    assert '<td class="num"' not in text


def test_a_lesson_is_not_among_them_before_both_have_talked_of_it(
    world: World, client_of: ClientOf
) -> None:
    """Or else the numbers would tell one of the two what the other has rated."""
    by_two(world, 5)
    before = page(client_of(world.signe))
    by_two(world, 1, apart=2, talked=False)
    assert page(client_of(world.signe)) == before

    t.Visit.update(talked_at=now()).where(t.Visit.observer == world.signe.id).execute()
    assert page(client_of(world.signe)) == before

    t.Visit.update(talked_at=now()).execute()
    assert page(client_of(world.signe)) != before


def test_five_lessons_tell_kappa_alpha_and_icc(world: World, client_of: ClientOf) -> None:
    by_two(world, 6)

    text = page(client_of(world.dorte))

    assert len(re.findall(r'<td class="num"[^>]*>1,00 ', text)) >= 3
    assert "så enige om tegnene" in text
    assert "Carl" not in text
    assert "5.a" not in text


def test_who_see_differently_are_not_put_together(world: World, client_of: ClientOf) -> None:
    by_two(world, 6, apart=2)

    assert "Kan ikke sammenlignes endnu: alfa" in page(client_of(world.dorte))


def test_drift_is_told_once_two_half_years_have_enough(world: World, client_of: ClientOf) -> None:
    by_two(world, 5)
    first = page(client_of(world.dorte))
    by_two(world, 5, apart=1, day=AUTUMN)
    second = page(client_of(world.dorte))

    assert "Efterår 2025" not in first
    assert "Efterår 2025" in second
    assert "Forår 2026" in second


def test_that_nobody_differs_is_told_without_an_interval(world: World, client_of: ClientOf) -> None:
    by_two(world, 5)

    text = page(client_of(world.dorte))

    assert "1,00 til 1,00" not in text
    assert "(enige hver gang)" in text
    assert "Vurderinger fra forskellige personer lægges sammen." in text


def test_a_third_who_saw_one_lesson_with_another_is_told_what_it_takes(
    world: World, client_of: ClientOf
) -> None:
    by_two(world, 5)
    pair = uuid4()
    for who in (world.signe, world.lise):
        seen(world, world.carl, notes(3, 2), observer=who, pair=pair, interview=talks(4))

    text = page(client_of(world.dorte))

    assert "hver af dem, der besøger, skal have set 5 timer sammen med en anden" in text
    assert "Vurderinger fra forskellige personer lægges ikke sammen endnu." in text


def test_nothing_is_less_than_nothing(app: Flask) -> None:
    with app.test_request_context():
        assert [decimal(one, 2)[0] for one in (-0.004, 0.0, -0.006)] == ["0", "0", "-"]
