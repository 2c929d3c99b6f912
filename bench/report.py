"""The table of a run: what it cost, what it may cost, and which bound is missed."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench.measure import BARE, FEW, MANY, PAGE, SAVE, SEND, Costs
from bench.school import CLASSES, STUDENTS
from bench.server import CORES, ROOT
from bench.statements import Count

PAGE_OF_DOCS = ROOT / "docs" / "bench.md"
BEGIN, END = "<!-- written by make bench -->", "<!-- to here -->"
MOST_STATEMENTS = 6
FEW_ROUNDS, MANY_ROUNDS = 2, 25


@dataclass(frozen=True, slots=True)
class Line:
    """One measured case, and the ratio that judges it."""

    what: str
    case: str
    to: str = BARE
    most: float | None = None
    goal: float | None = None  # beyond


_SCHOOL = f"The school's page, {CLASSES} classes of {STUDENTS}"
LINES = (
    Line("A bare Flask app that returns a fixed string", BARE),
    Line("A page of 22 questions, logged in, with a draft", PAGE, most=6, goal=4),
    Line("22 answers checked and kept for good", SAVE, most=12, goal=8),
    Line("Sending them", SEND),
    Line(f"{_SCHOOL}, {FEW_ROUNDS} rounds stored", FEW),
    Line(f"{_SCHOOL}, {MANY_ROUNDS} rounds stored", MANY),
    Line(f"The same with {MANY_ROUNDS} rounds against {FEW_ROUNDS}", MANY, to=FEW, most=1.2),
)


def table(costs: Costs, counts: Sequence[Count]) -> str:
    """The numbers in Markdown."""
    return "\n".join([*_machine(), *_costs(costs), "", *_statements(counts)])


def missed(costs: Costs, counts: Sequence[Count]) -> Iterator[str]:
    """A sentence for each bound that is not held."""
    for line in LINES:
        ratio = costs.ratio(line.case, line.to)
        if line.most is not None and ratio > line.most:
            yield f"{line.what}: {ratio:.2f} ×, and may be {line.most:g} ×"
    for one in counts:
        if one.statements > MOST_STATEMENTS:
            yield f"{one.page}: {one.statements} statements, and may be {MOST_STATEMENTS}"


def write(found: str) -> None:
    """Put the table into the docs, between its marks."""
    before, _, rest = PAGE_OF_DOCS.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE_OF_DOCS.write_text(f"{before}{BEGIN}\n\n{found}\n\n{END}{after}", encoding="utf-8")


def _machine() -> Iterator[str]:
    python = platform.python_version()
    yield f"On {CORES} cores of {platform.machine()}, Python {python}, SQLite, {CORES} workers."
    yield ""


def _costs(costs: Costs) -> Iterator[str]:
    yield "| what | CPU a request | ratio | bound | goal | share of the load |"
    yield "|---|--:|--:|--:|--:|--:|"
    for line in LINES:
        cells = (
            line.what,
            f"{costs.milliseconds(line.case):.2f} ms" if line.to == BARE else "",
            f"{costs.ratio(line.case, line.to):.2f} ×",
            f"{line.most:g} ×" if line.most else "",
            f"{line.goal:g} ×" if line.goal else "",
            f"{costs.share(line.case):.0%}" if line.to == BARE else "",
        )
        yield f"| {' | '.join(cells)} |"


def _statements(counts: Sequence[Count]) -> Iterator[str]:
    yield f"| page | statements (at most {MOST_STATEMENTS}) |"
    yield "|---|--:|"
    for one in counts:
        yield f"| {one.page} | {one.statements} |"
