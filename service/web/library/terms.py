"""What the words of a definition are called where people read them."""

from __future__ import annotations

from questionnaires import (
    About,
    Confidentiality,
    Kind,
    Respondent,
)
from service.web.ground.languages import _


def form_kind(kind: Kind) -> str:
    """What sort of form it is."""
    names: dict[Kind, str] = {
        "self_evaluation": _("Self-evaluation"),
        "reflection": _("Reflection sheet"),
        "survey": _("Survey"),
        "judgement": _("Written judgement"),
        "observation": _("Observation"),
        "interview": _("Interview"),
        "plan": _("Plan"),
        "account": _("Account"),
        "action_plan": _("Action plan"),
        "agenda": _("Agenda"),
        "contract": _("Agreement on working together"),
        "minutes": _("Minutes of a meeting"),
        "check_in": _("Check-in"),
        "goal": _("Goal"),
    }
    return names[kind]


def respondents(respondent: Respondent) -> str:
    """Who answers."""
    names: dict[Respondent, str] = {
        "student": _("Students"),
        "guardian": _("Guardians"),
        "teacher": _("Teachers"),
        "observer": _("Observers of a lesson"),
        "leader": _("School leaders"),
        "consultant": _("Municipal consultants"),
        "superintendent": _("The superintendent"),
        "team": _("Teams"),
        "school": _("Schools"),
    }
    return names[respondent]


def about(about: About) -> str:
    """Whom or what the answers describe."""
    names: dict[About, str] = {
        "self": _("about themselves"),
        "student": _("about a student"),
        "lesson": _("about a lesson"),
        "class": _("about a class"),
        "team": _("about a team"),
        "school": _("about a school"),
        "conversation": _("about a conversation"),
    }
    return names[about]


def confidentiality(mode: Confidentiality) -> str:
    """How closely the answers are kept."""
    names: dict[Confidentiality, str] = {
        "shared": _("Shared: with names, for those who are listed"),
        "confidential": _("Confidential: nobody reads answers by name, only numbers leave"),
        "anonymous": _("Anonymous: once a round is closed, nothing links an answer to a person"),
    }
    return names[mode]


def question_kind(kind: str) -> str:
    """What sort of answer a question takes; an id may also have been a section's before."""
    names = {
        "section": _("Part"),
        "scale": _("Scale"),
        "choice": _("One choice"),
        "choices": _("Several choices"),
        "text": _("Own words"),
        "number": _("Number"),
        "date": _("Date"),
        "time": _("Time of day"),
        "pick": _("From the school’s lists"),
        "rows": _("Rows"),
        "count": _("Tally"),
        "clock": _("Stopwatch"),
        "log": _("Log of lines"),
        "note": _("Text between questions"),
    }
    return names[kind]
