"""The published rule of class visits: who reads what of one. Pages, reads and counts ask it here.

The notes, the signs and the ratings are read by the teacher and the observer. The teacher may let
one more person of the school's staff read the notes, the signs and what is tried, and take it back.
The school's view has numbers only, of visits that were talked through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NotAllowed, SharedAlready
from service.rules.visiting.stages import VisitStage, visit_stage
from service.rules.visiting.talking import TWO, check_is_visited
from service.store.people import Person
from service.store.visiting.shares import Share
from service.store.visiting.visits import Visit

SHARED = "shared"  # the relation of the one whom the teacher lets read
WITH_ONE_MORE = TWO | {SHARED}
READS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "notes": WITH_ONE_MORE,
        "signs": WITH_ONE_MORE,
        "experiments": WITH_ONE_MORE,
        "interviews": TWO,  # what students said, and the ratings
        "own_look": TWO,  # once the teacher has sent it
        "reflection": TWO,
        "own_note": frozenset(),  # its writer's alone
    }
)
MOST_SHARED = 1  # at a time
STAFF = ("contact_teacher", "subject_teacher", "coach", "leader")  # with whom it can be shared
COUNTED_FROM = VisitStage.TALKED  # and it never shows words, nor a teacher


def reads_part(part: str, relations: frozenset[str]) -> bool:
    return bool(READS[part] & relations)


def parts_read(relations: frozenset[str]) -> tuple[str, ...]:
    """What these relations read of a visit, in the order in which a page names it."""
    return tuple(part for part in READS if reads_part(part, relations))


def may_be_shared_of_visit(questionnaire: Questionnaire) -> bool:
    """Are these the notes of a visit, which the teacher may let one more person read?"""
    return questionnaire.kind == "observation" and questionnaire.respondent == "observer"


def is_counted(visit: Visit) -> bool:
    """Does the school view count this visit?"""
    return visit_stage(visit) is COUNTED_FROM


def reads_shared(person: Person, visit: Visit, share: Share | None) -> bool:
    """Whom the teacher lets read it, as long as they work at the school. `share` is theirs."""
    if share is None or share.withdrawn_at is not None or share.reader != person.id:
        return False
    here = visit.school in person.schools(*STAFF) and not person.by_code
    return here and share.visit == visit.id and visit.sent_at is not None


def check_shares_visit(person: Person, visit: Visit) -> None:
    """The visited teacher alone shares, and nothing is shared before they could read it."""
    check_is_visited(person, visit)
    if visit.sent_at is None:
        raise NotAllowed(f"the notes of visit {visit.id} are not sent")


def check_room_for(shares: tuple[Share, ...], reader: Person) -> None:
    """One more person at a time: another one only when it is taken back from the first."""
    others = [one for one in shares if one.withdrawn_at is None and one.reader != reader.id]
    if len(others) >= MOST_SHARED:
        raise SharedAlready(f"shared with {len(others)} already")


def kept_blind(of_lesson: Iterable[Visit]) -> frozenset[UUID]:
    """Who has seen the same lesson and has not talked of it yet.

    How far two observers agree is honest only where neither has read the other one before.
    """
    over = (VisitStage.TALKED, VisitStage.CALLED_OFF)
    return frozenset(one.observer for one in of_lesson if visit_stage(one) not in over)


def check_is_not_blind(reader: Person, of_lesson: Iterable[Visit]) -> None:
    if reader.id in kept_blind(of_lesson):
        raise NotAllowed(f"{reader.id} has seen that lesson too, and not talked of it")


def check_may_be_let_in(reader: Person, visit: Visit) -> None:
    """Somebody else of the school's staff."""
    works_here = visit.school in reader.schools(*STAFF)
    if not works_here or reader.restricted or reader.id in (visit.teacher, visit.observer):
        raise NotAllowed(f"visit {visit.id} is not shared with {reader.id}")
