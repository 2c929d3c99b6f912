"""What a teacher of the small school keeps alone: a lesson, two surveys, and a copy given away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from questionnaires import Document
from service import actions
from service.store import definitions, people
from service.store.people import Person
from tests.school.anonymously import CLIMATE
from tests.school.deeds import filled, save

SECRET = "tranebærtimen"  # in all that is private, and nowhere else
TITLE = "Sådan er det hos os"  # what the students of the class see too


@dataclass(frozen=True)
class OwnSpace:
    lesson: UUID  # its observation is written and not finished
    notes: UUID  # the response
    closed: UUID  # a survey that ten students have answered
    open: UUID  # one that nobody has answered
    copy: UUID  # of the lesson, at a colleague's


def own_lesson(teacher: Person, group: UUID, words: str = SECRET) -> tuple[UUID, UUID]:
    """A lesson with its observation begun: the lesson's id, and the response's."""
    lesson = actions.own.start(teacher, group, words, teacher.owner.today())
    notes = actions.responses.begin_on_own(teacher, lesson, "visit", "da")
    save(teacher, notes, filled("visit", words=words))
    return lesson, notes


def own_survey(teacher: Person, group: UUID, title: str = TITLE) -> UUID:
    last = teacher.owner.today() + timedelta(days=7)
    return actions.own_surveys.start(teacher, group, CLIMATE, title, last)


def given(step: int = 1) -> Document:
    """What a student answers; words are not asked for."""
    (asked,) = (one for one in definitions.shipped() if one.name == CLIMATE)
    return filled(actions.own_surveys.without_words(asked), step)


def answered_by(survey: UUID, students: Sequence[Person], step: int = 1) -> list[UUID]:
    """One after the other. Returns the keys of their sendings."""
    keys = [uuid4() for _ in students]
    for place, (one, key) in enumerate(zip(students, keys, strict=True)):
        person = people.person(one.owner.id, one.id)
        actions.own_surveys.take_part(person, survey, given((step + place) % 4), key)
    return keys


def own_space(teacher: Person, group: UUID, reader: Person) -> OwnSpace:
    """All of it, by the deeds of those whose it is."""
    teacher = people.person(teacher.owner.id, teacher.id)
    lesson, notes = own_lesson(teacher, group)
    closed = own_survey(teacher, group)
    answered_by(closed, people.class_of(teacher.owner.id, group)[:10])
    actions.own_surveys.close(teacher, closed)
    content = f'{{"title": "{SECRET}", "about": "", "forms": []}}'
    copy = actions.own_copies.give_lesson(teacher, lesson, reader.id, SECRET, content)
    return OwnSpace(lesson, notes, closed, own_survey(teacher, group), copy)


def own_ids(of: OwnSpace) -> dict[str, UUID]:
    """By the names that addresses give them."""
    return {
        "lesson_id": of.lesson,
        "survey_id": of.open,
        "closed_survey_id": of.closed,
        "copy_id": of.copy,
    }
