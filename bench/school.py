"""The school that is measured: what `flask demo` makes, and two rounds more."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from subprocess import Popen
from typing import Any
from uuid import UUID

from flask import Flask

from bench.server import ROOT
from questionnaires import Questionnaire
from service.app import create_app
from service.config import Config
from service.demo.schools import LEADER, STUDENT
from service.errors import NotFound
from service.store import definitions, groups, people, rounds, tables as t
from service.store.ground import database
from service.store.people import Person

CLASSES = 40
STUDENTS = 25  # in each class
NAME, SECTION = "twenty-two", "all"
FIVE, SECTION_OF_FIVE = "start-up", "when_hard"  # five questions, one in own words
IN_ROUNDS = ("student", "guardian")  # and judgements


@dataclass(frozen=True, slots=True)
class School:
    """The only school of an owner in a database of its own."""

    settings: dict[str, str]  # what the service is started with
    id: UUID
    round: UUID  # the one that asks 22 questions
    forms: UUID  # the one that asks one class every form that a round can ask
    students: tuple[str, ...]  # user names
    class_of_forms: tuple[str, ...]  # those of them who are asked every form


def invent(folder: Path, *closed: int) -> tuple[School, ...]:
    """A school for each number of closed rounds. All are made at the same time."""
    empty = [_settings(folder / f"{rounds}.db") for rounds in closed]
    for settings in empty:
        _flask(settings, "db", "migrate").wait()
    # the demo's last round is still open
    making = [_demo(settings, rounds + 1) for settings, rounds in zip(empty, closed, strict=True)]
    for process in making:
        if process.wait() != 0:
            raise subprocess.CalledProcessError(process.returncode, process.args)
    return tuple(_with_rounds(settings) for settings in empty)


def use(school: School) -> Flask:
    """Make this process work on a school."""
    return create_app(Config.from_env(school.settings))


def take_back(school: School) -> None:
    """Make drafts of the 22 answers that were sent, so that they can be sent again.

    Pages and sendings are forgotten: nobody opens one form forty times.
    """
    use(school)
    sent = (t.Response.name == NAME) & t.Response.sent_at.is_null(False)
    with database.connected():
        t.Response.update(sent_at=None, key=None, landed="").where(sent).execute()


def set_aside(school: School) -> int:
    """How many responses hold answers from two devices that do not agree."""
    use(school)
    with database.connected():
        return int(t.Response.select().where(t.Response.asides != "").count())


def newest(name: str) -> Questionnaire:
    """A form that comes with the product, or with this folder."""
    return max(
        (one for one in definitions.shipped() if one.name == name), key=lambda one: one.version
    )


def known(username: str) -> Person:
    """Somebody of the school that this process uses."""
    account = people.account_named(username)
    if account is None:
        raise NotFound(username)
    return account.person


def _settings(file: Path) -> dict[str, str]:
    return {
        "DATABASE_URL": f"sqlite:///{file}",
        "DEFINITIONS": str(Path(__file__).parent / "definitions"),
        "SECRET_KEY": secrets.token_hex(32),
        "CODE_KEY": secrets.token_hex(32),
    }


def _demo(settings: dict[str, str], rounds: int) -> Popen[bytes]:
    size = {"schools": 1, "classes": CLASSES, "students": STUDENTS, "rounds": rounds}
    return _flask(settings, "demo", *(f"--{name}={value}" for name, value in size.items()))


def _flask(settings: dict[str, str], *words: str) -> Popen[bytes]:
    command = [sys.executable, "-m", "flask", "--app", "wsgi", *words]
    return Popen(command, cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.DEVNULL)


def _with_rounds(settings: dict[str, str]) -> School:
    """Open the round that asks 22 questions of every class, and the one of all forms."""
    create_app(Config.from_env(settings))
    with database.connected(), database.transaction():
        leader, student = known(LEADER[0].lower()), known(STUDENT[0].lower())
        (school,), home = leader.schools("leader"), student.home_class
        assert home is not None  # she is introduced as the student of a class
        every = definitions.all_latest(leader.owner.id)
        asked = {one.name: one.version for one in every if one.respondent in IN_ROUNDS}
        del asked[NAME]
        judgements = {one.name: one.version for one in every if one.mirrors}
        forms = _open(leader, school, "Alle skemaer", 2, {**asked, **judgements}, [home.id])
        classes = [group.id for group in groups.classes(leader.owner.id, school)]
        newest = definitions.latest(leader.owner.id, NAME).version
        # the newer of the two: pages that open on a class's newest round open on this one
        answered = _open(leader, school, "Toogtyve spørgsmål", 1, {NAME: newest}, classes)
        of_forms = t.Membership.group == home.id
        return School(settings, school, answered, forms, _students(), _students(of_forms))


def _open(
    leader: Person,
    school: UUID,
    title: str,
    days_ago: int,
    forms: dict[str, int],
    classes: list[UUID],
) -> UUID:
    today = leader.owner.today()
    first, last = today - timedelta(days=days_ago), today + timedelta(days=7)
    return rounds.add(leader.owner.id, school, title, first, last, forms, classes)


def _students(*which: Any) -> tuple[str, ...]:
    query = (
        t.Person.select(t.Person.username)
        .join(t.Membership, on=t.Membership.person == t.Person.id)
        .where(t.Membership.role == "student", *which)
        .order_by(t.Person.username)
    )
    return tuple(name for (name,) in database.rows(query))
