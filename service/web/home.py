"""The front page: the one next thing for whoever is logged in."""

from __future__ import annotations

from typing import assert_never

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from questionnaires import LANGUAGES
from service import actions
from service.rules.stages import Stage
from service.store.ground.database import now
from service.store.people import Person
from service.store.rounds import Round
from service.web.agreed import goal_names
from service.web.ground.guards import current_person, person_or_nobody
from service.web.ground.languages import _, day
from service.web.sight import sight_of

pages = Blueprint("home", __name__)


@pages.get("/")
def home() -> str:
    person = current_person()
    if person.home_class is not None:
        return _student(person)
    if person.roles() <= {"guardian"} and person.wards:
        children = actions.tasks.of_guardian(person)
        return render_template("home/guardian.html", person=person, children=children)
    return _staff(person)


@pages.post("/language")
def language() -> ResponseReturnValue:
    """Speak another language from now on; whoever is logged in keeps it."""
    wanted = request.form.get("language")
    if wanted in LANGUAGES:
        session["language"] = wanted
        person = person_or_nobody()
        if person is not None:
            actions.people.speak(person, wanted)
    return redirect(_own_path(request.form.get("back", "/")), 303)


def _own_path(back: str) -> str:
    """Only a path of this service; anything else leads home."""
    ours = back.startswith("/") and back.isprintable() and not back.startswith(("//", "/\\"))
    return back if ours else url_for("home.home")


def _student(person: Person) -> str:
    view = actions.tasks.of_student(person)
    waiting = [task for task in view.tasks if task.waits]
    first = next(iter(waiting), None)
    return render_template(
        "home/student.html",
        person=person,
        view=view,
        first=first,
        sight=sight_of(first.questionnaire, first.round.trial) if first else None,
        others=waiting[1:],
        sent=[task for task in view.tasks if not task.waits],
        year=[_in_the_year(of, stage) for of, stage in view.rounds],
        goal_status=goal_names(),
    )


def _in_the_year(of: Round, stage: Stage) -> tuple[str, str, str]:
    """A round's place on the line of the year: its state, its name, and when."""
    match stage:
        case Stage.OPEN:
            return "now", of.title, _("You are here now.")
        case Stage.PLANNED:
            return "next", of.title, _("Opens %(day)s.", day=day(of.opens_on))
        case Stage.OVER | Stage.CLOSED:
            return "done", of.title, day(min(of.closes_on, (of.closed_at or now()).date()))
        case _:
            assert_never(stage)


def _staff(person: Person) -> str:
    view = actions.tasks.of_staff(person)
    roles = person.roles()
    return render_template(
        "home/staff.html",
        person=person,
        view=view,
        works_here=bool(roles - {"student", "guardian"}),
        shapes=bool(roles & {"consultant", "leader"}),
    )
