"""The pages of those at home: what waits, what was shared, and goals that they propose."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import ProposalForm
from service import actions
from service.errors import NotFound
from service.rules import access
from service.web.giving import sharing
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.rights import printed

pages = Blueprint("at_home", __name__)
Errors = dict[str, list[str]]


@pages.get("/children/<uuid:student_id>")
def child(student_id: UUID) -> str:
    return _child(student_id, {}, {})


@pages.get("/children/<uuid:student_id>/conversations/<uuid:conversation_id>")
def shared(student_id: UUID, conversation_id: UUID) -> str:
    """A conversation that was shared. The reading is logged."""
    laid = actions.sharing.at_home(current_person(), student_id, conversation_id)
    return render_template("at_home/shared.html", laid=laid, told=sharing.told(laid))


@pages.get("/children/<uuid:student_id>/conversations/<uuid:conversation_id>.pdf")
def on_paper(student_id: UUID, conversation_id: UUID) -> Response:
    laid = actions.sharing.at_home(current_person(), student_id, conversation_id)
    file = Response(printed.pdf(sharing.printed(laid)), mimetype="application/pdf")
    file.headers["Content-Disposition"] = "attachment; filename=conversation.pdf"
    return file


@pages.get("/folder/proposals")
def mine() -> str:
    """The goals that a student proposes for the own conversation."""
    return _mine({}, {})


@pages.post("/proposals")
def propose() -> ResponseReturnValue:
    """Propose a goal, as a student or as somebody at home."""
    person = current_person()
    about = request.form.get("about", type=UUID)
    if about is None:
        raise NotFound("nobody named")
    form = ProposalForm(request.form)
    if not form.validate():
        return _again(about, form.typed, all_translated(form.errors)), 422
    actions.at_home.propose(person, about, form.goal.words, form.why.words)
    flash(_("Your proposal is there when you talk."))
    return redirect(_back(about), 303)


@pages.get("/proposals/<uuid:proposal_id>")
def proposal(proposal_id: UUID) -> str:
    """One of one's own, to be put in other words."""
    return _proposal(proposal_id, None, {})


@pages.post("/proposals/<uuid:proposal_id>")
def change(proposal_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = ProposalForm(request.form)
    if not form.validate():
        return _proposal(proposal_id, form.typed, all_translated(form.errors)), 422
    goal, why = form.goal.words, form.why.words
    found = actions.at_home.change(person, proposal_id, goal, why, request.form.get("was"))
    flash(_("Saved."))
    return redirect(_back(found.student), 303)


@pages.post("/proposals/<uuid:proposal_id>/take-back")
def take_back(proposal_id: UUID) -> ResponseReturnValue:
    found = actions.at_home.take_back(current_person(), proposal_id)
    flash(_("Your proposal is taken back."))
    return redirect(_back(found.student), 303)


def _child(student_id: UUID, typed: dict[str, str], errors: Errors) -> str:
    person = current_person()
    found = actions.at_home.child(person, student_id)
    times = [one for one in actions.bookings.next_of(person) if one.booking.student == student_id]
    return render_template(
        "at_home/child.html",
        child=found,
        times=times,
        proposing=found.proposing,
        typed=typed,
        errors=errors,
    )


def _mine(typed: dict[str, str], errors: Errors) -> str:
    found = actions.at_home.mine(current_person())
    return render_template("at_home/mine.html", proposing=found, typed=typed, errors=errors)


def _proposal(proposal_id: UUID, typed: dict[str, str] | None, errors: Errors) -> str:
    found = actions.at_home.own(current_person(), proposal_id)
    return render_template(
        "at_home/proposal.html",
        proposal=found,
        mine=found.student == found.proposer,
        back=_back(found.student),
        was=request.form.get("was") or access.mark(found.text, found.why),
        typed=typed if typed is not None else {"goal": found.text, "why": found.why},
        errors=errors,
    )


def _again(about: UUID, typed: dict[str, str], errors: Errors) -> str:
    own = about == current_person().id
    return _mine(typed, errors) if own else _child(about, typed, errors)


def _back(student: UUID) -> str:
    if student == current_person().id:
        return url_for("at_home.mine")
    return url_for("at_home.child", student_id=student) + "#proposals"
