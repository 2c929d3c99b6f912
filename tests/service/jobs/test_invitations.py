"""Invitations leave by the worker and a real mail server: taken, moved, called off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage

import pytest
from icalendar import Calendar, Event

from service import actions
from service.actions.administration import guardians as home
from service.jobs import workshop
from service.store import tables as t
from service.store.administration import guardians
from service.store.ground import database
from tests.conftest import config
from tests.running.smtp import SENDER, Mailbox, receiving, text_of
from tests.running.working import working
from tests.school.conversing.booking import guardian_of, lay_out, take
from tests.school.world import World

ADDRESS = "karin@example.dk"
HOUSE = "https://samtaler.example.dk"
NAMES = ("Anna", "Karin Test", "Carl", "5.a", "November", "udvikling", "utveckling")


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with receiving() as box:
        yield box


@pytest.fixture
def karin(on_both: str, world: World) -> World:
    """Anna's mother has an address, and what deeds leave goes into a real queue."""
    actions.queue.use(workshop(config(on_both), database.connected).put)
    t.Person.update(email=ADDRESS).where(t.Person.id == world.karin.id).execute()
    return world


def invitation(mail: EmailMessage) -> tuple[str, Calendar, Event]:
    """The method that the mail names, and what its calendar part says."""
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    (part,) = parts
    calendar = Calendar.from_ical(part.get_content())
    (event,) = calendar.events
    assert calendar["METHOD"] == part.get_param("method")
    return str(calendar["METHOD"]), calendar, event


def test_a_time_is_taken_moved_and_called_off_in_three_mails(
    on_both: str, karin: World, box: Mailbox
) -> None:
    first, *_ = lay_out(karin)
    later = first.starts_at + timedelta(days=1)
    with working(on_both, box.settings(HOUSE)):
        take(karin.karin, karin.anna, first)
        taken = box.wait_for(1)
        actions.slots.move(karin.carl, first.id, later, "Bord 3")
        moved = box.wait_for(2)
        actions.slots.cancel(karin.carl, first.id)
        off = box.wait_for(3)

    (methods, _calendars, events) = zip(*map(invitation, (taken, moved, off)), strict=True)
    assert methods == ("REQUEST", "REQUEST", "CANCEL")
    assert len({str(one["UID"]) for one in events}) == 1
    assert [one["SEQUENCE"] for one in events] == [0, 1, 2]
    assert [one.start for one in events] == [first.starts_at, later, later]
    assert [str(one.get("LOCATION", "")) for one in events] == ["Lokale 14", "Bord 3", ""]
    assert {str(one["SUMMARY"]) for one in events} == {"Samtale på skolen"}
    assert str(events[2]["STATUS"]) == "CANCELLED"


def test_the_end_of_a_guardianship_takes_the_time_out_of_the_calendar(
    on_both: str, karin: World, box: Mailbox
) -> None:
    """She hears of it, though she is nobody's guardian any more; the one who came along stays."""
    first, *_ = lay_out(karin)
    leif = guardian_of(karin, "Leif", karin.anna)
    yesterday = karin.rita.owner.today() - timedelta(days=1)
    held = next(
        one
        for one in guardians.of_student(karin.owner, karin.anna.id)
        if one.guardian == karin.karin.id
    )
    with working(on_both, box.settings(HOUSE)):
        take(karin.karin, karin.anna, first)
        taken = box.wait_for(1)
        actions.bookings.come_along(leif, karin.round, karin.anna.id, karin.carl.id)
        box.wait_for(2)
        ends = replace(held.terms, to_day=yesterday)
        home.change(karin.rita, karin.anna.id, held.id, ends)
        off = box.wait_for(3)

    (method, _, event), (_, _, before) = invitation(off), invitation(taken)
    assert (method, str(event["STATUS"]), event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    assert str(event["UID"]) == str(before["UID"])
    assert (off["To"], str(event["ATTENDEE"])) == (ADDRESS, f"mailto:{ADDRESS}")
    assert t.Letter.select().where(t.Letter.sent_at.is_null()).count() == 0


def test_an_invitation_is_complete_and_names_nobody(
    on_both: str, karin: World, box: Mailbox
) -> None:
    first, *_ = lay_out(karin)
    with working(on_both, box.settings(HOUSE)):
        take(karin.karin, karin.anna, first)
        mail = box.wait_for(1)

    _method, calendar, event = invitation(mail)
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Copenhagen"]
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
    assert event.end - event.start == timedelta(minutes=20)
    assert str(event["ORGANIZER"]) == "mailto:samtaler@example.dk"
    assert str(event["ATTENDEE"]) == f"mailto:{ADDRESS}"
    assert len(event.alarms.times) == 1
    assert (mail["To"], mail["From"]) == (ADDRESS, SENDER)
    written = f"{mail['Subject']} {text_of(mail)} {calendar.to_ical().decode()}"
    assert "Samtale på skolen: " in mail["Subject"]
    assert f"{HOUSE}/bookings" in text_of(mail)
    assert [name for name in NAMES if name in written] == []


def test_the_mail_speaks_the_language_of_whoever_gets_it(
    on_both: str, karin: World, box: Mailbox
) -> None:
    t.Person.update(language="sv").where(t.Person.id == karin.karin.id).execute()
    first, *_ = lay_out(karin)
    with working(on_both, box.settings(HOUSE)):
        take(karin.karin, karin.anna, first)
        mail = box.wait_for(1)

    _method, _calendar, event = invitation(mail)
    assert str(event["SUMMARY"]) == "Samtal på skolan"
    assert "Den här tiden" in text_of(mail)
