"""The study book: what a student has talked about, aimed at and reached, over the years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from service.actions.between.weeks import Alive, alive, day_of
from service.actions.conversing.history import read_by
from service.errors import NotFound
from service.rules import access, stages
from service.rules.stages import Stage
from service.rules.years import school_year
from service.store import people, rounds
from service.store.administration import readings
from service.store.between import study_book
from service.store.between.study_book import Kept
from service.store.conversing import conversations
from service.store.conversing.conversations import Conversation
from service.store.people import Person
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Page:
    """One round or conversation with what it left."""

    title: str  # of the round; empty where the round is not known any more
    day: date  # of the conversation, or the round's first
    conversation: Conversation | None
    goals: tuple[Alive, ...]


@dataclass(frozen=True, slots=True)
class StudyBook:
    student: Person
    years: tuple[str, ...]  # newest first
    pages: tuple[tuple[str, tuple[Page, ...]], ...]  # by year, newest first


def of_student(reader: Person, student_id: UUID, year: str | None = None) -> StudyBook:
    """All of it, or one year. A reading by the contact teacher is logged.

    Of conversations from before their time, a contact teacher has the shared history alone.
    """
    owner = reader.owner
    student = reader if reader.id == student_id else people.person(owner.id, student_id)
    access.check_may_read_study_book(reader, student, access.relations(reader, student))
    home = student.home_class
    held = conversations.of_student(owner.id, student_id)
    known = {
        one.id: one for one in rounds.of_student(owner.id, student_id, home.id if home else None)
    }
    if reader.id != student_id:
        readings.add(reader, student_id, "study book")
    read = {one.id for one in read_by(reader, student, held)}
    found = _pages(reader, held, known, study_book.kept(owner.id, student_id))
    pages = [one for one in found if one.conversation is None or one.conversation.id in read]
    years = tuple(dict.fromkeys(school_year(one.day) for one in pages))
    if year is not None and year not in years:
        raise NotFound(f"no year {year} of {student_id}")
    shown = [one for one in years if year in (None, one)]
    return StudyBook(
        student,
        years,
        tuple(
            (one, tuple(page for page in pages if school_year(page.day) == one)) for one in shown
        ),
    )


def _pages(
    reader: Person, held: tuple[Conversation, ...], known: Mapping[UUID, Round], kept: Kept
) -> list[Page]:
    """Newest first. A round in which nothing was talked about stands there too, once it began."""
    owner, today = reader.owner, reader.owner.today()
    later: dict[UUID, date | None] = {}
    after: date | None = None
    for one in held:  # newest first: the goals of one are past when the next leaves others
        later[one.id] = after
        after = day_of(owner, one.opened_at) if one.goals else after
    talked = [
        Page(
            known[one.round].title if one.round in known else "",
            day_of(owner, one.opened_at),
            one,
            alive(owner, one.goals, one.opened_at, kept, later[one.id]),
        )
        for one in held
    ]
    begun = {one.round for one in held}
    silent = [
        Page(one.title, one.opens_on, None, ())
        for one in known.values()
        if one.id not in begun and stages.stage(one, today) is not Stage.PLANNED
    ]
    return sorted((*talked, *silent), key=lambda page: page.day, reverse=True)
