"""Show a second factor at every log-in, set it up, and take it away."""

from __future__ import annotations

from uuid import UUID

import segno
from flask import (
    Blueprint,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user
from markupsafe import Markup

from forms import SecondFactorForm
from service import actions, store
from service.actions.entry.second_factors import Begun
from service.errors import TooManyFailures, WrongCode
from service.rules import access
from service.store.people import Person
from service.web.ground.guards import (
    bare_person,
    current_person,
    lacks_second_factor,
    whole_person,
)
from service.web.ground.languages import _, all_translated
from service.web.ground.security import wait_words
from service.web.ground.ways import own_path

pages = Blueprint("second_factors", __name__)

BEGUN = "second_begun"  # in the session: a key that no app has shown yet, sealed


@pages.get("/second-factor")
def second_factor() -> ResponseReturnValue:
    """The code is asked for; whoever has shown it sees what is set up."""
    person = bare_person()
    access.check_logged_in_by_school(person)
    next_ = own_path(request.args.get("next", "/"))
    if not lacks_second_factor():
        return _what_is_set_up(person)
    if not current_user.second_factor:
        return redirect(url_for("second_factors.new", next=next_))
    return render_template("access/second_factor.html", next=next_, errors={})


@pages.post("/second-factor")
def show() -> ResponseReturnValue:
    person = bare_person()
    access.check_logged_in_by_school(person)
    next_ = own_path(request.form.get("next", "/"))
    form = SecondFactorForm(request.form)
    errors = all_translated(form.errors)
    status = 422
    if not errors:
        errors, status = _shown(person, form.code.code)
    if errors:
        return render_template("access/second_factor.html", next=next_, errors=errors), status
    session["second"] = True
    return redirect(next_, 303)


def _shown(person: Person, code: str) -> tuple[dict[str, list[str]], int]:
    try:
        actions.second_factors.show(current_app.config["CODE_KEY"], person, code)
    except WrongCode:
        return _at_code(_("This code does not fit. Wait for the next one and try again.")), 403
    except TooManyFailures as wait:
        return _at_code(wait_words(wait)), 429
    return {}, 200


@pages.get("/second-factor/new")
def new() -> ResponseReturnValue:
    person = _who_may_set_up()
    return _page_of(person, own_path(request.args.get("next", "/")), {})


@pages.post("/second-factor/new")
def set_up() -> ResponseReturnValue:
    """Keep it once its first code is right, and show the recovery codes this once."""
    person = _who_may_set_up()
    next_ = own_path(request.form.get("next", "/"))
    if BEGUN not in session:  # another log-in has begun since: there is no key that a code fits
        return redirect(url_for("second_factors.new", next=next_), 303)
    form = SecondFactorForm(request.form)
    errors = all_translated(form.errors) | _password_errors()
    status, codes = 422, tuple[str, ...]()
    if not errors:
        errors, status, codes = _kept(person, form.code.code)
    if errors:
        return _page_of(person, next_, errors, status)
    session.pop(BEGUN, None)
    session["second"] = True
    return render_template("access/recovery_codes.html", codes=codes, next=next_)


def _kept(person: Person, code: str) -> tuple[dict[str, list[str]], int, tuple[str, ...]]:
    key, sealed = current_app.config["CODE_KEY"], session.get(BEGUN, "")
    try:
        return {}, 200, actions.second_factors.set_up(key, person, sealed, code)
    except WrongCode:
        wrong = _("This code does not fit. Look whether the clock of your device is right.")
        return _at_code(wrong), 403, ()
    except TooManyFailures as wait:
        return _at_code(wait_words(wait)), 429, ()


@pages.post("/second-factor/remove")
def take_away() -> ResponseReturnValue:
    """One's own, where it is not asked for. Every session ends with it, this one too."""
    person = whole_person()
    access.check_logged_in_by_school(person)
    if _password_errors():
        flash(_("The password does not fit. Nothing was changed."), "error")
        return redirect(url_for("second_factors.second_factor"), 303)
    actions.second_factors.take_away(person)
    return redirect(url_for("security.login"), 303)


@pages.post("/people/<uuid:person_id>/second-factor/remove")
def remove(person_id: UUID) -> ResponseReturnValue:
    """Of somebody who lost it, by an administrator."""
    person = current_person()
    of = store.people.person(person.owner.id, person_id)
    actions.second_factors.remove(person, of)
    flash(_("The second factor is taken away. It is set up anew at the next log-in."))
    return redirect(own_path(request.form.get("back", "/")), 303)


def _who_may_set_up() -> Person:
    """Whoever has none yet; whoever has one shows it first, and then the password once more."""
    person = whole_person() if _has_one() else bare_person()
    access.check_logged_in_by_school(person)
    return person


def _has_one() -> bool:
    return bool(current_user.is_authenticated and current_user.second_factor)


def _asks_password() -> bool:
    """Of somebody who changes what protects the account; who only comes from outside has none."""
    return _has_one() and bool(current_user.password)


def _password_errors() -> dict[str, list[str]]:
    """Is it still the one whose account this is, and not somebody at a screen left open?"""
    if not _asks_password():
        return {}
    account = f"name {current_user.username}"
    try:
        actions.logins.check_not_guessing(account)
    except TooManyFailures as wait:
        return {"password": [wait_words(wait)]}
    if current_user.verify_and_update_password(request.form.get("password", "")):
        return {}
    actions.logins.failed(account)
    return {"password": [_("This is not your password.")]}


def _begun(person: Person) -> Begun:
    begun = actions.second_factors.begin(
        current_app.config["CODE_KEY"], person, session.get(BEGUN, "")
    )
    session[BEGUN] = begun.sealed
    return begun


def _page_of(
    person: Person, next_: str, errors: dict[str, list[str]], status: int = 200
) -> ResponseReturnValue:
    begun = _begun(person)
    qr = segno.make(begun.uri, error="m").svg_inline(
        border=2, omitsize=True, svgclass="qr", lineclass=None
    )
    page = render_template(
        "access/second_factor_new.html",
        begun=begun,
        must=access.needs_second_factor(person),
        qr=Markup(qr),
        next=next_,
        errors=errors,
        asks_password=_asks_password(),
    )
    return page, status


def _what_is_set_up(person: Person) -> str:
    found = store.second_factors.of(person.owner.id, person.id)
    return render_template(
        "access/second_factor_set_up.html",
        has_one=found.secret is not None,
        codes_left=len(found.recovery),
        may_go=not access.needs_second_factor(person),
        asks_password=_asks_password(),
    )


def _at_code(sentence: str) -> dict[str, list[str]]:
    return {"code": [sentence]}
