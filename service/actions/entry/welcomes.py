"""Guardians get in by a link that staff approved, once."""

from __future__ import annotations

from uuid import UUID

from service.actions.entry import letters
from service.actions.entry.letters import Approved
from service.errors import LinkOver, NameTaken, NotAllowed
from service.rules import access
from service.store import people
from service.store.administration import audit
from service.store.entry import accounts, links
from service.store.entry.accounts import Account
from service.store.entry.links import Link
from service.store.ground.database import transaction
from service.store.people import Person

OUTSIDE = frozenset({"student", "guardian"})


def approve(person: Person, student_id: UUID, guardian_id: UUID) -> Approved:
    """Approve a guardian of a student, and make the link. Links from before stop working."""
    owner = person.owner.id
    student, guardian = people.person(owner, student_id), people.person(owner, guardian_id)
    account = accounts.account(owner, guardian_id)
    children = people.wards(owner, guardian_id)
    access.check_may_approve_guardian(person, student, children if account.has_password else ())
    if student.id not in {one.id for one in children}:
        raise NotAllowed(f"{guardian_id} is no guardian of {student_id}")
    if _works_here(guardian):
        raise NotAllowed(f"{guardian_id} works here and gets in as such")
    by_mail = bool(account.email) and letters.can_leave()
    with transaction():
        links.end(owner, guardian_id)
        links.add(owner, guardian_id, "welcome", letters.LASTS["welcome"], person.id)
        letter = letters.add(owner, guardian_id, "welcome") if by_mail else None
        token = None if by_mail else letters.new_token(owner, guardian_id, "welcome")
        audit.add(owner, "guardian.approved", person, guardian.log_key, {"by_mail": by_mail})
    if letter is not None:
        letters.post(owner, letter)
    return Approved(guardian.name, token)


def opened(token: str) -> Account:
    """Who is let in by this link. Looking uses nothing up."""
    link = _link(token)
    return accounts.account(link.owner, link.person)


def come_in(token: str, username: str, password: str) -> str:
    """Choose user name and password, as a hash; returns the key of the session."""
    with transaction():
        link = _link(token)
        mine = accounts.account(link.owner, link.person)
        if username != mine.username and accounts.name_is_taken(username):
            raise NameTaken
        if not links.use(link.owner, link.id):
            raise LinkOver
        login_key = accounts.set_up(link.owner, link.person, username, password)
        links.end(link.owner, link.person)
        whose = people.person(link.owner, link.person)
        audit.add(link.owner, "guardian.came_in", whose, whose.log_key)
    return login_key


def _works_here(guardian: Person) -> bool:
    """A link lets in whoever holds it, so it is never for somebody who works here, too."""
    return bool(guardian.roles() - OUTSIDE)


def _link(token: str) -> Link:
    """A link that counts: its guardian is still somebody's, and nothing more by now."""
    found = links.opened_by("welcome", letters.token_hash(token))
    if found is None or not people.wards(found.owner, found.person):
        raise LinkOver
    if _works_here(people.person(found.owner, found.person)):
        raise LinkOver
    return found
