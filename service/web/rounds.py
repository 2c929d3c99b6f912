"""Rounds, for the school's leadership: open one, follow it, close it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import RoundForm
from questionnaires import Questionnaire
from service import actions, store
from service.rules import access, stages
from service.store.planning.answered import Invited
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.planning.asking import USUAL, asks, refusals

pages = Blueprint("rounds", __name__, url_prefix="/rounds")


@pages.get("")
def every() -> str:
    person = current_person()
    school = access.school_led(person)
    return render_template(
        "rounds/every.html",
        rounds=[
            (one, stages.stage(one, person.owner.today()))
            for one in store.rounds.of_school(person.owner.id, school)
        ],
        years=store.series.of_school(person.owner.id, school),
        school=store.schools.school(person.owner.id, school),
    )


@pages.get("/new")
def new() -> str:
    wanted = request.args.getlist("form")
    return _form({}, {}, wanted or USUAL, ())


@pages.post("")
def open_() -> ResponseReturnValue:
    person = current_person()
    school = access.school_led(person)
    form = RoundForm(request.form, person.owner.today())
    names = request.form.getlist("form")
    classes = request.form.getlist("class", type=UUID)
    form.validate()
    errors = all_translated(form.errors)
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    errors |= refusals(person, school, names, classes)
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
    invited = store.answered.invited(person.owner.id, groups)
    known = store.groups.classes(person.owner.id, found.school, ended=True)
    names = {group.id: group.name for group in known}
    ended = {group.id for group in known if group.ended_on is not None}
    forms = [
        store.definitions.questionnaire(found.owner, *pinned) for pinned in found.forms.items()
    ]
    sent = {(row.group, row.name): row.sent for row in progress}
    how_far = [(group, _how_far(group, forms, sent, invited[group])) for group in groups]
    return render_template(
        "rounds/one.html",
        round=found,
        stage=stages.stage(found, person.owner.today()),
        forms=forms,
        leads=found.school in person.schools("leader"),
        today=person.owner.today(),
        others=[one for one in known if one.id not in groups and one.ended_on is None],
        rows=[
            (names[group], far)
            for group, far in how_far
            if group not in ended or any(sent for sent, _asked in far)  # not one of last year
        ],
    )


def _how_far(
    group: UUID,
    forms: Sequence[Questionnaire],
    sent: Mapping[tuple[UUID, str], int],
    invited: Invited,
) -> list[tuple[int, int]]:
    """(sent, of how many) of each form. Who has moved on since has answered here all the same."""
    counts = [(sent.get((group, form.name), 0), form.respondent) for form in forms]
    return [(count, max(count, invited.by(respondent))) for count, respondent in counts]


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


def _form(
    typed: dict[str, str],
    errors: dict[str, list[str]],
    names: Sequence[str],
    classes: Sequence[UUID],
) -> str:
    person = current_person()
    return render_template(
        "rounds/new.html",
        typed=typed,
        errors=errors,
        chosen_forms=names,
        chosen_classes=[str(one) for one in classes],
        **asks(person, access.school_led(person)),
    )
