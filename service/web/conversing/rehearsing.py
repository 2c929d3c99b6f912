"""Rehearse: one card at a time, in large letters, with a clock that does not hurry."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions
from service.errors import NoRound
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("rehearsing", __name__)
PLANNED = 2  # minutes a card


@pages.get("/rehearsal")
def rehearsal() -> str:
    """The card that the address names; behind the last one it asks whether one is ready."""
    person = current_person()
    try:
        hand = actions.cards.mine(person, request.args.get("round", type=UUID))
    except NoRound:
        return render_template("cards/none.html")
    cards = hand.told
    number = min(max(1, request.args.get("card", 1, type=int)), len(cards) + 1)
    return render_template(
        "cards/rehearsal.html",
        hand=hand,
        number=number,
        card=cards[number - 1] if number <= len(cards) else None,
        planned=PLANNED,
        hint=_hints()[(number - 1) % len(_hints())],
        places={"about": person.given_name, "respondent": person.given_name},
    )


def _hints() -> tuple[str, ...]:
    return (
        _("Say it in one sentence first. Then tell more."),
        _("Give an example: when was it, and what did you do?"),
        _("Look up when you tell it. Those who listen are there for you."),
        _("What do you want the others to know about this?"),
        _("What is your next step? Say it out loud."),
    )
