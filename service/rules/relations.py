"""What somebody is to the one whom a thing is about. access.py is the door to it."""

from __future__ import annotations

from service.store.groups import Group
from service.store.people import Person
from service.store.sheets import Sheet
from service.store.visiting.visits import Visit

BESIDE_WORK = frozenset({"student", "guardian", "administrator"})


def relations(reader: Person, student: Person) -> frozenset[str]:
    """What the reader is to this student today. One whose data are restricted is alone."""
    if reader.owner.id != student.owner.id:
        return frozenset()
    found = {"student"} if reader.id == student.id else set()
    if reader.by_code or student.restricted:
        return frozenset(found)
    if student.id in reader.wards and not student.is_adult:
        found.add("guardian")
    for group in student.groups("student"):
        found |= relations_in(reader, group)
    return frozenset(found)


def relations_to_visit(reader: Person, visit: Visit) -> frozenset[str]:
    """What the reader is to a visit. The observed teacher reads as its subject teacher.

    It is their work: as a parent or an administrator, neither of the two is anything to it.
    """
    if not reader.roles() - BESIDE_WORK:
        return frozenset()
    found = {"observer"} if reader.id == visit.observer else set()
    return frozenset(found | ({"subject_teacher"} if reader.id == visit.teacher else set()))


def relations_to_sheet(reader: Person, sheet: Sheet) -> frozenset[str]:
    """What the reader is to whom a sheet is about: in its team, leading its school, or above."""
    found = reader.roles() & {"consultant", "superintendent"}
    if sheet.group is not None and sheet.group in {team.id for team in reader.groups("team")}:
        found |= {"team"}
    if sheet.school is not None and sheet.school in reader.schools("leader"):
        found |= {"leader"}
    return found if sheet.owner == reader.owner.id and not reader.by_code else frozenset()


def relations_in(person: Person, group: Group) -> frozenset[str]:
    """What somebody is to every student of a class or a teaching group."""
    teaches = ("contact_teacher", "subject_teacher")
    found = {role for role in teaches if group in person.groups(role)}
    if group.team is not None and group.team in {team.id for team in person.groups("team")}:
        found.add("team")
    found |= {role for role in ("leader", "coach") if group.school in person.schools(role)}
    return frozenset(found)
