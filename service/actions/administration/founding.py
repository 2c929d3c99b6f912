"""Set up a school owner with somebody to administer it, and settle what a backup brings back."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo, available_timezones

from questionnaires import LANGUAGES
from service.actions.administration import erasure
from service.errors import FoundingRefused
from service.store import people
from service.store.administration import audit, erasures, people as kept
from service.store.administration.people import Details
from service.store.ground import backups, founding
from service.store.ground.database import new_id, now, transaction
from service.store.ground.rows import OwnerRow, SchoolRow


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first owner is asked for."""

    owner: str
    language: str
    zone: str
    contact: str  # whom people write to about privacy and accessibility
    school: str  # may be empty: schools also come with a roster
    administrator: Details
    password: str  # hashed


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done to a database that came back from a backup."""

    logged_out: int
    links: int
    letters: int
    erased: int


def check(owner: str, language: str, zone: str) -> None:
    """Before anything else is asked for."""
    if not owner.strip():
        raise FoundingRefused("the owner needs a name")
    if any(one.name.casefold() == owner.strip().casefold() for one in founding.owners()):
        raise FoundingRefused(f"{owner} is set up already; nothing was changed")
    if language not in LANGUAGES:
        raise FoundingRefused(f"the language is one of {', '.join(LANGUAGES)}")
    if zone not in available_timezones():
        raise FoundingRefused("the zone is a name such as Europe/Copenhagen")


def found(asked: Founding) -> None:
    """The owner, a school if one is named, and who administers it all."""
    owner, details = new_id(), asked.administrator
    with transaction():
        check(asked.owner, asked.language, asked.zone)
        name = (details.username or "").strip().lower()
        if not name or people.account_named(name) is not None:
            raise FoundingRefused("somebody has this user name already; choose another")
        row = OwnerRow(
            owner, asked.owner.strip(), asked.language, asked.zone, False, None, True,
            asked.contact, "se" if asked.language == "sv" else "dk",
        )  # fmt: skip
        school = [SchoolRow(new_id(), owner, asked.school.strip(), "")] if asked.school else []
        founding.keep([row, *school])
        key = kept.add(owner, details)
        people.set_password(owner, key, asked.password)
        today = now().astimezone(ZoneInfo(asked.zone)).date()
        kept.join(owner, [key], "administrator", None, None, today)
        audit.add(owner, "owner.founded", subject=people.person(owner, key).log_key)


def settle() -> Settled:
    """After a backup was restored: nobody is logged in, and who was erased since goes again."""
    with transaction():
        logged_out = backups.end_sessions()
        links, letters = backups.drop_waiting()
    again = erasure.reapply(erasures.lines())
    return Settled(logged_out, links, letters, again)
