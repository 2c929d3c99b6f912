"""The student's cards: pick what to tell, put it in order, let those in the room see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import CARD_LIMIT, CardForm
from service import actions
from service.actions.conversing.cards import Hand, Laid
from service.errors import NoRound, NotFound, UnknownFields
from service.rules import access
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.sight import sight_of_cards

pages = Blueprint("cards", __name__)
STEPS = {"up": -1, "down": 1}


@pages.get("/cards")
def mine() -> str:
    person = current_person()
    try:
        hand = actions.cards.mine(person, request.args.get("round", type=UUID))
    except NoRound:
        return render_template("cards/none.html")
    return _page(hand)


@pages.post("/cards")
def pick() -> ResponseReturnValue:
    """Take along what is ticked."""
    of = _named_round()
    actions.cards.pick(current_person(), of, request.form.getlist("source"))
    return _back(of, "picked")


@pages.post("/cards/own")
def write() -> ResponseReturnValue:
    """A card in words that stand nowhere else."""
    person, of = current_person(), _named_round()
    form = CardForm(request.form)
    if not form.validate():
        hand = actions.cards.mine(person, of)
        return _page(hand, form.typed, all_translated(form.errors)), 422
    actions.cards.write_own(person, of, form.card_text.words)
    flash(_("The card is made."))
    return _back(of, "picked")


@pages.post("/cards/order")
def arrange() -> ResponseReturnValue:
    """The whole order at once, as somebody has dragged it."""
    of = _named_round()
    actions.cards.arrange(current_person(), of, [_id(one) for one in request.form.getlist("card")])
    return _back(of, "picked")


@pages.post("/cards/released")
def release_all() -> ResponseReturnValue:
    of, released = _named_round(), _yes("released")
    actions.cards.release_all(current_person(), of, released)
    flash(
        _("All your cards are shown to those who are with you.")
        if released
        else _("All your cards are yours alone again.")
    )
    return _back(of, "picked")


@pages.post("/cards/<uuid:card_id>")
def rewrite(card_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = CardForm(request.form)
    if not form.validate():
        hand = actions.cards.mine(person, _named_round())
        return _page(hand, form.typed, all_translated(form.errors), card_id), 422
    of = actions.cards.rewrite(person, card_id, form.card_text.words, request.form.get("was"))
    flash(_("The card is saved."))
    return _back(of.id, f"card-{card_id}")


@pages.post("/cards/<uuid:card_id>/place")
def move(card_id: UUID) -> ResponseReturnValue:
    steps = STEPS.get(request.form.get("to", ""))
    if steps is None:
        raise UnknownFields("to")
    of = actions.cards.move(current_person(), card_id, steps)
    return _back(of.id, f"card-{card_id}")


@pages.post("/cards/<uuid:card_id>/released")
def release(card_id: UUID) -> ResponseReturnValue:
    of = actions.cards.release(current_person(), card_id, _yes("released"))
    return _back(of.id, f"card-{card_id}")


@pages.post("/cards/<uuid:card_id>/remove")
def remove(card_id: UUID) -> ResponseReturnValue:
    of = actions.cards.remove(current_person(), card_id)
    return _back(of.id, "picked")


def _page(
    hand: Hand,
    typed: Mapping[str, str] | None = None,
    errors: Mapping[str, Sequence[str]] | None = None,
    of_card: UUID | None = None,
) -> str:
    kinds = (
        ("word", _("In your own words")),
        ("theme", _("Themes you can talk about")),
        ("goal", _("Goals from last time")),
        ("evidence", _("What shows what you have done")),
    )
    return render_template(
        "cards/mine.html",
        hand=hand,
        groups=[
            (title, own)
            for kind, title in kinds
            if (own := [one for one in hand.pieces if one.kind == kind])
        ],
        places={"about": hand.student.given_name, "respondent": hand.student.given_name},
        sight=sight_of_cards(),
        typed=typed or {},
        errors=errors or {},
        of_card=of_card,
        seen=_seen,
        limit=CARD_LIMIT,
    )


def _seen(card: Laid) -> str:
    """An own card's words as the page shows them."""
    return access.mark(card.piece.text) if card.piece else ""


def _named_round() -> UUID:
    found = request.form.get("round", type=UUID)
    if found is None:
        raise NotFound("no round named")
    return found


def _yes(field: str) -> bool:
    said = request.form.get(field)
    if said not in ("yes", "no"):
        raise UnknownFields(field)
    return said == "yes"


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise UnknownFields("card") from None


def _back(of: UUID, anchor: str) -> ResponseReturnValue:
    return redirect(url_for("cards.mine", round=of, _anchor=anchor), 303)
