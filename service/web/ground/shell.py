"""What stands around every page: who is logged in, and up to four ways to go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask, g, request, session, url_for
from markupsafe import Markup

from analysis import Mark, mark
from service.rules.sessions import WARNING
from service.store.people import Person
from service.web.ground.headers import FRAMED
from service.web.ground.languages import NAMES, _, _l, language
from service.web.ground.staying import seconds_left


@dataclass(frozen=True, slots=True)
class Place:
    href: str
    label: str
    icon: str
    current: bool


@dataclass(frozen=True, slots=True)
class Me:
    name: str
    initials: str
    role_label: str
    by_code: bool = False


WITHIN = {  # the places a room belongs to; the first that somebody has is where they are
    "drafts": "questionnaires", "publishing": "questionnaires", "guardians": "people",
    "classes": "administration", "years": "administration", "series": "rounds",
    "changing": "rounds", "answered": "conversations", "preparing": "conversations",
    "subjects": "conversations", "cards": "conversations", "rosters": "administration",
    "audit": "administration", "look_as": "administration", "cases": "administration",
    "retention": "administration", "plans": "sheets", "making": "sheets", "check_ins": "goals",
    "evidence": "goals", "boards": "goals conversations", "study_book": "goals conversations",
    "goals": "conversations", "outcomes": "feedback", "sharing": "conversations",
    "taking_along": "conversations", "at_home": "conversations", "slots": "conversations",
    "kept_slots": "conversations", "groups": "conversations", "minutes": "conversations",
    "agreeing": "conversations", "closing": "conversations", "documents": "conversations",
    "sheets_on_paper": "conversations", "visit_plans": "visits", "own": "visits",
    "own_surveys": "visits", "copies": "visits",
    "counting": "visits", "pairs": "visits", "focus": "visits", "teaching": "visits",
    "talk": "visits", "shares": "visits", "kit": "visits",
}  # fmt: skip


def register(app: Flask) -> None:
    app.context_processor(_around)
    app.jinja_env.globals["mark"] = _mark


def _mark(kind: Mark) -> Markup:
    return Markup(mark(kind))


_ROLES = {
    "student": _l("Student"),
    "guardian": _l("Guardian"),
    "contact_teacher": _l("Contact teacher"),
    "subject_teacher": _l("Subject teacher"),
    "team": _l("The class’s team"),
    "observer": _l("Observer"),
    "coach": _l("Learning coach"),
    "leader": _l("School leadership"),
    "consultant": _l("Municipal consultant"),
    "superintendent": _l("Superintendent"),
    "administrator": _l("Administrator"),
}


def role_name(role: str) -> str:
    """What a role is called where it is shown to people."""
    return str(_ROLES[role])


def _around() -> dict[str, Any]:
    """Never asks the database: an error page stands even when that is away."""
    person: Person | None = g.get("person")
    around: dict[str, Any] = {"lang": language(), "languages": NAMES, "me": None, "nav": ()}
    around["looked_as"] = "looked_as" in g
    if person is None:
        return around
    student = person.home_class is not None
    return around | {
        "me": Me(person.name, person.initials, _role_line(person), person.by_code),
        "nav": () if person.by_code else _nav(person),
        "shell": "phone" if student else "desk",
        "changes_hat": g.hats > 1 and not person.by_code,
        "seconds_left": 0 if request.endpoint in FRAMED else seconds_left(),
        "warned_before": WARNING * 60,
    }


def _role_line(person: Person) -> str:
    order = (
        "student", "contact_teacher", "leader", "coach", "subject_teacher", "team", "consultant",
        "superintendent", "administrator", "guardian",
    )  # fmt: skip
    has = person.roles() | ({"guardian"} if person.wards else set())
    role = next((one for one in order if one in has), None)
    if role is None:
        return person.owner.name
    groups = ", ".join(group.name for group in person.groups(role))
    place = session.get("place", "")  # of one hat among several
    line = f"{role_name(role)} {groups}".strip()
    return f"{line}, {place}" if person.hat and place else line


def _nav(person: Person) -> tuple[Place, ...]:
    roles = person.roles()
    places: list[tuple[str, dict[str, Any], str, str]] = [("home.home", {}, _("Home"), "house")]
    if "student" in roles:
        places.append(("goals.mine", {}, _("My goals"), "target"))
        places.append(("conversations.folder", {}, _("My folder"), "folder"))
    if roles <= {"guardian"} and len(person.wards) == 1:  # of several, the front page names each
        (child,) = person.wards
        places.append(("at_home.child", {"student_id": child}, _("Folder"), "folder"))
    if "contact_teacher" in roles:
        places.append(("conversations.all_of_mine", {}, _("Conversations"), "speech"))
    if "leader" in roles:
        places.append(("rounds.every", {}, _("Rounds"), "calendar"))
        places += [
            ("feedback.of_school", {"school_id": school}, _("School"), "building")
            for school in sorted(person.schools("leader"))[:1]
        ]
    else:
        places += [
            ("feedback.of_team", {"team_id": team.id}, _("Classes"), "people")
            for team in person.groups("team")[:1]
        ]
    if roles & {"coach", "leader", "contact_teacher", "subject_teacher"}:
        places.append(("visits.every", {}, _("Visits"), "eye"))
    if "consultant" in roles:
        places.append(("questionnaires.every", {}, _("Questionnaires"), "table"))
    if "administrator" in roles:
        places.append(("administration.start", {}, _("Administration"), "folder"))
        places.append(("people.every", {}, _("People"), "people"))
    here = _here([end for end, *_ in places])
    return tuple(
        Place(url_for(end, **values), label, icon, end == here)
        for end, values, label, icon in places[:4]
    )


def _here(endpoints: list[str]) -> str:
    """The place that the page belongs to, of those in somebody's menu; empty where it is none."""
    if request.endpoint in endpoints:
        return request.endpoint
    own = request.blueprint or ""
    for room in (own, *WITHIN.get(own, "").split()):
        for endpoint in endpoints:
            if room != "home" and endpoint.split(".")[0] == room:
                return endpoint
    return ""
