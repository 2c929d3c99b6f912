"""A school that is lived in, to which everybody comes with a browser."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import time
from typing import Any

from flask import Flask
from jinja2 import BytecodeCache
from werkzeug.test import TestResponse

from service.app import create_app
from service.store.ground.database import connected, database, on_sqlite
from service.store.people import Person
from tests.conftest import CODE_KEY, config
from tests.school import world as small_school
from tests.school.doors.door import EVERYBODY, Door, Ids
from tests.school.doors.places import far_ids, near_ids
from tests.school.lived import lived_in, new_codes

IN_THE_ADDRESS = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True)
class Place:
    """A school that is lived in, with a browser for everybody."""

    app: Flask
    near: Ids
    far: Ids
    cookies: Mapping[str, str]  # by name; of nobody there is none
    kept: sqlite3.Connection | None  # how everything was before anybody came; SQLite alone

    def ask(self, who: str, method: str, path: str, sent: Any = None, **more: Any) -> TestResponse:
        """Somebody comes anew, so that who logged out the last time is in again."""
        browser = self.app.test_client()
        if self.cookies[who]:
            browser.set_cookie("samtalebordet", self.cookies[who])
        with browser.open(path, method=method, data=sent or None, **more) as reply:
            reply.get_data()
            return reply

    def again(self) -> None:
        """As it was."""
        assert self.kept is not None
        with connected():
            self.kept.backup(database.connection())


@contextmanager
def standing(url: str, templates: BytecodeCache, password_hash: str) -> Iterator[Place]:
    """The school on this database, for the length of the block."""
    app = create_app(config(url))
    app.jinja_env.bytecode_cache = templates
    app.config["WTF_CSRF_ENABLED"] = False
    with connected():
        lived = lived_in(small_school.build(password_hash))
        new_codes(lived.world, CODE_KEY)
        near, far = near_ids(lived), far_ids(lived.world.far)
        kept = _copied() if on_sqlite() else None
    names = [one for one in EVERYBODY if one not in ("nobody", "anna by code")]
    people = {name: lived.world.person(name) for name in names}
    people["anna by code"] = small_school.by_code(lived.world.anna)
    cookies = {name: _cookie(app, person) for name, person in people.items()}
    yield Place(app, near, far, {**cookies, "nobody": ""}, kept)
    database.close_all()


def _copied() -> sqlite3.Connection:
    kept = sqlite3.connect(":memory:", check_same_thread=False)
    database.connection().backup(kept)
    return kept


def _cookie(app: Flask, person: Person) -> str:
    client = app.test_client()
    with client.session_transaction() as session:
        session["_user_id"] = small_school.login_key(person)
        session["_fresh"] = True
        session["until"] = int(time()) + 3600
        if person.by_code:
            session["by_code"] = True
    cookie = client.get_cookie("samtalebordet")
    assert cookie is not None
    return str(cookie.value)


def routes(app: Flask) -> set[str]:
    return {
        f"{method} {rule.rule}"
        for rule in app.url_map.iter_rules()
        if not rule.endpoint.endswith("static")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def address(door: str, row: Door, ids: Mapping[str, object]) -> tuple[str, str]:
    method, _, rule = door.partition(" ")

    def part(found: re.Match[str]) -> str:
        name = found[1]
        return str(row.values[name] if name in row.values else ids[row.ids.get(name, name)])

    return method, IN_THE_ADDRESS.sub(part, rule)
