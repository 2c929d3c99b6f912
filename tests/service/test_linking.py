"""Whoever has the whole database of a closed round cannot tell whose answer is whose.

The same attacks name every student as soon as one of the protections is missing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID, uuid4

import pytest

from analysis import FEWEST_FOR_HALVES
from questionnaires import Count, Document
from service import actions
from service.store import anonymous, people, tables as t
from service.store.ground.database import database, new_id
from service.store.responses import Task
from tests.school.anonymously import asked_anonymously, published
from tests.school.world import World
from tests.service.looting import Guess, guesses, loot
from tests.tiny import DEFINITIONS

STUDENTS, ROUNDS = 12, 3
TOO_MANY = 15  # of 36: whoever guesses names three, and fifteen once in a million times
WORDS = re.compile(r"ord-[0-9a-f]{8}")
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
Weaken = Callable[[pytest.MonkeyPatch], None]


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def name(world: World) -> str:
    """A form with a scale, a text and a tally, whose taps a browser stamps with their time."""
    written = json.loads((DEFINITIONS / "confidential" / "1.json").read_text())
    text = {"da": "Hvor tit?", "sv": "Hur ofta?", "en": "How often?"}
    written["sections"][0]["questions"].append({"id": "times", "kind": "count", "text": text})
    return published(world, "confidential", sections=written["sections"])


def answered(world: World, name: str, asked: UUID) -> Guess:
    """Twelve students, one after the other, in words of their own. Returns what nobody may know."""
    chance, students = Random(), list(world.students())
    chance.shuffle(students)
    truth: Guess = {}
    for minute, student in enumerate(students):
        words, at = f"ord-{chance.getrandbits(32):08x}", MORNING + timedelta(minutes=minute)
        document = Document(
            {"know_goal": "mostly", "words": words, "times": Count(1, (at.isoformat(),))}
        )
        person = people.person(world.owner, student.id)
        actions.anonymous.take_part(person, asked, name, person.id, document, uuid4())
        truth[student.id.hex] = words
    return truth


def named(asked: UUID, truth: Guess) -> Counter[str]:
    """How many students each attack names."""
    found = Counter[str]()
    for attack, guess in guesses(loot(asked, WORDS)):
        found[attack] += sum(guess.get(person) == words for person, words in truth.items())
    return found


def test_in_closed_rounds_nobody_is_named(world: World, name: str) -> None:
    rounds = [asked_anonymously(world, name) for _ in range(ROUNDS)]
    truths = {asked: answered(world, name, asked) for asked in rounds}
    for asked in rounds:
        actions.rounds.close(world.dorte, asked)

    found = Counter[str]()
    for asked, truth in truths.items():
        assert t.SealedAnswer.select().where(t.SealedAnswer.round == asked).count() == STUDENTS
        found += named(asked, truth)

    assert len(found) > 20
    assert max(found.values()) < TOO_MANY, found.most_common(5)


def test_while_a_round_is_open_everybody_could_be_named(world: World, name: str) -> None:
    """Which is why nobody is promised anything else."""
    asked = asked_anonymously(world, name)
    truth = answered(world, name, asked)

    assert max(named(asked, truth).values()) == STUDENTS


@pytest.mark.parametrize(("fewest", "found"), [(FEWEST_FOR_HALVES, 0), (1, 1)])
def test_who_was_alone_in_a_class_is_named_only_if_such_answers_were_kept(
    world: World, name: str, monkeypatch: pytest.MonkeyPatch, fewest: int, found: int
) -> None:
    monkeypatch.setattr(actions.rounds, "FEWEST_FOR_HALVES", fewest)
    asked = asked_anonymously(world, name)
    answered(world, name, asked)
    document = Document({"words": "ord-00000000"})
    actions.anonymous.take_part(world.freja, asked, name, world.freja.id, document, uuid4())

    actions.rounds.close(world.dorte, asked)

    alone = named(asked, {world.freja.id.hex: "ord-00000000"})["alone in a class"]
    assert alone == found


class _InOrder:
    """A chance that leaves everything where it is."""

    def shuffle(self, _of: object) -> None:
        pass


def in_order(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(anonymous, "SystemRandom", _InOrder)


def ids_that_tell_the_time(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(anonymous, "uuid4", new_id)


def the_key_beside_the_answer(patch: pytest.MonkeyPatch) -> None:
    kept = anonymous.take_part

    def with_key(task: Task, key: UUID, document: Document) -> None:
        kept(task, key, replace(document, others={"words": str(key)}))

    patch.setattr(anonymous, "take_part", with_key)


def the_moment_of_each_tap(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(actions.anonymous, "without_moments", lambda document: document)


def never_sealed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(anonymous, "seal", lambda *_: None)


def traces_in_the_file(patch: pytest.MonkeyPatch) -> None:
    database.execute_sql("PRAGMA secure_delete = 0")


def traces_in_the_log(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(anonymous, "cut_log", lambda: True)


def dead_rows(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(t.AnonymousAnswer, "truncate_table", lambda: t.AnonymousAnswer.delete().execute())


ON_BOTH = (
    in_order,
    ids_that_tell_the_time,
    the_key_beside_the_answer,
    the_moment_of_each_tap,
    never_sealed,
)
ON_SQLITE = (traces_in_the_file, traces_in_the_log)
ON_POSTGRESQL = (dead_rows,)


def missing_one(world: World, name: str, weaken: Weaken, patch: pytest.MonkeyPatch) -> Counter[str]:
    weaken(patch)
    asked = asked_anonymously(world, name)
    truth = answered(world, name, asked)
    actions.rounds.close(world.dorte, asked)
    return named(asked, truth)


@pytest.mark.parametrize("weaken", ON_BOTH)
def test_with_one_protection_missing_everybody_is_named(
    world: World, name: str, weaken: Weaken, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = missing_one(world, name, weaken, monkeypatch)

    assert max(found.values()) == STUDENTS, found.most_common(5)


class TestInAFile:
    """What SQLite leaves behind."""

    @pytest.fixture
    def database_url(self, sqlite_url: str) -> str:
        return sqlite_url

    @pytest.mark.parametrize("weaken", ON_SQLITE)
    def test_with_one_protection_missing_everybody_is_named(
        self, world: World, name: str, weaken: Weaken, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = missing_one(world, name, weaken, monkeypatch)

        assert max(found.values()) == STUDENTS, found.most_common(5)


class TestOnAServer:
    """What PostgreSQL leaves behind."""

    @pytest.fixture
    def database_url(self, postgresql_url: str) -> str:
        return postgresql_url

    @pytest.mark.parametrize("weaken", ON_POSTGRESQL)
    def test_with_one_protection_missing_everybody_is_named(
        self, world: World, name: str, weaken: Weaken, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = missing_one(world, name, weaken, monkeypatch)

        assert max(found.values()) == STUDENTS, found.most_common(5)
