"""Come in by class code and personal code."""

from __future__ import annotations

from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import login_user

from forms import CodeForm
from service import actions
from service.errors import TooManyFailures, WrongCode
from service.web.ground.languages import _, all_translated
from service.web.ground.security import LoggedIn, address_of_client, wait_words

pages = Blueprint("logins", __name__)


@pages.get("/code")
def code() -> str:
    return render_template("access/code.html", values={}, errors={})


@pages.post("/code")
def enter() -> ResponseReturnValue:
    form = CodeForm(request.form)
    if not form.validate():
        errors = all_translated(form.errors)
        return render_template("access/code.html", values=form.typed, errors=errors), 422
    try:
        account = actions.logins.by_code(
            current_app.config["CODE_KEY"],
            form.given.class_code,
            form.given.personal_code,
            address_of_client(),
        )
    except WrongCode:
        wrong = _(
            "These two codes do not fit together. Look at your card once more. If you have got a"
            " newer card, use that one."
        )
        return _refused(form, wrong, 403)
    except TooManyFailures as wait:
        return _refused(form, wait_words(wait), 429)
    session.clear()
    login_user(LoggedIn(account))
    session["by_code"] = True
    return redirect(url_for("home.home"), 303)


def _refused(form: CodeForm, sentence: str, status: int) -> ResponseReturnValue:
    errors = {"personal_code": [sentence]}
    return render_template("access/code.html", values=form.typed, errors=errors), status
