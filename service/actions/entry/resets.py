"""A forgotten password, and a new one of one's own."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from service.actions.entry import letters, limits, logins
from service.actions.entry.letters import Approved
from service.errors import LinkOver
from service.rules import access
from service.store.administration import audit, people
from service.store.entry import accounts, links
from service.store.entry.accounts import Account
from service.store.entry.links import Link
from service.store.ground.database import transaction
from service.store.people import Person, person

ON_PAPER = timedelta(days=3)  # a link that is handed over
MOST_ASKED = 3  # for one name, within a quarter of an hour
MOST_OF_AN_ADDRESS = 60  # a whole school may sit there, and nobody fills its mailboxes from it


def ask(name: str, address: str) -> None:
    """Send a link to whoever has this user name or mail, and a mail. Nobody learns whether.

    Several may share a mail: each gets one of their own. `address` is where it is asked from, as
    a keyed hash.
    """
    # hashed, for it may be an address; the right name counts as the wrong one does
    asked = sha256(name.strip().lower().encode()).hexdigest()
    limits.spend("reset", asked, MOST_ASKED, logins.WINDOW)
    limits.spend("reset from", address, MOST_OF_AN_ADDRESS, logins.WINDOW)
    for found in accounts.known_as(name):
        if found.email and letters.can_leave():
            _send_link(found)


def _send_link(to: Account) -> None:
    with transaction():
        links.add(to.owner, to.person, "reset", letters.LASTS["reset"])
        letter = letters.add(to.owner, to.person, "reset")
    letters.post(to.owner, letter)


def hand_over(by: Person, whose: UUID) -> Approved:
    """A link for somebody who cannot ask for one: by mail, or shown once to their administrator.

    Whoever may change how somebody logs in may do this, and nobody for themselves.
    """
    kept = people.kept(by.owner.id, whose)
    access.check_may_change_log_in(by, kept)
    account = accounts.account(by.owner.id, whose)
    by_mail = bool(account.email) and letters.can_leave()
    with transaction():
        links.end(by.owner.id, whose)
        links.add(by.owner.id, whose, "reset", ON_PAPER, by.id)
        letter = letters.add(by.owner.id, whose, "reset") if by_mail else None
        token = None if by_mail else letters.new_token(by.owner.id, whose, "reset", ON_PAPER)
        audit.add(by.owner.id, "password.link_made", by, kept.log_key, {"by_mail": by_mail})
    if letter is not None:
        letters.post(by.owner.id, letter)
    return Approved(kept.shown, token)


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
