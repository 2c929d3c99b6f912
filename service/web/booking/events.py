"""Times as calendars read them. No title tells what is talked about, or of whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event as Entry, vCalAddress

from service.actions.booking.calendars import Event
from service.store.people import Owner
from service.web.ground.languages import _, ngettext

MADE_BY = "-//Samtalebordet//samtalebordet//DA"
BEFORE = timedelta(hours=2)  # when a calendar reminds of it


def calendar(owner: Owner, events: Iterable[Event], name: str) -> bytes:
    """A whole calendar, for whoever follows an address."""
    found = _calendar()
    found.add("x-wr-calname", name)
    found.add("refresh-interval", timedelta(hours=1), parameters={"value": "DURATION"})
    for one in events:
        found.add_component(_entry(owner, one))
    return _bytes(found)


def invitation(owner: Owner, event: Event, organizer: str, attendee: str) -> bytes:
    """One time for one person, new or changed: newer numbers win."""
    found = _calendar("REQUEST")
    entry = _entry(owner, event)
    entry.add("status", "CONFIRMED")
    _between(entry, organizer, attendee)
    found.add_component(entry)
    return _bytes(found)


def cancellation(
    owner: Owner, event: Event, organizer: str, attendee: str
) -> bytes:  # fmt: skip
    """The same time, called off."""
    found = _calendar("CANCEL")
    entry = _entry(owner, event, reminds=False)
    entry.add("status", "CANCELLED")
    _between(entry, organizer, attendee)
    found.add_component(entry)
    return _bytes(found)


def title() -> str:
    """It reveals neither which kind of conversation it is nor whose."""
    return _("School conversation")


def _calendar(method: str = "") -> Calendar:
    found = Calendar()
    found.add("prodid", MADE_BY)
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    if method:
        found.add("method", method)
    return found


def _entry(owner: Owner, event: Event, reminds: bool = True) -> Entry:
    here = ZoneInfo(owner.zone)
    starts = event.starts_at.astimezone(here)
    entry = Entry()
    entry.add("uid", str(event.uid))
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", event.changed_at.astimezone(UTC))
    entry.add("dtstart", starts)
    if event.minutes:
        entry.add("dtend", (event.starts_at + timedelta(minutes=event.minutes)).astimezone(here))
    entry.add("summary", _summary(event))
    entry.add("class", "PRIVATE")
    if event.room:
        entry.add("location", event.room)
    if reminds and event.booked != 0:
        entry.add_component(_alarm())
    return entry


def _summary(event: Event) -> str:
    """A teacher's own time says how many come, and never who."""
    if event.booked is None:
        return title()
    if event.booked == 0:
        said = _("free")
    else:
        said = ngettext("%(num)s booked", "%(num)s booked", event.booked)
    return f"{title()}: {said}"


def _alarm() -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title())
    alarm.add("trigger", -BEFORE)
    return alarm


def _between(entry: Entry, organizer: str, attendee: str) -> None:
    """Addresses alone: a name would tell who talks with whom."""
    entry.add("organizer", vCalAddress(f"mailto:{organizer}"))
    guest = vCalAddress(f"mailto:{attendee}")
    guest.params["PARTSTAT"] = "ACCEPTED"
    guest.params["RSVP"] = "FALSE"
    entry.add("attendee", guest)


def _bytes(found: Calendar) -> bytes:
    """With what the clocks of the zone do from the year of the first to that of the last time."""
    years = [one.start.year for one in found.events]
    if years:
        found.add_missing_timezones(date(min(years), 1, 1), date(max(years) + 1, 12, 31))
    return bytes(found.to_ical())
