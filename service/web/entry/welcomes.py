"""Guardians: staff approve them, and a link lets each in once."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import login_user

from forms import WelcomeForm
from service import actions, store
from service.errors import NameTaken, NotLoggedIn
from service.rules import access
from service.store.people import Person
from service.web.entry.handing import handed_over
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.ground.security import LoggedIn, hashed_password

pages = Blueprint("welcomes", __name__)


@pages.get("/students/<uuid:student_id>/guardians")
def guardians(student_id: UUID) -> str:
    """Who is guardian of this student, and who of them gets in."""
    person = current_person()
    student = store.people.person(person.owner.id, student_id)
    access.check_may_approve_guardian(person, student)
    home = student.home_class
    administers = home is not None and access.administers(person, home.school)
    write_in = url_for("guardians.every", student_id=student_id)
    return render_template(
        "passwords/guardians.html",
        student=student,
        crumbs=_way_back(person, student, write_in if administers else ""),
        write_in=(write_in, _("Add a guardian")) if administers else None,
        guardians=store.links.guardians(person.owner.id, student_id),
        by_mail=actions.letters.can_leave(),
    )


def _way_back(person: Person, student: Person, write_in: str) -> tuple[tuple[str, str], ...]:
    """To where they are written in, or to the cards of the class."""
    if write_in:
        return (
            (url_for("administration.start"), _("Administration")),
            (url_for("people.one", person_id=student.id), student.name),
            (write_in, _("Guardians")),
        )
    home = student.home_class
    if home is not None and home in person.groups("contact_teacher"):
        return ((url_for("codes.of_class", group_id=home.id), _("Class codes")),)
    return ((url_for("home.home"), _("Home")),)


@pages.post("/students/<uuid:student_id>/guardians/<uuid:guardian_id>/welcome")
def approve(student_id: UUID, guardian_id: UUID) -> ResponseReturnValue:
    """By mail, or shown this once to be handed over."""
    approved = actions.welcomes.approve(current_person(), student_id, guardian_id)
    page = url_for("welcomes.guardians", student_id=student_id)
    if approved.token is None:
        flash(_("A link is on its way by mail to %(name)s.", name=approved.name))
        return redirect(page, 303)
    return handed_over(approved, "welcomes.welcome", actions.letters.LASTS["welcome"], page)


@pages.get("/welcome")
def welcome() -> ResponseReturnValue:
    """Looking at the page uses nothing up: mail programs look, too."""
    return _welcome(request.args.get("link", ""), None, {}, 200)


@pages.post("/welcome")
def come_in() -> ResponseReturnValue:
    token = request.form.get("link", "")
    form = WelcomeForm(request.form)
    if not form.validate():
        return _welcome(token, form.typed["username"], all_translated(form.errors), 422)
    password = hashed_password(form.password.secret)
    try:
        login_key = actions.welcomes.come_in(token, form.username.chosen, password)
    except NameTaken:
        taken = _("Somebody has this user name already. Choose another.")
        return _welcome(token, form.typed["username"], {"username": [taken]}, 422)
    account = store.people.account_of_session(login_key)
    if account is None:
        raise NotLoggedIn
    session.clear()
    login_user(LoggedIn(account))
    return redirect(url_for("home.home"), 303)


def _welcome(
    token: str, typed: str | None, errors: dict[str, list[str]], status: int
) -> ResponseReturnValue:
    account = actions.welcomes.opened(token)
    username = (account.username or account.email or "") if typed is None else typed
    return render_template(
        "passwords/welcome.html", token=token, username=username, errors=errors
    ), status
