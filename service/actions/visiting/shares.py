"""Let one more person read a visit, and take it back: the visited teacher alone decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.errors import NotFound
from service.rules import access
from service.rules.visiting import sharing
from service.store import people, visits
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.visiting import shares, talks
from service.store.visiting.shares import Share, SharedVisit
from service.store.visiting.visits import Visit


@dataclass(frozen=True, slots=True)
class Sharing:
    """With whom a visit is shared, who has read it, and who else could be let in."""

    visit: Visit
    shares: tuple[Share, ...]
    read: tuple[tuple[UUID, str, datetime], ...]
    colleagues: dict[UUID, str]

    @property
    def now(self) -> tuple[Share, ...]:
        return tuple(one for one in self.shares if one.withdrawn_at is None)


def of_visit(person: Person, visit_id: UUID) -> Sharing:
    """The teacher's page of whom it is shared with."""
    owner = person.owner.id
    visit = visits.visit(owner, visit_id)
    access.check_shares_visit(person, visit)
    found = shares.colleagues(owner, visit.school, sharing.STAFF)
    left_out = {visit.teacher, visit.observer} | sharing.kept_blind(_of_lesson(visit))
    others = {key: name for key, name in found.items() if key not in left_out}
    return Sharing(visit, shares.of_visit(owner, visit_id), shares.read_by(owner, visit_id), others)


def share(person: Person, visit_id: UUID, reader_id: UUID) -> None:
    """Somebody of the school's staff reads it from now on."""
    owner = person.owner.id
    with transaction():
        visit = talks.locked(owner, visit_id)
        access.check_shares_visit(person, visit)
        reader = people.person(owner, reader_id)
        access.check_may_be_let_in(reader, visit)
        sharing.check_is_not_blind(reader, _of_lesson(visit))
        access.check_room_for(shares.of_visit(owner, visit_id), reader)
        shares.share(owner, visit_id, reader_id)


def withdraw(person: Person, visit_id: UUID, reader_id: UUID) -> None:
    """They read it no more, from this moment."""
    owner = person.owner.id
    with transaction():
        visit = talks.locked(owner, visit_id)
        access.check_is_visited(person, visit)
        if all(one.reader != reader_id for one in shares.of_visit(owner, visit_id)):
            raise NotFound(f"visit {visit_id} was never shared with {reader_id}")
        shares.withdraw(owner, visit_id, reader_id)


def with_me(person: Person) -> tuple[SharedVisit, ...]:
    """What others let this person read just now."""
    access.check_logged_in_by_school(person)
    access.check_is_staff(person)
    here = person.schools(*sharing.STAFF)
    found = shares.with_reader(person.owner.id, person.id)
    return tuple(one for one in found if one.school in here)


def _of_lesson(visit: Visit) -> tuple[Visit, ...]:
    """The visits of one lesson by several observers."""
    pair = visit.plan.pair
    return visits.of_lesson(visit.owner, visit.teacher, pair) if pair else ()
