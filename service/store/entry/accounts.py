"""How somebody gets in and can be reached: user name, password, mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from peewee import IntegrityError, fn

from service.errors import NameTaken, NotFound
from service.store import tables as t
from service.store.ground.database import rows


@dataclass(frozen=True, slots=True)
class Account:
    owner: UUID
    person: UUID
    username: str | None
    email: str | None
    has_password: bool
    active: bool


def account(owner: UUID, person_id: UUID) -> Account:
    for found in _accounts((t.Person.owner == owner) & (t.Person.id == person_id)):
        return found
    raise NotFound(f"person {person_id}")


def known_as(name: str) -> tuple[Account, ...]:
    """Whom this user name or mail address belongs to: parents may share one address."""
    name = name.strip().lower()
    mine = (t.Person.username == name) | (fn.LOWER(t.Person.email) == name)
    return _accounts(mine & t.Person.active)


def set_password(owner: UUID, person_id: UUID, password: str) -> str:
    """A new password, as a hash, and with it a new key of sessions: all others are over."""
    return _changed(owner, person_id, password=password)


def set_up(owner: UUID, person_id: UUID, username: str, password: str) -> str:
    """The same with the user name that somebody chose; it is one person's in the whole service."""
    try:
        return _changed(owner, person_id, password=password, username=username)
    except IntegrityError as error:
        raise NameTaken from error


def name_is_taken(username: str) -> bool:
    return bool(t.Person.select().where(t.Person.username == username).exists())


def _changed(owner: UUID, person_id: UUID, **values: Any) -> str:
    login_key = uuid4().hex
    this = (t.Person.owner == owner) & (t.Person.id == person_id)
    if not t.Person.update(login_key=login_key, **values).where(this).execute():
        raise NotFound(f"person {person_id}")
    return login_key


def _accounts(which: Any) -> tuple[Account, ...]:
    query = t.Person.select(
        t.Person.owner, t.Person.id, t.Person.username, t.Person.email,
        t.Person.password.is_null(False), t.Person.active,
    ).where(which).order_by(t.Person.id).limit(10)  # fmt: skip
    return tuple(
        Account(owner, key, username, email, bool(has_password), bool(active))
        for owner, key, username, email, has_password, active in rows(query)
    )
