"""The conversations of one class in one round: goals, agreements, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from random import Random
from uuid import UUID

from questionnaires import Document
from service.demo.between import kept
from service.demo.chance import Ids, chance
from service.demo.days import at_hour, lesson_time, school_day_after, school_day_before
from service.demo.levels import Course
from service.demo.people import log_key
from service.demo.rounds import Demo, Held, Progress
from service.demo.schools import Class, Someone, is_introduced
from service.demo.words.agreed import AGREEMENTS, GOALS, MINUTES, TRIES
from service.store.ground.rows import (
    AgreementRow,
    ConversationRow,
    GoalRow,
    MinutesRow,
    ReadingRow,
    Row,
)

HELD = 0.9  # share of a class that has had the conversation some days after a round
AFTER_CLOSING = 8  # days
MEETS_AGAIN = timedelta(weeks=16)
GOAL_BECAME = {"reached": 8, "under_way": 7, "not_started": 1, "dropped": 2}
AGREEMENT_BECAME = {"kept": 6, "not_kept": 2, "open": 2}


def rows(
    demo: Demo, held: Held, one: Class, far: Progress, moved: Mapping[UUID, Course]
) -> Iterator[Row]:
    """In an open round only the few whose conversation is open, and one goal among them.

    Whoever opens one reads what lies on the table, and that is in the log.
    """
    term, ids = held.term, Ids(demo.seed, "readings", held.id, one.id)
    newest = term.number >= demo.rounds - 2  # nobody has taken these agreements up again yet
    for student in one.students:
        drawn = chance(demo.seed, "conversation", term.number, student.id)
        if term.closed_at is None:
            if student.id not in far.at_the_table:
                continue
            # after the last lesson in which they can have sent their answers
            late = time(15, 20 * far.at_the_table.index(student.id))
            moment = at_hour(school_day_before(term.last_day), late)
            agreed = student.id == far.at_the_table[0]
        elif drawn.random() < HELD or is_introduced(student):
            first = school_day_after(term.closes_on + timedelta(days=1))
            moment = lesson_time(drawn, first, first + timedelta(days=AFTER_CLOSING))
            agreed = True
        else:
            continue
        key = demo.ids()
        waived = student.id not in far.judged
        shared = _shared(held, one, student, moment)
        closed = moment + timedelta(minutes=25) if term.closed_at is not None else None
        again = school_day_after(moment.date() + MEETS_AGAIN) if agreed else None
        yield ConversationRow(
            key, demo.owner, held.id, student.id, one.teacher.id, moment, waived, again,
            closed is None, closed, one.teacher.id if closed else None, *shared,
        )  # fmt: skip
        if closed:
            yield _minutes(demo, drawn, key, student.id, closed)
        reader, read = (log_key(demo.seed, key) for key in (one.teacher.id, student.id))
        what = f"conversation in round {held.id}"
        yield ReadingRow(ids(), demo.owner, reader, read, what, moment)
        if agreed:
            theme = moved[student.id].to_talk_about(term.number, drawn)
            goal = _goal(demo, drawn, key, theme, moment, newest)
            stands = newest and term.closed_at is not None
            yield from kept.rows(demo, student.id, goal, moment, stands)
            yield from _agreements(demo, drawn, key, newest)


def _shared(
    held: Held, one: Class, student: Someone, moment: datetime
) -> tuple[datetime, UUID] | tuple[()]:
    """In the class that the demo introduces, the students share it with home when it is over."""
    if held.term.closed_at is None or not any(map(is_introduced, one.students)):
        return ()
    return moment + timedelta(hours=1), student.id


def _goal(
    demo: Demo, drawn: Random, conversation: UUID, theme: str, moment: datetime, newest: bool
) -> GoalRow:
    known = GOALS.get(theme) or next(iter(GOALS.values()))
    text, signs, help_ = drawn.choice(known)
    tries = TRIES[(text, signs, help_)]
    status = "under_way" if newest else _drawn(drawn, GOAL_BECAME)
    saved = moment + timedelta(minutes=20)
    until = school_day_after(moment.date() + MEETS_AGAIN)
    return GoalRow(
        demo.ids(), demo.owner, conversation, text, signs, help_, status, saved, tries, until
    )


def _minutes(
    demo: Demo, drawn: Random, conversation: UUID, student: UUID, saved: datetime
) -> MinutesRow:
    """The student wrote a few lines of what was said."""
    said = {question: drawn.choice(lines) for question, lines in MINUTES.items()}
    document = Document(said).to_json()
    return MinutesRow(
        demo.ids(), demo.owner, conversation, "conversation-minutes", 1, document, 1, saved, student
    )


def _agreements(
    demo: Demo, drawn: Random, conversation: UUID, newest: bool
) -> Iterator[AgreementRow]:
    for place, (text, who) in enumerate(drawn.sample(AGREEMENTS, drawn.randint(1, 2))):
        status = "open" if newest else _drawn(drawn, AGREEMENT_BECAME)
        yield AgreementRow(demo.ids(), demo.owner, conversation, place, text, who, status)


def _drawn(drawn: Random, weights: Mapping[str, int]) -> str:
    return drawn.choices(list(weights), list(weights.values()))[0]
