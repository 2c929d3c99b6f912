"""Who writes a school's focus and who reads it, and what it must say before it is published."""

from __future__ import annotations

from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NotAllowed
from service.rules import offices
from service.rules.audiences import is_anonymous
from service.store.people import Person
from service.store.visiting.focus import FocusContent

_READERS = ("contact_teacher", "subject_teacher", "team", "coach", "leader")


def check_writes_focus(person: Person, school: UUID) -> None:
    """The leadership of the school: everybody of it writes on the same draft."""
    offices.check_logged_in_by_school(person)
    offices.check_leads(person, school)


def check_reads_focus(person: Person, school: UUID) -> None:
    """What is published is for all who teach, coach or lead at the school."""
    offices.check_logged_in_by_school(person)
    if school not in person.schools(*_READERS):
        raise NotAllowed(f"{person.id} does not work at {school}")


def is_for_visits(questionnaire: Questionnaire) -> bool:
    """A form that an observer can write a visit on."""
    return questionnaire.kind == "observation" and _is_of_observers(questionnaire)


def is_for_talks(questionnaire: Questionnaire) -> bool:
    """A form for the short talks with students on a visit."""
    return questionnaire.kind == "interview" and _is_of_observers(questionnaire)


def _is_of_observers(questionnaire: Questionnaire) -> bool:
    about_lesson = questionnaire.respondent == "observer" and questionnaire.about == "lesson"
    return about_lesson and not is_anonymous(questionnaire)


def check_is_whole(content: FocusContent) -> None:
    """Staff learn why, how visits go, and of every area what its four questions say."""
    of_areas = (
        words
        for area in content.areas
        for words in (area.title, area.justifies, area.matters, area.qualify, area.upskilling)
    )
    texts = (content.why, content.guide, *of_areas)
    if not content.areas or not all(one.strip() for one in texts):
        raise NotAllowed("this focus is not whole yet")
    check_areas(content)


def check_areas(content: FocusContent) -> None:
    """Each area is one of its own."""
    ids = [one.id for one in content.areas]
    if len(set(ids)) < len(ids):
        raise NotAllowed(f"an area stands twice: {ids}")
