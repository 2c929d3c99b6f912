"""Who may do what by their office: lead, coach, shape questionnaires, administer.

Who may read whose answers stands in access.py, which is the door to both.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from service.errors import NotAllowed
from service.rules.relations import BESIDE_WORK
from service.store.definitions import Version
from service.store.drafts import Draft
from service.store.groups import Group
from service.store.people import Person
from service.store.rounds import Round

READS_NAMED = frozenset(  # roles that can stand in a relation in which named answers are read
    {"contact_teacher", "subject_teacher", "team", "coach", "leader", "consultant",
     "superintendent", "administrator"}
)  # fmt: skip


def check_teaches(person: Person) -> None:
    """Only teachers have lessons that are visited."""
    if not person.roles() & {"contact_teacher", "subject_teacher"}:
        raise NotAllowed(f"{person.id} does not teach")


def school_led(person: Person) -> UUID:
    """The school that somebody leads, in the hat they wear: who leads two has a hat for each."""
    check_logged_in_by_school(person)
    for school in sorted(person.schools("leader")):
        return school
    raise NotAllowed(f"{person.id} leads no school")


def check_shapes_questionnaires(person: Person) -> None:
    """Definitions are written by the owner's consultants and by leaders, who see each other's."""
    check_logged_in_by_school(person)
    if not person.roles() & {"consultant", "leader"}:
        raise NotAllowed(f"{person.id} writes no questionnaires")


def check_may_change(person: Person, draft: Draft) -> None:
    """A draft is its author's and the consultants': they write on it, publish it or drop it."""
    check_shapes_questionnaires(person)
    if not may_change(person, draft):
        raise NotAllowed(f"draft {draft.id} is not {person.id}'s")


def may_change(person: Person, draft: Draft) -> bool:
    return draft.author == person.id or "consultant" in person.roles()


def check_may_retire(person: Person, newest: Version) -> None:
    """Whoever published the newest version may take it from the shelf, and any consultant."""
    check_shapes_questionnaires(person)
    if newest.author != person.id and "consultant" not in person.roles():
        raise NotAllowed(f"{person.id} did not publish {newest.name}")


def check_runs(person: Person, of: Round) -> None:
    """Rounds belong to the leadership of their school, trials to the owner's consultants too."""
    if not (of.trial and may_try_out(person, of.school)):
        check_leads(person, of.school)


def check_may_try_out(person: Person, school: UUID) -> None:
    """Nobody reads what is answered in a trial, so a consultant may ask for one anywhere."""
    if not may_try_out(person, school):
        raise NotAllowed(f"{person.id} tries nothing out at {school}")


def may_try_out(person: Person, school: UUID) -> bool:
    return school in person.schools("leader") or "consultant" in person.roles()


def check_leads(person: Person, school: UUID) -> None:
    """Rounds and the school's page belong to its leadership."""
    if school not in person.schools("leader"):
        raise NotAllowed(f"{person.id} does not lead {school}")


def check_coaches(person: Person, school: UUID) -> None:
    """Visits are made by learning coaches and by the leadership of the school."""
    if school not in visits_at(person):
        raise NotAllowed(f"{person.id} does not visit classes at {school}")


def visits_at(person: Person) -> frozenset[UUID]:
    """The schools whose classes somebody may visit."""
    return person.schools("coach", "leader")


def check_is_staff(person: Person) -> None:
    """Somebody whose work answers are: no student, guardian or administrator alone."""
    check_logged_in_by_school(person)
    if not person.roles() - BESIDE_WORK:
        raise NotAllowed(f"{person.id} does not work with answers")


def check_logged_in_by_school(person: Person) -> None:
    """A code opens the current task and nothing else."""
    if person.by_code:
        raise NotAllowed(f"{person.id} came by code")


def check_administers(person: Person, school: UUID | None = None) -> None:
    """Rosters, people and codes of a school; without one, of the whole owner."""
    check_logged_in_by_school(person)
    if not administers(person, school):
        raise NotAllowed(f"{person.id} does not administer {school or 'the owner'}")


def administers(person: Person, school: UUID | None = None) -> bool:
    everywhere = any(
        one.role == "administrator" and one.school is None for one in person.memberships
    )
    return everywhere or (school is not None and school in person.schools("administrator"))


def check_may_approve_guardian(
    person: Person, student: Person, children: Sequence[Person] = ()
) -> None:
    """Whoever knows the family: the contact teacher, the school's leadership, its administrators.

    `children` are all those of somebody who gets in already. Their place is given away only by
    who manages the schools of all of them, and by no teacher: they read of the others, too.
    """
    check_logged_in_by_school(person)
    home = student.home_class
    if home is None:
        raise NotAllowed(f"{student.id} is in no class")
    teaches = home in person.groups("contact_teacher") and not children
    if not teaches and not all(_manages(person, one) for one in (student, *children)):
        raise NotAllowed(f"{person.id} approves no guardian of {student.id}")


def _manages(person: Person, student: Person) -> bool:
    home = student.home_class
    here = home is not None and home.school in person.schools("leader")
    return here or administers(person, home.school if home else None)


def check_may_make_codes(person: Person, group: Group) -> None:
    """New codes are made by the contact teachers of the class and the school's administrators."""
    check_logged_in_by_school(person)
    if group not in person.groups("contact_teacher") and not administers(person, group.school):
        raise NotAllowed(f"{person.id} makes no codes for {group.id}")


def check_is_administrator(person: Person) -> None:
    """Somebody who administers at least one school."""
    check_logged_in_by_school(person)
    if "administrator" not in person.roles():
        raise NotAllowed(f"{person.id} administers nothing")


def check_may_look_as(person: Person, target: Person) -> None:
    """Administrators look at the layout of whoever belongs to a school that they administer."""
    check_is_administrator(person)
    schools = {one.school for one in target.memberships if one.school is not None}
    if not administers(person) and not schools & person.schools("administrator"):
        raise NotAllowed(f"{person.id} does not administer a school of {target.id}")


def needs_second_factor(person: Person) -> bool:
    """Staff who may read named answers show that they have their device, too."""
    return person.owner.second_factor and bool(person.roles() & READS_NAMED)
