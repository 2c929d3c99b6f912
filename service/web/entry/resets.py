"""A forgotten password: ask for a link, follow it; and a new password of one's own."""

from __future__ import annotations

import time
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from forms import FixedForm, ForgottenForm, MyPasswordForm, NewPasswordForm
from service import actions
from service.errors import TooManyFailures
from service.rules import access
from service.web.entry.handing import handed_over
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.ground.security import (
    address_of_client,
    hashed_password,
    is_my_password,
    my_username,
    wait_words,
)

pages = Blueprint("resets", __name__)

AS_LONG = 0.4  # seconds: a name that is known answers no later than one that is not


@pages.get("/forgotten")
def forgotten() -> str:
    return render_template(
        "passwords/forgotten.html",
        by_mail=actions.letters.can_leave(),
        asked="asked" in request.args,
        values={},
        errors={},
    )


@pages.post("/forgotten")
def ask() -> ResponseReturnValue:
    """The answer is the same, and takes as long, whether anybody was found or not."""
    since = time.monotonic()
    form = ForgottenForm(request.form)
    if not form.validate():
        return _forgotten_again(form, all_translated(form.errors), 422)
    try:
        actions.resets.ask(form.name.words, address_of_client())
    except TooManyFailures as wait:
        return _forgotten_again(form, {"name": [wait_words(wait)]}, 429)
    time.sleep(max(0.0, AS_LONG - (time.monotonic() - since)))
    return redirect(url_for("resets.forgotten", asked="yes"), 303)


@pages.get("/new-password")
def new_password() -> ResponseReturnValue:
    """Looking at the page uses nothing up: mail programs look, too."""
    return _new_password(request.args.get("link", ""), {}, 200)


@pages.post("/new-password")
def choose() -> ResponseReturnValue:
    token = request.form.get("link", "")
    form = NewPasswordForm(request.form)
    if not form.validate():
        return _new_password(token, all_translated(form.errors), 422)
    actions.resets.choose(token, hashed_password(form.password.secret))
    _leave()
    flash(_("Your new password is set. Log in with it now."))
    return redirect(url_for("security.login"), 303)


@pages.post("/administration/people/<uuid:person_id>/new-password")
def hand_over(person_id: UUID) -> ResponseReturnValue:
    """For somebody who gets no mail, or who finds none: an administrator makes the link."""
    made = actions.resets.hand_over(current_person(), person_id)
    page = url_for("people.one", person_id=person_id)
    if made.token is None:
        flash(_("A link is on its way by mail to %(name)s.", name=made.name))
        return redirect(page, 303)
    return handed_over(made, "resets.new_password", actions.resets.ON_PAPER, page)


@pages.get("/my-login")
def mine() -> ResponseReturnValue:
    return _mine({}, 200)


@pages.post("/my-login")
def change() -> ResponseReturnValue:
    """Whoever finds a device unlocked does not know the password before this one."""
    person = current_person()
    form = MyPasswordForm(request.form)
    if not form.validate():
        return _mine(all_translated(form.errors), 422)
    account = f"name {my_username()}"
    try:
        actions.logins.check_not_guessing(account)
    except TooManyFailures as wait:
        return _mine({"current": [wait_words(wait)]}, 429)
    if not is_my_password(form.current.secret):
        actions.logins.failed(account)
        return _mine({"current": [_("This is not your password just now.")]}, 422)
    session["_user_id"] = actions.resets.change(person, hashed_password(form.password.secret))
    flash(_("Your new password is set. On other devices you are logged out."))
    return redirect(url_for("resets.mine"), 303)


def _forgotten_again(
    form: FixedForm, errors: dict[str, list[str]], status: int
) -> ResponseReturnValue:
    by_mail = actions.letters.can_leave()
    page = render_template(
        "passwords/forgotten.html", by_mail=by_mail, asked=False, values=form.typed, errors=errors
    )
    return page, status


def _new_password(token: str, errors: dict[str, list[str]], status: int) -> ResponseReturnValue:
    account = actions.resets.opened(token)
    return render_template(
        "passwords/new.html", username=account.username or "", token=token, errors=errors
    ), status


def _mine(errors: dict[str, list[str]], status: int) -> ResponseReturnValue:
    access.check_logged_in_by_school(current_person())
    return render_template("passwords/mine.html", username=my_username(), errors=errors), status


def _leave() -> None:
    """Whoever is logged in on this device is so no more; its language stays."""
    language = session.get("language")
    session.clear()
    if language:
        session["language"] = language
