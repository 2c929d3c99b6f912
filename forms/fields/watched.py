"""The fields of what is kept while one watches: a count, a clock, a log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from forms import messages
from forms.fields.answering import BesideField
from forms.fields.written import as_number
from forms.minutes import minutes_of
from forms.wire import AT, TAG, TAPS, is_number
from forms.words import on_one_line
from questionnaires import (
    Answer,
    ClockQuestion,
    Count,
    CountQuestion,
    Line,
    Log,
    LogQuestion,
    Message,
    Segment,
    Segments,
)

MOST_COUNTED = 9999
MOST_MINUTES = 24 * 60
MOST_SEGMENTS = 1000
LONGEST_LINE = 500
MOST_LINES = 200
_WHOLE = re.compile(r"[0-9]{1,6}")


class CountField(BesideField[CountQuestion]):
    """How often, with the time of each tap. A number that is typed lower drops the last taps."""

    def read_answer(self) -> Answer | None:
        text, taps = self.value(), tuple(self.value(TAPS).split())
        if not text:
            return None
        if not _WHOLE.fullmatch(text) or int(text) > MOST_COUNTED:
            self.refuse(Message(messages.NOT_A_COUNT, {"most": MOST_COUNTED}))
        elif not all(_is_moment(tap) for tap in taps):
            self.refuse(Message(messages.BROKEN_TIMES))
        else:
            return Count(int(text), taps[: int(text)])
        return None


class ClockField(BesideField[ClockQuestion]):
    """Seconds per option, as the script has kept them, or as minutes that somebody typed.

    What the script kept is on the page as well where there is no script. It holds as long as the
    minutes still say the same.
    """

    def read_answer(self) -> Answer | None:
        kept = self.kept(self.value())
        typed = {one.value: self.values(f".{one.value}") for one in self.asked.options}
        if kept.segments and all(
            values in ([], [minutes_of(kept.seconds(option))]) for option, values in typed.items()
        ):
            return kept
        segments = tuple(self.typed_segments(typed))
        return Segments(segments) if segments else None

    def kept(self, text: str) -> Segments:
        """The segments that the script has kept: option,seconds,at;option,seconds,at."""
        pieces = [one.split(",") for one in text.split(";")] if text else []
        if len(pieces) > MOST_SEGMENTS:
            self.refuse(Message(messages.TOO_MANY_TIMES, {"most": MOST_SEGMENTS}))
        elif not all(self.is_segment(one) for one in pieces):
            self.refuse(Message(messages.BROKEN_TIMES))
        else:
            return Segments(tuple(Segment(one, int(secs), at) for one, secs, at in pieces))
        return Segments(())

    def is_segment(self, pieces: list[str]) -> bool:
        if len(pieces) != 3:
            return False
        option, seconds, at = pieces
        return (
            option in {one.value for one in self.asked.options}
            and _WHOLE.fullmatch(seconds) is not None
            and int(seconds) <= MOST_MINUTES * 60
            and (not at or _is_moment(at))
        )

    def typed_segments(self, typed: dict[str, list[str]]) -> Iterator[Segment]:
        for option, values in typed.items():
            if not any(values):
                continue
            minutes = as_number(values[0]) if len(values) == 1 else None
            if minutes is None or not 0 <= minutes <= MOST_MINUTES:
                return self.refuse(Message(messages.NOT_MINUTES, {"most": MOST_MINUTES}))
            yield Segment(option, int((minutes * 60).to_integral_value(rounding="ROUND_HALF_UP")))
        return None


class LogField(BesideField[LogQuestion]):
    """Lines of evidence; blank ones are dropped."""

    def read_answer(self) -> Answer | None:
        numbers = {name.partition("-")[0] for name in self.names_after(".")}
        known = sorted(int(one) for one in numbers if is_number(one))
        lines = [line for line in map(self.line, known) if line.text]
        if len(lines) > MOST_LINES:
            values = {"most": MOST_LINES, "count": len(lines)}
            self.refuse(Message(messages.TOO_MANY_LINES, values))
        for place, line in enumerate(lines, start=1):
            self.judge(place, line)
        return Log(tuple(lines)) if lines else None

    def line(self, number: int) -> Line:
        part = f".{number}"
        return Line(on_one_line(self.value(part)), self.value(part + AT), self.value(part + TAG))

    def judge(self, place: int, line: Line) -> None:
        if len(line.text) > LONGEST_LINE:
            values = {"line": place, "limit": LONGEST_LINE, "count": len(line.text)}
            self.refuse(Message(messages.LINE_TOO_LONG, values))
        if line.tag and line.tag not in {option.value for option in self.asked.tags}:
            self.refuse(Message(messages.UNKNOWN_OPTION))
        if line.at and not _is_moment(line.at):
            self.refuse(Message(messages.BROKEN_TIMES))


def _is_moment(text: str) -> bool:
    """A moment as browsers write it: 2026-11-24T09:14:03.120Z."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) <= 40 and "T" in text
