"""Somebody with a browser: logs in, fills in what a page asks, and sends it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from itertools import chain
from typing import Any
from urllib.parse import urlencode

from bench.load import Reply, Request, Unexpected
from service.demo import PASSWORD

OF_ITSELF = ("csrf_token", "lane", "number", "was", "helped-asked")  # a page's own fields
WORDS = "Jeg vil spørge lidt før. Det gik godt med brøker i denne uge, og “dansk” er > sidst."


class Visitor:
    """Somebody's browser. `ask` sends a request to the service."""

    def __init__(self, ask: Callable[[Request], Reply]) -> None:
        self.cookie = ""
        self._ask = ask

    def get(self, path: str) -> str:
        """The page at this path."""
        return self.send(Request(path, self.cookie), 200).body

    def post(self, path: str, status: int, page: str, **values: str) -> str:
        """Send values with the token of a page. Returns where the answer leads."""
        token = Controls(page).token
        return self.send(
            Request(path, self.cookie, urlencode({"csrf_token": token, **values})), status
        ).location

    def fetch(self, path: str) -> dict[str, Any]:
        """What the service tells a script at this path."""
        found = self.send(Request(path, self.cookie, by_script=True), 200)
        return dict(json.loads(found.body))

    def send(self, request: Request, status: int) -> Reply:
        """Send a request that must be answered by this status, and keep the session's cookie."""
        reply = self._ask(request)
        if reply.status != status:
            raise Unexpected(f"{request.path}: {reply.status} instead of {status}")
        for line in reply.cookies:
            for name, morsel in SimpleCookie(line).items():
                self.cookie = f"{name}={morsel.value}"  # the session is the only cookie
        return reply


def logged_in(ask: Callable[[Request], Reply], username: str, password: str = PASSWORD) -> Visitor:
    """By user name, as staff and older students do."""
    visitor = Visitor(ask)
    page = visitor.get("/login")
    visitor.post("/login", 302, page, username=username, password=password)
    return visitor


def come_in(ask: Callable[[Request], Reply], class_code: str, personal_code: str) -> Visitor:
    """By the two codes of a card."""
    visitor = Visitor(ask)
    page = visitor.get("/code")
    visitor.post("/code", 303, page, class_code=class_code, personal_code=personal_code)
    return visitor


class Controls(HTMLParser):
    """What can be ticked and written on a page, and what it says of itself in hidden fields."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.hidden: dict[str, str] = {}
        self._radios: dict[str, list[str]] = {}
        self._texts: list[str] = []
        self._rows: dict[str, str] = {}  # of a question with rows: the number of the last one
        self._templates = 0  # around this place: nobody fills in what a script has not copied
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        name, value = given.get("name", ""), given.get("value", "")
        if tag == "template":
            self._templates += 1
        if self._templates:
            return
        if given.get("type") == "hidden" and name in OF_ITSELF:
            self.hidden[name] = value
        elif given.get("type") == "hidden" and value.isdecimal():
            self._rows[name] = value
        elif given.get("type") == "radio":
            self._radios.setdefault(name, []).append(value)
        elif tag == "textarea":
            self._texts.append(name)

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self._templates -= 1

    @property
    def token(self) -> str:
        return self.hidden["csrf_token"]

    def offered(self) -> Iterator[str]:
        """All that can be ticked, of one."""
        return chain.from_iterable(self._radios.values())

    def filled_in(self, turn: int, words: str = WORDS) -> dict[str, str]:
        """Every question answered, in some other way at each turn. Some are declined."""
        ticked = {
            name: values[(turn + place) % len(values)]
            for place, (name, values) in enumerate(self._radios.items())
        }
        return {**self.hidden, **self._rows, **ticked, **dict.fromkeys(self._texts, words)}
