"""Prepare a conversation: what only its teacher sees, and what they note for themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from analysis import Band, ThemeChange, ThemeRow, class_bands, theme_changes
from questionnaires import TextQuestion
from service.actions import releases
from service.actions.conversing import conversations
from service.actions.conversing.laying import Sheet, Table
from service.errors import NotFound
from service.rules import access
from service.store import people
from service.store.conversing import notes
from service.store.conversing.notes import Note
from service.store.ground.database import transaction
from service.store.people import Person

WISH = "talk_about"  # what shipped preparations call the question for a topic
NO_BANDS: Mapping[str, Band] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Prepared:
    """What lies before the teacher alone."""

    table: Table
    note: Note
    bands: Mapping[str, Band]  # the class's middle half, by theme
    wish: str  # what the student wants to talk about
    moved: tuple[ThemeRow, ...]  # furthest since last time, all as far as each other
    apart: ThemeRow | None  # the two looks that are furthest from each other


def prepare(reader: Person, student_id: UUID, round_id: UUID | None = None) -> Prepared:
    """The table as the contact teacher prepares it. The reading is logged."""
    table = conversations.table(reader, student_id, round_id)
    access.check_holds_conversation(reader, table.student)
    owner, released = reader.owner.id, _released(table)
    beside = notes.beside(owner, table.round.id, student_id, reader.id, released)
    evaluation = table.evaluation
    return Prepared(
        table=table,
        note=beside.note,
        bands=(
            _shown(class_bands(evaluation.questionnaire, beside.counts))
            if beside.counts and evaluation
            else NO_BANDS
        ),
        wish=_wish(table.preparation),
        moved=_moved(table),
        apart=next((row for row in _rows(table) if row.focus), None),
    )


def bands_in_room(table: Table) -> Mapping[str, Band]:
    """The class's middle half on the screen that is shared: when both sides want it.

    It is made of the release, for the student reads no answer behind it.
    """
    held, released = table.conversation, _released(table)
    if not (held and held.band_student and held.band_teacher and released and table.evaluation):
        return NO_BANDS
    beside = notes.beside(held.owner, held.round, held.student, held.student, released)
    if beside.counts is None:
        return NO_BANDS
    return _shown(class_bands(table.evaluation.questionnaire, beside.counts))


def may_show_class(table: Table) -> bool:
    """Whether there is a release of the class that may be shown here at all."""
    return _released(table) is not None


def changes(table: Table) -> tuple[ThemeChange, ...]:
    """What has become of each theme since last time, with what may honestly be said of it."""
    mine, then = table.evaluation, table.then
    if mine is None or mine.document is None or not mine.sent or then is None:
        return ()
    spreads = releases.spreads_of(table.round.owner, mine.questionnaire)
    return theme_changes(mine.questionnaire, mine.document, then, spreads)


def keep(
    person: Person, student_id: UUID, round_id: UUID, before: int, text: str, picked: Sequence[str]
) -> Note | None:
    """Keep a note. What another device has saved since revision `before` is given back instead."""
    owner = person.owner.id
    student = people.person(owner, student_id)
    access.check_holds_conversation(person, student)
    if all(one.id != round_id for one in conversations.rounds_of(person, student)):
        raise NotFound(f"no round {round_id} for {student_id}")
    wanted = Note(text, tuple(dict.fromkeys(picked)))
    with transaction():
        if notes.keep(owner, round_id, student_id, person.id, before, wanted):
            return None
        stands = notes.note(owner, round_id, student_id, person.id)
    same = (stands.text, stands.picked) == (wanted.text, wanted.picked)
    return None if same else stands


def _released(table: Table) -> tuple[UUID, str, int] | None:
    """Where the release of the student's own class lies, if there is one that may be shown."""
    mine, home = table.evaluation, table.student.home_class
    if mine is None or mine.response is None or home is None or table.round.closed_at is None:
        return None
    task = mine.response.task
    shows = access.shows_class(mine.questionnaire) and task.group == home.id
    return (home.id, task.name, task.version) if shows else None


def _shown(bands: Mapping[str, object]) -> Mapping[str, Band]:
    return {theme: band for theme, band in bands.items() if isinstance(band, Band)}


def _rows(table: Table) -> tuple[ThemeRow, ...]:
    return table.feedback.rows if table.feedback else ()


def _moved(table: Table) -> tuple[ThemeRow, ...]:
    """By a whole step at least; of two ways, the one with the most in it."""
    furthest = max((abs(row.change or 0) for row in _rows(table)), default=0)
    if furthest == 0:
        return ()
    ways = [
        tuple(row for row in _rows(table) if row.change == change)
        for change in (furthest, -furthest)
    ]
    return max(ways, key=len)


def _wish(preparation: Sequence[Sheet]) -> str:
    for sheet in preparation:
        asked = sheet.questionnaire.question(WISH)
        own = sheet.questionnaire.respondent == "student" and sheet.sent and sheet.document
        if own and isinstance(asked, TextQuestion) and WISH not in own.declined:
            return own.text(WISH).strip()
    return ""
