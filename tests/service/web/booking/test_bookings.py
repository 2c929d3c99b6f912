"""The pages of students and guardians: choose a time, change it, come along, call it off."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from flask.testing import FlaskClient

from service.store import tables as t
from service.store.booking.slots import Slot
from service.store.people import Person
from tests.school.conversing.booking import guardian_of, is_over, keep_apart, lay_out, take
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]


def address(slot: Slot, student: Person) -> str:
    return f"/bookings/{slot.round}/{student.id}/{slot.teacher}"


def choice(slot: Slot, seen: int = -1) -> dict[str, str]:
    return {"slot": str(slot.id), "key": str(uuid4()), "seen": str(seen)}


def test_a_guardian_chooses_changes_and_calls_off(client_of: ClientOf, world: World) -> None:
    first, second, *_ = lay_out(world)
    karin = client_of(world.karin)
    assert "Ingen tid endnu" in karin.get("/bookings").text

    reply = karin.post(address(first, world.anna), data=choice(first), follow_redirects=True)
    assert "Tiden er din." in reply.text
    assert "Lokale 14" in reply.text

    karin.post(address(first, world.anna), data=choice(second, seen=0))
    assert t.Booking.get().slot_id == second.id

    reply = karin.post(f"{address(first, world.anna)}/off", follow_redirects=True)
    assert "Tiden er aflyst." in reply.text
    assert t.Booking.get().slot_id is None


def test_whoever_is_too_late_sees_why_and_what_is_still_free(
    client_of: ClientOf, world: World
) -> None:
    first, second, *_ = lay_out(world)
    take(world.bo, world.bo, first)

    reply = client_of(world.karin).post(address(first, world.anna), data=choice(first))

    assert reply.status_code == 409
    assert "En anden var hurtigere" in reply.text
    assert str(second.id) in reply.text
    assert str(first.id) not in reply.text
    assert "Bo Test" not in reply.text


def test_what_is_over_is_refused_even_where_nothing_else_is_left(
    client_of: ClientOf, world: World
) -> None:
    only, *others = lay_out(world)
    for slot in (only, *others):
        is_over(slot)

    reply = client_of(world.karin).post(address(only, world.anna), data=choice(only))

    assert reply.status_code == 409
    assert "kan ikke bruges mere" in reply.text
    assert client_of(world.karin).get(address(only, world.anna)).status_code == 404


def test_nothing_chosen_is_said_on_the_page(client_of: ClientOf, world: World) -> None:
    first, *_ = lay_out(world)

    reply = client_of(world.karin).post(address(first, world.anna), data={"key": str(uuid4())})

    assert reply.status_code == 422
    assert "Vælg først en af tiderne" in reply.text


def test_another_device_finds_the_time_as_it_is(client_of: ClientOf, world: World) -> None:
    first, second, *_ = lay_out(world)
    karin = client_of(world.karin)
    karin.post(address(first, world.anna), data=choice(first))

    reply = karin.post(address(first, world.anna), data=choice(second))

    assert reply.status_code == 409
    assert "Der er allerede en tid" in reply.text
    assert t.Booking.get().slot_id == first.id


def test_the_second_guardian_comes_along(client_of: ClientOf, world: World) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    leif = client_of(guardian_of(world, "Leif", world.anna))

    page = leif.get(address(first, world.anna)).text
    assert "Kom med" in page
    assert "Karin" not in page
    reply = leif.post(f"{address(first, world.anna)}/along", follow_redirects=True)

    assert "Du kommer med." in reply.text


def test_those_kept_apart_find_nothing_of_each_other(client_of: ClientOf, world: World) -> None:
    first, *_ = lay_out(world)
    other = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, other)
    take(world.karin, world.anna, first)
    leif = client_of(other)

    for path in ("/bookings", address(first, world.anna)):
        page = leif.get(path).text
        assert "Karin" not in page
        assert "Kom med" not in page
        assert str(first.id) not in page
    assert leif.post(f"{address(first, world.anna)}/along").status_code == 404
    refused = leif.post(address(first, world.anna), data=choice(first))
    assert refused.status_code == 409
    assert "En anden var hurtigere" in refused.text


def test_strangers_and_those_who_may_not_are_refused(client_of: ClientOf, world: World) -> None:
    first, *_ = lay_out(world)

    for person in (world.bo, world.carl, world.far.gry, by_code(world.anna)):
        client = client_of(person)
        assert client.get(address(first, world.anna)).status_code == 403
        assert client.post(address(first, world.anna), data=choice(first)).status_code == 403
    not_asked = client_of(guardian_of(world, "Leif", world.anna, may_book=False))
    assert "Du kan ikke vælge tider for Anna" in not_asked.get("/bookings").text
    assert not_asked.post(address(first, world.anna), data=choice(first)).status_code == 403


def test_a_student_sees_the_time_that_was_chosen_for_them(
    client_of: ClientOf, world: World
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    page = client_of(world.anna).get("/bookings").text

    assert "Det er din tid. Den er valgt for dig." in page
    assert "Karin" not in page


def test_on_the_shared_screen_nobody_reads_anothers_time(client_of: ClientOf, world: World) -> None:
    first, second, *_ = lay_out(world)
    leif = guardian_of(world, "Leif", world.anna)
    keep_apart(world.anna, world.karin, leif)
    take(world.karin, world.anna, first)
    carl, screen = client_of(world.carl), f"/students/{world.anna.id}/conversation"
    assert "Lokale 14" in carl.get(screen).text

    take(leif, world.anna, second)

    assert "Lokale 14" not in carl.get(screen).text
    assert carl.get(f"/students/{world.anna.id}").text.count("Lokale 14") == 2
