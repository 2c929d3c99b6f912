"""Who writes on a class visit."""

from __future__ import annotations

from questionnaires import Questionnaire
from service.errors import NotAllowed
from service.rules.audiences import is_anonymous
from service.store.people import Person
from service.store.visiting.visits import Visit


def may_write_on_visit(person: Person, visit: Visit, questionnaire: Questionnaire) -> bool:
    """The observer notes and interviews; the observed teacher looks back at the own lesson.

    What is written on a visit is read by the other one: there is no anonymous form of it.
    """
    if is_anonymous(questionnaire):
        return False
    if questionnaire.respondent == "observer":
        return person.id == visit.observer
    return (
        person.id == visit.teacher
        and questionnaire.respondent == "teacher"
        and questionnaire.about == "lesson"
    )


def check_may_write_on_visit(person: Person, visit: Visit, questionnaire: Questionnaire) -> None:
    if not may_write_on_visit(person, visit, questionnaire):
        raise NotAllowed(f"{person.id} does not write {questionnaire.name} on visit {visit.id}")
