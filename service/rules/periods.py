"""How long things are kept. Answers: as long as their questionnaire says; the rest stands here."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from questionnaires import Questionnaire

WITHOUT_FORMS = 24  # months that a conversation is kept whose round asked nothing
OCCASIONS = 3  # months that a visit or a sheet is kept on which nothing is written (any more)
READINGS = 24  # months: who read what
AUDIT = 60  # months: who administered what
CASES = 60  # months after a case is closed
PAPERS = 24  # months: that codes were printed, that a roster was applied
LETTERS = 3  # months: that a mail was sent; what stood in it was never kept
LINKS = 1  # month after a link has run out
LEFT = 24  # months after somebody's last day here, where nothing of theirs is kept


def months_before(day: date, months: int) -> date:
    """The same day that many months earlier, or the last that the month has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    first = date(year, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)


def over_before(questionnaire: Questionnaire, today: date) -> date:
    """What was over before this day is not kept any more."""
    return months_before(today, questionnaire.keep_months)


def talk_over_before(asked: Collection[Questionnaire], today: date) -> date:
    """A conversation lies on what its round asked, and goes with the last of it."""
    longest = max((one.keep_months for one in asked), default=WITHOUT_FORMS)
    return months_before(today, longest)
