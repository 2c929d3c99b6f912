"""Change a round: everything before it opens; then its last day, its reminders, one more class."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import ClosingForm
from service import actions, store
from service.errors import NotFound
from service.rules import access, stages
from service.store.people import Person
from service.store.rounds import Round
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.planning.asking import Asking, asking, asks

pages = Blueprint("changing", __name__, url_prefix="/rounds")


@pages.get("/<uuid:round_id>/change")
def planned(round_id: UUID) -> str:
    person = current_person()
    found = _planned(person, round_id)
    typed = {
        "title": found.title,
        "opens_on": found.opens_on.isoformat(),
        "closes_on": found.closes_on.isoformat(),
    }
    classes = store.rounds.groups_of(found.owner, found.id)
    return _page(person, found, Asking(typed, {}, tuple(found.forms), classes, found.reminds))


@pages.post("/<uuid:round_id>/change")
def rewrite(round_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = _planned(person, round_id)
    asked = asking(person, found.school)
    if asked.planned is None:
        return _page(person, found, asked), 422
    actions.changing.rewrite(person, round_id, asked.planned, asked.classes)
    flash(_("Saved."))
    return redirect(_back(found)[0], 303)


@pages.post("/<uuid:round_id>/remove")
def remove(round_id: UUID) -> ResponseReturnValue:
    series = actions.changing.remove(current_person(), round_id)
    flash(_("The round is taken away."))
    if series is None:
        return redirect(url_for("rounds.every"), 303)
    return redirect(url_for("series.one", series_id=series), 303)


@pages.post("/<uuid:round_id>/last-day")
def move(round_id: UUID) -> ResponseReturnValue:
    """Let it end later or earlier; refused, the sentence stands on the round's own page."""
    person = current_person()
    form = ClosingForm(request.form, person.owner.today())
    if not form.validate():
        flash(" ".join(all_translated(form.errors)["closes_on"]), "error")
    else:
        reminds = request.form.get("reminds") == "yes"
        actions.changing.move_last_day(person, round_id, form.day, reminds)
        flash(_("Saved."))
    return redirect(url_for("rounds.one", round_id=round_id), 303)


@pages.post("/<uuid:round_id>/classes")
def ask_too(round_id: UUID) -> ResponseReturnValue:
    group = request.form.get("class", type=UUID)
    if group is None:
        raise NotFound("no class named")
    actions.changing.ask_too(current_person(), round_id, group)
    flash(_("The class is asked, too."))
    return redirect(url_for("rounds.one", round_id=round_id), 303)


def _planned(person: Person, round_id: UUID) -> Round:
    found = store.rounds.round(person.owner.id, round_id)
    access.check_leads(person, found.school)
    stages.check_planned(found, person.owner.today())
    return found


def _back(of: Round) -> tuple[str, str]:
    if of.series is None:
        return url_for("rounds.every"), _("Rounds")
    return url_for("series.one", series_id=of.series), _("The year’s rounds")


def _page(person: Person, of: Round, asked: Asking) -> str:
    return render_template(
        "planning/round.html",
        title=_("Change the round"),
        back=_back(of),
        to=url_for("changing.rewrite", round_id=of.id),
        asked=asked,
        removable=of,
        **asks(person, of.school),
    )
