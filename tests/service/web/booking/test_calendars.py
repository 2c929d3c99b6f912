"""A calendar address: shown once, read by whoever knows it, and taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256

import pytest
from flask import Flask
from flask.testing import FlaskClient
from icalendar import Calendar

from service.store import tables as t
from service.store.people import Person
from tests.school.conversing.booking import lay_out, take
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]


def made(client: FlaskClient) -> str:
    """The path of a new address."""
    (found,) = re.findall(r"http://localhost(/calendar/[\w-]+\.ics)", client.post("/calendar").text)
    return str(found)


def read(app: Flask, path: str) -> Calendar:
    reply = app.test_client().get(path)
    assert reply.status_code == 200
    assert reply.content_type == "text/calendar; charset=utf-8"
    assert reply.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in reply.headers
    return Calendar.from_ical(reply.data)


def test_a_guardian_follows_the_own_times(app: Flask, client_of: ClientOf, world: World) -> None:
    _first, second, *_ = lay_out(world)
    take(world.karin, world.anna, second)

    calendar = read(app, made(client_of(world.karin)))

    (event,) = calendar.events
    booking = t.Booking.get()
    assert (str(event["UID"]), event["SEQUENCE"]) == (str(booking.id), 0)
    assert event.start == second.starts_at
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Samtale på skolen", "Lokale 14")
    assert event.start.tzinfo is not None
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Copenhagen"]
    said = calendar.to_ical().decode()
    for name in ("Anna", "Carl", "Karin", "November"):
        assert name not in said


def test_a_teacher_follows_how_many_come_and_never_who(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    calendar = read(app, made(client_of(world.carl)))

    said = [str(event["SUMMARY"]) for event in calendar.events]
    assert said == ["Samtale på skolen: 1 tilmeldt", *["Samtale på skolen: ledig"] * 3]
    assert "Anna" not in calendar.to_ical().decode()


def test_a_student_follows_what_was_chosen_for_them(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)

    assert len(read(app, made(client_of(world.anna))).events) == 1
    assert read(app, made(client_of(world.bo))).events == []


def test_the_secret_is_shown_once_and_only_its_hash_is_kept(
    client_of: ClientOf, world: World
) -> None:
    karin = client_of(world.karin)
    path = made(karin)
    token = path.removeprefix("/calendar/").removesuffix(".ics")

    assert len(token) >= 22  # 128 bits
    assert t.Feed.get().token_hash == sha256(token.encode()).hexdigest()
    assert token not in karin.get("/calendar").text


def test_a_new_address_ends_the_old_one_and_revoking_ends_it_too(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    karin = client_of(world.karin)
    old, new = made(karin), made(karin)

    assert app.test_client().get(old).status_code == 404
    read(app, new)
    assert karin.post("/calendar/revoke").status_code == 303
    assert app.test_client().get(new).status_code == 404
    assert t.Feed.select().count() == 0


@pytest.mark.parametrize("how", ["inactive", "left"])
def test_whoever_has_left_has_no_calendar(
    app: Flask, client_of: ClientOf, world: World, how: str
) -> None:
    path = made(client_of(world.carl))
    read(app, path)
    if how == "inactive":
        t.Person.update(active=False).where(t.Person.id == world.carl.id).execute()
    else:
        t.Membership.delete().where(t.Membership.person == world.carl.id).execute()

    assert app.test_client().get(path).status_code == 404


def test_a_child_that_is_no_longer_ones_ward_is_out_of_the_calendar(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    path = made(client_of(world.karin))
    this = t.Guardianship.student == world.anna.id
    t.Guardianship.update(student=world.bo.id, to_day=None).where(this).execute()

    assert read(app, path).events == []


def test_a_code_makes_no_address(client_of: ClientOf, world: World) -> None:
    anna = client_of(by_code(world.anna))

    assert anna.get("/calendar").status_code == 403
    assert anna.post("/calendar").status_code == 403
    assert t.Feed.select().count() == 0


def test_the_calendar_speaks_the_language_of_whose_it_is(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    first, *_ = lay_out(world)
    take(world.karin, world.anna, first)
    t.Person.update(language="sv").where(t.Person.id == world.karin.id).execute()

    (event,) = read(app, made(client_of(world.karin))).events

    assert str(event["SUMMARY"]) == "Samtal på skolan"


def test_no_log_tells_the_secret_of_an_address(
    app: Flask, client_of: ClientOf, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    path = made(client_of(world.karin))

    app.test_client().get(path)

    token = path.removeprefix("/calendar/").removesuffix(".ics")
    ours = [one for one in caplog.records if one.name.startswith("service")]
    assert any("/calendar/<token>.ics" in one.getMessage() for one in ours)
    assert not any(token in one.getMessage() for one in caplog.records)
