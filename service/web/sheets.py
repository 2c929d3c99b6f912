"""Sheets: the forms that staff fill in on their own, and those they read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import SheetForm
from questionnaires import Questionnaire
from service import actions
from service.actions.sheets import Offer
from service.errors import NotFound
from service.rules import access
from service.store.sheets import Sheet
from service.web.answering.said import answer_rows
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, language
from service.web.ground.shell import role_name
from service.web.sight import sight_of

pages = Blueprint("sheets", __name__, url_prefix="/sheets")


@pages.get("")
def every() -> str:
    """What one may begin, what one has begun, and what others let one read."""
    person = current_person()
    return render_template(
        "sheets/every.html",
        shelf=actions.sheets.shelf(person),
        is_plan=access.is_plan,
        sees_plans=bool(person.roles() & {"team", "leader"}),
    )


@pages.get("/new/<name>")
def new(name: str) -> str:
    return _form(_offer(name))


@pages.post("")
def start() -> ResponseReturnValue:
    """Begin a sheet; its pages are those of every form."""
    offer = _offer(request.form.get("name", ""))
    form = SheetForm(request.form)
    form.validate()
    errors = all_translated(form.errors)
    place = request.form.get("place", "")
    if place not in {one.key for one in offer.places}:
        errors["place"] = [_("Choose whom it is for.")]
    if errors:
        return _form(offer, form.typed | {"place": place}, errors), 422
    response_id = actions.sheets.start(
        current_person(), offer.questionnaire.name, place, form.title.words, language()
    )
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:sheet_id>")
def one(sheet_id: UUID) -> str:
    person = current_person()
    sheet, questionnaire, document = actions.sheets.read(person, sheet_id)
    names = actions.occasions.names(person.owner.id, questionnaire, document)
    places = {"respondent": sheet.maker_name}
    return render_template(
        "sheets/one.html",
        sheet=sheet,
        questionnaire=questionnaire,
        sections=answer_rows(questionnaire, document, names, places),
        places=places,
        seen_by=_seen_by(sheet, questionnaire),
        sight=sight_of(questionnaire),
    )


def _seen_by(sheet: Sheet, questionnaire: Questionnaire) -> tuple[str, ...]:
    """Who reads a sheet that was sent: its maker, the team by name, the others by role.

    Of a team's plan the maker may be nobody any more.
    """
    roles = access.audience(questionnaire).readers
    others = (
        sheet.group_name if role == "team" and sheet.group_name else role_name(role)
        for role in roles
    )
    return tuple(filter(None, (sheet.maker_name, *others)))


def _offer(name: str) -> Offer:
    person = current_person()
    access.check_is_staff(person)
    for offer in actions.sheets.offers(person):
        if offer.questionnaire.name == name:
            return offer
    raise NotFound(f"no sheet {name} for {person.id}")


def _form(
    offer: Offer,
    typed: Mapping[str, str] | None = None,
    errors: Mapping[str, Sequence[str]] | None = None,
) -> str:
    return render_template(
        "sheets/new.html",
        offer=offer,
        questionnaire=offer.questionnaire,
        typed=typed or {},
        errors=errors or {},
        sight=sight_of(offer.questionnaire),
    )
