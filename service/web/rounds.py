"""Rounds, for the school's leadership: open one, follow it, close it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import RoundForm
from service import actions, store
from service.errors import NotAllowed
from service.rules import access, stages
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, said
from service.web.library import terms

USUAL = ["start-up", "preparation", "judgement"]  # what a round asks unless one chooses otherwise
pages = Blueprint("rounds", __name__, url_prefix="/rounds")


@pages.get("")
def every() -> str:
    person = current_person()
    school = _school_of(person)
    return render_template(
        "rounds/every.html",
        rounds=[
            (one, stages.stage(one, person.owner.today()))
            for one in store.rounds.of_school(person.owner.id, school)
        ],
        school=store.schools.school(person.owner.id, school),
    )


@pages.get("/new")
def new() -> str:
    wanted = request.args.getlist("form")
    return _form({}, {}, wanted or USUAL, [])


@pages.post("")
def open_() -> ResponseReturnValue:
    person = current_person()
    school = _school_of(person)
    form = RoundForm(request.form, person.owner.today())
    names = request.form.getlist("form")
    classes = request.form.getlist("class", type=UUID)
    form.validate()
    errors = all_translated(form.errors)
    if not names:
        errors["form"] = [_("Choose at least one form.")]
    elif not actions.rounds.looks_fit(
        [one for one in actions.rounds.offered(person.owner.id) if one.name in names]
    ):
        errors["form"] = [
            _("Choose one teacher’s look at most, and the form of the students it stands beside.")
        ]
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    elif small := actions.rounds.too_small(person, school, names, classes):
        errors["class"] = [
            _(
                "Fewer than 5 students: %(classes)s. What they answer anonymously would be thrown "
                "away, so do not ask them.",
                classes=", ".join(small),
            )
        ]
    if errors:
        return _form(form.typed, errors, names, classes), 422
    round_id = actions.rounds.open_(
        person, school, form.given.title, form.given.closes_on, names, classes
    )
    flash(_("The round is open. The classes can answer now."))
    return redirect(url_for("rounds.one", round_id=round_id), 303)


@pages.get("/<uuid:round_id>")
def one(round_id: UUID) -> str:
    """How far each class is: counts only."""
    person = current_person()
    found = store.rounds.round(person.owner.id, round_id)
    access.check_runs(person, found)
    groups = store.rounds.groups_of(person.owner.id, round_id)
    progress = store.anonymous.progress(person.owner.id, round_id)
    students = store.people.members(person.owner.id, groups, "student")
    names = store.groups.class_names(person.owner.id, found.school)
    forms = [
        store.definitions.questionnaire(found.owner, *pinned) for pinned in found.forms.items()
    ]
    sent = {(row.group, row.name): row.sent for row in progress}
    return render_template(
        "rounds/one.html",
        round=found,
        stage=stages.stage(found, person.owner.today()),
        forms=forms,
        leads=found.school in person.schools("leader"),
        rows=[
            (
                names[group],
                len(students[group]),
                [sent.get((group, form.name), 0) for form in forms],
            )
            for group in groups
        ],
    )


@pages.post("/<uuid:round_id>/close")
def close(round_id: UUID) -> ResponseReturnValue:
    person = current_person()
    actions.rounds.close(person, round_id)
    if store.rounds.round(person.owner.id, round_id).trial:
        flash(_("The trial is closed, and what was answered is deleted."))
    else:
        flash(
            _("The round is closed. What was sent is counted and can be seen as numbers of groups.")
        )
    return redirect(url_for("rounds.one", round_id=round_id), 303)


def _school_of(person: Person) -> UUID:
    access.check_logged_in_by_school(person)
    led = sorted(person.schools("leader"))
    if not led:
        raise NotAllowed(f"{person.id} leads no school")
    return led[0]


def _form(
    typed: dict[str, str],
    errors: dict[str, list[str]],
    names: list[str],
    classes: list[UUID],
) -> str:
    person = current_person()
    offered = actions.rounds.offered(person.owner.id)
    return render_template(
        "rounds/new.html",
        typed=typed,
        errors=errors,
        forms=[
            (one.name, said(one.title), terms.respondents(one.respondent), one.minutes)
            for one in offered
        ],
        chosen_forms=names,
        classes=[
            (str(one.id), one.name)
            for one in store.groups.classes(person.owner.id, _school_of(person))
        ],
        chosen_classes=[str(one) for one in classes],
    )
