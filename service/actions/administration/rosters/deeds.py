"""Bring a roster in, look at what it would change, and apply it: whole or not at all."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from service.actions import queue
from service.actions.administration.rosters import class_list, report
from service.actions.administration.rosters.comparing import compare
from service.actions.administration.rosters.faults import Faults, NotARoster
from service.actions.administration.rosters.oneroster import reading
from service.actions.administration.rosters.oneroster.meaning import meant
from service.actions.administration.rosters.oneroster.slimming import slimmed
from service.actions.administration.rosters.oneroster.values import Roster
from service.actions.administration.rosters.plan import Plan
from service.actions.booking import invitations, lapsing
from service.errors import ManyLeave, NotFound, NotSettled, Outdated
from service.rules import access
from service.store import groups, people
from service.store.administration import audit, rosters
from service.store.administration.rosters import Import
from service.store.booking import slots
from service.store.entry import links
from service.store.ground.database import transaction
from service.store.people import Person

_log = logging.getLogger(__name__)

ONEROSTER, CLASS = "oneroster", "class"
READ_JOB, APPLY_JOB = "roster.read", "roster.apply"
LEFT_AFTER = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(days=14)
Bar = Callable[[int, int], None]  # how much is done, and of how much
# a file that is read, ready to be compared with what stands: the writing compares once more
Compared = Callable[[Faults], Plan]


def bring_in(person: Person, content: bytes, title: str) -> UUID:
    """A OneRoster zip, for all schools of the owner."""
    access.check_administers(person)
    owner = person.owner.id
    key = put(owner, ONEROSTER, content, title, person)
    queue.soon(READ_JOB, owner, key)
    return key


def bring_in_class(person: Person, group_id: UUID, content: bytes, title: str) -> UUID:
    """A list of one class."""
    group = groups.group(person.owner.id, group_id)
    check_lists(person, group)
    key = put(group.owner, CLASS, content, title, person, group)
    queue.soon(READ_JOB, group.owner, key)
    return key


def check_lists(person: Person, group: groups.Group) -> None:
    """Lists are of classes that go on; teams and teaching groups are made otherwise."""
    access.check_administers(person, group.school)
    if group.kind != CLASS or group.ended_on is not None:
        raise NotFound(f"group {group.id} takes no list")


def put(
    owner: UUID,
    kind: str,
    content: bytes,
    title: str,
    person: Person | None = None,
    group: groups.Group | None = None,
) -> UUID:
    """Keep a file for now. Nobody's, where a command brings it."""
    school = group.school if group else None
    shown = "".join(letter for letter in title if letter.isprintable())[:200]
    with transaction():
        by, of = person.id if person else None, group.id if group else None
        key = rosters.add(owner, kind, shown, content, by, school, of)
        audit.add(owner, "roster.brought_in", person, details={"roster": str(key), "kind": kind})
    return key


def looked_up(person: Person, import_id: UUID) -> Import:
    found = rosters.roster(person.owner.id, import_id)
    access.check_administers(person, found.school)
    return found


def every(person: Person) -> tuple[Import, ...]:
    """Those that this person may look at, newest first."""
    access.check_is_administrator(person)
    found = rosters.every(person.owner.id)
    return tuple(one for one in found if access.administers(person, one.school))


def read(owner: UUID, import_id: UUID, bar: Bar | None = None) -> None:
    """Read the file and say what it would change. Done by the job worker; again does no harm."""
    found = rosters.roster(owner, import_id)
    if found.state != "waiting":
        return
    told = _compared(found, bar or _shown(found))
    _settle(found, "waiting", told, _needed(found, told))


def _needed(found: Import, told: report.Report) -> bytes | None:
    """What is kept of the file until somebody says yes: a file with faults can only be left."""
    if told.bad_total:
        return None
    content = rosters.content(found.owner, found.id)
    return slimmed(content) if found.kind == ONEROSTER else content


def _settle(found: Import, before: str, told: report.Report, content: bytes | None) -> None:
    with transaction():
        now = rosters.roster(found.owner, found.id, lock=True)
        if now.state == before:  # somebody may have dropped it meanwhile
            rosters.move(found.owner, found.id, "read", report.written(told))
            rosters.keep(found.owner, found.id, content)


def agree(person: Person, import_id: UUID, digest: str, many: bool) -> None:
    """Say yes to what the report says. `many`: also to that many leave."""
    looked_up(person, import_id)
    owner = person.owner.id
    say_yes(owner, import_id, digest, many, person)
    queue.soon(APPLY_JOB, owner, import_id)


def say_yes(
    owner: UUID, import_id: UUID, digest: str, many: bool, person: Person | None = None
) -> None:
    with transaction():
        found = rosters.roster(owner, import_id, lock=True)
        if found.state != "read":
            raise NotSettled(f"roster {import_id} is {found.state}")
        told = report.read(found.report)
        if told.bad_total or not told.digest:
            raise NotSettled(f"roster {import_id} has bad rows")
        if told.digest != digest:
            raise Outdated(f"roster {import_id}: another report was looked at")
        if told.many_leave and not many:
            raise ManyLeave(f"{told.leaving} of {told.standing} would leave")
        rosters.move(owner, import_id, "applying")
        audit.add(owner, "roster.agreed", person, details={"roster": str(import_id)})


def apply_(owner: UUID, import_id: UUID, bar: Bar | None = None) -> None:
    """Write all of it, or nothing. Done by the job worker; again does no harm.

    If what stands has changed since somebody looked, nothing is written and there is a new report.
    """
    found = rosters.roster(owner, import_id)
    if found.state != "applying":
        return
    bar = bar or _shown(found)
    try:
        _write(found, _read(found, Faults(), bar))
    except (Outdated, NotARoster):
        told = _compared(found, bar, outdated=True)
        _settle(found, "applying", told, _needed(found, told))
    except Exception:
        _log.exception("roster %s could not be applied; nothing of it was written", import_id)
        with transaction():
            rosters.move(owner, import_id, "failed", report.written(report.Report()))
        raise


def _write(found: Import, again: Compared) -> None:
    owner = found.owner
    with transaction():
        rosters.lock(owner)
        now = rosters.roster(owner, found.id, lock=True)
        if now.state != "applying":
            return
        told = report.read(now.report)
        plan = again(Faults())
        if plan.digest != told.digest:
            raise Outdated(f"roster {found.id}: what stands is not what was looked at")
        students = rosters.concerned(owner, plan.writing)
        # all at once, before any of them is written: whoever takes a time locks two of them
        slots.lock_people(owner, students.union(key for key, _ in plan.writing.people))
        rosters.write(owner, plan.writing)
        _guard_log_ins(found, plan)
        rosters.move(owner, found.id, "applied", report.counts_alone(told))
        counts = {name.replace(" ", "_"): count for name, count in plan.counts.items()}
        audit.add(owner, "roster.applied", details={"roster": str(found.id), **counts})
        written = lapsing.as_it_is(owner, students, found.made_by)
    invitations.post(written)


def _guard_log_ins(found: Import, plan: Plan) -> None:
    """Links from before end, and the trail of each tells who changed it, as where a page does it.

    A whole district's roster is of the owner's administrator: its own line tells that.
    """
    log_in = {"username", "email", "active"}
    changed = [key for key, row in plan.writing.people if log_in & row.keys()]
    links.end(found.owner, *changed)
    if found.kind == CLASS:
        by = people.person(found.owner, found.made_by) if found.made_by else None
        for key in changed:
            subject = people.person(found.owner, key).log_key
            audit.add(found.owner, "person.changed", by, subject, {"roster": str(found.id)})


def take_up() -> None:
    """Go on with what a worker that died, or a message that was lost, has left half done.

    What nobody has said yes to for two weeks is left.
    """
    for owner, import_id, state in rosters.unfinished(LEFT_AFTER):
        {"waiting": read, "applying": apply_}[state](owner, import_id)
    for owner, import_id in rosters.lying(FORGOTTEN_AFTER):
        let_go(owner, import_id)


def drop(person: Person, import_id: UUID) -> None:
    """Leave it. What was in the file is gone."""
    looked_up(person, import_id)
    let_go(person.owner.id, import_id, person)


def let_go(owner: UUID, import_id: UUID, person: Person | None = None) -> None:
    with transaction():
        found = rosters.roster(owner, import_id, lock=True)
        if found.state not in ("waiting", "read", "applying"):
            raise NotSettled(f"roster {import_id} is {found.state}")
        rosters.move(owner, import_id, "dropped", report.written(report.Report()))
        audit.add(owner, "roster.dropped", person, details={"roster": str(import_id)})


def _shown(found: Import) -> Bar:
    """Says on the row how far it is, in a deed of its own, so that the page can show it."""

    def reach(done: int, total: int) -> None:
        with transaction():
            rosters.reach(found.owner, found.id, done, total)

    return reach


def _compared(found: Import, bar: Bar, outdated: bool = False) -> report.Report:
    """What the file says beside what stands."""
    faults = Faults()
    try:
        again = _read(found, faults, bar)
        plan = again(faults) if not faults.found else None
    except NotARoster as why:
        return report.of_faults(why.faults)
    if plan is None or faults.found:
        return report.of_faults(faults.told())
    return report.of_plan(plan, outdated)


def _read(found: Import, faults: Faults, bar: Bar) -> Compared:
    content = rosters.content(found.owner, found.id)
    if found.kind == CLASS:
        pupils = class_list.read(content, faults)
        return lambda faults: _compare_class(found, pupils, faults)
    total = reading.lines_in(content) + 1
    done = 0

    def step(rows: int) -> None:
        nonlocal done
        done = min(done + rows, total - 1)
        bar(done, total)

    bar(0, total)
    roster = reading.read(content, faults, step)
    bar(total, total)
    return lambda faults: _compare_roster(found.owner, roster, faults)


def _compare_roster(owner: UUID, roster: Roster, faults: Faults) -> Plan:
    standing = rosters.standing(owner)
    want = meant(roster, standing, faults)
    if faults.found:
        raise NotARoster(*faults.told())
    names = {one.username for one in want.people.values() if one.username}
    return compare(want, standing, rosters.taken(names))


def _compare_class(found: Import, pupils: tuple[class_list.Pupil, ...], faults: Faults) -> Plan:
    standing = rosters.standing(found.owner)
    if found.school is None or found.group is None:
        raise NotFound(f"the class of roster {found.id}")
    place = class_list.Place(found.school, found.group, found.made_by)
    want = class_list.meant(pupils, standing, place, faults)
    if faults.found:
        raise NotARoster(*faults.told())
    names = {one.username for one in want.people.values() if one.username}
    return compare(want, standing, rosters.taken(names))
