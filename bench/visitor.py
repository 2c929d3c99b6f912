"""Somebody with a browser: logs in, fills in what a page asks, and sends it back."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from bench.load import Reply, Request, Unexpected
from service.demo import PASSWORD

WORDS = "Jeg vil spørge lidt før. Det gik godt med brøker i denne uge, og “dansk” er > sidst."


class Visitor:
    """A session that is logged in. `ask` sends a request to the service."""

    def __init__(self, ask: Callable[[Request], Reply], username: str) -> None:
        self.cookie = ""
        self._ask = ask
        self.post("/login", 302, self.get("/login"), username=username, password=PASSWORD)

    def get(self, path: str) -> str:
        """The page at this path."""
        return self.send(Request(path, self.cookie), 200).body

    def post(self, path: str, status: int, page: str, **values: str) -> str:
        """Send values with the token of a page. Returns where the answer leads."""
        token = Controls(page).token
        return self.send(
            Request(path, self.cookie, urlencode({"csrf_token": token, **values})), status
        ).location

    def filled_in(self, path: str, page: str, turn: int) -> Request:
        """The post of a page of questions, all answered; each turn answers otherwise."""
        return Request(path, self.cookie, urlencode({**Controls(page).filled_in(turn), "go": "on"}))

    def send(self, request: Request, status: int) -> Reply:
        """Send a request that must be answered by this status, and keep the session's cookie."""
        reply = self._ask(request)
        if reply.status != status:
            raise Unexpected(f"{request.path}: {reply.status} instead of {status}")
        for line in reply.cookies:
            for name, morsel in SimpleCookie(line).items():
                self.cookie = f"{name}={morsel.value}"  # the session is the only cookie
        return reply


class Controls(HTMLParser):
    """What can be ticked and written on a page, and the token of its forms."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.token = ""
        self._radios: dict[str, list[str]] = {}
        self._texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        name, value = given.get("name", ""), given.get("value", "")
        if name == "csrf_token":
            self.token = value
        elif given.get("type") == "radio":
            self._radios.setdefault(name, []).append(value)
        elif tag == "textarea":
            self._texts.append(name)

    def filled_in(self, turn: int) -> dict[str, str]:
        """Every question answered, in some other way at each turn. Some are declined."""
        ticked = {
            name: values[(turn + place) % len(values)]
            for place, (name, values) in enumerate(self._radios.items())
        }
        return {"csrf_token": self.token, **ticked, **dict.fromkeys(self._texts, WORDS)}
