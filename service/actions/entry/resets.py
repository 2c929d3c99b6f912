"""A forgotten password, and a new one of one's own."""

from __future__ import annotations

from hashlib import sha256

from service.actions.entry import letters, logins
from service.errors import LinkOver
from service.rules import access
from service.store.administration import audit
from service.store.entry import accounts, links
from service.store.entry.accounts import Account
from service.store.entry.links import Link
from service.store.ground.database import transaction
from service.store.people import Person, person

MOST_ASKED = 3  # for one name, within the window of failures


def ask(name: str) -> None:
    """Send a link to whoever has this user name or address, and a mail. Nobody learns whether.

    Several may share an address: each gets a mail of their own.
    """
    # hashed, for it may be an address; the right name counts as the wrong one does
    asked = f"reset {sha256(name.strip().lower().encode()).hexdigest()}"
    logins.check_not_guessing(asked, MOST_ASKED)
    logins.failed(asked)
    for found in accounts.known_as(name):
        if found.email and letters.can_leave():
            _send_link(found)


def _send_link(to: Account) -> None:
    with transaction():
        links.add(to.owner, to.person, "reset", letters.LASTS["reset"])
        letter = letters.add(to.owner, to.person, "reset")
    letters.post(to.owner, letter)


def opened(token: str) -> Account:
    """Whose new password this link is for. Looking uses nothing up."""
    link = _link(token)
    return accounts.account(link.owner, link.person)


def choose(token: str, password: str) -> None:
    """Set a new password, as a hash. The link is used up, and all sessions are over."""
    with transaction():
        link = _link(token)
        if not links.use(link.owner, link.id):
            raise LinkOver
        accounts.set_password(link.owner, link.person, password)
        links.end(link.owner, link.person)
        whose = person(link.owner, link.person)
        audit.add(link.owner, "password.reset", whose, whose.log_key)


def change(mine: Person, password: str) -> str:
    """A new password for oneself, as a hash; returns the key of the session that goes on."""
    access.check_logged_in_by_school(mine)
    with transaction():
        links.end(mine.owner.id, mine.id)
        audit.add(mine.owner.id, "password.changed", mine, mine.log_key)
        return accounts.set_password(mine.owner.id, mine.id, password)


def _link(token: str) -> Link:
    found = links.opened_by("reset", letters.token_hash(token))
    if found is None:
        raise LinkOver
    return found
