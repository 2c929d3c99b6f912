"""Keep the people of a school: add, mend, make them something, end it, let them out or in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from service.actions.booking import invitations, lapsing
from service.errors import NotAllowed, NotFound, Taken
from service.rules import access
from service.store import groups, schools
from service.store.administration import audit, guardians, people as store
from service.store.administration.people import Details, Kept
from service.store.entry import links
from service.store.ground.database import transaction
from service.store.people import Person

KINDS = {  # the groups in which a role is held
    "student": ("class", "teaching"),
    "contact_teacher": ("class",),
    "subject_teacher": ("class", "teaching"),
    "team": ("team",),
}


@dataclass(frozen=True, slots=True)
class Place:
    """What somebody becomes: a role, where, and from when to when."""

    role: str
    school: UUID | None
    group: UUID | None
    subject: str
    from_day: date
    to_day: date | None = None


def kept(person: Person, kept_id: UUID) -> Kept:
    """Somebody whom this administrator keeps."""
    found = store.kept(person.owner.id, kept_id)
    access.check_keeps(person, found)
    return found


def known_as(person: Person, word: str) -> UUID | None:
    """Somebody whom this administrator keeps, by user name or roster id."""
    found = store.known_as(person.owner.id, word)
    if found is None or not access.keeps(person, store.kept(person.owner.id, found)):
        return None
    return found


def add(person: Person, details: Details, place: Place) -> UUID:
    """Somebody new, with the first thing that they are."""
    owner = person.owner.id
    access.check_gives(person, None, place.role, place.school)
    with transaction():
        _check_free(owner, details)
        key = store.add(owner, details)
        added = store.kept(owner, key)
        audit.add(owner, "person.added", person, added.log_key)
        _join(person, added, place)
    return key


def change(person: Person, kept_id: UUID, details: Details) -> None:
    """Mend what is written; the log-in's part stays as it is where it is not kept here."""
    owner = person.owner.id
    with transaction():
        before = kept(person, kept_id)
        if not access.may_change_log_in(person, before):
            own = before.details
            details = replace(
                details, username=own.username, email=own.email, roster_id=own.roster_id
            )
        if _is_own_child(person, kept_id):  # once of age, nobody but another one may undo it
            details = replace(details, adult_from=before.details.adult_from)
        _check_free(owner, details, kept_id)
        store.change(owner, kept_id, details)
        if (before.details.username, before.details.email) != (details.username, details.email):
            links.end(owner, kept_id)  # one that lies in the old mailbox
        audit.add(owner, "person.changed", person, before.log_key)
        written = lapsing.call_off(owner, [kept_id], person.id)  # they may be of age by then
    invitations.post(written)


def _is_own_child(person: Person, kept_id: UUID) -> bool:
    """Now or ever: in the hat of an administrator nobody has wards."""
    known = guardians.of_student(person.owner.id, kept_id)
    return person.id in {one.guardian for one in known}


def _check_free(owner: UUID, details: Details, but_by: UUID | None = None) -> None:
    name, key = details.username, details.roster_id
    if name and store.username_is_taken(name, but_by):
        raise Taken("the user name is somebody else's")
    if key and store.roster_id_is_taken(owner, key, but_by):
        raise Taken("the roster id is somebody else's")


def join(person: Person, kept_id: UUID, place: Place) -> None:
    """Make somebody something more; with a last day, for a while: a substitute."""
    with transaction():
        found = kept(person, kept_id)
        access.check_gives(person, kept_id, place.role, place.school)
        _join(person, found, place)


def _join(person: Person, found: Kept, place: Place) -> None:
    owner = person.owner.id
    _check_place(owner, place)
    store.join(
        owner, [found.id], place.role, place.school, place.group, place.from_day, place.to_day,
        place.subject,
    )  # fmt: skip
    details = {"role": place.role, "from": place.from_day.isoformat()}
    if place.group is not None:
        details["group"] = str(place.group)
    if place.to_day is not None:
        details["until"] = place.to_day.isoformat()
    audit.add(owner, "membership.begun", person, found.log_key, details)


def _check_place(owner: UUID, place: Place) -> None:
    """The group fits the role and is at the school, which is the owner's."""
    if place.school is not None:
        schools.school(owner, place.school)
    if place.role not in KINDS:
        if place.group is not None:
            raise NotAllowed(f"{place.role} is held in no group")
        return
    found = groups.group(owner, place.group) if place.group else None
    if found is None or found.kind not in KINDS[place.role] or found.school != place.school:
        raise NotAllowed(f"nobody is {place.role} in {place.group}")


def end(person: Person, kept_id: UUID, membership_id: UUID, last_day: date) -> None:
    """Let what somebody is end with that day."""
    owner = person.owner.id
    with transaction():
        found = store.kept(owner, kept_id)
        held = next((one for one in found.memberships if one.id == membership_id), None)
        if held is None:
            raise NotFound(f"membership {membership_id}")
        access.check_ends(person, kept_id, held)
        store.end(owner, [membership_id], last_day)
        details = {"role": held.role, "last_day": last_day.isoformat()}
        audit.add(owner, "membership.ended", person, found.log_key, details)
        written = lapsing.call_off(owner, [kept_id], person.id)
    invitations.post(written)


def set_active(person: Person, kept_id: UUID, active: bool) -> None:
    """Let somebody in no more, on no device, or let them in again."""
    owner = person.owner.id
    with transaction():
        found = kept(person, kept_id)
        access.check_may_change_log_in(person, found)
        store.set_active(owner, kept_id, active)
        store.log_out_everywhere(owner, kept_id)
        links.end(owner, kept_id)
        deed = "person.let_in" if active else "person.shut_out"
        audit.add(owner, deed, person, found.log_key)


def log_out_everywhere(person: Person, kept_id: UUID) -> None:
    """A lost telephone: no session that is open goes on, and no link in its mails opens a door."""
    with transaction():
        found = kept(person, kept_id)
        access.check_may_change_log_in(person, found)
        store.log_out_everywhere(person.owner.id, kept_id)
        links.end(person.owner.id, kept_id)
        audit.add(person.owner.id, "person.logged_out", person, found.log_key)


def protect(person: Person, kept_id: UUID, shown_as: str) -> None:
    """From now on everybody else sees this instead of the name; empty: the name again."""
    with transaction():
        found = kept(person, kept_id)
        store.protect(person.owner.id, kept_id, shown_as)
        deed = "person.protected" if shown_as else "person.not_protected"
        audit.add(person.owner.id, deed, person, found.log_key)
