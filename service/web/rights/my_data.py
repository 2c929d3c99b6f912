"""“My data”: what is held about me, who has read it, and a form to ask for more."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import RIGHTS, AskForm
from service import actions
from service.rules import access
from service.rules.stages import Handling
from service.store.administration.held import ANSWERED, TALKED
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.ground.shell import role_name
from service.web.library import terms
from service.web.rights import copies, printed, words

pages = Blueprint("my_data", __name__, url_prefix="/my-data")
OPEN_FIRST = 20  # lines of the log that lie open


@pages.get("")
def mine() -> str:
    return _page({}, {})


@pages.post("/cases")
def ask() -> ResponseReturnValue:
    person = current_person()
    access.check_logged_in_by_school(person)
    form = AskForm(request.form)
    if not form.validate():
        return _page(form.typed, all_translated(form.errors)), 422
    about = request.form.get("about", person.id, type=UUID)
    actions.cases.ask(person, about, form.kind.chosen, form.words.words)
    flash(_("We have got it. You have an answer within a month, and it stands here."))
    return redirect(url_for("my_data.mine") + "#asked", 303)


@pages.post("/cases/<uuid:case_id>/copy")
def copy(case_id: UUID) -> ResponseReturnValue:
    """What is held, as a file. Posted, because it is noted each time."""
    kind = "pdf" if request.form.get("as") == "pdf" else "json"
    case, held = actions.held.copy(current_person(), case_id, kind)
    told = copies.told(case, held)
    if kind == "json":
        file = Response(copies.as_json(told), mimetype="application/json")
    else:
        file = Response(printed.pdf(copies.as_parts(told)), mimetype="application/pdf")
    file.headers["Content-Disposition"] = f"attachment; filename={copies.FILE}.{kind}"
    return file


def _page(typed: dict[str, str], errors: dict[str, list[str]]) -> str:
    person = current_person()
    found = actions.held.overview(person)
    log = [words.line(one, found.rounds) for one in found.trail if one.read]
    return render_template(
        "rights/my_data.html",
        person=person,
        found=found,
        roles=[(role_name(one.role), one) for one in found.roles],
        talks=[one.round for one in found.occasions if one.what == TALKED],
        anonymous=[one for one in found.occasions if one.what not in (ANSWERED, TALKED)],
        about=_by_kind(found),
        log=log[:OPEN_FIRST],
        earlier=log[OPEN_FIRST:],
        deeds=[words.line(one, found.rounds) for one in found.trail if not one.read],
        cases=[(one, actions.cases.can_be_fetched(one)) for one in found.cases],
        rights=[(kind, words.right(kind)) for kind in RIGHTS],
        whom=_whom(person, found),
        words=words,
        typed=typed,
        errors=errors,
        asked=Handling.ASKED,
    )


def _by_kind(found: Any) -> list[tuple[str, int]]:
    """What others wrote about me: of which kind and how many, not what stands there."""
    counts: dict[str, int] = {}
    for paper in found.about:
        kind = terms.form_kind(paper.questionnaire.kind)
        counts[kind] = counts.get(kind, 0) + 1
    return sorted(counts.items())


def _whom(person: Person, found: Any) -> list[tuple[str, str]]:
    """Whom one can ask about: oneself, and one’s children."""
    children = [(str(one.id), one.name) for one in found.children if one.id in person.wards]
    return [(str(person.id), _("Me")), *children] if children else []
