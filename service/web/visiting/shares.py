"""Let one more person read a visit, and what others let oneself read."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import ReaderForm
from service import actions
from service.rules.visiting import sharing
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.visiting.who_reads import parts_said, published_rule, sight_of_visit

pages = Blueprint("shares", __name__, url_prefix="/visits")


@pages.get("/shared")
def with_me() -> str:
    return render_template("visits/shared.html", shared=actions.shares.with_me(current_person()))


@pages.get("/<uuid:visit_id>/share")
def one(visit_id: UUID) -> str:
    return _page(visit_id)


@pages.post("/<uuid:visit_id>/share")
def share(visit_id: UUID) -> ResponseReturnValue:
    form = ReaderForm(request.form)
    if not form.validate() or form.reader.id_ is None:
        return _page(visit_id, all_translated(form.errors)), 422
    actions.shares.share(current_person(), visit_id, form.reader.id_)
    flash(_("Shared. You can take it back at any time."))
    return redirect(url_for("shares.one", visit_id=visit_id), 303)


@pages.post("/<uuid:visit_id>/share/withdraw")
def withdraw(visit_id: UUID) -> ResponseReturnValue:
    form = ReaderForm(request.form)
    if not form.validate() or form.reader.id_ is None:
        return _page(visit_id, all_translated(form.errors)), 422
    actions.shares.withdraw(current_person(), visit_id, form.reader.id_)
    flash(_("Taken back. They can no longer read it."))
    return redirect(url_for("shares.one", visit_id=visit_id), 303)


def _page(visit_id: UUID, errors: dict[str, list[str]] | None = None) -> str:
    found = actions.shares.of_visit(current_person(), visit_id)
    return render_template(
        "visits/share.html",
        sharing=found,
        visit=found.visit,
        parts=parts_said(frozenset({sharing.SHARED})),
        rule=published_rule(),
        sight=sight_of_visit(found.visit, found.shares),
        errors=errors or {},
    )
