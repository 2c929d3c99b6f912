"""What one person answered to one version: the document that is stored and counted."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, assert_never

LONGEST_PLAIN = 24  # characters of an option's value that is a mark of itself


@dataclass(frozen=True, slots=True)
class Chosen:
    """Several options' values, in the order in which they are offered."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """Ids from the roster, and those who were drawn but away."""

    ids: tuple[str, ...]
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """The small forms of a repeating group."""

    rows: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How often, and when each of the taps was: ISO 8601, fewer where it was only typed."""

    total: int
    taps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """One option that ran for some seconds; `at` is when it began (ISO 8601) or empty."""

    option: str
    seconds: int
    at: str = ""


@dataclass(frozen=True, slots=True)
class Segments:
    """What a clock has kept, in order."""

    segments: tuple[Segment, ...]

    def seconds(self, option: str) -> int:
        return sum(one.seconds for one in self.segments if one.option == option)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of evidence; `at` is when it was written (ISO 8601) or empty."""

    text: str
    at: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Log:
    lines: tuple[Line, ...]


Answer = str | Chosen | Picked | Rows | Count | Segments | Log


@dataclass(frozen=True, slots=True)
class Document:
    """Answers by question id, and the silence that was chosen. A question in neither is missing.

    A scale or choice is answered by an option's value, a text by its words, a number by a decimal
    such as "3.5", a date or time by ISO 8601; the other kinds by values of their own. `others` are
    the words beside the value "other".
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    declined: frozenset[str] = frozenset()
    not_relevant: frozenset[str] = frozenset()
    others: Mapping[str, str] = field(default_factory=dict)

    def answered(self, question: str) -> bool:
        """Declining is an answer too, and so is "not relevant"."""
        return (
            question in self.answers or question in self.declined or question in self.not_relevant
        )

    def text(self, question: str) -> str:
        """The one value or the words given; empty where there are none."""
        answer = self.answers.get(question, "")
        return answer if isinstance(answer, str) else ""

    def chosen(self, question: str) -> tuple[str, ...]:
        """The values or ids chosen, whether one could be chosen or several."""
        match self.answers.get(question, ""):
            case Chosen(values):
                return values
            case Picked(ids):
                return ids
            case str(value) if value:
                return (value,)
            case _:
                return ()

    def only(self, questions: Collection[str]) -> Document:
        """The part that answers these questions."""
        return Document(
            {one: answer for one, answer in self.answers.items() if one in questions},
            self.declined & frozenset(questions),
            self.not_relevant & frozenset(questions),
            {one: words for one, words in self.others.items() if one in questions},
        )

    @property
    def is_blank(self) -> bool:
        return not (self.answers or self.declined or self.not_relevant)

    def marks(self, questions: Iterable[str]) -> dict[str, str]:
        """What is answered to each of these questions, in short: equal where the answers are.

        Pages carry them, so that it can be told later which answers were touched. A question
        without any answer has no mark.
        """
        return {one: self._mark(one) for one in questions if self.answered(one)}

    def _mark(self, question: str) -> str:
        answer = self.answers.get(question)
        silent = question in self.declined or question in self.not_relevant
        if isinstance(answer, str) and not silent and question not in self.others:
            return f"={answer}" if len(answer) <= LONGEST_PLAIN else _digest(answer)
        if answer is None and question not in self.others:
            return f"{question in self.declined:d}{question in self.not_relevant:d}"
        return _digest(json.dumps(_packed_document(self.only((question,))), sort_keys=True))

    def joined(self, other: Document) -> Document:
        """Both together; where both answer a question, the other one's answer."""
        given = {*other.answers, *other.declined, *other.not_relevant}
        mine = self.only({*self.answers, *self.declined, *self.not_relevant} - given)
        return Document(
            {**mine.answers, **other.answers},
            mine.declined | other.declined,
            mine.not_relevant | other.not_relevant,
            {**mine.others, **other.others},
        )

    def without(self, questions: Collection[str]) -> Document:
        """The part that does not answer these questions."""
        answered = {*self.answers, *self.declined, *self.not_relevant, *self.others}
        return self.only(answered.difference(questions))

    def to_json(self) -> str:
        return json.dumps(_packed_document(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Document:
        return _document(json.loads(text))


def _digest(words: str) -> str:
    return blake2b(words.encode(), digest_size=8).hexdigest()


def _packed_document(document: Document) -> dict[str, Any]:
    packed: dict[str, Any] = {
        "answers": {one: _packed(answer) for one, answer in document.answers.items()},
        "declined": sorted(document.declined),
    }
    if document.not_relevant:
        packed["not_relevant"] = sorted(document.not_relevant)
    if document.others:
        packed["others"] = dict(document.others)
    return packed


def _packed(answer: Answer) -> Any:
    """As JSON: one name tells which kind of answer it is."""
    match answer:
        case str():
            return answer
        case Chosen(values):
            return {"chosen": values}
        case Picked(ids, absent):
            return {"picked": ids, "absent": absent}
        case Rows(rows):
            return {"rows": [_packed_document(row) for row in rows]}
        case Count(total, taps):
            return {"count": total, "taps": taps}
        case Segments(segments):
            return {"segments": [[one.option, one.seconds, one.at] for one in segments]}
        case Log(lines):
            return {"lines": [[one.text, one.at, one.tag] for one in lines]}
        case _:
            assert_never(answer)


def _document(stored: Mapping[str, Any]) -> Document:
    return Document(
        {
            one: answer if isinstance(answer, str) else _answer(answer)
            for one, answer in stored["answers"].items()
        },
        frozenset(stored["declined"]),
        frozenset(stored.get("not_relevant", ())),
        stored.get("others", {}),
    )


def _answer(stored: Mapping[str, Any]) -> Answer:
    match stored:
        case {"chosen": values}:
            return Chosen(tuple(values))
        case {"picked": ids, "absent": absent}:
            return Picked(tuple(ids), tuple(absent))
        case {"rows": rows}:
            return Rows(tuple(_document(row) for row in rows))
        case {"count": total, "taps": taps}:
            return Count(total, tuple(taps))
        case {"segments": segments}:
            return Segments(tuple(Segment(*one) for one in segments))
        case {"lines": lines}:
            return Log(tuple(Line(*one) for one in lines))
        case _:
            raise ValueError(f"no kind of answer has {', '.join(stored)}")
