"""Rosters: bring one in, look at what it would change, apply it or leave it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions, store
from service.rules import access
from service.store.groups import Group
from service.web.administration import roster_words
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("rosters", __name__)


@pages.get("/rosters")
def every() -> str:
    person = current_person()
    return render_template(
        "rosters/every.html",
        rosters=actions.rosters.every(person),
        of_owner=access.administers(person),
        states=roster_words.states(),
    )


@pages.get("/rosters/new")
def choose_file() -> str:
    access.check_administers(current_person())
    return _form([])


@pages.post("/rosters/new")
def bring_in() -> ResponseReturnValue:
    person = current_person()
    access.check_administers(person)
    file = request.files.get("file")
    if file is None or not file.filename:
        return _form([_("Choose a file.")]), 422
    key = actions.rosters.bring_in(person, file.read(), file.filename)
    return redirect(url_for("rosters.one", import_id=key), 303)


@pages.get("/classes/<uuid:group_id>/roster")
def of_class(group_id: UUID) -> str:
    """Where the list of one class is brought in."""
    return _form([], _class(group_id))


@pages.post("/classes/<uuid:group_id>/roster")
def bring_in_class(group_id: UUID) -> ResponseReturnValue:
    group = _class(group_id)
    file = request.files.get("file")
    if file is None or not file.filename:
        return _form([_("Choose a file.")], group), 422
    key = actions.rosters.bring_in_class(current_person(), group.id, file.read(), file.filename)
    return redirect(url_for("rosters.one", import_id=key), 303)


@pages.get("/rosters/<uuid:import_id>")
def one(import_id: UUID) -> str:
    """How far it is, and then what it would change: a dry run."""
    return _report(import_id, [])


@pages.post("/rosters/<uuid:import_id>/apply")
def agree(import_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = actions.rosters.looked_up(person, import_id)
    many = request.form.get("many") == "yes"
    if actions.rosters.report_of(found.report).many_leave and not many:
        return _report(import_id, [_("Tick that so many shall leave, or leave the file.")]), 422
    actions.rosters.agree(person, import_id, request.form.get("digest", ""), many)
    return redirect(url_for("rosters.one", import_id=import_id), 303)


@pages.post("/rosters/<uuid:import_id>/drop")
def drop(import_id: UUID) -> ResponseReturnValue:
    actions.rosters.drop(current_person(), import_id)
    flash(_("The file is left. Nothing was changed."))
    return redirect(url_for("rosters.every"), 303)


def _class(group_id: UUID) -> Group:
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    actions.rosters.check_lists(person, group)
    return group


def _form(errors: list[str], group: Group | None = None) -> str:
    return render_template("rosters/new.html", errors=errors, group=group)


def _report(import_id: UUID, errors: list[str]) -> str:
    person = current_person()
    found = actions.rosters.looked_up(person, import_id)
    report = actions.rosters.report_of(found.report)
    return render_template(
        "rosters/one.html",
        roster=found,
        report=report,
        errors=errors,
        state=roster_words.states()[found.state],
        bad=[(one.file, one.line, roster_words.fault(one)) for one in report.bad],
        lines={
            what: [roster_words.line(one) for one in some] for what, some in report.lines.items()
        },
        counts=roster_words.counts(report.counts),
        passed_over=roster_words.passed_over(report.passed_over),
        percent=round(100 * report.leaving / report.standing) if report.standing else 0,
    )
