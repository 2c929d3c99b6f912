"""What invented students keep between conversations: weeks, evidence, what stands on the board."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from service.demo.chance import Ids, chance
from service.demo.days import at_hour, school_day_after, school_day_before
from service.demo.rounds import Demo
from service.demo.words.between import LINES, PIECES, REACHED
from service.store.ground.rows import CheckInRow, EvidenceRow, GoalRow, Row

WEEKS = 12  # before today
SAYS, WRITES = 0.7, 0.4  # share of the weeks in which something is said, and in words
SHOWS = 0.5  # share of students with a piece of evidence, and with something on the board
GOING = {"well": 4, "forward": 6, "stuck": 2, "not_yet": 1}
TRIED = ("as_planned", "as_planned", "other_way", "asked", "nothing")
NEXT = ("keep_on", "keep_on", "other_way", "ask_help", "smaller")


def rows(demo: Demo, student: UUID, goal: GoalRow, moment: datetime, stands: bool) -> Iterator[Row]:
    """A goal with what hangs on it. Keys of their own shift nobody else's.

    Of goals that are past, only what was reached is left to tell: a demo is made while one waits.
    """
    drawn, ids = chance(demo.seed, "between", goal.id), Ids(demo.seed, "between", goal.id)
    if not stands:
        reached = drawn.choice(REACHED) if goal.status == "reached" else ""
        yield replace(goal, reached=reached)
        return
    yield replace(goal, on_board=drawn.random() < SHOWS)
    this_week = demo.today - timedelta(days=demo.today.weekday())
    for back in range(WEEKS, 0, -1):
        week = this_week - timedelta(weeks=back)
        friday = week + timedelta(days=4)
        if drawn.random() < SAYS and moment.date() < friday == school_day_before(friday):
            (going,) = drawn.choices(list(GOING), list(GOING.values()))
            line = drawn.choice(LINES) if drawn.random() < WRITES else ""
            tried, step = drawn.choice(TRIED), drawn.choice(NEXT)
            said = at_hour(friday, time(10, 15))
            yield CheckInRow(
                ids(), goal.owner, goal.id, student, week, going, tried, step, line, said
            )
    if drawn.random() < SHOWS:
        title, text = drawn.choice(PIECES)
        made = at_hour(school_day_after(moment.date() + timedelta(days=14)), time(13, 0))
        on_board = drawn.random() < SHOWS
        yield EvidenceRow(ids(), goal.owner, goal.id, student, title, text, on_board, made)
