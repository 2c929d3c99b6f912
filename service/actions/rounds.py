"""Open a round for classes, and close it: closing makes the releases, in the same deed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from service.actions import releases
from service.errors import NotAllowed
from service.rules import access, stages
from service.store import definitions, people, rounds
from service.store.database import transaction
from service.store.people import Person
from service.store.rounds import Round

FIRST = ("self_evaluation", "reflection")  # one looks back before one gets ready to talk
ASKED = ("student", "teacher")  # who answers in a round; observers answer on a visit


def offered() -> tuple[str, ...]:
    """Names of the definitions that a round can ask, in the order in which they are answered.

    The anonymous mode promises what a draft on the server cannot keep: it has pages of its own.
    """
    known = [
        one
        for one in definitions.all_latest()
        if one.respondent in ASKED and one.confidentiality != "anonymous"
    ]
    known.sort(key=lambda one: FIRST.index(one.kind) if one.kind in FIRST else len(FIRST))
    return tuple(one.name for one in known)


def open_(
    person: Person,
    school: UUID,
    title: str,
    closes_on: date,
    names: Sequence[str],
    classes: Sequence[UUID],
) -> UUID:
    """Open a round today, with the newest version of each definition pinned."""
    access.check_leads(person, school)
    owner = person.owner.id
    if not names or not set(names) <= set(offered()):
        raise NotAllowed(f"a round cannot ask {', '.join(names) or 'nothing'}")
    own = {group.id for group in people.classes(owner, school)}
    if not classes or not set(classes) <= own:
        raise NotAllowed(f"not classes of {school}")
    forms = {name: definitions.latest(name).version for name in offered() if name in names}
    with transaction():
        return rounds.add(
            owner, school, title, person.owner.today(), closes_on, forms, sorted(set(classes))
        )


def close(person: Person, round_id: UUID) -> None:
    """Close a round before its last day or after; what was sent is counted and released."""
    found = rounds.round(person.owner.id, round_id)
    access.check_leads(person, found.school)
    with transaction():
        found = rounds.round(person.owner.id, round_id, lock=True)
        stages.check_may_close(found, person.owner.today())
        _close(found)


def close_due() -> tuple[Round, ...]:
    """Close every round whose last day has passed at its school, each in a deed of its own."""
    due = tuple(one for one, zone_day in rounds.never_closed() if one.closes_on < zone_day)
    for one in due:
        with transaction():
            found = rounds.round(one.owner, one.id, lock=True)
            if found.closed_at is None:
                _close(found)
    return due


def _close(found: Round) -> None:
    rounds.close(found.owner, found.id)
    releases.make(found)
