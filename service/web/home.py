"""The front page: the one next thing for whoever is logged in."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Blueprint, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from questionnaires import LANGUAGES
from service import actions, store
from service.errors import NotLoggedIn
from service.store.people import Person
from service.web.agreed import goal_names
from service.web.guards import current_person
from service.web.sight import sight_of

pages = Blueprint("home", __name__)


@pages.get("/")
def home() -> str:
    person = current_person()
    if person.home_class is not None:
        return _student(person)
    return _staff(person)


@pages.post("/language")
def language() -> ResponseReturnValue:
    """Speak another language from now on; whoever is logged in keeps it."""
    wanted = request.form.get("language")
    if wanted in LANGUAGES:
        session["language"] = wanted
        try:
            person = current_person()
        except NotLoggedIn:
            pass
        else:
            store.people.set_language(person.owner.id, person.id, wanted)
    return redirect(_own_path(request.form.get("back", "/")), 303)


def _own_path(back: str) -> str:
    """Only a path of this service; anything else leads home."""
    parts = urlsplit(back)
    ours = back.startswith("/") and not back.startswith(("//", "/\\")) and not parts.netloc
    return back if ours else url_for("home.home")


def _student(person: Person) -> str:
    view = actions.tasks.of_student(person)
    return render_template(
        "home/student.html",
        person=person,
        view=view,
        sights=[(task, sight_of(task.questionnaire)) for task in view.tasks],
        goal_status=goal_names(),
    )


def _staff(person: Person) -> str:
    view = actions.tasks.of_staff(person)
    return render_template("home/staff.html", person=person, view=view)
