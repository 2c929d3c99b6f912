"""Look as somebody: administrators see a layout, and nothing that anybody wrote."""

from __future__ import annotations

import re
from uuid import UUID

from flask import Blueprint, current_app, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException

from service import actions
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store.ground.masking import masked
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.shell import role_name

pages = Blueprint("look_as", __name__, url_prefix="/look-as")

LOOKED_AT = frozenset(
    {
        "home.home", "conversations.all_of_mine", "conversations.folder", "conversations.one",
        "conversations.hold", "conversations.after", "goals.mine", "cards.mine",
        "rounds.every", "rounds.one", "rounds.new", "feedback.of_team", "feedback.of_school",
        "visits.every", "visit_plans.new", "sheets.every", "answers.classes", "answers.of_class",
        "answers.of_student", "questionnaires.every", "questionnaires.one",
    }
)  # fmt: skip
FORM = re.compile(r"<form (?!data-live)")  # all but the one that ends the look
OWN_LINK = re.compile(r'<a ([^>]*)href="/(?!static|look-as|plotly)([^"]*)"')


@pages.get("")
def choose() -> str:
    """A sample person of a role. A real person is chosen on their own page."""
    person = current_person()
    access.check_is_administrator(person)
    roles = [(role, role_name(role)) for role in actions.look_as.roles(person)]
    return render_template("look_as/choose.html", roles=roles)


@pages.post("")
def begin() -> ResponseReturnValue:
    person = current_person()
    target_id, role = request.form.get("person", type=UUID), request.form.get("role", "")
    if target_id is not None:
        target = actions.look_as.begin(person, target_id)
    else:
        target = actions.look_as.sample(person, role)
    session["look_as"] = str(target.id)
    return redirect(url_for("look_as.page", address=""), 303)


@pages.post("/end")
def end() -> ResponseReturnValue:
    session.pop("look_as", None)
    return redirect(url_for("look_as.choose"), 303)


@pages.get("/page/", defaults={"address": ""})
@pages.get("/page/<path:address>")
def page(address: str) -> ResponseReturnValue:
    """One of their pages, drawn behind the mask. Its links stay here, and its forms do nothing."""
    person = current_person()
    chosen = session.get("look_as")
    if chosen is None:
        raise NotAllowed(f"{person.id} has chosen nobody to look as")
    endpoint, values = _matched(f"/{address}")
    if endpoint not in LOOKED_AT:
        return render_template("look_as/not_shown.html")
    with masked(person.owner.id):
        drawn = _drawn(actions.look_as.masked(person, UUID(chosen)), endpoint, values)
    g.here = g.person = person
    return drawn


def _matched(address: str) -> tuple[str, dict[str, object]]:
    ways = current_app.create_url_adapter(request)
    assert ways is not None  # within a request there always are some
    try:
        endpoint, values = ways.match(address, method="GET")
    except HTTPException:
        return "", {}
    return endpoint, dict(values)


def _drawn(target: Person, endpoint: str, values: dict[str, object]) -> str:
    g.here = g.person = g.looked_as = target
    html = current_app.view_functions[endpoint](**values)
    if not isinstance(html, str):
        raise NotFound(f"{endpoint} leads elsewhere")
    start = url_for("look_as.page", address="")
    html = OWN_LINK.sub(rf'<a \1href="{start}\2"', html)
    return FORM.sub("<form inert ", html)
