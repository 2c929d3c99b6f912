"""What each kind of question asks of its own fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from questionnaires.checks.walk import Faults, Parts
from questionnaires.days import day, days_ahead, minutes
from questionnaires.draft import Draft, quoted
from questionnaires.kinds import MOST_QUESTIONS
from questionnaires.messages import N_, Message

_TOO_MANY = N_("too many questions; at most %(most)s, not %(given)s")
_NO_GUIDANCE = N_("missing; say what may be written as an answer of one's own")
_BELOW = N_("should not be below at_least, which is %(least)s")
_MORE_THAN_OPTIONS = N_("there are %(options)s options; ask for no more than these")
_MORE_THAN_TOGETHER = N_("only %(options)s options go together; ask for no more than these")
_DRAWS_TOO_MANY = N_("should not be above at_most, which is %(most)s")
_DRAWS_TOO_FEW = N_("should not be below at_least, which is %(least)s")
_NO_DAY = N_("%(given)s is not a day; write one such as 2026-11-22, today or today+14d")
_NO_TIME = N_("%(given)s is not a time of day; write one such as 09:30")
_ENDS_BEFORE = N_("should not be before not_before, which is %(first)s")


def size(parts: Parts) -> Faults:
    """Questions in rows are questions too."""
    asked = len(parts.asked)
    # a list that is too long by itself is told already
    if asked > MOST_QUESTIONS and max(map(len, _lists(parts))) <= MOST_QUESTIONS:
        yield (
            parts.definition.at("sections").place,
            Message(_TOO_MANY, {"most": MOST_QUESTIONS, "given": asked}),
        )


def _lists(parts: Parts) -> Iterator[list[Draft]]:
    yield list(parts.definition.at("sections").items())
    for section, _ in parts.sections:
        yield list(section.at("questions").items())
    for rows in parts.of_kind("rows"):
        yield list(rows.draft.at("questions").items())


def fields(parts: Parts) -> Faults:
    for asked in parts.asked:
        if asked.kind in _OF_KIND:
            yield from _OF_KIND[asked.kind](asked.draft)


def _choice(question: Draft) -> Faults:
    if question.at("other").value is True and not question.at("guidance").exists:
        yield question.at("guidance").place, Message(_NO_GUIDANCE)


def _choices(question: Draft) -> Faults:
    yield from _choice(question)
    yield from _bounds(question)
    options = list(question.at("options").items())
    own = 1 if question.at("other").value is True else 0
    alone = sum(1 for option in options if option.at("exclusive").value is True)
    for field, most, sentence in (
        ("at_most", len(options) + own, _MORE_THAN_OPTIONS),
        ("at_least", len(options) + own - alone, _MORE_THAN_TOGETHER),
    ):
        wanted = question.at(field)
        if options and wanted.number is not None and wanted.number > most:
            yield wanted.place, Message(sentence, {"options": most})


def _bounds(question: Draft) -> Faults:
    least, most = question.at("at_least").number, question.at("at_most").number
    if least is not None and most is not None and most < least:
        yield question.at("at_most").place, Message(_BELOW, {"least": str(least)})


def _pick(question: Draft) -> Faults:
    yield from _bounds(question)
    drawn = question.at("random")
    least, most = question.at("at_least").number, question.at("at_most").number
    if drawn.number is None:
        return
    if most is not None and drawn.number > most:
        yield drawn.place, Message(_DRAWS_TOO_MANY, {"most": str(most)})
    if least is not None and drawn.number < least:
        yield drawn.place, Message(_DRAWS_TOO_FEW, {"least": str(least)})


def _date(question: Draft) -> Faults:
    # a day of the calendar and one counted from today: which is first, only that day can tell
    yield from _ends(question, _NO_DAY, _ordinal, days_ahead)


def _time(question: Draft) -> Faults:
    yield from _ends(question, _NO_TIME, minutes)


def _ends(question: Draft, sentence: str, *readings: Callable[[str], int | None]) -> Faults:
    """Both ends can be read; where they are written in the same way they are in order."""
    first, last = question.at("not_before"), question.at("not_after")
    for end in (first, last):
        if end.text is not None and all(read(end.text) is None for read in readings):
            yield end.place, Message(sentence, {"given": quoted(end.text)})
    for read in readings:
        least, most = read(first.text or ""), read(last.text or "")
        if least is not None and most is not None and most < least:
            yield last.place, Message(_ENDS_BEFORE, {"first": quoted(first.text)})


def _ordinal(written: str) -> int | None:
    found = day(written)
    return None if found is None else found.toordinal()


_OF_KIND: dict[str, Callable[[Draft], Faults]] = {
    "choice": _choice,
    "choices": _choices,
    "number": _bounds,
    "date": _date,
    "time": _time,
    "pick": _pick,
    "rows": _bounds,
}
