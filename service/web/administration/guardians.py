"""The guardians of a student: written in, what they may, and until when."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import FixedForm, GuardianForm, GuardianshipForm
from service.actions.administration import guardians as deeds
from service.actions.administration.guardians import Home
from service.store.administration.guardians import Terms
from service.store.administration.people import Details
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint(
    "guardians", __name__, url_prefix="/administration/people/<uuid:student_id>/guardians"
)

Errors = dict[str, list[str]]


@pages.get("")
def every(student_id: UUID) -> str:
    return _page(deeds.home(current_person(), student_id), {}, {})


@pages.post("")
def add(student_id: UUID) -> ResponseReturnValue:
    """Somebody new by name, or somebody who is known already."""
    person = current_person()
    form = GuardianForm(request.form)
    errors = _refused(form)
    known = form.known_as.words
    found = deeds.known_as(person, known) if known and not errors else None
    if known and found is None and not errors:
        errors = {"known_as": [_("Nobody whom you administer is called that.")]}
    if errors:
        return _page(deeds.home(person, student_id), form.typed, errors), 422
    names = form.given_name.words, form.family_name.words
    who = found or Details(*names, email=form.email.words)
    deeds.add(person, student_id, _terms(form), who)
    flash(_("Added. They get in once you or the contact teacher have approved it."))
    return redirect(url_for("guardians.every", student_id=student_id), 303)


@pages.post("/<uuid:guardianship_id>")
def change(student_id: UUID, guardianship_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = GuardianshipForm(request.form)
    if refused := _refused(form):
        errors = {f"{name}-{guardianship_id}": why for name, why in refused.items()}
        return _page(deeds.home(person, student_id), {}, errors), 422
    deeds.change(person, student_id, guardianship_id, _terms(form))
    flash(_("Saved."))
    return redirect(url_for("guardians.every", student_id=student_id), 303)


def _refused(form: FixedForm) -> Errors:
    form.validate()
    return all_translated(form.errors)


def _terms(form: GuardianForm | GuardianshipForm) -> Terms:
    assert form.from_day.day is not None  # it is refused otherwise
    return Terms(
        form.from_day.day,
        form.to_day.day,
        request.form.get("may_read") == "yes",
        request.form.get("may_book") == "yes",
        request.form.get("keep_apart_from", type=UUID),
    )


def _page(home: Home, typed: dict[str, str], errors: Errors) -> str:
    person = current_person()
    today = person.owner.today()
    names = [(one.guardian, one.name) for one in home.guardians if one.holds()]
    return render_template(
        "administration/guardians.html",
        home=home,
        typed={"from_day": today.isoformat()} | typed,
        errors=errors,
        labels=_labels(home),
        oneself=person.id,
        everybody=names,
        apart={
            one.id: [name for name in names if name[0] != one.guardian] for one in home.guardians
        },
    )


def _labels(home: Home) -> dict[str, str]:
    """What the fields are called in the list of what is refused."""
    days = {"from_day": _("From"), "to_day": _("Last day")}
    return {
        "given_name": _("First name"),
        "email": _("Mail"),
        "known_as": _("User name or roster id"),
        **days,
        **{f"{name}-{one.id}": said for one in home.guardians for name, said in days.items()},
    }
