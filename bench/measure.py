"""CPU per request, taken from the workers, in rounds that visit every case in turn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from statistics import median
from uuid import UUID

from bench import load, previews, school
from bench.answering import saving
from bench.answering.saving import Writer
from bench.load import Burst, Generator, Reply, Request, Unexpected
from bench.occasions import Form
from bench.previews import Typing
from bench.school import FIVE, NAME, SECTION, SECTION_OF_FIVE, School
from bench.server import CORES, Server, serving
from bench.visitor import Controls, Visitor, logged_in
from service.demo.schools import COACH, LEADER, TEACHER
from service.store import visits
from service.store.ground import database

ROUNDS = 7
PUPILS = 60 - 60 % CORES  # log in and have a draft; what one of them saves stays in one queue
CLASSMATES = 20 - 20 % CORES
BARE, PAGE, SAVE, SEND = "bare", "page", "save", "send"
SAVED, SAVED_FEW = "saved", "few saved"  # by the script of their page
FEW, MANY = "few", "many"  # the school's page with so many rounds stored
PREPARED, HELD, AFTERWARDS = "prepared", "held", "afterwards"  # the phases of a conversation
OWN_VISITS, VISIT, CAPTURE = "own visits", "one visit", "capture"  # of whoever visits
TEACHING, SCHOOL_VISITS = "teaching", "school visits"
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
    """A student with a draft, and one page of it open."""

    visitor: Visitor
    address: str  # of the response
    token: str
    writer: Writer


def run(few: School, many: School, years: School, forms: Sequence[Form]) -> Costs:
    """Measure every case. Some are warm-up: each worker must have seen each page."""
    with ExitStack() as stack:
        bare = stack.enter_context(serving("bench.bare:app"))
        short = stack.enter_context(serving("wsgi:app", few.settings))
        long = stack.enter_context(serving("wsgi:app", many.settings))
        three_years = stack.enter_context(serving("wsgi:app", years.settings))
        generator = stack.enter_context(load.generator())
        cases = (
            Case(BARE, bare, lambda _turn: [Request("/")] * 2000),
            *_of_answering(few, short),
            Case(FEW, short, _school_page(few, short)),
            Case(MANY, long, _school_page(many, long)),
            *_of_a_conversation(three_years),
            *_of_visits(few, short),
            *_of_forms(bare, short, forms),
            *_of_editing(few, short),
        )
        costs = _in_turn(generator, few, cases)
    if found := school.set_aside(few):
        raise Unexpected(f"{found} responses were written as if from two devices")
    return costs


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
    queues = load.in_turn(requests, case.at_once)
    sending = generator.fire(Burst(case.server.port, queues, case.status))
    spent = case.server.cpu() - before
    return Cost(spent / len(requests), sending.cpu / (sending.cpu + spent), median(sending.waits))


def _of_answering(of: School, server: Server) -> Iterator[Case]:
    all_22 = [_begun(server, name, of.round, NAME, SECTION) for name in _some(of.students)]
    class_ = of.class_of_forms[:CLASSMATES]
    five = [_begun(server, name, of.forms, FIVE, SECTION_OF_FIVE) for name in class_]
    yield Case(PAGE, server, lambda _turn: [one.writer.look for one in all_22] * 10)
    yield Case(SAVE, server, lambda _turn: _saved(all_22, Writer.saved_by_button), 303)
    yield Case(SAVED, server, lambda _turn: _saved(all_22, Writer.saved_by_script))
    yield Case(SAVED_FEW, server, lambda _turn: _saved(five, Writer.saved_by_script))
    yield Case(SEND, server, lambda _turn: list(map(_sent, all_22)), 303)


def _saved(pupils: Sequence[Pupil], save: Callable[[Writer], Request]) -> Sequence[Request]:
    """As many savings of each as make 300 together."""
    return [save(one.writer) for _ in range(300 // len(pupils)) for one in pupils]


def _sent(pupil: Pupil) -> Request:
    return saving.sending(pupil.visitor, pupil.address, pupil.token)


def bare_before(form: str) -> str:
    """The case of the bare app that is visited right before a form."""
    return f"{BARE} before {form}"


def _of_forms(bare: Server, server: Server, forms: Sequence[Form]) -> Iterator[Case]:
    """The longest section of each form, opened by whoever has filled it in.

    They are many, so a turn is long: each has a yardstick of its own moment.
    """
    writers = {name: logged_in(_over(server), name) for name in {one.writer for one in forms}}
    for one in forms:
        page = Request(one.path, writers[one.writer].cookie)
        yield Case(bare_before(one.name), bare, partial(_again, Request("/"), 500))
        yield Case(one.name, server, partial(_again, page, 200))


def _again(page: Request, times: int, _turn: int) -> list[Request]:
    return [page] * times


def _of_editing(of: School, server: Server) -> Iterator[Case]:
    """One writer alone: how long they wait is told too."""
    writer = logged_in(_over(server), previews.WRITER)
    for name, draft in zip((LOOK, LONG_LOOK), previews.begun(of), strict=True):
        yield Case(name, server, partial(_typed, Typing(writer, draft)), at_once=1)


def _typed(typing: Typing, turn: int) -> list[Request]:
    return [typing.changed(f"{turn} {letter}") for letter in range(20)]


def _begun(server: Server, username: str, of: UUID, name: str, section: str) -> Pupil:
    """Log in, begin a form of a round, and answer one section of it once."""
    visitor = logged_in(_over(server), username)
    home = visitor.get("/")
    where_left = visitor.post("/responses", 303, home, round=str(of), name=name)
    address = "/".join(where_left.split("/")[:3])  # who has begun before is led into the form
    asked = school.newest(name)
    this = next(one for one in asked.sections if one.id == section)
    writer = saving.opened(visitor, address, asked, this)
    visitor.send(writer.saved_by_button(), 303)
    return Pupil(visitor, address, Controls(home).token, writer)


def _school_page(of: School, server: Server) -> Callable[[int], Sequence[Request]]:
    leader = logged_in(_over(server), LEADER[0].lower())
    page = Request(f"/schools/{of.id}", leader.cookie)
    return lambda _turn: [page] * 40


def _of_a_conversation(server: Server) -> Iterator[Case]:
    """The phases of a conversation that was held, of a student with three years of rounds."""
    teacher = logged_in(_over(server), TEACHER[0].lower())
    (student, *_) = re.findall(r'"(/students/[0-9a-f-]{36})\?', teacher.get("/conversations"))
    known = re.findall(r"\?round=([0-9a-f-]{36})", teacher.get(student))
    talked = next(
        one
        for one in known
        if 'id="not-yet"' not in teacher.get(f"{student}/conversation?round={one}")
    )
    for case, phase in ((PREPARED, ""), (HELD, "/conversation"), (AFTERWARDS, "/after")):
        page = Request(f"{student}{phase}?round={talked}", teacher.cookie)
        yield Case(case, server, partial(_again, page, 40))


def _of_visits(of: School, server: Server) -> Iterator[Case]:
    """The pages around a visit, each opened by whom it is for."""
    school.use(of)
    with database.connected():
        coach = school.known(COACH[0].lower())
        newest = school.newest("visit").version
        visit = next(
            one for one in visits.by_observer(coach.owner.id, coach.id)
            if one.response and one.version == newest
        )  # fmt: skip
    pages = {
        OWN_VISITS: (COACH, "/visits"),
        VISIT: (COACH, f"/visits/{visit.id}"),
        CAPTURE: (COACH, f"/responses/{visit.response}/sections/along_the_way"),
        TEACHING: (TEACHER, "/visits/teaching"),
        SCHOOL_VISITS: (LEADER, f"/schools/{of.id}/visits"),
    }
    for case, ((given, _family), path) in pages.items():
        page = Request(path, logged_in(_over(server), given.lower()).cookie)
        yield Case(case, server, partial(_again, page, 40))


def _over(server: Server) -> Callable[[Request], Reply]:
    return partial(load.ask, server.port)


def _some(names: Sequence[str]) -> Sequence[str]:
    """Pupils from all over the school."""
    return names[:: len(names) // PUPILS][:PUPILS]
