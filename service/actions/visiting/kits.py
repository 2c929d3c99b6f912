"""What a device takes along to begin a visit without a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from forms import Setting
from questionnaires import Questionnaire
from service.actions.answering import occasions
from service.actions.visiting.planning import INTERVIEW, OBSERVATION
from service.errors import NotAllowed
from service.rules import access
from service.store import definitions, groups, people
from service.store.groups import Group
from service.store.people import Person
from service.store.visiting import focus
from service.store.visiting.focus import FocusVersion

OF_A_CLASS = "student"  # what is picked from is another list in each class
OF_AREAS = "focus_area"  # and in each version of the focus


@dataclass(frozen=True, slots=True)
class SchoolKit:
    """What one begins a visit with at one school, as it is today."""

    school: UUID
    classes: tuple[Group, ...]
    students: Mapping[UUID, tuple[Person, ...]]  # of each class
    teachers: tuple[Person, ...]
    forms: tuple[Questionnaire, ...]  # the notes first
    focus: FocusVersion | None  # the newest that is published


def of_observer(person: Person) -> tuple[SchoolKit, ...]:
    access.check_logged_in_by_school(person)
    schools = sorted(access.visits_at(person))
    if not schools:
        raise NotAllowed(f"{person.id} visits no classes")
    return tuple(_of_school(person, school) for school in schools)


def setting(
    person: Person, kit: SchoolKit, asked: Questionnaire, places: Mapping[str, str],
    students: Mapping[str, str],
) -> Setting:  # fmt: skip
    """What a form of a visit knows before the visit: all but its lesson."""
    sources = occasions.needs(asked).sources
    rosters: dict[str, Mapping[str, str]] = {
        one: occasions.roster(person.owner.id, kit.school, None, one)
        for one in sources
        if one not in (OF_A_CLASS, OF_AREAS)
    }
    chosen = kit.focus.content.areas if kit.focus else ()
    areas = {one.id: one.title for one in chosen}
    return Setting(
        today=person.owner.today(),
        rosters={**rosters, OF_AREAS: areas, OF_A_CLASS: students},
        places={"respondent": person.given_name, **places},
    )


def _of_school(person: Person, school: UUID) -> SchoolKit:
    owner = person.owner.id
    classes = groups.classes(owner, school)
    members = people.members(owner, [one.id for one in classes], OF_A_CLASS)
    chosen = focus.current(owner, school)
    if chosen is None:
        forms = tuple(definitions.latest(owner, one) for one in (OBSERVATION, INTERVIEW))
    else:
        pinned = (chosen.observation, chosen.interview)
        forms = tuple(definitions.questionnaire(owner, *one) for one in pinned)
    return SchoolKit(
        school=school,
        classes=classes,
        students=members,
        teachers=tuple(one for one in people.staff(owner, school) if one.id != person.id),
        forms=forms,
        focus=chosen,
    )
