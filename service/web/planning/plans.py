"""A team's plans: the list, one as it stands with what came of it, two side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    """Something that two plans answer differently: a question, or cells of one small form."""

    title: str  # of the small form; empty of a question
    before: tuple[Answered, ...]  # empty: this plan does not have it
    after: tuple[Answered, ...]


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
    pairs: list[tuple[str, Answered | None, Answered | None]] = []
    for section, rows in _sections(after):
        for row in rows:
            was = old.pop(row.question.id, (section, None))[1]
            pairs.append((said(section.title), was, row))
    pairs += [(said(section.title), row, None) for section, row in old.values()]
    found: dict[str, list[Differs]] = {}
    for title, was, now in pairs:
        if differs := list(_differing(was, now)):
            found.setdefault(title, []).extend(differs)
    return list(found.items())


def _differing(was: Answered | None, now: Answered | None) -> Iterator[Differs]:
    """A question that is answered differently; of small forms, those cells of each that differ."""
    if (was is None or now is None) or not (was.rows or now.rows):
        if _words(was) != _words(now):
            yield Differs("", _alone(was), _alone(now))
        return
    for place in range(max(len(was.rows), len(now.rows))):
        left, right = ([*one.rows[place : place + 1]] for one in (was, now))
        cells = [{one.question.id: one for each in side for one in each.answers}
                 for side in (left, right)]  # fmt: skip
        other = [cells[1], cells[0]]
        kept = [
            tuple(
                one for key, one in cells[side].items()
                if _words(one) != _words(other[side].get(key))
            )
            for side in (0, 1)
        ]  # fmt: skip
        if any(kept):
            (title,) = {each.title for each in (*left, *right)}
            yield Differs(title, kept[0], kept[1])


def _alone(row: Answered | None) -> tuple[Answered, ...]:
    return () if row is None else (row,)


def _words(row: Answered | None) -> tuple[object, ...]:
    if row is None:
        return ()
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
