"""Who plans a class visit with whom, and who has to agree to it."""

from __future__ import annotations

from uuid import UUID

from service.errors import NotAllowed, NotColleagues
from service.rules.offices import check_logged_in_by_school, visits_at
from service.rules.relations import relations_to_visit
from service.store.groups import Group
from service.store.people import TEACHING, Person
from service.store.visiting.visits import Visit

LESSONS = ("class", "teaching")  # kinds of groups


def may_plan(person: Person) -> bool:
    """Whoever visits lessons by their office, and whoever has lessons."""
    return bool(visits_at(person) or person.schools(*TEACHING))


def check_may_plan(person: Person) -> None:
    check_logged_in_by_school(person)
    if not may_plan(person):
        raise NotAllowed(f"{person.id} has no lessons and visits none")


def check_proposes_visit(person: Person, observer: Person, teacher: Person, group: Group) -> None:
    """Coaches and leaders propose to a teacher; a teacher to them, or to a colleague.

    The class need not be one of the teacher's own: whoever substitutes has a lesson, too.
    """
    check_logged_in_by_school(person)
    if person.id not in (observer.id, teacher.id):
        raise NotAllowed(f"{person.id} plans no visit of {observer.id} to {teacher.id}")
    if person.id == observer.id and group.school not in visits_at(person):
        raise NotAllowed(f"{person.id} does not visit classes at {group.school}")
    check_are_colleagues(observer, teacher, group)


def check_may_come_along(second: Person, observer: Person, teacher: Person, group: Group) -> None:
    """A second observer of the same lesson, whom a coach or leader brings, visits by office."""
    if second.id == observer.id or group.school not in visits_at(second):
        raise NotAllowed(f"{second.id} does not come along to a lesson of {teacher.id}")
    check_are_colleagues(second, teacher, group)


def check_are_colleagues(observer: Person, teacher: Person, group: Group) -> None:
    """Both work at the school of the lesson today, and their data are not restricted.

    An observer who is neither coach nor leader is a colleague: they teach there. Nobody visits
    the own lesson here.
    """
    school = group.school
    if group.kind not in LESSONS or observer.id == teacher.id:
        raise NotAllowed(f"no lesson of {teacher.id} with {group.id} for {observer.id} to see")
    if not is_colleague(observer, school) or school not in teacher.schools(*TEACHING):
        raise NotColleagues(f"{observer.id} or {teacher.id} has no part at {school} today")
    if observer.restricted or teacher.restricted:
        raise NotColleagues(f"the data of {observer.id} or {teacher.id} are restricted")


def is_colleague(person: Person, school: UUID) -> bool:
    """Somebody whom a teacher may ask into a lesson."""
    return school in visits_at(person) | person.schools(*TEACHING)


def waits_for(visit: Visit) -> UUID | None:
    """Who has to answer a proposal: the other one.

    What a first observer has proposed for a second one is taken up by that one before it
    reaches the teacher.
    """
    if not visit.plan.waits:
        return None
    return visit.teacher if visit.plan.proposed_by == visit.observer else visit.observer


def check_plans(person: Person, visit: Visit) -> None:
    """A plan is read and changed by the two."""
    check_logged_in_by_school(person)
    if not relations_to_visit(person, visit):
        raise NotAllowed(f"{person.id} has no part in visit {visit.id}")


def check_answers(person: Person, visit: Visit) -> None:
    """Nobody agrees to what they have proposed themselves."""
    check_plans(person, visit)
    if waits_for(visit) != person.id:
        raise NotAllowed(f"visit {visit.id} does not wait for {person.id}")
