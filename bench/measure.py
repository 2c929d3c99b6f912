"""CPU per request, taken from the workers, in rounds that visit every case in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from statistics import median
from uuid import uuid4

from bench import load, previews, school
from bench.load import Burst, Generator, Reply, Request
from bench.occasions import Form
from bench.previews import Typing
from bench.school import NAME, SECTION, School
from bench.server import CORES, Server, serving
from bench.visitor import Controls, Visitor
from service.demo.schools import LEADER

ROUNDS = 7
PUPILS = 60  # log in and have a draft
BARE, PAGE, SAVE, SEND = "bare", "page", "save", "send"
FEW, MANY = "few", "many"  # the school's page with so many rounds stored
LOOK, LONG_LOOK = "look", "long look"  # the editor's preview


@dataclass(frozen=True, slots=True)
class Case:
    """Something to measure: the requests of a turn, and how each is answered."""

    name: str
    server: Server
    requests: Callable[[int], Sequence[Request]]
    status: int = 200
    at_once: int = CORES


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one case in one round."""

    per_request: float  # CPU seconds of the workers
    share: float  # of the generator in all CPU that was spent
    wait: float  # seconds on the wall for an answer, at the median


@dataclass(frozen=True, slots=True)
class Costs:
    """Of every case, round by round."""

    by_case: dict[str, list[Cost]]

    def milliseconds(self, name: str) -> float:
        return 1000 * median(one.per_request for one in self.by_case[name])

    def wait(self, name: str) -> float:
        """Milliseconds on the wall."""
        return 1000 * median(one.wait for one in self.by_case[name])

    def share(self, name: str) -> float:
        return median(one.share for one in self.by_case[name])

    def ratio(self, name: str, to: str = BARE) -> float:
        """Judged within each round: what else the machine does then slows both."""
        pairs = zip(self.by_case[name], self.by_case[to], strict=True)
        return median(one.per_request / other.per_request for one, other in pairs)


@dataclass(frozen=True, slots=True)
class Pupil:
    """A student with a draft of 22 answers."""

    visitor: Visitor
    path: str  # of the response
    page: str  # of its questions

    @property
    def section(self) -> str:
        return f"{self.path}/sections/{SECTION}"


def run(few: School, many: School, forms: Sequence[Form]) -> Costs:
    """Measure every case. Some are warm-up: each worker must have seen each page."""
    with ExitStack() as stack:
        bare = stack.enter_context(serving("bench.bare:app"))
        short = stack.enter_context(serving("wsgi:app", few.settings))
        long = stack.enter_context(serving("wsgi:app", many.settings))
        generator = stack.enter_context(load.generator())
        cases = (
            Case(BARE, bare, lambda _turn: [Request("/")] * 2000),
            *_of_answering(short, [_pupil(few, short, name) for name in _some(few.students)]),
            Case(FEW, short, _school_page(few, short)),
            Case(MANY, long, _school_page(many, long)),
            *_of_forms(bare, short, forms),
            *_of_editing(few, short),
        )
        return _in_turn(generator, few, cases)


def _in_turn(generator: Generator, answered: School, cases: Sequence[Case]) -> Costs:
    costs: dict[str, list[Cost]] = {case.name: [] for case in cases}
    for turn in range(ROUNDS + 1):
        for case in cases:
            cost = _cost(generator, case, turn)
            if turn > 0:  # the first is the warm-up
                costs[case.name].append(cost)
        school.take_back(answered)
    return Costs(costs)


def _cost(generator: Generator, case: Case, turn: int) -> Cost:
    requests = tuple(case.requests(turn))
    before = case.server.cpu()
    sending = generator.fire(Burst(case.server.port, requests, case.status, case.at_once))
    spent = case.server.cpu() - before
    return Cost(spent / len(requests), sending.cpu / (sending.cpu + spent), median(sending.waits))


def _of_answering(server: Server, pupils: Sequence[Pupil]) -> tuple[Case, ...]:
    return (
        Case(PAGE, server, lambda _turn: [_look(pupil) for pupil in pupils] * 10),
        Case(SAVE, server, lambda turn: _saves(pupils, turn), 303),
        Case(SEND, server, lambda _turn: [_sending(pupil) for pupil in pupils], 303),
    )


def bare_before(form: str) -> str:
    """The case of the bare app that is visited right before a form."""
    return f"{BARE} before {form}"


def _of_forms(bare: Server, server: Server, forms: Sequence[Form]) -> Iterator[Case]:
    """The longest section of each form, opened by whoever has filled it in.

    They are many, so a turn is long: each has a yardstick of its own moment.
    """
    writers = {name: Visitor(_over(server), name) for name in {one.writer for one in forms}}
    for one in forms:
        page = Request(one.path, writers[one.writer].cookie)
        yield Case(bare_before(one.name), bare, partial(_again, Request("/"), 500))
        yield Case(one.name, server, partial(_again, page, 200))


def _again(page: Request, times: int, _turn: int) -> list[Request]:
    return [page] * times


def _of_editing(of: School, server: Server) -> Iterator[Case]:
    """One writer alone: how long they wait is told too."""
    writer = Visitor(_over(server), previews.WRITER)
    for name, draft in zip((LOOK, LONG_LOOK), previews.begun(of), strict=True):
        yield Case(name, server, partial(_typed, Typing(writer, draft)), at_once=1)


def _typed(typing: Typing, turn: int) -> list[Request]:
    return [typing.changed(f"{turn} {letter}") for letter in range(20)]


def _look(pupil: Pupil) -> Request:
    return Request(pupil.section, pupil.visitor.cookie)


def _saves(pupils: Sequence[Pupil], turn: int) -> list[Request]:
    return [
        pupil.visitor.filled_in(pupil.section, pupil.page, turn + again)
        for again in range(5)
        for pupil in pupils
    ]


def _sending(pupil: Pupil) -> Request:
    token = Controls(pupil.page).token
    return Request(f"{pupil.path}/send", pupil.visitor.cookie, f"csrf_token={token}&key={uuid4()}")


def _pupil(of: School, server: Server, username: str) -> Pupil:
    """Log in, begin, and answer all 22 questions once."""
    visitor = Visitor(_over(server), username)
    path = visitor.post("/responses", 303, visitor.get("/"), round=str(of.round), name=NAME)
    pupil = Pupil(visitor, path, visitor.get(f"{path}/sections/{SECTION}"))
    visitor.send(visitor.filled_in(pupil.section, pupil.page, turn=0), 303)
    return pupil


def _school_page(of: School, server: Server) -> Callable[[int], Sequence[Request]]:
    leader = Visitor(_over(server), LEADER[0].lower())
    page = Request(f"/schools/{of.id}", leader.cookie)
    return lambda _turn: [page] * 40


def _over(server: Server) -> Callable[[Request], Reply]:
    return partial(load.ask, server.port)


def _some(names: Sequence[str]) -> Sequence[str]:
    """Pupils from all over the school."""
    return names[:: len(names) // PUPILS][:PUPILS]
