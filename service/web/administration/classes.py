"""Classes, teaching groups and teams of a school: made, filled, renamed, ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import EndingForm, FixedForm, GroupForm, MoveForm, NewGroupForm
from service import store
from service.actions.administration import classes as deeds
from service.actions.administration.classes import Roll
from service.web.administration.at import at
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, ngettext
from service.web.ground.shell import role_name

pages = Blueprint("classes", __name__, url_prefix="/administration/classes")

Errors = dict[str, list[str]]


@dataclass(frozen=True)
class Again:
    """A form as it was written, shown again with what is refused; `form` says which."""

    form: str = ""
    typed: dict[str, str] = field(default_factory=dict)
    errors: Errors = field(default_factory=dict)


@pages.get("")
def every() -> str:
    return _list(Again())


@pages.post("")
def make() -> ResponseReturnValue:
    """A new class or team, or a teaching group with the students of some classes in it."""
    person = current_person()
    school = at(person).check_school()
    form = NewGroupForm(request.form)
    errors = _refused(form)
    if errors:
        return _list(Again("make", form.typed, errors)), 422
    key = deeds.make(
        person, school.id, form.kind.chosen, form.name.words, form.subject.words, form.team.id_,
        request.form.getlist("class", type=UUID),
    )  # fmt: skip
    flash(_("Added."))
    return redirect(url_for("classes.one", group_id=key), 303)


@pages.get("/<uuid:group_id>")
def one(group_id: UUID) -> str:
    return _page(deeds.roll(current_person(), group_id), Again())


@pages.post("/<uuid:group_id>")
def change(group_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = GroupForm(request.form)
    if errors := _refused(form):
        return _page(deeds.roll(person, group_id), Again("change", form.typed, errors)), 422
    deeds.change(person, group_id, form.name.words, form.subject.words, form.team.id_)
    return _said(group_id, _("Saved."))


@pages.post("/<uuid:group_id>/students")
def fill(group_id: UUID) -> ResponseReturnValue:
    """All students of some classes into a teaching group."""
    of_classes = request.form.getlist("class", type=UUID)
    added = deeds.fill(current_person(), group_id, of_classes)
    return _said(group_id, ngettext("%(num)s student added.", "%(num)s students added.", added))


@pages.post("/<uuid:group_id>/move")
def move(group_id: UUID) -> ResponseReturnValue:
    """One of its students into another class, from a day on."""
    person = current_person()
    form = MoveForm(request.form)
    errors = _refused(form)
    student, to, day = form.student.id_, form.to.id_, form.day.day
    if errors or student is None or to is None or day is None:
        return _page(deeds.roll(person, group_id), Again("move", form.typed, errors)), 422
    deeds.move(person, student, to, day, request.form.get("leave") == "yes")
    return _said(group_id, _("Moved. What was written stays where it was given."))


@pages.post("/<uuid:group_id>/end")
def end(group_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = EndingForm(request.form)
    errors = _refused(form)
    if errors or form.last_day.day is None:
        return _page(deeds.roll(person, group_id), Again("end", form.typed, errors)), 422
    deeds.end(person, group_id, form.last_day.day)
    return _said(group_id, _("Saved."))


def _said(group_id: UUID, words: str) -> ResponseReturnValue:
    flash(words)
    return redirect(url_for("classes.one", group_id=group_id), 303)


def _refused(form: FixedForm) -> Errors:
    form.validate()
    return all_translated(form.errors)


def _list(again: Again) -> str:
    person = current_person()
    here = at(person)
    school = here.check_school()
    found = deeds.every(person, school.id)
    return render_template(
        "administration/classes.html",
        at=here,
        kinds=_kinds(),
        groups=[(kind, [one for one in found if one.group.kind == kind]) for kind in deeds.MADE],
        again=again,
        teams=[(str(one.group.id), one.group.name) for one in found if one.group.kind == "team"],
    )


def _kinds() -> dict[str, tuple[str, str]]:
    """What one is called, and several."""
    return {
        "class": (_("Class"), _("Classes")),
        "teaching": (_("Teaching group"), _("Teaching groups")),
        "team": (_("Team"), _("Teams")),
    }


def _page(roll: Roll, again: Again) -> str:
    person = current_person()
    group = roll.group
    return render_template(
        "administration/class.html",
        roll=roll,
        group=group,
        kind=_kinds()[group.kind][0],
        today=person.owner.today(),
        again=again,
        school=store.schools.school(person.owner.id, group.school),
        teams=[(str(one.id), one.name) for one in roll.others if one.kind == "team"],
        students=[(str(one.person), one.name) for one in roll.students],
        elsewhere=[(str(one.id), one.name) for one in roll.classes if one.id != group.id],
        role_name=role_name,
    )
