"""Who writes what of the talk after a visit, and how nobody writes over the other one."""

from __future__ import annotations

from uuid import UUID

from service.errors import NotAllowed
from service.rules.conversing.overwriting import mark
from service.rules.relations import relations_to_visit
from service.rules.visiting.stages import VisitStage, check_visit_is, visit_stage
from service.store.people import Person
from service.store.visiting.visits import Visit

TWO = frozenset({"observer", "subject_teacher"})  # who talk; both write, and both read it


def check_took_part(person: Person, visit: Visit) -> None:
    """The talk, what is tried and the own notes belong to the two who were there."""
    if not relations_to_visit(person, visit) & TWO or person.by_code:
        raise NotAllowed(f"{person.id} has no part in visit {visit.id}")


def check_talks(person: Person, visit: Visit) -> None:
    """There is something to talk of once the notes are sent; it may be gone on with ever after."""
    check_took_part(person, visit)
    check_visit_is(visit, VisitStage.NOTED, VisitStage.TALKED)


def check_is_visited(person: Person, visit: Visit) -> None:
    """What only the observed teacher does: say that the notes are read, and let somebody in."""
    if "subject_teacher" not in relations_to_visit(person, visit) or person.by_code:
        raise NotAllowed(f"{person.id} is not the teacher of visit {visit.id}")


def the_other(person: Person, visit: Visit) -> UUID:
    """Whom one talks with."""
    return visit.teacher if person.id == visit.observer else visit.observer


def waits_to_be_read(visit: Visit) -> bool:
    """The notes are sent, and the teacher has neither said so nor done anything about them."""
    return visit_stage(visit) is VisitStage.NOTED and visit.plan.seen_at is None


def may_undo_talked(person: Person, visit: Visit) -> bool:
    """A slip is mended on the same day; later it has happened."""
    at = visit.plan.talked_at
    return at is not None and person.owner.day_of(at) == person.owner.today()


def check_may_undo_talked(person: Person, visit: Visit) -> None:
    check_took_part(person, visit)
    if not may_undo_talked(person, visit):
        raise NotAllowed(f"visit {visit.id} was not talked through today")


def both_kept(seen: str | None, stands: str, given: str) -> str:
    """What stands after somebody has saved `given` on a page that was filled with `seen`'s words.

    `seen` is the mark of those words. Where the other one has written meanwhile, both texts stand
    below each other: of two who write at once neither loses a word.
    """
    if given == stands or mark(given) == seen:  # nothing new on this page
        return stands
    if mark(stands) == seen or not stands.strip():
        return given
    return stands if given.strip() in stands else f"{stands.rstrip()}\n\n{given.lstrip()}"
