"""Plan a class visit: propose it, change it, agree to it, call it off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from service.actions.answering import responses
from service.actions.booking import calendars
from service.actions.booking.calendars import Event
from service.actions.entry import letters
from service.errors import LessonOver, NotAllowed, NotFound, PlanMoved
from service.rules import access
from service.rules.access import VisitStage
from service.store import definitions, groups, people, visits
from service.store.ground.database import new_id, now, transaction
from service.store.groups import Group
from service.store.people import TEACHING, Person
from service.store.visiting import focus, planning as plans
from service.store.visiting.focus import Area
from service.store.visiting.planning import Lesson
from service.store.visiting.visits import Plan, Visit

OBSERVATION = "visit"  # the shipped definition that a visit is written on
INTERVIEW = "interview"  # with some students, beside the notes
ASKS, TELLS = "visit_waits", "visit"  # kinds of letters
Letters = list[tuple[UUID, UUID]]  # owner and letter


@dataclass(frozen=True, slots=True)
class Offer:
    """What the page of a new visit is made from."""

    school: UUID
    teaches: bool  # the visit is to a lesson of one's own
    groups: tuple[Group, ...]  # one's own first, where one teaches
    own: frozenset[UUID]
    people: tuple[Person, ...]  # with whom it may be planned
    observers: tuple[Person, ...]  # who may come along
    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class Mine:
    """Somebody's visits, by what there is to do."""

    waits: tuple[Visit, ...]  # for their answer
    asked: tuple[Visit, ...]  # they wait for another one's
    coming: tuple[Visit, ...]  # agreed, the next one first
    made: tuple[Visit, ...]  # newest first, like those below
    had: tuple[Visit, ...]
    off: tuple[Visit, ...]
    drafts: Mapping[UUID, Mapping[UUID, int]]  # of the visits one makes: forms, with revisions


def asked_on(owner: UUID, school: UUID) -> tuple[str, int, UUID | None]:
    """What a visit that is planned now is written on, and the version of the focus it keeps."""
    now_looked_for = focus.current(owner, school)
    if now_looked_for is not None:
        return (*now_looked_for.observation, now_looked_for.id)
    newest = definitions.latest(owner, OBSERVATION)
    return newest.name, newest.version, None


def areas(owner: UUID, school: UUID) -> tuple[Area, ...]:
    """What the school has chosen to look for."""
    found = focus.current(owner, school)
    return found.content.areas if found else ()


def areas_of(visit: Visit) -> tuple[Area, ...]:
    """The same in the version that a visit keeps."""
    if visit.plan.focus is None:
        return ()
    return focus.version(visit.owner, visit.plan.focus).content.areas


def offer(person: Person, teaches: bool) -> Offer:
    """To a lesson of one's own, or to another one's."""
    access.check_may_plan(person)
    owner = person.owner.id
    schools = person.schools(*TEACHING) if teaches else person.schools("coach", "leader")
    if not schools:
        raise NotAllowed(f"{person.id} plans no such visit")
    school = min(schools)
    there = [one for one in people.staff(owner, school, "coach", "leader") if one.id != person.id]
    visitors = tuple(one for one in there if one.schools("coach", "leader"))
    teachers = tuple(one for one in there if school in one.schools(*TEACHING))
    own = frozenset(one.id for one in person.groups(*TEACHING)) if teaches else frozenset()
    taught = [one for one in groups.at_school(owner, school) if one.kind != "team"]
    return Offer(
        school, teaches, tuple(sorted(taught, key=lambda one: one.id not in own)), own,
        tuple(there) if teaches else teachers,
        tuple(there) if teaches else visitors,
        areas(owner, school),
    )  # fmt: skip


def propose(
    person: Person, observers: Sequence[UUID], teacher_id: UUID, group_id: UUID, lesson: Lesson,
    looks_for: str = "",
) -> UUID:  # fmt: skip
    """Ask for a visit. With a second observer there are two of one lesson; returns the first.

    What the teacher wants eyes on is the teacher's to write.
    """
    owner = person.owner.id
    group, teacher = groups.group(owner, group_id), people.person(owner, teacher_id)
    first, *others = [people.person(owner, one) for one in dict.fromkeys(observers)]
    access.check_proposes_visit(person, first, teacher, group)
    for one in others:
        if person.id == teacher.id:
            access.check_proposes_visit(person, one, teacher, group)
        else:
            access.check_may_come_along(one, first, teacher, group)
    _check_to_come(lesson.starts_at)
    check_area(areas(owner, group.school), lesson.area)
    name, version, focus_id = asked_on(owner, group.school)
    plan = Plan(
        subject=lesson.subject, starts_at=lesson.starts_at, minutes=lesson.minutes,
        room=lesson.room, looks_for=looks_for if person.id == teacher.id else "", focus=focus_id,
        area=lesson.area, proposed_by=person.id, pair=new_id() if others else None,
    )  # fmt: skip
    with transaction():
        made = [
            visits.add(
                owner, group.school, one.id, teacher.id, group.id, lesson.lesson, lesson.held_on,
                name, version, plan,
            )
            for one in (first, *others)
        ]  # fmt: skip
        written = [tell for key in made for tell in _ask(visits.visit(owner, key))]
    post(written)
    return made[0]


def plan(person: Person, visit_id: UUID) -> tuple[Visit, tuple[Visit, ...]]:
    """A visit as the two plan it, and the others of the same lesson."""
    visit = visits.visit(person.owner.id, visit_id)
    access.check_plans(person, visit)
    if visit.plan.pair is None:
        return visit, ()
    together = visits.of_lesson(visit.owner, visit.teacher, visit.plan.pair)
    return visit, tuple(one for one in together if one.id != visit.id)


def change(person: Person, visit_id: UUID, seen: int, to: Lesson, looks_for: str = "") -> None:
    """Propose another time or place; the other one agrees anew. `seen`: the plan one has read."""
    with transaction():
        visit = _held(person, visit_id)
        _check_moved(visit, seen)
        access.check_visit_is(visit, VisitStage.PROPOSED, VisitStage.AGREED)
        _check_colleagues(visit)
        _check_to_come(to.starts_at)
        check_area(areas_of(visit), to.area)
        wanted = looks_for if person.id == visit.teacher else visit.plan.looks_for
        if (to, wanted) == (lesson_of(visit), visit.plan.looks_for):
            return
        plans.change(visit.owner, visit_id, to, wanted, person.id)
        written = _ask(visits.visit(visit.owner, visit_id))
    post(written)


def agree(person: Person, visit_id: UUID, seen: int, looks_for: str = "") -> None:
    """Say yes to what one has read. The observer's notes and talks with students are begun, so
    that a device lays them down before it goes to where there is no network.
    """
    with transaction():
        visit = _held(person, visit_id)
        if _is_agreed_by(person, visit, seen):
            return
        _check_moved(visit, seen)
        access.check_visit_is(visit, VisitStage.PROPOSED)
        access.check_answers(person, visit)
        _check_to_come(visit.plan.starts_at)
        _check_colleagues(visit)
        if visit.plan.proposed_by not in (visit.observer, visit.teacher):
            plans.take_up(visit.owner, visit_id, person.id)
            written = _ask(visits.visit(visit.owner, visit_id))
        else:
            wanted = looks_for if person.id == visit.teacher else visit.plan.looks_for
            plans.agree(visit.owner, visit_id, wanted)
            _begin(visit)
            written = tell(visit, (visit.observer, visit.teacher))
    post(written)


def call_off(person: Person, visit_id: UUID, seen: int, note: str = "") -> None:
    """Say no, or not any more; a kind word may go with it."""
    with transaction():
        visit = _held(person, visit_id)
        if visit.plan.called_off_by == person.id and visit.plan.sequence == seen + 1:
            return  # it landed before: a double click, or an answer that was lost
        _check_moved(visit, seen)
        access.check_visit_is(visit, VisitStage.PROPOSED, VisitStage.AGREED)
        begun, starts = bool(visit.revision), visit.plan.starts_at
        if begun and starts is not None and starts <= now():
            raise LessonOver(f"notes are written on visit {visit_id}")
        plans.call_off(visit.owner, visit_id, person.id, note)
        written = tell(visit, _hear_of_the_end(person, visit))
    post(written)


def told(owner: UUID, visit_id: UUID) -> tuple[Event, bool] | None:
    """What a mail tells of a visit as it now stands, and whether that is its end."""
    try:
        visit = visits.visit(owner, visit_id)
    except NotFound:  # erased in the meantime
        return None
    found, stage = calendars.of_visit(visit), access.visit_stage(visit)
    if found is None or stage not in (VisitStage.AGREED, VisitStage.CALLED_OFF):
        return None
    return found, stage is VisitStage.CALLED_OFF


def waits(person: Person, visit_id: UUID) -> bool:
    """Does a proposal still wait for this person?"""
    try:
        return access.waits_for(visits.visit(person.owner.id, visit_id)) == person.id
    except NotFound:
        return False


def of(person: Person) -> Mine:
    """Somebody's visits."""
    today = person.owner.today()
    every = visits.of_person(person.owner.id, person.id)
    staged = [(one, access.visit_stage(one)) for one in every]
    planned = [one for one, stage in staged if stage is VisitStage.PROPOSED]
    agreed = [one for one, stage in staged if stage is VisitStage.AGREED]
    coming = [one for one in agreed if one.held_on >= today]
    past = [one for one in every if one in agreed and one not in coming]
    seen = [one for one, stage in staged if stage in (VisitStage.NOTED, VisitStage.TALKED)]
    held = _newest_first([*past, *seen])
    visits_others = any(one.observer == person.id for one in every)
    return Mine(
        waits=tuple(one for one in planned if access.waits_for(one) == person.id),
        asked=tuple(one for one in planned if access.waits_for(one) != person.id),
        coming=tuple(sorted(coming, key=_when)),
        made=tuple(one for one in held if one.observer == person.id),
        had=tuple(one for one in held if one.teacher == person.id),
        off=tuple(one for one, stage in staged if stage is VisitStage.CALLED_OFF),
        drafts=visits.drafts(person.owner.id, person.id) if visits_others else {},
    )


def _newest_first(found: Iterable[Visit]) -> list[Visit]:
    return sorted(found, key=lambda one: (one.held_on, one.id), reverse=True)


def _when(visit: Visit) -> tuple[object, ...]:
    starts = visit.plan.starts_at
    return (visit.held_on, starts is None, starts or visit.held_on, visit.id)


def lesson_of(visit: Visit) -> Lesson:
    """What can be changed of a plan."""
    plan = visit.plan
    return Lesson(
        plan.subject, visit.lesson, visit.held_on, plan.starts_at, plan.minutes, plan.room,
        plan.area,
    )  # fmt: skip


def _held(person: Person, visit_id: UUID) -> Visit:
    visit = plans.locked(person.owner.id, visit_id)
    access.check_plans(person, visit)
    return visit


def _is_agreed_by(person: Person, visit: Visit, seen: int) -> bool:
    """It landed before: a double click, or an answer that was lost."""
    agreed = access.visit_stage(visit) is VisitStage.AGREED
    return agreed and visit.plan.sequence == seen + 1 and visit.plan.proposed_by != person.id


def _check_moved(visit: Visit, seen: int) -> None:
    if visit.plan.sequence != seen:
        raise PlanMoved(f"visit {visit.id} is at {visit.plan.sequence}, the page at {seen}")


def _check_to_come(starts_at: datetime | None) -> None:
    if starts_at is None or starts_at <= now():
        raise LessonOver("the lesson has begun")


def check_area(known: Iterable[Area], area: str) -> None:
    if area and area not in {one.id for one in known}:
        raise NotAllowed(f"{area} is not in the school's focus")


def _check_colleagues(visit: Visit) -> None:
    observer = people.person(visit.owner, visit.observer)
    teacher = people.person(visit.owner, visit.teacher)
    access.check_are_colleagues(observer, teacher, groups.group(visit.owner, visit.group))


def _begin(visit: Visit) -> None:
    observer = people.person(visit.owner, visit.observer)
    language = observer.language or observer.owner.language
    for name in (visit.name, INTERVIEW):
        responses.begin_on_visit(observer, visit.id, name, language)


def _hear_of_the_end(person: Person, visit: Visit) -> tuple[UUID, ...]:
    """Both of what was agreed, for their calendars; of a proposal the one who knows of it."""
    two = (visit.observer, visit.teacher)
    if not visit.plan.waits:
        return two
    return tuple(one for one in two if one != person.id and visit.plan.proposed_by in two)


def _ask(visit: Visit) -> Letters:
    asked = access.waits_for(visit)
    if asked is None:
        return []
    return [(visit.owner, letters.add(visit.owner, asked, ASKS, about=visit.id))]


def tell(visit: Visit, those: Iterable[UUID]) -> Letters:
    """Write to these that it is agreed, or off. Call inside the transaction."""
    return [
        (visit.owner, letters.add(visit.owner, one, TELLS, about=visit.id)) for one in those
    ]  # fmt: skip


def post(written: Letters) -> None:
    """Let them leave. Call it after the transaction."""
    for owner, letter in written:
        letters.post(owner, letter)
