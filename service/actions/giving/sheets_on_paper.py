"""A conversation on one sheet of paper, and the sheets of a class in one file.

A sheet shows what its reader sees on the screen, by the same rules, and the reading is noted. What
it looks like is the web's affair: it hands in how a file is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from service.actions import queue
from service.actions.conversing import conversations
from service.actions.conversing.conversations import Table
from service.errors import NoRound, NotAllowed, NotFound
from service.rules import access, hats
from service.store import groups, people, rounds
from service.store.administration import readings
from service.store.giving import sheets_on_paper
from service.store.giving.sheets_on_paper import Bundle, Meeting
from service.store.ground.database import now, transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round

DRAW_JOB = "sheets.draw"
LEFT_AFTER = timedelta(minutes=5)
KEPT_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes onto one page."""

    reader: Person
    table: Table
    meeting: Meeting | None


@dataclass(frozen=True, slots=True)
class OfClass:
    """The sheets of a class: for whom there are some, and how far the last file is."""

    round: Round
    students: tuple[Person, ...]
    left_out: int  # whose data are restricted
    bundle: Bundle | None


Draw = Callable[[Sequence[Sheet], str, str], bytes]  # in which language, at which address


def _nothing_draws(_sheets: Sequence[Sheet], _language: str, _address: str) -> bytes:
    raise NotImplementedError("the web says how sheets are drawn")


_draw: list[Draw] = [_nothing_draws]


def use(draw_: Draw) -> None:
    """Draw sheets like this; service/jobs says so when the house is put together."""
    _draw[0] = draw_


def sheet(reader: Person, student_id: UUID, round_id: UUID | None) -> Sheet:
    """One page, for the student or their contact teacher. The reading is logged."""
    access.check_logged_in_by_school(reader)
    table = conversations.table(reader, student_id, round_id)
    found = sheets_on_paper.meetings(reader.owner.id, table.round.id, [student_id])
    return Sheet(reader, table, _own(reader, found.get(student_id, [])))


def of_class(person: Person, group: Group, round_id: UUID) -> OfClass:
    """For the contact teacher: whose sheets there are, and how far the file is they asked for."""
    _check(person, group)
    owner = person.owner.id
    of = _asked(group, round_id)
    students = people.class_of(owner, group.id)
    return OfClass(
        of,
        tuple(one for one in students if not one.restricted),
        sum(one.restricted for one in students),
        sheets_on_paper.newest(owner, person.id, group.id, of.id),
    )


def ask(
    person: Person, group: Group, round_id: UUID, key: UUID, language: str, address: str
) -> UUID:
    """Have the sheets of a class drawn; the key of a page that is sent twice asks once."""
    _check(person, group)
    owner = person.owner.id
    of = _asked(group, round_id)
    with transaction():
        bundle, is_new = sheets_on_paper.add(
            owner, of.id, group.id, person.id, key, person.hat, language, address
        )
    if is_new:
        queue.soon(DRAW_JOB, owner, bundle)
    return bundle


def fetch(person: Person, group: Group, round_id: UUID) -> bytes:
    """The file they asked for last. Whoever may no longer read one of its sheets asks anew."""
    found = of_class(person, group, round_id)
    if found.bundle is None or found.bundle.state != "ready":
        raise NotFound(f"no file of {group.id} in round {round_id} for {person.id}")
    if set(found.bundle.students) - {one.id for one in found.students}:
        raise NotFound(f"bundle {found.bundle.id} holds somebody who is not in the class now")
    drawn = sheets_on_paper.content(person.owner.id, found.bundle.id)
    with transaction():
        for student in found.bundle.students:
            readings.add(person, student, f"conversation in round {round_id}")
    return drawn


def draw(owner: UUID, bundle_id: UUID) -> None:
    """Draw the sheets of a class. Done by the job worker; again does no harm."""
    with transaction():
        found = sheets_on_paper.bundle(owner, bundle_id, lock=True)
        if found.state not in ("waiting", "drawing"):
            return
        students = [one for one in people.class_of(owner, found.group) if not one.restricted]
        inside = [one.id for one in students]
        # from now on erasing one of them takes the row away, and what is being drawn lands nowhere
        sheets_on_paper.move(owner, bundle_id, "drawing", students=inside)
    try:
        sheets = _gather(found, inside)
        drawn = _draw[0](sheets, found.language, found.address)
    except Exception:
        with transaction():
            sheets_on_paper.move(owner, bundle_id, "failed")
        raise
    laid = [one.table.student.id for one in sheets]
    with transaction():
        sheets_on_paper.move(owner, bundle_id, "ready", drawn, laid)


def take_up() -> None:
    """Draw what a worker that died, or a message that was lost, has left."""
    for owner, bundle_id in sheets_on_paper.unfinished(LEFT_AFTER):
        draw(owner, bundle_id)


def drop_old() -> None:
    """A file is kept for a day: it is printed, or made again."""
    before = now() - KEPT_FOR
    for owner in sheets_on_paper.owners_of_old(before):
        with transaction():
            sheets_on_paper.drop_old(owner, before)


def _gather(found: Bundle, students: Sequence[UUID]) -> list[Sheet]:
    """What the asker may read of each student now, in the hat in which they asked."""
    reader = hats.wearing(people.person(found.owner, found.asked_by), found.hat)
    _check(reader, groups.group(found.owner, found.group))
    booked = sheets_on_paper.meetings(found.owner, found.round, students)
    sheets = []
    for done, student in enumerate(students, start=1):
        with transaction():
            sheets_on_paper.reach(found.owner, found.id, done, len(students))
            try:
                table = conversations.table(reader, student, found.round)
            except (NotAllowed, NotFound, NoRound):  # has left the class in the meantime
                continue
        sheets.append(Sheet(reader, table, _own(reader, booked.get(student, []))))
    return sheets


def _check(person: Person, group: Group) -> None:
    access.check_logged_in_by_school(person)
    access.check_may_see_class(person, group)


def _asked(group: Group, round_id: UUID) -> Round:
    """The round, if it asks this class."""
    of = next((one for one in rounds.of_group(group.owner, group.id) if one.id == round_id), None)
    if of is None:
        raise NotFound(f"round {round_id} does not ask {group.id}")
    return of


def _own(reader: Person, found: Sequence[Meeting]) -> Meeting | None:
    """The first of the times; a teacher's own before a colleague's.

    None where different guests have one: the paper lies before those who may be kept apart.
    """
    mine = [one for one in found if one.teacher == reader.id] or found
    several = len({one.guests for one in mine if one.guests}) > 1
    return None if several else next(iter(mine), None)
