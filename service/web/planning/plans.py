"""A team's plans: the list, one as it stands with what came of it, two side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.actions.planning.plans import Plan, Read
from service.rules import access
from service.web.answering.said import Answered, Sections, answer_rows
from service.web.ground.guards import current_person
from service.web.ground.languages import _, language, said
from service.web.ground.shell import role_name
from service.web.planning.naming import calling, option_said
from service.web.sight import sight_of

pages = Blueprint("plans", __name__, url_prefix="/plans")


@dataclass(frozen=True, slots=True)
class Differs:
    """One question that two plans answer differently."""

    text: str
    before: Answered | None  # None: this plan does not ask it
    after: Answered | None


@pages.get("")
def every() -> str:
    return render_template("plans/every.html", shelf=actions.plans.shelf(current_person()))


@pages.get("/<uuid:sheet_id>")
def one(sheet_id: UUID) -> str:
    person = current_person()
    found = actions.plans.one(person, sheet_id)
    read = found.read
    asked = read.questionnaire
    return render_template(
        "plans/one.html",
        plan=found,
        read=read,
        sheet=read.sheet,
        called=called(read),
        sections=_sections(read),
        focuses=[
            (one, option_said(asked, "series_type", one.frame.kind),
             option_said(asked, "series_focus", one.frame.focus))
            for one in found.talks
        ],
        slot=_slot(found),
        titles=calling(asked),
        leads=bool(person.schools("leader")),
        today=person.owner.today(),
        seen_by=_seen_by(read),
        sight=sight_of(asked),
    )  # fmt: skip


@pages.post("/<uuid:sheet_id>/tasks/<uuid:task_id>")
def tick(sheet_id: UUID, task_id: UUID) -> ResponseReturnValue:
    done = request.form.get("done") == "yes"
    actions.plans.tick(current_person(), sheet_id, task_id, done)
    return redirect(url_for("plans.one", sheet_id=sheet_id) + "#tasks", 303)


@pages.post("/<uuid:sheet_id>/copy")
def copy(sheet_id: UUID) -> ResponseReturnValue:
    made = actions.plans.copy(current_person(), sheet_id, language())
    flash(_("The plan is copied. Every day is a year later; look at each of them."))
    return redirect(url_for("plans.one", sheet_id=made), 303)


@pages.get("/<uuid:first>/compare/<uuid:second>")
def compare(first: UUID, second: UUID) -> str:
    before, after = actions.plans.two(current_person(), first, second)
    return render_template(
        "plans/compare.html",
        before=before,
        after=after,
        names=(called(before), called(after)),
        sections=_differences(before, after),
    )


def called(read: Read) -> str:
    return read.sheet.title or said(read.questionnaire.title)


def _sections(read: Read) -> Sections:
    names = actions.occasions.names(read.sheet.owner, read.questionnaire, read.document)
    return answer_rows(read.questionnaire, read.document, names)


def _differences(before: Read, after: Read) -> list[tuple[str, list[Differs]]]:
    """What differs, section by section in the order of the later plan, the other's rest last."""
    old = {row.question.id: (section, row) for section, rows in _sections(before) for row in rows}
    found: list[tuple[str, list[Differs]]] = []
    for section, rows in _sections(after):
        differs = []
        for row in rows:
            was = old.pop(row.question.id, (section, None))[1]
            if was is None or _words(was) != _words(row):
                differs.append(Differs(row.text, was, row))
        if differs:
            found.append((said(section.title), differs))
    for section, row in old.values():
        title = said(section.title)
        if not found or found[-1][0] != title:
            found.append((title, []))
        found[-1][1].append(Differs(row.text, row, None))
    return found


def _words(row: Answered) -> tuple[object, ...]:
    inside = tuple(tuple(_words(one) for one in each.answers) for each in row.rows)
    return row.state, row.answer, row.lines, inside


def _slot(plan: Plan) -> Sequence[str]:
    """When students prepare: the day, the hour, and for how long, as the form says them."""
    rows = {row.question.id: row for _section, rows in _sections(plan.read) for row in rows}
    asked = ("slot_day", "slot_begins", "slot_minutes")
    return [rows[one].answer for one in asked if one in rows and rows[one].answer]


def _seen_by(read: Read) -> tuple[str, ...]:
    """Who reads a plan: the team by name, the others by role, once it is sent."""
    roles: Mapping[str, str] = {"team": read.sheet.group_name or ""}
    readers = access.audience(read.questionnaire).readers
    return tuple(roles.get(one) or role_name(one) for one in readers)
