"""The table of a run: what it cost, what it may cost, and which bound is missed."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bench import previews
from bench.answering.devices import DEVICES, VISITS, Returning
from bench.answering.lesson import Tapped
from bench.answering.slow_phone import SLOWER, Felt
from bench.conversing.sheets import SHEETS, Drawn
from bench.loading import QUESTIONS, Loading
from bench.measure import (
    AFTERWARDS,
    BARE,
    CAPTURE,
    FEW,
    HELD,
    LONG_LOOK,
    LOOK,
    MANY,
    OWN_VISITS,
    PAGE,
    PREPARED,
    SAVE,
    SAVED,
    SAVED_FEW,
    SCHOOL_VISITS,
    SEND,
    TEACHING,
    VISIT,
    Costs,
    bare_before,
)
from bench.occasions import Form
from bench.rosters import District
from bench.school import CLASSES, STUDENTS
from bench.server import CORES, ROOT
from bench.statements import Count

PAGE_OF_DOCS = ROOT / "docs" / "bench.md"
BEGIN, END = "<!-- written by make bench -->", "<!-- to here -->"
MOST_STATEMENTS = 6
MOST_AT_A_TABLE = 12  # many features lay something on it
AT_A_TABLE = ("a conversation prepared", "the same in the room", "the same afterwards")
MOST_OF_A_TABLE = 15
MOST_OF_A_PAGE, GOAL_OF_A_PAGE = 6, 4  # times a bare app
LONGEST_LOAD, LONGEST_WAIT = 50, 200  # milliseconds; told, and not judged
MOST_OF_A_LOAD = 6  # times its own yardstick
FEW_ROUNDS, MANY_ROUNDS = 2, 25
THREE_YEARS = 9  # rounds, three a year, of which the last is still open
LONGEST_IMPORT = 60  # seconds on the wall, of a whole district
LONGEST_SHEETS = 6  # seconds on the wall, of a class
MOST_OF_SHEETS = SHEETS  # times one sheet: all in one file cost no more than each alone
LONGEST_RETURN = 20  # seconds on the wall, of all devices together
LONGEST_INPUT = 50  # milliseconds of work, on the slow phone
LONGEST_WAY = 100  # milliseconds on the wall, from a tap in a lesson until it lies on the device


@dataclass(frozen=True, slots=True)
class Line:
    """One measured case, and the ratio that judges it."""

    what: str
    case: str
    to: str = BARE
    most: float | None = None
    goal: float | None = None  # beyond


@dataclass(frozen=True, slots=True)
class Run:
    """All that was measured."""

    costs: Costs
    loading: Loading
    forms: Sequence[Form]
    counts: Sequence[Count]
    felt: Sequence[Felt]
    lessons: Sequence[Tapped]
    returning: Returning
    district: District
    sheets: Drawn

    def heaviest_first(self) -> list[Form]:
        return sorted(self.forms, key=self.ratio, reverse=True)

    def ratio(self, form: Form) -> float:
        return self.costs.ratio(form.name, bare_before(form.name))


_SCHOOL = f"The school's page, {CLASSES} classes of {STUDENTS}"
LINES = (
    Line("A bare Flask app that returns a fixed string", BARE),
    Line(
        "A page of 22 questions, logged in, with a draft",
        PAGE,
        most=MOST_OF_A_PAGE,
        goal=GOAL_OF_A_PAGE,
    ),
    Line("22 answers checked and kept for good, by the button", SAVE, most=12, goal=8),
    Line("The same by itself, 0.8 s after a change", SAVED, most=8, goal=4),
    Line("Five answers by themselves: `when_hard` of `start-up`", SAVED_FEW, most=8, goal=4),
    Line("Sending them", SEND),
    Line(f"{_SCHOOL}, {FEW_ROUNDS} rounds stored", FEW),
    Line(f"{_SCHOOL}, {MANY_ROUNDS} rounds stored", MANY),
    Line(f"The same with {MANY_ROUNDS} rounds against {FEW_ROUNDS}", MANY, to=FEW, most=1.2),
    Line(
        f"A conversation prepared, with three years behind it: {THREE_YEARS} rounds",
        PREPARED,
        most=MOST_OF_A_TABLE,
    ),
    Line("The same on the screen that is shared", HELD, most=MOST_OF_A_TABLE),
    Line("The same afterwards", AFTERWARDS, most=MOST_OF_A_TABLE),
    Line("Visits, by whoever makes them", OWN_VISITS),
    Line("One visit, read by its observer", VISIT),
    Line("The page on which a visit is written", CAPTURE, most=MOST_OF_A_PAGE),
    Line("A teacher's own view of the visits", TEACHING),
    Line("A school's view of the visits, in numbers", SCHOOL_VISITS),
)


_LOAD = f"{QUESTIONS} questions in three languages, loaded and checked"
LOOKS = (
    Line("The look after a change: the first section of `start-up`", LOOK, most=60),
    Line(
        f"The look after a change: the last section of {previews.QUESTIONS} questions",
        LONG_LOOK,
        most=250,
    ),
)


_BACK = f"{DEVICES} devices come back at once, with {VISITS} visits each"


def table(run: Run) -> str:
    """The numbers in Markdown."""
    tables = (
        _costs(run.costs), _forms(run), _writing(run), _devices(run), _rosters(run.district),
        _sheets(run.sheets), _statements(run.counts),
    )  # fmt: skip
    return "\n".join([*_machine(), *chain.from_iterable([*one, ""] for one in tables)]).rstrip()


def missed(run: Run) -> Iterator[str]:
    """A sentence for each bound that is not held."""
    for line in (*LINES, *LOOKS):
        yield from _over(line.what, run.costs.ratio(line.case, line.to), line.most)
    for one in run.forms:
        yield from _over(_section(one), run.ratio(one), MOST_OF_A_PAGE)
    yield from _over(_LOAD, run.loading.ratio, MOST_OF_A_LOAD)
    if run.returning.seconds > LONGEST_RETURN:
        yield f"{_BACK}: {run.returning.seconds:.1f} s, and may be {LONGEST_RETURN} s"
    yield from _missed_by_rosters(run.district)
    yield from _missed_by_sheets(run.sheets)
    for page in run.felt:
        if page.slowest > LONGEST_INPUT:
            yield f"{_touched(page)}: {page.slowest:.0f} ms, and may be {LONGEST_INPUT} ms"
    yield from _missed_by_lessons(run.lessons)
    for count in run.counts:
        most = MOST_AT_A_TABLE if count.page in AT_A_TABLE else MOST_STATEMENTS
        if count.statements > most:
            yield f"{count.page}: {count.statements} statements, and may be {most}"


def _missed_by_lessons(lessons: Sequence[Tapped]) -> Iterator[str]:
    for one in lessons:
        if one.slowest > LONGEST_INPUT:
            yield f"{_tapped(one)}: {one.slowest:.0f} ms, and may be {LONGEST_INPUT} ms"
        if one.way > LONGEST_WAY:
            yield f"{_way(one)}: {one.way:.0f} ms, and may be {LONGEST_WAY} ms"


def _missed_by_rosters(district: District) -> Iterator[str]:
    for brought in (district.first, district.second):
        if brought.seconds > LONGEST_IMPORT:
            yield f"{_ROSTER}: {brought.seconds:.0f} s, and may be {LONGEST_IMPORT} s"
    if district.second.rows:
        yield f"{_ROSTER}: the second time changes {district.second.rows} rows, and may none"


def _missed_by_sheets(drawn: Drawn) -> Iterator[str]:
    if drawn.of_class.wall > LONGEST_SHEETS:
        yield f"{_PAPER}: {drawn.of_class.wall:.1f} s, and may be {LONGEST_SHEETS} s"
    yield from _over(_PAPER, drawn.ratio, MOST_OF_SHEETS)


def _over(what: str, ratio: float, most: float | None) -> Iterator[str]:
    if most is not None and ratio > most:
        yield f"{what}: {ratio:.2f} ×, and may be {most:g} ×"


def write(found: str) -> None:
    """Put the table into the docs, between its marks."""
    before, _, rest = PAGE_OF_DOCS.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE_OF_DOCS.write_text(f"{before}{BEGIN}\n\n{found}\n\n{END}{after}", encoding="utf-8")


_PAPER = f"The sheets of a class on paper, {SHEETS} in one file"
_ROSTER = "A roster of 40 schools"


def _rosters(brought: District) -> Iterator[str]:
    yield f"{_ROSTER}: {brought.users} users, {brought.enrollments} enrollments, OneRoster 1.2."
    yield ""
    yield "| brought in | wall | CPU | bound | rows changed |"
    yield "|---|--:|--:|--:|--:|"
    for turn, one in (("first", brought.first), ("the same once more", brought.second)):
        took = f"{one.seconds:.1f} s | {one.cpu:.1f} s"
        yield f"| {turn} | {took} | {LONGEST_IMPORT} s | {one.rows} |"


def _sheets(drawn: Drawn) -> Iterator[str]:
    yield "| what | wall | bound | CPU, times one sheet | bound |"
    yield "|---|--:|--:|--:|--:|"
    yield f"| One sheet of a conversation | {1000 * drawn.one.wall:.0f} ms |  |  |  |"
    took = f"{drawn.of_class.wall:.1f} s | {LONGEST_SHEETS} s"
    yield f"| {_PAPER} | {took} | {drawn.ratio:.1f} × | {MOST_OF_SHEETS} × |"


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


def _forms(run: Run) -> Iterator[str]:
    """Each form's longest section, the heaviest first."""
    first = run.heaviest_first()[0]
    yield f"Of {len(run.forms)} forms, {_section(first)} is the heaviest: {run.ratio(first):.2f} ×."
    yield ""
    yield "| longest section | filled | CPU a request | ratio | bound | goal |"
    yield "|---|--:|--:|--:|--:|--:|"
    for one in run.heaviest_first():
        cells = (
            _section(one),
            f"{1e6 * one.filling:.0f} µs",
            f"{run.costs.milliseconds(one.name):.2f} ms",
            f"{run.ratio(one):.2f} ×",
            f"{MOST_OF_A_PAGE} ×",
            f"{GOAL_OF_A_PAGE} ×",
        )
        yield f"| {' | '.join(cells)} |"


def _section(one: Form) -> str:
    return f"`{one.section}` of `{one.name}`"


def _writing(run: Run) -> Iterator[str]:
    """What happens while somebody writes a form."""
    yield "| what | CPU | wait | shall be | ratio | bound |"
    yield "|---|--:|--:|--:|--:|--:|"
    load = run.loading
    yield (
        f"| {_LOAD} | {1000 * load.seconds:.0f} ms |  | {LONGEST_LOAD} ms | {load.ratio:.2f} × |"
        f" {MOST_OF_A_LOAD} × |"
    )
    for line in LOOKS:
        yield (
            f"| {line.what} | {run.costs.milliseconds(line.case):.0f} ms |"
            f" {run.costs.wait(line.case):.0f} ms | {LONGEST_WAIT} ms |"
            f" {run.costs.ratio(line.case):.2f} × | {line.most:g} × |"
        )


def _devices(run: Run) -> Iterator[str]:
    """What somebody with a device feels."""
    yield "| what | how many | work | wait | bound |"
    yield "|---|--:|--:|--:|--:|"
    back = run.returning
    yield f"| {_BACK} | {back.requests} requests |  | {back.seconds:.1f} s | {LONGEST_RETURN} s |"
    for page in run.felt:
        cells = f"{page.slowest:.0f} ms | {page.wait:.0f} ms | {LONGEST_INPUT} ms of work"
        yield f"| {_touched(page)} | {page.inputs} inputs | {cells} |"
    for one in run.lessons:
        work = f"{one.slowest:.0f} ms | {one.wait:.0f} ms | {LONGEST_INPUT} ms of work"
        yield f"| {_tapped(one)} | {one.taps} taps | {work} |"
        way = f"{one.way:.0f} ms, as a rule {one.usual:.0f} ms | {LONGEST_WAY} ms"
        yield f"| {_way(one)} | {one.taps} taps |  | {way} |"


def _tapped(one: Tapped) -> str:
    return f"The slowest tap of a lesson, {SLOWER} times slower, {one.where}"


def _way(one: Tapped) -> str:
    return f"The longest way from a tap to the device, {SLOWER} times slower, {one.where}"


def _touched(one: Felt) -> str:
    return f"The slowest touch or letter, {SLOWER} times slower: `{one.section}` of `{one.form}`"


def _statements(counts: Sequence[Count]) -> Iterator[str]:
    yield f"| page | statements (at most {MOST_STATEMENTS}, of a conversation {MOST_AT_A_TABLE}) |"
    yield "|---|--:|"
    for one in counts:
        yield f"| {one.page} | {one.statements} |"
