"""Failures are counted per account, and only the late ones."""

from __future__ import annotations

from datetime import timedelta

from service.store import tables as t
from service.store.entry import logins
from service.store.ground.database import now
from tests.school.world import World

WITHIN = timedelta(minutes=15)


def test_failures_are_counted_per_account(world: World) -> None:
    for account in ("name anna", "name anna", "name bo"):
        logins.add_failure(account)

    assert logins.failures("name anna", WITHIN) == 2
    assert logins.failures("name carl", WITHIN) == 0


def test_an_old_failure_is_forgiven(world: World) -> None:
    t.Failure.create(account="name anna", at=now() - timedelta(minutes=16))

    assert logins.failures("name anna", WITHIN) == 0


def test_a_failure_of_last_week_is_forgotten_with_the_next_one(world: World) -> None:
    t.Failure.create(account="name anna", at=now() - timedelta(days=7))

    logins.add_failure("name bo")

    assert [one.account for one in t.Failure.select()] == ["name bo"]


def test_who_gets_in_starts_anew(world: World) -> None:
    logins.add_failure("name anna")
    logins.add_failure("name bo")

    logins.forget_failures("name anna")

    assert logins.failures("name anna", WITHIN) == 0
    assert logins.failures("name bo", WITHIN) == 1
