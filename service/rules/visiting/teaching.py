"""Who looks back at a teacher's visits over time, and who of them hears the class."""

from __future__ import annotations

from collections.abc import Sequence

from questionnaires import Questionnaire
from service.errors import NotAllowed
from service.rules.audiences import sees_releases
from service.rules.offices import visits_at
from service.rules.relations import relations_to_visit
from service.rules.visiting.stages import VisitStage, visit_stage
from service.store.people import Person
from service.store.visiting.visits import Visit


def looked_back_at(person: Person, visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Of these visits, those that somebody sees again: their own lessons, or visits they made.

    Only notes that are sent are looked back at.
    """
    return tuple(
        one
        for one in visits
        if relations_to_visit(person, one)
        and visit_stage(one) in (VisitStage.NOTED, VisitStage.TALKED)
    )


def check_may_visit_teacher(person: Person, teacher: Person) -> None:
    """Whoever visits at a teacher's school may look for visits there, and find none."""
    teaches_at = teacher.schools("contact_teacher", "subject_teacher")
    if teacher.id == person.id or not visits_at(person) & teaches_at:
        raise NotAllowed(f"{person.id} does not visit {teacher.id}")


def hears_class(person: Person, visit: Visit, questionnaire: Questionnaire) -> bool:
    """The releases of a visited class: its team's and the leadership's, as the definition names.

    A team's teacher hears the classes of the team that they teach.
    """
    teams = {one.id for one in person.groups("team")}
    taught = person.groups("contact_teacher", "subject_teacher")
    near = any(one.id == visit.group and one.team in teams for one in taught)
    leads = visit.school in person.schools("leader")
    return (near or leads) and sees_releases(person, questionnaire, visit.school)
