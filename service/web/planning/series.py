"""The rounds of a school year: plan them together, see them on a line, copy them to the next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import SeriesForm
from service import actions, store
from service.actions.planning.series import MOST_ROUNDS
from service.rules import access, stages, years
from service.store.people import Person
from service.store.rounds import Round
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, day
from service.web.planning.asking import USUAL, Asking, Errors, asking, asks
from service.web.planning.lines import Line, key_of, labels_of, read_line

SHOWN = 3  # rounds that the form opens with; more are folded away
pages = Blueprint("series", __name__, url_prefix="/rounds/years")


@pages.get("/new")
def new() -> str:
    """A proposal: the usual three rounds, as far as they are still to come."""
    person = current_person()
    today = person.owner.today()
    school_year = years.school_year(today)
    if request.args.get("year") == "next":
        school_year = years.next_year(school_year)
    lines = [Line(number, {}) for number in range(1, MOST_ROUNDS + 1)]
    for place, (first, last) in enumerate(actions.series.proposed(today, school_year)):
        days = {"opens_on": first.isoformat(), "closes_on": last.isoformat()}
        lines[place] = Line(place + 1, {"title": _month(first), **days})
    return _form(person, school_year, school_year, {}, lines, None)


@pages.post("")
def plan() -> ResponseReturnValue:
    person = current_person()
    school = access.school_led(person)
    school_year = _school_year(person)
    whole = SeriesForm(request.form)
    classes = request.form.getlist("class", type=UUID)
    errors: Errors = {} if whole.validate() else all_translated(whole.errors)
    lines = [read_line(person, school, number, classes) for number in range(1, MOST_ROUNDS + 1)]
    planned = [one.planned for one in lines if one.planned]
    for line in lines:
        errors |= {key_of(name, line): list(told) for name, told in line.errors.items()}
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    elif not planned and not errors:
        errors["title_1"] = [_("Plan at least one round.")]
    if errors:
        return _form(person, school_year, whole.title.typed, errors, lines, classes), 422
    made = actions.series.plan(person, school, whole.title.words, school_year, planned, classes)
    flash(_("The year is planned. Each round opens and closes by itself."))
    return redirect(url_for("series.one", series_id=made), 303)


@pages.get("/<uuid:series_id>")
def one(series_id: UUID) -> str:
    person = current_person()
    found = store.series.series(person.owner.id, series_id)
    access.check_leads(person, found.school)
    today = person.owner.today()
    rounds = [(of, stages.stage(of, today)) for of in store.rounds.of_series(found.owner, found.id)]
    return render_template(
        "planning/series.html",
        series=found,
        rounds=rounds,
        year=[(_on_the_line(stage), of.title, _when(of, stage)) for of, stage in rounds],
        next_year=years.next_year(found.school_year),
        may_add=len(rounds) < MOST_ROUNDS,
    )


@pages.post("/<uuid:series_id>/copy")
def copy(series_id: UUID) -> ResponseReturnValue:
    made = actions.series.copy(current_person(), series_id)
    flash(_("This is the next year. Change what is different."))
    return redirect(url_for("series.one", series_id=made), 303)


@pages.get("/<uuid:series_id>/round")
def another(series_id: UUID) -> str:
    """One more round of the year."""
    person = current_person()
    found = store.series.series(person.owner.id, series_id)
    access.check_leads(person, found.school)
    known = store.rounds.of_series(found.owner, found.id)
    last = known[-1] if known else None
    classes = store.rounds.groups_of(found.owner, last.id) if last else ()
    names = tuple(last.forms) if last else USUAL
    return _round_page(person, series_id, found.school, Asking({}, {}, names, classes))


@pages.post("/<uuid:series_id>/round")
def add(series_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = store.series.series(person.owner.id, series_id)
    access.check_leads(person, found.school)
    asked = asking(person, found.school)
    if asked.planned is None:
        return _round_page(person, series_id, found.school, asked), 422
    actions.series.add(person, series_id, asked.planned, asked.classes)
    flash(_("The round is planned."))
    return redirect(url_for("series.one", series_id=series_id), 303)


def _round_page(person: Person, series_id: UUID, school: UUID, asked: Asking) -> str:
    return render_template(
        "planning/round.html",
        title=_("Plan one more round"),
        back=(url_for("series.one", series_id=series_id), _("The year’s rounds")),
        to=url_for("series.add", series_id=series_id),
        asked=asked,
        removable=None,
        **asks(person, school),
    )


def _form(
    person: Person,
    school_year: str,
    title: str,
    errors: Errors,
    lines: Sequence[Line],
    classes: Sequence[UUID] | None,
) -> str:
    known = asks(person, access.school_led(person))
    everybody = [value for value, _name in known["classes"]]
    this_year = years.school_year(person.owner.today())
    return render_template(
        "planning/year.html",
        title=title,
        errors=errors,
        labels=labels_of(errors),
        lines=[one for one in lines if one.number <= SHOWN or not one.empty],
        more=[one for one in lines if one.number > SHOWN and one.empty],
        school_year=school_year,
        this_year=this_year,
        next_year=years.next_year(this_year),
        chosen_classes=everybody if classes is None else [str(one) for one in classes],
        **known,
    )


def _school_year(person: Person) -> str:
    """The one of the form, if it is this one or the next; else this one."""
    this_year = years.school_year(person.owner.today())
    wanted = request.form.get("school_year")
    return years.next_year(this_year) if wanted == years.next_year(this_year) else this_year


def _month(first: date) -> str:
    """What a round is called unless somebody calls it something else."""
    return {4: _("April"), 9: _("September"), 12: _("December")}[first.month]


def _on_the_line(stage: stages.Stage) -> str:
    match stage:
        case stages.Stage.OPEN | stages.Stage.OVER:
            return "now"
        case stages.Stage.PLANNED:
            return "next"
        case stages.Stage.CLOSED:
            return "done"


def _when(of: Round, stage: stages.Stage) -> str:
    if stage is stages.Stage.PLANNED:
        return _(
            "Opens %(first)s, last day %(last)s", first=day(of.opens_on), last=day(of.closes_on)
        )
    if stage is stages.Stage.CLOSED:
        return _("Closed")
    return _("Open until %(day)s", day=day(of.closes_on))
