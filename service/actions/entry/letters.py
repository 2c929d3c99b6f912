"""Mails leave: each is claimed, written and handed over; what fails is tried again later."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from smtplib import SMTPResponseException
from uuid import UUID

from service.actions import queue
from service.actions.entry.post import Written
from service.store import people
from service.store.entry import accounts, letters, links
from service.store.entry.letters import Letter
from service.store.people import Person

_log = logging.getLogger(__name__)

LASTS = {"reset": timedelta(hours=1), "welcome": timedelta(days=14)}  # links, by purpose
MOST_TRIES = 12
LONGEST_TRY = timedelta(minutes=5)  # after that, whoever claimed a letter has died over it
LONGEST_REST = timedelta(hours=6)

Write = Callable[[Letter, Person, str], Written | None]
"""Makes what stands in a letter, with the secret of its link; None: there is nothing to tell."""
Send = Callable[[str, Written], None]


@dataclass(frozen=True, slots=True)
class Approved:
    """Somebody may come in: by mail, or by the secret that is handed over."""

    name: str
    token: str | None  # None: it is on its way by mail


@dataclass
class _Desk:
    write: Write | None = None
    send: Send | None = None


_desk = _Desk()


def use(write: Write, send: Send | None) -> None:
    """How letters are written and sent; without a mail server they wait."""
    _desk.write, _desk.send = write, send


def can_leave() -> bool:
    """Is a mail server set up?"""
    return _desk.send is not None


def add(
    owner: UUID, person: UUID, kind: str, day: date | None = None, about: UUID | None = None
) -> UUID:
    """A letter that is to leave, in the transaction of the deed that wants it."""
    return letters.add(owner, person, kind, day, about)


def post(owner: UUID, letter_id: UUID) -> None:
    """Let it leave at once. Call it after the transaction."""
    queue.soon("letters.send", owner, letter_id)


def send_waiting() -> None:
    """Try every letter whose time has come; one that fails stops no other."""
    if not can_leave():
        return
    for owner, letter_id in letters.waiting(MOST_TRIES):
        send(owner, letter_id)


def send(owner: UUID, letter_id: UUID) -> None:
    """Write a letter and hand it over, unless somebody else is at it."""
    if _desk.send is None:
        return
    letter = letters.claim(owner, letter_id, LONGEST_TRY)
    if letter is None:
        return
    try:
        _hand_over(letter, _desk.send)
    except Exception as error:  # whatever it is: the letter waits, and the next one goes
        letters.failed(owner, letter_id, _trouble(error), _rest(letter.tries))
        _log.warning("letter %s waits: %s (try %s)", letter_id, _trouble(error), letter.tries)


def _hand_over(letter: Letter, send: Send) -> None:
    address = accounts.account(letter.owner, letter.person).email
    written = _written(letter) if address else None
    if not address or written is None:
        letters.drop(letter.owner, letter.id)
        return
    send(address, written)
    letters.sent(letter.owner, letter.id)


def new_token(
    owner: UUID, person: UUID, purpose: str, lasts: timedelta | None = None
) -> str | None:
    """The secret of somebody's newest link, made now; the one before it stops working."""
    token = secrets.token_urlsafe(32)
    there = links.write(owner, person, purpose, token_hash(token), lasts or LASTS[purpose])
    return token if there else None


def token_hash(token: str) -> str:
    """Of 256 random bits nobody finds the original, with or without a key."""
    return sha256(token.encode()).hexdigest()


def _written(letter: Letter) -> Written | None:
    token = ""
    if letter.kind in LASTS:
        token = new_token(letter.owner, letter.person, letter.kind) or ""
        if not token:  # the link was used or ended in the meantime
            return None
    assert _desk.write is not None  # it comes with the mail server
    return _desk.write(letter, people.person(letter.owner, letter.person), token)


def _trouble(error: Exception) -> str:
    """The kind of trouble, and the server's number for it. Its words may hold an address."""
    number = f" {error.smtp_code}" if isinstance(error, SMTPResponseException) else ""
    return f"{type(error).__name__}{number}"


def _rest(tries: int) -> timedelta:
    """A minute, two, four …"""
    return min(timedelta(minutes=2 ** (tries - 1)), LONGEST_REST)
