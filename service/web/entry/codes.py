"""The codes of a class: make new ones, print them, and see when it was done."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid4, uuid5

import segno
from flask import Blueprint, current_app, render_template, request, url_for
from markupsafe import Markup

from service import actions, store
from service.actions.entry.codes import Card
from service.errors import UnknownFields
from service.rules import access
from service.store.groups import Group
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("codes", __name__)


@dataclass(frozen=True, slots=True)
class Printed:
    """A card of the sheet: cut out, scanned or typed."""

    card: Card
    class_code: str
    personal_code: str
    qr: Markup


@pages.get("/classes/<uuid:group_id>/codes")
def of_class(group_id: UUID) -> str:
    """Ask first: new codes make the old ones worthless."""
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    access.check_may_make_codes(person, group)
    return render_template(
        "access/codes.html",
        group=group,
        crumbs=_way_back(person, group),
        key=uuid4(),  # of this page: it makes codes once
        has_codes=store.codes.has_codes(group.owner, group.id),
        sheets=store.codes.sheets(group.owner, group.id),
        students=store.people.class_of(group.owner, group.id),
    )


@pages.post("/classes/<uuid:group_id>/codes")
def make(group_id: UUID) -> str:
    """Make new codes and show them once, to be printed."""
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    cards = actions.codes.new_codes(person, group, _key(), current_app.config["CODE_KEY"])
    return _sheet(group, cards)


@pages.post("/classes/<uuid:group_id>/codes/<uuid:student_id>")
def make_one(group_id: UUID, student_id: UUID) -> str:
    """Make a new code for one student, and show it once."""
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    code_key = current_app.config["CODE_KEY"]
    key = uuid5(_key(), str(student_id))  # a page that stays open makes one for each, once
    return _sheet(group, (actions.codes.new_code(person, group, student_id, key, code_key),))


def _way_back(person: Person, group: Group) -> tuple[tuple[str, str], ...]:
    """Administrators come from the page of the class, its teachers from their front page."""
    if not access.administers(person, group.school):
        return ((url_for("home.home"), _("Home")),)
    return (
        (url_for("administration.start"), _("Administration")),
        (url_for("classes.every", school=group.school), _("Classes")),
        (url_for("classes.one", group_id=group.id), group.name),
    )


def _key() -> UUID:
    key = request.form.get("key", type=UUID)
    if key is None:
        raise UnknownFields("key")
    return key


def _sheet(group: Group, cards: tuple[Card, ...]) -> str:
    return render_template(
        "access/sheet.html",
        group=group,
        cards=[_printed(card) for card in cards],
        address=url_for("logins.code", _external=True),
    )


def _printed(card: Card) -> Printed:
    """The codes stand in the fragment of the address, which no server and no log ever sees.

    A single card has no picture: of the class code only a hash is known by now.
    """
    qr = Markup("")
    if card.class_code:
        address = url_for("logins.code", _external=True)
        drawn = segno.make(f"{address}#{card.class_code}-{card.personal_code}", error="m")
        qr = Markup(drawn.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None))
    return Printed(card, _in_fours(card.class_code), _in_fours(card.personal_code), qr)


def _in_fours(code: str) -> str:
    return f"{code[:4]}-{code[4:]}" if code else ""
