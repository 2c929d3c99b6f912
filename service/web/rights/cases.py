"""What people have asked for, for whoever administers the owner: take up, look, decide, do."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import DECISIONS, ContactForm, DecideForm
from service import actions, store
from service.actions.administration.held import Concern
from service.rules.stages import Handling
from service.web.answering.said import answer_rows
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, said
from service.web.rights import copies, words
from service.web.rights.besides import kind_name
from service.web.rights.words import Roster

pages = Blueprint("cases", __name__, url_prefix="/administration/cases")


@pages.get("")
def every() -> str:
    person = current_person()
    found = actions.cases.every(person)
    today = person.owner.today()
    return render_template(
        "rights/cases.html",
        cases=found,
        waiting=[one for one in found if actions.cases.is_waiting(one)],
        overdue={one.id for one in found if actions.cases.is_overdue(one, today)},
        contact=store.schools.contact(person.owner.id),
        country=person.owner.country,
        words=words,
    )


@pages.post("/contact")
def contact() -> ResponseReturnValue:
    """Whom people write to: it stands on the pages about privacy and accessibility."""
    form = ContactForm(request.form)
    if form.validate():
        actions.cases.tell_contact(current_person(), form.contact.words)
        flash(_("Saved. From now on it stands like this."))
    return redirect(url_for("cases.every"), 303)


@pages.post("/country")
def country() -> ResponseReturnValue:
    """Whose law the documents of conversations follow."""
    actions.cases.set_country(current_person(), request.form.get("country", ""))
    flash(_("Saved. From now on it stands like this."))
    return redirect(url_for("cases.every"), 303)


@pages.get("/<uuid:case_id>")
def one(case_id: UUID) -> str:
    return _page(case_id, {}, {})


@pages.post("/<uuid:case_id>/assemble")
def assemble(case_id: UUID) -> ResponseReturnValue:
    actions.cases.assemble(current_person(), case_id)
    return redirect(url_for("cases.look", case_id=case_id), 303)


@pages.get("/<uuid:case_id>/look-through")
def look(case_id: UUID) -> str:
    """The one place where an administrator reads. It is logged, and “my data” tells it."""
    case, concerns = actions.held.look_through(current_person(), case_id)
    about = [one for one in concerns if one.paper and not one.question]
    return render_template(
        "rights/look_through.html",
        case=case,
        forms=[(one, copies.heading(one.paper), _sections(one)) for one in about if one.paper],
        named=[(one, _place(one)) for one in concerns if one not in about],
        words=words,
    )


@pages.post("/<uuid:case_id>/look-through")
def review(case_id: UUID) -> ResponseReturnValue:
    out = [one for one in request.form.getlist("withhold") if len(one) <= 120]
    actions.cases.review(current_person(), case_id, out)
    flash(_("Looked through. Now decide."))
    return redirect(url_for("cases.one", case_id=case_id), 303)


@pages.post("/<uuid:case_id>/decide")
def decide(case_id: UUID) -> ResponseReturnValue:
    form = DecideForm(request.form)
    if not form.validate():
        return _page(case_id, form.typed, all_translated(form.errors)), 422
    actions.cases.decide(current_person(), case_id, form.decision.chosen, form.ground.words)
    flash(_("Decided. Whoever asked sees it under “My data”."))
    return redirect(url_for("cases.one", case_id=case_id), 303)


@pages.post("/<uuid:case_id>/erase")
def erase(case_id: UUID) -> ResponseReturnValue:
    actions.cases.erase(current_person(), case_id, request.form.get("form", ""))
    flash(_("Erased. It cannot be brought back."))
    return redirect(url_for("cases.one", case_id=case_id), 303)


@pages.post("/<uuid:case_id>/close")
def close(case_id: UUID) -> ResponseReturnValue:
    actions.cases.close(current_person(), case_id)
    return redirect(url_for("cases.one", case_id=case_id), 303)


@pages.post("/<uuid:case_id>/lift")
def lift(case_id: UUID) -> ResponseReturnValue:
    actions.cases.lift(current_person(), case_id)
    flash(_("The restriction has ended."))
    return redirect(url_for("cases.one", case_id=case_id), 303)


def _page(case_id: UUID, typed: dict[str, str], errors: dict[str, list[str]]) -> str:
    person = current_person()
    case = actions.cases.case(person, case_id)
    decided = case.state == Handling.DECIDED and case.decision == "granted"
    erasing = decided and case.kind == "erasure" and case.person is not None
    return render_template(
        "rights/case.html",
        case=case,
        overdue=actions.cases.is_overdue(case, person.owner.today()),
        may_decide=actions.cases.may_decide(case),
        looks=case.kind == "access",
        can_be_looked_through=case.state in (Handling.ASSEMBLED, Handling.REVIEWED),
        decided=decided,
        forms=actions.cases.forms_of(case) if erasing else (),
        decisions=[(one, words.decision(one)) for one in DECISIONS],
        words=words,
        said=said,
        typed=typed,
        errors=errors,
    )


def _sections(one: Concern) -> list[tuple[str, object]]:
    assert one.paper is not None
    paper = one.paper
    places = {"about": paper.about, "respondent": paper.writer}
    found = answer_rows(paper.questionnaire, paper.response.working, Roster(), places)
    return [(said(section.title, places), rows) for section, rows in found]


def _place(one: Concern) -> str:
    """Where somebody is named: a form and its question, or what a conversation left."""
    if one.paper is None:
        return kind_name(one.question)
    question = one.paper.questionnaire.question(one.question)
    text = said(question.text, {}) if question else ""
    return f"{said(one.paper.questionnaire.title)}: {text}"
