"""Who has answered, for the contact teacher of a class: how far everybody is, and never what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NotFound
from service.rules import access, stages
from service.rules.stages import Stage
from service.store import anonymous, definitions, rounds
from service.store.groups import Group
from service.store.people import Person
from service.store.planning import answered
from service.store.planning.answered import Answered, Asked
from service.store.rounds import Round

AT_HOME = ("student", "guardian")  # whom a teacher can remind


class How(StrEnum):
    """How far somebody is with a form."""

    NOT_BEGUN = "not_begun"
    BEGUN = "begun"
    SENT = "sent"
    CHANGED = "changed"  # since it was sent, and the changes are not sent: what was sent counts


@dataclass(frozen=True, slots=True)
class Row:
    """One student, and how far each of those is who are asked by or about them, form by form."""

    student: Asked
    forms: tuple[tuple[How, ...], ...]  # none of a form: nobody is asked, or nobody may see

    @property
    def missing(self) -> bool:
        return any(how in (How.NOT_BEGUN, How.BEGUN) for one in self.forms for how in one)


@dataclass(frozen=True, slots=True)
class OfClass:
    """Who of a class has answered a round. Of an anonymous form only how many."""

    round: Round
    stage: Stage
    rounds: tuple[Round, ...]  # of the class, newest first
    forms: tuple[Questionnaire, ...]
    rows: tuple[Row, ...]
    anonymous: tuple[tuple[Questionnaire, int, int], ...]  # with how many have taken part, of whom


def of_class(person: Person, group: Group, round_id: UUID) -> OfClass:
    access.check_logged_in_by_school(person)
    access.check_may_see_class(person, group)
    owner = person.owner.id
    today = person.owner.today()
    known = tuple(
        one
        for one in rounds.of_group(owner, group.id)
        if stages.stage(one, today) is not Stage.PLANNED
    )
    of = next((one for one in known if one.id == round_id), None)
    if of is None:
        raise NotFound(f"round {round_id} does not ask {group.id} yet")
    asked = [definitions.questionnaire(owner, *pinned) for pinned in of.forms.items()]
    asked = [one for one in asked if one.respondent in AT_HOME]
    named = tuple(one for one in asked if not access.is_anonymous(one))
    hidden = [one for one in asked if access.is_anonymous(one)]
    students = answered.students(owner, [group.id])[group.id]
    given = answered.of_round(owner, of.id, [one.student for one in students])
    return OfClass(
        of,
        stages.stage(of, today),
        known,
        named,
        tuple(Row(one, tuple(_how(form, one, given) for form in named)) for one in students),
        _counted(owner, of, group, hidden, students) if hidden else (),
    )


def _how(form: Questionnaire, student: Asked, given: Sequence[Answered]) -> tuple[How, ...]:
    """One for each who is asked: the student, or every guardian."""
    if student.restricted:
        return ()
    asked = student.guardians if form.respondent == "guardian" else (student.student,)
    found = {
        one.person: one for one in given if (one.name, one.about) == (form.name, student.student)
    }
    return tuple(_state(found.get(one)) for one in asked)


def _state(one: Answered | None) -> How:
    if one is None:
        return How.NOT_BEGUN
    if one.sent_at is None:
        return How.BEGUN
    return How.CHANGED if one.changed else How.SENT


def _counted(
    owner: UUID, of: Round, group: Group, forms: Sequence[Questionnaire], students: Sequence[Asked]
) -> tuple[tuple[Questionnaire, int, int], ...]:
    sent = {one.name: one.sent for one in anonymous.progress(owner, of.id) if one.group == group.id}
    at_home = sum(len(one.guardians) for one in students)
    return tuple(
        (
            form,
            sent.get(form.name, 0),
            at_home if form.respondent == "guardian" else len(students),
        )
        for form in forms
    )
