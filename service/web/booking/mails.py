"""What a mail tells of a time: in words for people, and as an invitation for calendars."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parseaddr

from service import actions, store
from service.actions.booking.calendars import Event
from service.actions.entry.post import Invitation
from service.store.entry.letters import Letter
from service.store.people import Person
from service.web.booking import events


def in_letter(letter: Letter, person: Person) -> Mapping[str, object] | None:
    """The time as it stands when the mail leaves. Neither whose nor what about is written."""
    told = actions.calendars.told(letter.owner, letter.about) if letter.about else None
    if told is None:
        return None
    event, off = told
    return {"event": event, "off": off, "zone": person.owner.zone}


def enclosed(values: Mapping[str, object], person: Person, sender: str) -> Invitation | None:
    """The same for a calendar, where a letter tells of a time."""
    event = values.get("event")
    if not isinstance(event, Event):
        return None
    owner, organizer = person.owner, parseaddr(sender)[1]
    attendee = store.accounts.account(owner.id, person.id).email or ""
    if values["off"]:
        return Invitation("CANCEL", events.cancellation(owner, event, organizer, attendee))
    return Invitation("REQUEST", events.invitation(owner, event, organizer, attendee))
