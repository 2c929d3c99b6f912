"""What a clock has kept, and the lines of a log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import escape

from forms.minutes import minutes_of, wired
from forms.page import Filling
from forms.wire import AT, MOST_NUMBERED, TAG
from questionnaires import Line, Log, Segments


@dataclass(frozen=True, slots=True)
class ClockPart:
    """Minutes per option, and the segments that they are made of."""

    segments: int  # slot
    minutes: Mapping[str, int]
    question: str
    name: str

    def fill(self, filling: Filling) -> None:
        answer = filling.document.answers.get(self.question)
        kept = answer if isinstance(answer, Segments) else Segments(())
        segments = wired(kept)
        minutes = {option: minutes_of(kept.seconds(option)) for option in self.minutes}
        if self.name in filling.typed:
            segments = filling.posted(self.name)
            minutes = {one: filling.posted(f"{self.name}.{one}") for one in self.minutes}
        filling.pieces[self.segments] = str(escape(segments))
        for option, slot in self.minutes.items():
            filling.pieces[slot] = str(escape(minutes[option]))


@dataclass(frozen=True, slots=True)
class LogPart:
    """The lines that are written, and a blank one to go on with."""

    slot: int
    question: str
    name: str
    described: str  # ready-made attributes
    described_when_wrong: str
    tags: tuple[tuple[str, str], ...]  # value and label, escaped; empty where there are none
    line: str  # what a line is called by those who listen, escaped, with {n}
    tag: str

    def fill(self, filling: Filling) -> None:
        lines = self._typed(filling) if self.name in filling.typed else self._stored(filling)
        wrong = bool(filling.errors.get(self.question))
        filling.pieces[self.slot] = "".join(
            self._line(number, line, wrong) for number, line in enumerate([*lines, Line("")])
        )

    def _stored(self, filling: Filling) -> tuple[Line, ...]:
        answer = filling.document.answers.get(self.question)
        return answer.lines if isinstance(answer, Log) else ()

    def _typed(self, filling: Filling) -> tuple[Line, ...]:
        parts = [f"{self.name}.{number}" for number in range(MOST_NUMBERED + 1)]
        lines = [
            Line(filling.posted(part), filling.posted(part + AT), filling.posted(part + TAG))
            for part in parts
            if part in filling.typed
        ]
        return tuple(line for line in lines if line.text)

    def _line(self, number: int, line: Line, wrong: bool) -> str:
        name = f"{self.name}.{number}"
        said = self.line.replace("{n}", str(number + 1))
        described = self.described_when_wrong if wrong else self.described
        invalid = ' aria-invalid="true"' if wrong else ""
        return (
            f'<div class="log-line" data-line="{number}">'
            f'<input type="text" class="form-control" autocomplete="off" name="{name}"'
            f' value="{escape(line.text)}" aria-label="{said}"{described}{invalid}>'
            f'<input type="hidden" name="{name}{AT}" value="{escape(line.at)}">'
            f"{self._tag(number, name, line.tag)}</div>\n"
        )

    def _tag(self, number: int, name: str, chosen: str) -> str:
        if not self.tags:
            return ""
        said = self.tag.replace("{n}", str(number + 1))
        options = "".join(
            f'<option value="{value}"{" selected" if value == chosen else ""}>{label}</option>'
            for value, label in self.tags
        )
        opening = f'<select class="form-control" name="{name}{TAG}" aria-label="{said}">'
        return f"{opening}{options}</select>"
