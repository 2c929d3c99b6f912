"""Sessions end by themselves; every page that somebody asks for puts the end off."""

from __future__ import annotations

from time import time

from flask import Flask, request, session

from service.rules import sessions
from service.store.people import Person
from service.web.ground.requests import WITHOUT_DATABASE

# asked by scripts on their own: nobody need be there
POLLS = frozenset({"sessions.session", "watching.stands"})
SELDOM = 60  # seconds: how often, at most, the cookie is written anew
OF_NOBODY = frozenset({"language", "csrf_token"})  # what stays in a browser when a session ends


def register(app: Flask) -> None:
    app.before_request(_end)


def begin() -> None:
    """At a log-in; the first page goes on from here."""
    session["until"] = int(time()) + sessions.SHORTEST * 60


def touch(person: Person) -> None:
    """Somebody was here just now."""
    if request.endpoint in POLLS:
        return
    until = int(time()) + sessions.minutes(person) * 60
    if abs(until - session.get("until", 0)) >= SELDOM:
        session["until"] = until


def seconds_left() -> int:
    return max(0, int(session.get("until", 0) - time()))


def forget() -> None:
    """Nobody is logged in from here on. The token stays: what is posted too late is shown again."""
    for name in [name for name in session if name not in OF_NOBODY]:
        session.pop(name)


def _end() -> None:
    """One that does not say when it ends is over, too."""
    if request.endpoint not in WITHOUT_DATABASE and "_user_id" in session and not seconds_left():
        forget()
