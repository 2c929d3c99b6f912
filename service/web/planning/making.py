"""Make the year of a team's plan: a proposal to change, then its rounds in one deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from questionnaires import Questionnaire
from service import actions
from service.actions.planning.making import Made, Proposal
from service.actions.planning.written import Talk
from service.store.people import Person
from service.store.planning.plans import Asked
from service.web.ground.guards import current_person
from service.web.ground.languages import _, day, ngettext, said
from service.web.planning.asking import Errors, forms_said
from service.web.planning.lines import Line, key_of, labels_of, read_line
from service.web.planning.naming import calling, of_plan, option_said

pages = Blueprint("making", __name__, url_prefix="/plans")


@pages.get("/<uuid:sheet_id>/year")
def proposal(sheet_id: UUID) -> ResponseReturnValue:
    """The rounds that the plan gives. Once they are made there is nothing to propose."""
    person = current_person()
    found = actions.making.proposal(person, sheet_id)
    if found.made:
        return redirect(url_for("plans.one", sheet_id=sheet_id))
    classes = [one.id for one in found.classes]
    return _page(person, found, _lines(person, found), classes, {})


@pages.post("/<uuid:sheet_id>/year")
def make(sheet_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = actions.making.proposal(person, sheet_id)
    if found.made:
        return redirect(url_for("plans.one", sheet_id=sheet_id), 303)
    classes = request.form.getlist("class", type=UUID)
    lines = [
        read_line(person, found.school, one.number, classes)
        for one in found.talks
        if _wants(one.number)
    ]
    errors: Errors = {
        key_of(name, line): list(told) for line in lines for name, told in line.errors.items()
    }
    made = [Made(one.number, one.planned) for one in lines if one.planned]
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    elif not made and not errors:
        errors[f"want_{found.talks[0].number}"] = [_("Choose at least one conversation.")]
    anyway = request.form.get("anyway") == "yes"
    clashes = actions.making.clashes(person, classes, [one.planned for one in made])
    if errors or (clashes and not anyway):
        shown = [_stays(one, lines) for one in found.talks]
        return _page(person, found, shown, classes, errors, clashes), 422
    title = _called(found)
    actions.making.make(person, sheet_id, title, made, classes, anyway)
    flash(_("The year is made. Each round opens and closes by itself."))
    return redirect(url_for("plans.one", sheet_id=sheet_id) + "#rounds", 303)


@pages.post("/<uuid:sheet_id>/line")
def bring_in_line(sheet_id: UUID) -> ResponseReturnValue:
    """Let the rounds that have not opened be as the plan is now."""
    person = current_person()
    found = actions.plans.one(person, sheet_id)
    called = calling(found.read.questionnaire)
    changed = actions.making.bring_in_line(person, sheet_id, called)
    flash(ngettext("%(num)s round is changed.", "%(num)s rounds are changed.", changed))
    return redirect(url_for("plans.one", sheet_id=sheet_id) + "#rounds", 303)


def _wants(number: int) -> bool:
    return request.form.get(f"want_{number}") == "yes"


def _lines(person: Person, found: Proposal) -> list[Line]:
    """The proposal as the form shows it first."""
    called, today = calling(of_plan(found.sheet)), person.owner.today()
    lines = []
    for talk in found.talks:
        first, last = talk.opens_on(today), talk.closes_on
        days = {
            "opens_on": first.isoformat() if first else "",
            "closes_on": last.isoformat() if last else "",
        }
        typed = {"title": called(talk.frame), **days}
        lines.append(Line(talk.number, typed, talk.names))
    return lines


def _stays(talk: Talk, read: Sequence[Line]) -> Line:
    """What was typed of a round, also of one that is not wanted just now."""
    for line in read:
        if line.number == talk.number:
            return line
    own = {
        name: request.form.get(f"{name}_{talk.number}", "")
        for name in ("title", "opens_on", "closes_on")
    }
    names = request.form.getlist(f"form_{talk.number}")
    reminds = request.form.get(f"reminds_{talk.number}") == "yes"
    return replace(Line(talk.number, own), names=names, reminds=reminds)


def _called(found: Proposal) -> str:
    """The series is called what the plan is called."""
    return found.sheet.title or said(of_plan(found.sheet).title)


def _page(
    person: Person,
    found: Proposal,
    lines: Sequence[Line],
    classes: Sequence[UUID],
    errors: Mapping[str, Sequence[str]],
    clashes: Sequence[Asked] = (),
) -> str:
    asked = of_plan(found.sheet)
    talks = {one.number: one for one in found.talks}
    wanted = {one.number for one in lines if request.method == "GET" or _wants(one.number)}
    return render_template(
        "plans/year.html",
        sheet=found.sheet,
        called=_called(found),
        lines=[(line, talks[line.number], _about(asked, talks[line.number])) for line in lines],
        wanted=wanted,
        errors=errors,
        labels=labels_of(errors),
        clashes=[_told(one) for one in clashes],
        left_out=[(one, _about(asked, one)) for one in found.left_out],
        classes=[(str(one.id), one.name) for one in found.classes],
        chosen_classes=[str(one) for one in classes],
        forms=forms_said(person),
    )


def _about(asked: Questionnaire, talk: Talk) -> str:
    kind = option_said(asked, "series_type", talk.frame.kind)
    return ": ".join(filter(None, (kind, option_said(asked, "series_focus", talk.frame.focus))))


def _told(one: Asked) -> str:
    return _(
        "%(group)s: “%(title)s”, from %(first)s to %(last)s",
        group=one.group_name, title=one.title, first=day(one.opens_on), last=day(one.closes_on),
    )  # fmt: skip
