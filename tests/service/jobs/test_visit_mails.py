"""A visit in mails: that one waits, when it is, and that it is off; never what or whose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service import actions
from service.actions.visiting import planning
from service.jobs import workshop
from service.store import tables as t
from service.store.ground import database
from tests.conftest import config
from tests.running.smtp import Mailbox, receiving, text_of
from tests.running.working import working
from tests.school.world import World
from tests.service.actions.visiting.test_planning import QUESTION, lesson
from tests.service.jobs.test_invitations import invitation

HOUSE = "https://samtaler.example.dk"
ADDRESSES = {"carl": "carl@example.dk", "signe": "signe@example.dk"}
NAMES = ("Carl", "Signe", "5.a", "Dansk", "besøg", "observ", QUESTION)


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with receiving() as box:
        yield box


def test_a_visit_is_proposed_agreed_and_called_off_by_mail(
    on_both: str, world: World, box: Mailbox
) -> None:
    actions.queue.use(workshop(config(on_both), database.connected).put)
    for name, address in ADDRESSES.items():
        t.Person.update(email=address).where(t.Person.id == world.person(name).id).execute()
    planned = lesson(world)
    with working(on_both, box.settings(HOUSE)):
        visit = planning.propose(
            world.signe, [world.signe.id], world.carl.id, world.class_a.id, planned
        )
        asks = box.wait_for(1)
        planning.agree(world.carl, visit, 0, QUESTION)
        box.wait_for(3)
        planning.call_off(world.signe, visit, 1, "En anden gang")
        box.wait_for(5)

    agreed, off = box.mails[1:3], box.mails[3:5]
    assert asks["To"] == ADDRESSES["carl"]
    assert [part.get_content_type() for part in asks.walk() if not part.is_multipart()] == [
        "text/plain"
    ]
    assert f"{HOUSE}/visits" in text_of(asks)
    for mails, method, sequence in ((agreed, "REQUEST", 1), (off, "CANCEL", 2)):
        assert {one["To"] for one in mails} == set(ADDRESSES.values())
        for mail in mails:
            said, calendar, event = invitation(mail)
            assert (said, event["SEQUENCE"], str(event["UID"])) == (method, sequence, str(visit))
            assert event.start == planned.starts_at
            assert str(event["SUMMARY"]) == "Samtale på skolen"
            assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Copenhagen"]
    written = [asks, *agreed, *off]
    everything = " ".join(f"{one['Subject']} {text_of(one)}" for one in written)
    everything += "".join(invitation(one)[1].to_ical().decode() for one in (*agreed, *off))
    assert [name for name in NAMES if name in everything] == []
