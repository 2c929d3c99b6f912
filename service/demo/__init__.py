"""An invented school owner with a year of learning conversations, for trying the product out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from service.actions import counting, outcomes, releases
from service.actions.entry.logins import hashed
from service.config import Config
from service.demo import (
    climate,
    conversations,
    homes,
    library,
    people,
    rounds,
    sheets,
)
from service.demo.booking import times
from service.demo.chance import Ids, code
from service.demo.conversing import preparing
from service.demo.days import ZONE, Term, terms
from service.demo.people import Entry
from service.demo.rounds import Demo, Forms, Held
from service.demo.schools import (
    CAST,
    MOST_CLASSES,
    STUDENT,
    School,
    plan,
)
from service.demo.visiting import focus, own, planned, visits
from service.errors import DemoRefused
from service.store import people as known, rounds as kept_rounds
from service.store.ground import database, founding
from service.store.visiting import counting as stored_counting

PASSWORD = "samtale-demo"
SUMMER = 60  # days that people were at the school before its first round


@dataclass(frozen=True, slots=True)
class Size:
    """How large the owner is. classes are of each school, students of each class, about."""

    schools: int
    classes: int
    students: int
    rounds: int
    seed: int


class Bar(Protocol):
    """What shows how far it has come."""

    def update(self, n_steps: int, /) -> None: ...


class NoBar:
    """For whoever does not watch."""

    def update(self, n_steps: int, /) -> None:
        pass


def silent(_steps: int) -> AbstractContextManager[Bar]:
    return nullcontext(NoBar())


def make(
    config: Config,
    size: Size,
    hash_password: Callable[[str], str],
    if_empty: bool = False,
    bar: Callable[[int], AbstractContextManager[Bar]] = silent,
    today: date | None = None,
) -> tuple[str, ...]:
    """Invent an owner, all of it or nothing. Returns lines that tell who can log in.

    The same seed and size give the same rows; only times move with today. With if_empty a demo
    that is there stays as it is, and PostgreSQL is left alone. Everything else than an empty
    SQLite file is refused.
    """
    _check_size(size)
    if not database.on_sqlite() and if_empty:
        return ("No demo people: they are made in a local SQLite file only.",)
    if not database.on_sqlite():
        raise DemoRefused(
            "the demo is only made in a local SQLite file; set DATABASE_URL to one, such as"
            " sqlite:///var/demo.db, or leave it unset"
        )
    with database.transaction():
        there = founding.owners()
        real = [one.name for one in there if not one.demo]
        if real:
            raise DemoRefused(
                f"{', '.join(real)} is in this database, and the demo never stands beside a"
                " real school owner; set DATABASE_URL to another SQLite file"
            )
        if there and not if_empty:
            raise DemoRefused(
                f"the demo {there[0].name} is there already; delete the SQLite file to begin"
                " anew, or add --if-empty to see who can log in"
            )
        if not there:
            day = today or database.now().astimezone(ZoneInfo(ZONE)).date()
            _found(config, size, hash_password(PASSWORD), bar, day)
    return tuple(_who_can_log_in(config))


def _check_size(size: Size) -> None:
    smallest = min(size.schools, size.classes, size.students, size.rounds)
    if smallest < 1 or size.classes > MOST_CLASSES:
        raise DemoRefused(
            "the demo has at least one school, class, student and round, and at most"
            f" {MOST_CLASSES} classes a school"
        )


def _found(
    config: Config,
    size: Size,
    password: str,
    bar: Callable[[int], AbstractContextManager[Bar]],
    today: date,
) -> None:
    # the keys of people come from a source of their own: another number of rounds leaves them
    ids = Ids(size.seed, "people")
    owner = ids()
    held = tuple(terms(today, size.rounds))
    forms = Forms.newest(owner, size.seed)
    demo = Demo(size.seed, owner, Ids(size.seed, "work"), forms, size.rounds, today)
    since = held[0].opens_on - timedelta(days=SUMMER)
    entry = Entry(size.seed, owner, ids, password, config.code_key, since)
    founding.keep([people.owner_row(owner, size.seed)])
    with bar(size.schools * (size.rounds + 1)) as shown:
        for school in tuple(plan(size.seed, size.schools, size.classes, size.students, ids)):
            founding.keep(people.rows(entry, school))
            for group in school.classes:
                founding.keep(homes.rows(entry, group))
            student, year = school.introduced(), sheets.year(demo, school, today, held)
            if student is not None:
                consultant = entry.ids()
                founding.keep(people.beside_the_schools(entry, consultant, student))
                library.write(owner, consultant, today, demo.ids)
            if year is not None:
                founding.keep(sheets.rows(demo, school, today, year))
            founding.keep(focus.rows(demo, school, today))
            founding.keep(visits.rows(demo, school, today))
            founding.keep(planned.rows(demo, school, today))
            founding.keep(own.rows(demo, school, today))
            shown.update(1)
            for _ in _rounds(demo, school, held, year):
                shown.update(1)
    outcomes.count(owner, ZONE, today)
    for one in stored_counting.owners():
        counting.count(one, today)


def _rounds(
    demo: Demo, school: School, held: tuple[Term, ...], year: sheets.Year | None
) -> Iterator[None]:
    """Write a school's rounds one by one; the closed ones are released as any round is."""
    moved = rounds.courses(demo, school)
    for term in held:
        frame = year.frames.get(term.number, "") if year else ""
        one = Held(demo.ids(), term, year.series if year and frame else None, frame)
        founding.keep(rounds.round_rows(demo, school, one))
        for group in school.classes:
            far = rounds.progress(demo, one, group)
            founding.keep(rounds.responses(demo, one, group, far, moved))
            founding.keep(homes.responses(demo, one, group))
            founding.keep(homes.proposals(demo, one, group))
            founding.keep(climate.rows(demo, one, group))
            founding.keep(conversations.rows(demo, one, group, far, moved))
            founding.keep(preparing.rows(demo, one, school, group, far))
            founding.keep(times.rows(demo, school, one, group, far))
        if term.closed_at is not None:
            releases.make(kept_rounds.round(demo.owner, one.id))
            founding.date_releases(demo.owner, one.id, term.closed_at, demo.ids)
        yield


def _who_can_log_in(config: Config) -> Iterator[str]:
    """A line for each of those whom the demo introduces, as far as they are still there."""
    roles = (
        "Student", "Teacher", "Coach", "Leader", "Consultant", "Guardian", "Administrator",
        "Two hats",
    )  # fmt: skip
    for role, (given, _) in zip(roles, CAST, strict=True):
        account = known.account_named(given.lower())
        if account is not None and account.active:
            yield f"{role:<15}{account.username:<9}{PASSWORD}"
    yield from _by_code(config)


def _by_code(config: Config) -> Iterator[str]:
    """The codes of one student, unless somebody has made new ones."""
    account = known.account_named(STUDENT[0].lower())
    seed = next((one.seed for one in founding.owners() if one.seed is not None), None)
    home = account.person.home_class if account else None
    if account is None or home is None or seed is None:
        return
    of_class, personal = code(seed, home.id), code(seed, account.person.id)
    hashes = hashed(config.code_key, of_class), hashed(config.code_key, personal)
    if known.account_with_code(*hashes) is not None:
        whose = f"({STUDENT[0]}, {home.name})"
        yield f"{'By code':<15}class code {of_class}, personal code {personal} {whose}"
