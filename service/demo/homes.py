"""Homes of some students in the class that the demo introduces, with what was written there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from random import Random

from service.demo.chance import Ids, chance
from service.demo.days import at_hour, school_day_before
from service.demo.names import GROWN_UPS, Name
from service.demo.people import Entry, guardian_of_introduced, person_row
from service.demo.rounds import DANISH, Demo, Held
from service.demo.schools import Class, Someone, is_introduced
from service.demo.words.home import PROPOSALS, VOICES
from service.store.ground.rows import GuardianshipRow, ProposalRow, ResponseRow, Row


@dataclass(frozen=True, slots=True)
class Home:
    student: Someone
    guardian: Someone


def of_class(seed: int, one: Class) -> tuple[Home, ...]:
    """As many as have something to say; none in any other class."""
    others = [student for student in one.students if not is_introduced(student)]
    if len(others) == len(one.students):
        return ()
    drawn, ids = chance(seed, "homes", one.id), Ids(seed, "homes")
    some = drawn.sample(others, k=min(len(VOICES), len(others)))
    return tuple(Home(student, Someone(ids(), _name(drawn, student.name))) for student in some)


def _name(drawn: Random, child: Name) -> Name:
    """The child's family name, and a user name that is nobody else's."""
    return Name(drawn.choice(GROWN_UPS[0].given), child.family, f"{child.username}.hjem")


def rows(entry: Entry, one: Class) -> Iterator[Row]:
    ids = Ids(entry.seed, "guardianships")
    for home in of_class(entry.seed, one):
        guardian, student = home.guardian, home.student
        yield person_row(entry, guardian.id, guardian.name)
        yield GuardianshipRow(ids(), entry.owner, guardian.id, student.id, entry.since)


def proposals(demo: Demo, held: Held, one: Class) -> Iterator[Row]:
    """Goals for the conversation of a round that is open, from homes and from a student."""
    introduced = next((student for student in one.students if is_introduced(student)), None)
    if held.term.closed_at is not None or introduced is None:
        return
    ids = Ids(demo.seed, "proposals", held.id)
    evening = at_hour(held.term.opens_on, time(20, 10))
    who = [(home.student.id, home.guardian.id) for home in of_class(demo.seed, one)]
    who.insert(0, (introduced.id, guardian_of_introduced(demo.seed)))
    who.insert(1, (introduced.id, introduced.id))
    for (student, proposer), (text, why) in zip(who, PROPOSALS, strict=False):
        yield ProposalRow(ids(), demo.owner, held.id, student, proposer, text, why, evening)


def responses(demo: Demo, held: Held, one: Class) -> Iterator[Row]:
    """What they wrote while the round is open: in the evening, once the children were in bed."""
    if held.term.closed_at is not None:
        return
    for home, said in zip(of_class(demo.seed, one), VOICES, strict=False):
        drawn = chance(demo.seed, "at home", held.term.number, home.student.id)
        # before the afternoon on which the first conversations are open
        days = (school_day_before(held.term.last_day) - held.term.opens_on).days - 1
        day = held.term.opens_on + timedelta(days=drawn.randint(0, days))
        started = at_hour(day, time(drawn.randint(19, 21), drawn.randint(0, 59)))
        ended = started + timedelta(minutes=drawn.randint(7, 18))
        asked, document = demo.forms.at_home, said(one.teacher.subject).to_json()
        yield ResponseRow(
            demo.ids(), demo.owner, held.id, None, asked.name, asked.version, home.guardian.id,
            home.student.id, one.id, document, len(asked.sections), DANISH, started, ended,
            ended, demo.ids(),
        )  # fmt: skip
