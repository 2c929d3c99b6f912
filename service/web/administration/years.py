"""A new school year: what becomes of each class is proposed, looked at, and done at once."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import FirstDayForm
from service.actions.administration import years as deeds
from service.actions.administration.years import LONGEST, Choice, Plan, Turn
from service.errors import Outdated
from service.web.administration.at import At, at
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, day

pages = Blueprint("years", __name__, url_prefix="/administration/years")


@pages.get("")
def new() -> str:
    """What is proposed: each class a grade higher."""
    person = current_person()
    here = at(person)
    form = FirstDayForm(request.args)
    wanted = form.first_day.day if "first_day" in request.args else None
    return _propose(here, deeds.proposal(person, here.check_school().id, wanted), {})


@pages.post("/look")
def look() -> ResponseReturnValue:
    """What would happen, in numbers; nothing is done."""
    person = current_person()
    here = at(person)
    form = FirstDayForm(request.form)
    if not form.validate():  # the rest is proposed anew: names follow from no day
        again = deeds.proposal(person, here.check_school().id)
        return _propose(here, again, all_translated(form.errors)), 422
    turn = _turn()
    plan = deeds.look(person, here.check_school().id, turn)
    if faults := turn.faults():
        return _propose(here, plan, _said(faults)), 422
    return render_template("administration/year_look.html", at=here, plan=plan)


@pages.post("")
def begin() -> ResponseReturnValue:
    person = current_person()
    school = at(person).check_school()
    turn = _turn()
    deeds.apply(person, school.id, turn)
    flash(
        _("From %(day)s the school is in the year %(year)s.",
          day=day(turn.from_day), year=turn.school_year)
    )  # fmt: skip
    return redirect(url_for("classes.every", school=school.id), 303)


def _turn() -> Turn:
    """The form as it was posted: a row for each class, and the names of new ones."""
    given = request.form
    first = FirstDayForm(given).first_day.day
    if first is None:
        raise Outdated("no first day came with the form")
    return Turn(
        first,
        tuple(
            Choice(
                one,
                _name(given.get(f"name-{one}", "")),
                given.get(f"leaves-{one}") == "yes",
                given.get(f"team-{one}", type=UUID),
                given.get(f"teachers-{one}") == "yes",
            )
            for one in given.getlist("class", type=UUID)
        ),
        tuple(name for line in given.get("new", "").splitlines() if (name := _name(line))),
    )


def _name(written: str) -> str:
    return " ".join(written.split())


def _said(faults: dict[str, str]) -> dict[str, list[str]]:
    sentences = {
        "no_name": _("Write what the class will be called, or let its students leave."),
        "too_long": _("Write at most %(limit)s characters.", limit=LONGEST),
        "twice": _("Two classes would have the same name."),
    }
    return {
        key if key == "new" else f"name-{key}": [sentences[fault]] for key, fault in faults.items()
    }


def _propose(here: At, plan: Plan, errors: dict[str, list[str]]) -> str:
    return render_template("administration/year.html", at=here, plan=plan, errors=errors)
