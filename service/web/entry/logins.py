"""Come in by class code and personal code; print the codes of a class."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import segno
from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import login_user
from markupsafe import Markup

from forms import CodeForm
from service import actions, store
from service.actions.entry.logins import Card
from service.errors import TooManyFailures, WrongCode
from service.rules import access
from service.web.ground.guards import current_person
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


@dataclass(frozen=True, slots=True)
class Printed:
    """A card of the sheet: cut out, scanned or typed."""

    card: Card
    class_code: str
    personal_code: str
    qr: Markup


@pages.get("/classes/<uuid:group_id>/codes")
def codes(group_id: UUID) -> str:
    """Ask first: new codes make the old ones worthless."""
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    access.check_may_see_class(person, group)
    return render_template("access/codes.html", group=group)


@pages.post("/classes/<uuid:group_id>/codes")
def new_codes(group_id: UUID) -> str:
    """Make new codes and show them once, to be printed."""
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    cards = actions.logins.new_codes(person, group, current_app.config["CODE_KEY"])
    return render_template(
        "access/sheet.html",
        group=group,
        cards=[_printed(card) for card in cards],
        address=url_for("logins.code", _external=True),
    )


def _printed(card: Card) -> Printed:
    """The codes stand in the fragment of the address, which no server and no log ever sees."""
    address = url_for("logins.code", _external=True)
    qr = segno.make(f"{address}#{card.class_code}-{card.personal_code}", error="m")
    svg = qr.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None)
    return Printed(card, _in_fours(card.class_code), _in_fours(card.personal_code), Markup(svg))


def _in_fours(code: str) -> str:
    return f"{code[:4]}-{code[4:]}"


def _refused(form: CodeForm, sentence: str, status: int) -> ResponseReturnValue:
    errors = {"personal_code": [sentence]}
    return render_template("access/code.html", values=form.typed, errors=errors), status
