"""Whatever somebody sends to whichever door: a calm page, and no mistake of ours in the log."""

from __future__ import annotations

import logging
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from jinja2 import FileSystemBytecodeCache

from tests.school.doors import DOORS, Door
from tests.school.doors.visiting import IN_THE_ADDRESS, Place, routes, standing

WEB = Path(__file__).parents[3] / "service/web"
TRIES = 14  # requests a door and person
WORDS = (
    "", " ", "\0", "a\0b", "'", '"', "<script>alert(1)</script>", "{{ 7*7 }}", "%", "%s", "%00",
    "../../etc/passwd", "\\", "æøå", "🙈" * 50, "\u202e", "\ud800", "x" * 3000,
    "\r\nSet-Cookie: a=b", "null", "[]", "{}", "{", "true", "-1", "0", "1", "9" * 30,
    "1e309", "NaN", "1.5", "2026-02-30", "0000-00-00", "9999-12-31", "99999-01-01", "24:61",
    "da", "xx", "admin", "00000000-0000-0000-0000-000000000000", "not-a-uuid",
    "draw:x:y", "use::", "row:add:x:-1",
)  # fmt: skip
NUMBERS = ("0", "1", "2147483648", "9223372036854775808", "9" * 400)
HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"Accept-Language": "xx-YY;q=abc,,,;;da;q=-1"},
    {"Accept-Language": "*" * 500},
    {"Accept": "application/json"},
    {"Accept": ";;;,,q=\xff"},
    {"If-None-Match": 'W/"', "If-Modified-Since": "yesterday"},
    {"Range": "bytes=-1-,5"},
    {"Range": "bytes=99999999999999-"},
    {"Referer": "http://[::bad"},
    {"Origin": "null", "X-Forwarded-For": "a, b, \xff", "X-Forwarded-Proto": "gopher"},
    {"Host": "evil.example"},
    {"Host": "a b<>"},
    {"Host": ""},
    {"Cookie": "samtalebordet=.eJw; session=;;;=\xff; samtalebordet"},
    {"Authorization": "Basic \xff"},
    {"X-CSRFToken": "\xff"},
    {"Content-Length": "abc"},
)
BODIES: tuple[tuple[str, bytes], ...] = (
    ("application/json", b"{broken"),
    ("application/json", b"[" * 5000),
    ("multipart/form-data", b"no boundary"),
    ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=\r\n\r\n--x"),
    ("multipart/form-data; boundary=x",
     b'--x\r\nContent-Disposition: form-data; name="file"; filename="\xff"\r\n\r\nPK\3\4\r\n--x--'),
    ("application/x-www-form-urlencoded", b"a=%ff%fe&=&&&;%zz=1&" + b"q-x=" + b"\xff\xfe"),
    ("application/x-www-form-urlencoded", b"a&" * 2500),
    ("text/plain; charset=bogus", b"\xff"),
    ("", b"x=1"),
)  # fmt: skip


def _named(pattern: str) -> list[str]:
    """What pages ask an address or a form for, as the source says."""
    found = {name for file in WEB.rglob("*.py") for name in re.findall(pattern, file.read_text())}
    return sorted(found)


QUESTIONS = _named(r'request\.args\.get(?:list)?\("([^"]+)"')
FIELDS = _named(r'request\.(?:form|files)\.get(?:list)?\("([^"]+)"')


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def place(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    empty_sqlite: bytes,
    templates: FileSystemBytecodeCache,
    password_hash: str,
) -> Iterator[Place]:
    """Both databases: what the one stores the other may refuse, such as a NUL."""
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("odd") / "odd.db"
        file.write_bytes(empty_sqlite)
        url = f"sqlite:///{file}"
    else:
        url = request.getfixturevalue("postgresql").emptied()
    with standing(url, templates, password_hash) as there:
        yield there


class Unforeseen(logging.Handler):
    """Hears what errors.py did not foresee."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self.heard.append(f"{record.getMessage()}: {type(error).__name__} {error}"[:300])


@pytest.fixture
def unforeseen() -> Iterator[Unforeseen]:
    ear, log = Unforeseen(), logging.getLogger("service")
    log.addHandler(ear)
    yield ear
    log.removeHandler(ear)


def test_every_door_is_visited(place: Place) -> None:
    assert routes(place.app) == set(DOORS)
    assert len(QUESTIONS) >= 8
    assert len(FIELDS) >= 15


@pytest.mark.parametrize("door", DOORS)
def test_odd_input_meets_a_calm_page(place: Place, unforeseen: Unforeseen, door: str) -> None:
    row, chance = DOORS[door], random.Random(door)
    visitors = [*row.opens_for[:2], "carl", "nobody"]
    for who in dict.fromkeys(visitors):
        for _ in range(TRIES):
            method, path, sent, more = _odd(door, row, place, chance)
            reply = place.ask(who, method, path, sent, **more)
            told = (who, method, path[:200], str(sent)[:300], more, unforeseen.heard)
            assert reply.status_code < 500, told
            assert not unforeseen.heard, told
            assert b"Traceback" not in reply.data, told
    if place.kept:
        place.again()


def _odd(
    door: str, row: Door, place: Place, chance: random.Random
) -> tuple[str, str, Any, dict[str, Any]]:
    """A request to this door: as it should be, apart from some of it."""
    method, _, rule = door.partition(" ")

    def part(found: re.Match[str]) -> str:
        name = found[1]
        if found[0].startswith("<uuid:"):
            return str(place.near[row.ids.get(name, name)])
        if chance.random() < 0.4:
            odd = chance.choice(NUMBERS if found[0].startswith("<int:") else WORDS)
            return quote(odd, safe="", errors="surrogatepass") or "-"
        return str(row.values[name])

    path = IN_THE_ADDRESS.sub(part, rule)
    if chance.random() < 0.6:
        asked = chance.sample(QUESTIONS, 3)
        path += "?" + "&".join(f"{one}={_coded(chance.choice(WORDS))}" for one in asked)
    more: dict[str, Any] = {"headers": chance.choice(HEADERS)}
    if method == "GET":
        return method, path, None, more
    if chance.random() < 0.3:
        kind, body = chance.choice(BODIES)
        return method, path, body, {**more, "content_type": kind}
    sent = dict(row.sends(place.near)) if row.sends else {}
    for name in chance.sample([*sent, *sent, *FIELDS], min(3, len(sent) * 2 + len(FIELDS))):
        sent[name] = chance.choice(WORDS)
    pairs = [f"{quote_plus(name)}={_coded(value)}" for name, value in sent.items()]
    twice = pairs * chance.choice((1, 1, 2))
    return method, path, "&".join(twice), {
        **more, "content_type": "application/x-www-form-urlencoded",
    }  # fmt: skip


def _coded(word: str) -> str:
    return quote_plus(word, errors="surrogatepass")
