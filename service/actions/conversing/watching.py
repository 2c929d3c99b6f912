"""Whether the others at a table have written since a page was drawn."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2s
from uuid import UUID

from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.history import check_read_by
from service.rules import access
from service.rules.conversing import statutory
from service.store import people
from service.store.conversing import conversations
from service.store.people import Person


def mark(at: AtTable, revisions: Mapping[str, int]) -> str:
    """What stands of what others write, as a mark: another one as soon as they have written.

    `revisions` are those of its minutes and points, by name. What the reader writes is left out:
    nobody is told of their own words. Who has the pen is always in it, which look was waived, and
    whether it is final.
    """
    of_school = statutory.POINTS.get(at.student.owner.country)
    elsewhere = {one for one in statutory.POINTS.values() if one != of_school}  # stands on no page
    theirs = {
        name: revision
        for name, revision in revisions.items()
        if revision and name not in elsewhere
        if not (at.teaches if name == of_school else at.writes)
    }
    stands: list[object] = [at.held.note_taker, at.held.closed_at is None, sorted(theirs.items())]
    stands += [at.held.waived, at.held.student_waived]
    if not at.writes:
        stands.append(at.held.revision)
    return blake2s(repr(stands).encode(), digest_size=8).hexdigest()


def stands(person: Person, conversation_id: UUID) -> str:
    """The mark now, for whoever may read the conversation. Two statements.

    No word of it is read, so no reading is logged: the page that asks was logged when it was drawn.
    """
    held, revisions = conversations.standing(person.owner.id, conversation_id)
    own = person.id == held.student
    student = person if own else people.person(person.owner.id, held.student)
    check_read_by(person, student, held)
    return mark(AtTable(held, student, access.relations(person, student)), revisions)
