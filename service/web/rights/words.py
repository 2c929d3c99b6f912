"""What rights, cases and the lines of the access log are called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from service.rules.stages import Handling
from service.store.administration.cases import Case
from service.store.administration.held import Trace
from service.web.administration.deeds import deed_name
from service.web.ground.languages import _
from service.web.ground.shell import role_name

IN_ROUND = re.compile(r"(?P<what>[a-z]+)(?: \S+)? in round (?P<round>[0-9a-f-]{36})")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the access log, in words."""

    at: datetime
    who: str
    role: str
    what: str


def right(kind: str) -> str:
    names = {
        "access": _("See what you hold about me"),
        "erasure": _("Erase it"),
        "rectification": _("Correct it"),
        "restriction": _("Do not use it for now"),
        "objection": _("Object to what you do with it"),
    }
    return names[kind]


def right_of_another(kind: str) -> str:
    """The same, to whoever handles it."""
    names = {
        "access": _("A copy of everything"),
        "erasure": _("Erasure"),
        "rectification": _("Correction"),
        "restriction": _("Restriction"),
        "objection": _("Objection"),
    }
    return names[kind]


def state(case: Case) -> str:
    if case.state == Handling.DECIDED and case.decision == "held":
        return _("Put off")
    names = {
        Handling.ASKED: _("Asked"),
        Handling.ASSEMBLED: _("Taken up"),
        Handling.REVIEWED: _("Looked through"),
        Handling.DECIDED: _("Decided"),
        Handling.RELEASED: _("Ready to fetch"),
        Handling.CLOSED: _("Closed"),
    }
    return names[Handling(case.state)]


def decision(of: str) -> str:
    names = {"granted": _("Granted"), "held": _("Put off"), "refused": _("Refused")}
    return names.get(of, "")


def line(trace: Trace, rounds: Mapping[UUID, str]) -> Line:
    """Who it was, as far as that is still known; what they were then is not written down."""
    who = trace.name or _("somebody who is not here any more")
    if not trace.read and trace.actor is None and not trace.name and _by_itself(trace):
        who = _("The service itself")
    role = role_name(trace.role) if trace.role else ""
    what = read_what(trace.what, rounds) if trace.read else deed_name(trace.what)
    return Line(trace.at, who, role, what)


def _by_itself(trace: Trace) -> bool:
    return trace.what.startswith("retention.")


def read_what(what: str, rounds: Mapping[UUID, str]) -> str:
    """What was read, in words; the log itself holds ids."""
    found = IN_ROUND.match(what)
    if found:
        names = {
            "conversation": _("What lies on the table of a conversation"),
            "evaluation": _("A self-evaluation"),
            "judgement": _("A teacher’s look"),
            "preparation": _("A preparation for a conversation"),
            "paper": _("Answers on paper, while they were typed in"),
            "proposal": _("Goals that you proposed"),
        }
        name = names.get(found["what"], _("Answers"))
        title = rounds.get(UUID(found["round"]), "")
        return f"{name}: {title}" if title else name
    names = {
        "visit": _("What was written on a class visit"),
        "visits": _("What was written on class visits, side by side"),
        "sheet": _("A sheet"),
        "copy": _("A copy that you gave to read"),
        "along": _("What lies open in a student’s folder, taken along"),
        "case": _("What you asked for: whoever handles it looked for what concerns others"),
    }
    return names.get(what.partition(" ")[0], _("Answers"))


class Roster(dict[str, str]):
    """Whoever was picked from a list of people is somebody else: a copy names nobody."""

    def get(self, key: str, default: Any = None) -> Any:
        return _("somebody on the school’s list") if _is_id(key) else key


def _is_id(key: str) -> bool:
    try:
        UUID(key)
    except ValueError:
        return False
    return True
