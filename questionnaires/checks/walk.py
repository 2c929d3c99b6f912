"""The parts of a definition that the rules look at, walked once and in the order of the form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from questionnaires.draft import Draft
from questionnaires.source import Fault

Faults = Iterator[Fault]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and the number of the rows it stands in where it stands in some."""

    draft: Draft
    kind: str | None
    id: str | None
    number: int
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """The definition, its sections and all its questions. Those in rows follow their rows."""

    definition: Draft
    sections: tuple[tuple[Draft, int], ...]  # each with the number of its first question
    asked: tuple[Asked, ...]

    def of_kind(self, kind: str) -> Iterator[Asked]:
        return (asked for asked in self.asked if asked.kind == kind)

    def list_of(self, field: str) -> Draft | None:
        """A list of the head, empty where it is left out; nothing where it is no list."""
        found = self.definition.at(field)
        return found if not found.exists or isinstance(found.value, list) else None


Rule = Callable[[Parts], Faults]


def parts(definition: Draft) -> Parts:
    asked: list[Asked] = []
    sections = []
    for section in definition.at("sections").items():
        sections.append((section, len(asked)))
        for question in section.at("questions").items():
            rows = _asked(question, len(asked), None)
            asked.append(rows)
            if rows.kind == "rows":
                for inside in question.at("questions").items():
                    asked.append(_asked(inside, len(asked), rows.number))
    return Parts(definition, tuple(sections), tuple(asked))


def _asked(question: Draft, number: int, rows: int | None) -> Asked:
    return Asked(question, question.at("kind").text, question.at("id").text, number, rows)


def step_lists(parts: Parts) -> Iterator[Draft]:
    """The ordered steps: of shared scales, then of questions with steps of their own."""
    for _, scale in parts.definition.at("scales").entries():
        yield scale.at("options")
    for asked in parts.of_kind("scale"):
        yield asked.draft.at("options")


def option_lists(parts: Parts) -> Iterator[Draft]:
    """Every list of things that have a value and a label."""
    for _, scale in parts.definition.at("scales").entries():
        yield scale.at("options")
    for asked in parts.asked:
        yield asked.draft.at("options")
        yield asked.draft.at("tags")
