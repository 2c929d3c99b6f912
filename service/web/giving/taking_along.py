"""A student's own copy of all that is theirs, for a program and for people: docs/take-along.md."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, render_template

from service import actions
from service.actions.giving.taking_along import Along
from service.rules import access
from service.store.administration.besides import Beside
from service.store.ground.database import now
from service.web.ground.guards import current_person
from service.web.ground.languages import _, day, language
from service.web.rights import besides, copies, printed

FORMAT = 1
FILE = "my-folder"
LISTS = {  # what a list is called, and which kinds of things stand in it
    "cards": ("card",),
    "minutes": ("minutes",),
    "judgements": ("judgement",),
    "proposed_goals": ("proposal",),
    "weeks": ("week",),
    "evidence": ("evidence",),
}
pages = Blueprint("taking_along", __name__)


@pages.get("/folder/take-along")
def about() -> str:
    """What is in the copy, and how to fetch it."""
    access.check_takes_along(current_person())
    return render_template("at_home/take_along.html")


@pages.get("/folder/all.json")
def as_json() -> Response:
    found = actions.taking_along.all_of_mine(current_person())
    return _file(copies.as_json(told(found)), "json")


@pages.get("/folder/all.pdf")
def as_pdf() -> Response:
    found = actions.taking_along.all_of_mine(current_person())
    return _file(printed.pdf(_parts(told(found))), "pdf")


def told(along: Along) -> dict[str, Any]:
    """Everything, with words where a page has words, and days as machines write them."""
    name, owner = along.student.name, along.student.owner
    return {
        "kind": "samtalebordet-take-along",
        "format": FORMAT,
        "owner": owner.name,
        "language": language(),
        "made_at": copies.at(now()),
        "student": {"name": name},
        "answers": [copies.paper_told(one, name) for one in along.written],
        "about_me": [copies.paper_told(one, name) for one in along.about],
        "conversations": [copies.talk_told(one, title) for one, title in along.conversations],
        **{
            called: [_beside(one, along) for one in along.besides if one.kind in kinds]
            for called, kinds in LISTS.items()
        },
    }


def _beside(one: Beside, along: Along) -> dict[str, Any]:
    """With the goal that it belongs to, if it is one of those."""
    goal = along.goals.get(one.id)
    told = besides.told(one, along.student.owner.id, along.rounds)
    return told | {"goal": str(goal) if goal else ""}


def _parts(of: dict[str, Any]) -> dict[str, Any]:
    """The same for paper."""
    kept = [one for called in LISTS for one in of[called]]
    parts = (
        copies.part(_("Conversations, goals and agreements"),
                    map(copies.of_talk, of["conversations"])),
        copies.part(_("Prepared for conversations, and kept between them"),
                    map(copies.of_beside, kept)),
        copies.part(_("What you wrote"), map(copies.of_paper, of["answers"])),
        copies.part(_("What others wrote about you"), map(copies.of_paper, of["about_me"])),
    )  # fmt: skip
    return {
        "title": _("The folder of %(name)s", name=of["student"]["name"]),
        "lang": of["language"],
        "notes": [
            _("This is your own copy from %(owner)s, made on %(day)s.", owner=of["owner"],
              day=day(now().date())),
            _("What you answered anonymously is not here: nobody can tell which is yours."),
        ],
        "parts": [one for one in parts if one["items"]],
    }  # fmt: skip


def _file(content: str | bytes, kind: str) -> Response:
    file = Response(content, mimetype=f"application/{kind}")
    file.headers["Content-Disposition"] = f"attachment; filename={FILE}.{kind}"
    return file
