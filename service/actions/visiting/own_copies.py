"""Give somebody a copy of something private, take it back, and read what one was given."""

from __future__ import annotations

from uuid import UUID

from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store import own, own_copies, own_surveys, people
from service.store.administration import readings
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.visiting.own_copies import OwnCopy


def readers(person: Person) -> tuple[Person, ...]:
    """The staff of one's own school, of whom one may be given a copy."""
    access.check_may_keep_own(person)
    owner = person.owner.id
    found = {
        one.id: one
        for school in sorted(person.schools("contact_teacher", "subject_teacher"))
        for one in people.staff(owner, school, "coach", "leader")
        if one.id != person.id
    }
    return tuple(sorted(found.values(), key=lambda one: one.name))


def give_lesson(person: Person, lesson_id: UUID, reader_id: UUID, title: str, content: str) -> UUID:
    """A copy of an own lesson. `content` is what the own page shows, and nothing more."""
    owner = person.owner.id
    reader = _reader(person, reader_id)
    with transaction():
        lesson = own.lesson(owner, person.id, lesson_id, lock=True)
        return own_copies.give(owner, person.id, reader.id, title, content, lesson=lesson.id)


def give_survey(person: Person, survey_id: UUID, reader_id: UUID, title: str, content: str) -> UUID:
    """A copy of the numbers of an own survey that is closed."""
    owner = person.owner.id
    reader = _reader(person, reader_id)
    with transaction():
        survey = own_surveys.survey(owner, survey_id, lock=True)
        access.check_survey_is_mine(person, survey)
        if survey.closed_at is None:
            raise NotAllowed(f"survey {survey_id} shows nothing yet")
        return own_copies.give(owner, person.id, reader.id, title, content, survey=survey.id)


def withdraw(person: Person, copy_id: UUID) -> None:
    """Take a copy back: it is empty at once."""
    access.check_has_own_space(person)
    with transaction():
        if not own_copies.withdraw(person.owner.id, person.id, copy_id):
            known = {one.id for one in own_copies.given_by(person.owner.id, person.id)}
            if copy_id not in known:
                raise NotFound(f"copy {copy_id}")


def of_lesson(person: Person, lesson_id: UUID) -> tuple[OwnCopy, ...]:
    """The copies of one lesson that one gave, newest first."""
    given_away = own_copies.given_by(person.owner.id, person.id)
    return tuple(one for one in given_away if one.lesson == lesson_id)


def of_survey(person: Person, survey_id: UUID) -> tuple[OwnCopy, ...]:
    """The copies of one survey's numbers."""
    given_away = own_copies.given_by(person.owner.id, person.id)
    return tuple(one for one in given_away if one.survey == survey_id)


def given(person: Person) -> tuple[OwnCopy, ...]:
    """The copies that one was given."""
    access.check_has_own_space(person)
    found = own_copies.given_to(person.owner.id, person.id)
    return tuple(one for one in found if access.reads_copy(person, one))


def read(person: Person, copy_id: UUID) -> OwnCopy:
    """A copy that one was given. That it was read is noted before it is shown."""
    access.check_has_own_space(person)
    copy = own_copies.read(person.owner.id, person.id, copy_id)
    if not access.reads_copy(person, copy):
        raise NotFound(f"copy {copy_id}")
    if copy.withdrawn_at is None:
        readings.add(person, copy.person, f"copy {copy.id}")
    return copy


def _reader(person: Person, reader_id: UUID) -> Person:
    reader = people.person(person.owner.id, reader_id)
    access.check_may_be_given(reader, person)
    return reader
