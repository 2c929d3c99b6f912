"""Erase a person with all that is theirs, or the answers of one form. Releases stand.

What is deleted is told, without names, in a list apart from the database, before the deed is
committed: after a backup was restored, the same go again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from service.actions.booking import lapsing
from service.rules import access
from service.store import definitions
from service.store.administration import erasure, erasures
from service.store.administration.erasure import Erased
from service.store.administration.erasures import Line
from service.store.ground.database import transaction

_log = logging.getLogger(__name__)


def person(owner: UUID, person_id: UUID, today: date) -> bool:
    """Erase somebody. Call in a deed, and `sweep()` after it. False where nobody is there."""
    if not erasure.lock(owner, person_id):
        return False
    _take_out(owner, person_id)
    erasures.append([Line(owner, erasures.mark(person_id), "person", today)])
    return True


def _take_out(owner: UUID, person_id: UUID) -> None:
    found = erasure.documents(owner, person_id)
    gone = [one for one in found if not _is_teams(owner, one)]
    erasure.leave_to_team(owner, [one.id for one in found if one not in gone])
    erasure.delete_documents(owner, gone)
    erasure.keep_account(owner, gone)
    erasure.delete_taking_part(owner, person_id)
    erasure.delete_conversations(owner, person_id)
    erasure.delete_occasions(owner, person_id)
    erasure.unpick(owner, person_id)
    erasure.drop_waiting_rosters(owner)
    erasure.empty_cases(owner, person_id)
    lapsing.let_go_of(owner, person_id)
    erasure.delete_belongings(owner, person_id)
    erasure.point_to_nobody(owner, person_id)
    erasure.delete_person(owner, person_id)


def _is_teams(owner: UUID, document: Erased) -> bool:
    """A plan is what a team has agreed with itself: it outlives the one who began it."""
    return access.is_plan(definitions.questionnaire(owner, document.name, document.version))


def answers(owner: UUID, person_id: UUID, name: str, today: date) -> int:
    """Erase what somebody answered to one form, in all its versions. Returns how many documents.

    A plan that they began is not their answer.
    """
    found = erasure.documents(owner, person_id, name)
    gone = [one for one in found if not _is_teams(owner, one)]
    erasure.delete_documents(owner, gone)
    erasure.keep_account(owner, gone)
    if gone:
        erasures.append(Line(owner, erasures.mark(one.id), "response", today) for one in gone)
    return len(gone)


def reapply(lines: Iterable[Line]) -> int:
    """Erase again whom and what a restored backup has brought back. Returns how many rows."""
    found = 0
    known = list(lines)
    for owner in sorted({line.owner for line in known}):
        marks = {line.mark for line in known if line.owner == owner}
        found += _again(owner, marks)
    sweep()
    return found


def _again(owner: UUID, marks: set[str]) -> int:
    """Nothing is added to the list: it is told there already."""
    with transaction():
        back = [one for one in erasure.every_document(owner) if erasures.mark(one) in marks]
        gone = erasure.documents_of(owner, back)
        erasure.delete_documents(owner, gone)
        erasure.keep_account(owner, gone)
        people = [one for one in erasure.everybody(owner) if erasures.mark(one) in marks]
        for one in people:
            _take_out(owner, one)
    return len(gone) + len(people)


def sweep() -> None:
    """After the deed, and never a reason to undo it: the next night tries again."""
    if not erasure.sweep():
        _log.warning(
            "the database's file could not be written anew just now, so traces of what was erased"
            " may still stand in it; run `flask retention run` once more"
        )
