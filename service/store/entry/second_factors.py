"""The second factor of somebody: its key, and the codes that stand in for a lost device."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from service.errors import NotFound
from service.store import tables as t


@dataclass(frozen=True, slots=True)
class SecondFactor:
    secret: str | None  # encrypted; none: not set up
    counter: int  # of the last code that was taken
    recovery: tuple[str, ...]  # hashes of the codes that are left


def of(owner: UUID, person: UUID) -> SecondFactor:
    """Read on the pages that ask for a code, and nowhere else."""
    query = t.Person.select(t.Person.totp, t.Person.totp_counter, t.Person.recovery)
    found = query.where(_this(owner, person)).tuples().first()
    if found is None:
        raise NotFound(f"person {person}")
    secret, counter, recovery = found
    return SecondFactor(secret, counter, tuple(json.loads(recovery or "[]")))


def set_up(owner: UUID, person: UUID, secret: str, counter: int, recovery: tuple[str, ...]) -> None:
    _write(owner, person, secret, counter, recovery)


def take(owner: UUID, person: UUID, counter: int) -> bool:
    """Note that the code of this moment was used. False where it was before, by whomever."""
    later = _this(owner, person) & (t.Person.totp_counter < counter)
    return bool(t.Person.update(totp_counter=counter).where(later).execute())


def use(owner: UUID, person: UUID, before: SecondFactor, code_hash: str) -> bool:
    """Cross one recovery code out. False where somebody was quicker."""
    as_before = _this(owner, person) & (t.Person.recovery == json.dumps(before.recovery))
    left = [one for one in before.recovery if one != code_hash]
    return bool(t.Person.update(recovery=json.dumps(left)).where(as_before).execute())


def remove(owner: UUID, person: UUID, login_key: str) -> None:
    """Take it away. With another key for sessions, whoever is logged in has to come anew."""
    _write(owner, person, None, 0, ())
    t.Person.update(login_key=login_key).where(_this(owner, person)).execute()


def _write(
    owner: UUID, person: UUID, secret: str | None, counter: int, recovery: tuple[str, ...]
) -> None:
    t.Person.update(
        totp=secret, totp_counter=counter, recovery=json.dumps(recovery) if recovery else ""
    ).where(_this(owner, person)).execute()


def _this(owner: UUID, person: UUID) -> Any:
    return (t.Person.owner == owner) & (t.Person.id == person)
