"""Come in by a log-in from outside, over OpenID Connect: UNI-Login, a municipality's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_security import login_user

from service import actions
from service.web.entry.hats import wear
from service.web.ground import outside
from service.web.ground.security import LoggedIn
from service.web.ground.ways import own_path

pages = Blueprint("oidc", __name__)


@pages.get("/login/outside")
def go() -> ResponseReturnValue:
    """Off to the provider. What stands in the session meanwhile proves who comes back."""
    outside.settings()
    session["outside_next"] = own_path(request.args.get("next", "/"))
    return outside.way_out(url_for("oidc.back", _external=True))


@pages.get("/login/outside/back")
def back() -> ResponseReturnValue:
    """Somebody comes back: an id and perhaps a group, and no name."""
    wanted = outside.settings()
    next_ = session.pop("outside_next", "/")
    claims = outside.who_came()
    account = actions.outside.account(str(claims.get(wanted.claim, "")))
    hat = None
    if wanted.group_claim:
        hat = actions.outside.hat(account, _values(claims, wanted.group_claim))
    language = session.get("language")
    session.clear()
    login_user(LoggedIn(account))
    if language:
        session["language"] = language
    claim, value = wanted.second_factor
    if claim and value in _values(claims, claim):
        session["second"] = True
    if hat is not None:
        wear(account.person, hat)
    return redirect(next_)


def _values(claims: Mapping[str, Any], claim: str) -> list[str]:
    """A claim may hold one value or a list of them."""
    found = claims.get(claim, [])
    return [str(one) for one in found] if isinstance(found, list) else [str(found)]
