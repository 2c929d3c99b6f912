"""What other features lay beside the table of a conversation, phase by phase."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from flask import request

from service import actions
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.conversations import Table
from service.rules import access
from service.store.booking.bookings import Timed
from service.store.conversing.subjects import Judgement
from service.store.giving.at_home import Proposal
from service.store.people import Person
from service.web.between.words import going_names
from service.web.conversing.agreeing import Taken, next_step
from service.web.conversing.minutes import PaperShown, shown
from service.web.conversing.table.laid import places_of
from service.web.conversing.watching import watched
from service.web.ground.languages import language

Beside = dict[str, object]


def before(person: Person, table: Table) -> Beside:
    """While the teacher prepares: the time, the subject teachers' words, and proposed goals."""
    at = at_table(person, table)
    return {
        "times": _times(person, table),
        "judgements": _judgements(person, table),
        "proposals": _proposals(person, table, on_screen=False),
        # whoever writes takes a proposal up: the student's form has no words that others proposed
        "may_take_up": at is not None and at.writes,
        "waits_for_pen": at is not None and not at.held.closed_at,
    }


def during(person: Person, table: Table) -> Beside:
    """On the screen that they share. Before the conversation is opened, nothing but the time."""
    at = at_table(person, table)
    if at is None:
        return {"times": _times(person, table, on_screen=True)}
    student = table.student
    cards = actions.cards.in_the_room(person, student, table.round, table.looks)
    told = {card.piece.source for card in cards if card.piece}
    judgements = _judgements(person, table)
    takes = at.teaches and "take" in request.args  # they stand on the teacher's page before
    proposals = _proposals(person, table, on_screen=True) if takes else ()
    return {
        "cards": cards,
        "places": places_of(table, student.given_name),
        "judgements": judgements,
        "next_step": next_step(at, taken=_taken(judgements, proposals)),
        **_minutes(at),
        **_since(person, table, {one for one in told if one.startswith("goal:")}),
    }


def afterwards(person: Person, table: Table) -> Beside:
    """What is left of it: minutes, documents, and whether those at home see it."""
    at = at_table(person, table)
    if at is None:
        return {"times": _times(person, table, on_screen=True)}
    return {
        "next_step": next_step(at),
        "shared": actions.sharing.of_conversation(person, table.student, at.held.id),
        **_minutes(at, reads=True),
    }


def in_folder(person: Person, table: Table) -> Beside:
    """The student's own way to it: what was agreed, and what is shared of it."""
    at = at_table(person, table)
    if at is None:
        return {"next_step": None, "shared": None}
    shared = actions.sharing.of_conversation(person, table.student, at.held.id)
    return {"next_step": next_step(at), "shared": shared}


def at_table(person: Person, table: Table) -> AtTable | None:
    if table.conversation is None:
        return None
    return AtTable(table.conversation, table.student, access.relations(person, table.student))


def _times(person: Person, table: Table, *, on_screen: bool = False) -> tuple[Timed, ...]:
    """On a screen that is shared, none where several have one: they may be kept apart."""
    found = actions.bookings.of_conversation(person, table.student, table.round.id)
    several = len({one.booking.party for one in found}) > 1
    return () if on_screen and several else found


def _judgements(person: Person, table: Table) -> tuple[Judgement, ...]:
    table_set = table.conversation is not None or table.round.closed_at is not None
    found = actions.subjects.given(person, table.student, table.round, table_set)
    actions.subjects.log_writers(person, found)
    return found


def _proposals(person: Person, table: Table, *, on_screen: bool) -> tuple[Proposal, ...]:
    """Read once while preparing; on the screen everybody looks on, and it is not noted again."""
    found = actions.at_home.for_conversation(
        person, table.student, table.round.id, on_screen=on_screen
    )
    if not on_screen:
        actions.at_home.log_proposals(person, found)
    return found


def _taken(judgements: tuple[Judgement, ...], proposals: tuple[Proposal, ...]) -> Taken | None:
    """What the address names of it, for the first goal that is empty.

    Nothing is marked by looking at it: a page that is left again leaves the proposal open.
    """
    words = {one.id: Taken(one.goal) for one in judgements if one.goal}
    words |= {one.id: Taken(one.text, one.id) for one in proposals}
    key = request.args.get("take", type=UUID)
    return words.get(key) if key else None


def _minutes(at: AtTable, reads: bool = False) -> Beside:
    """The minutes; afterwards they are read here, and written on a page of their own."""
    papers = actions.minutes.papers(at)
    paper = papers[0]
    card: PaperShown = shown(at, replace(paper, writes=False) if reads else paper)
    spoken = paper.questionnaire.in_language(language())
    return {"minutes": card, "spoken": spoken, "news": watched(at, papers)}


def _since(person: Person, table: Table, told: set[str]) -> Beside:
    released = {UUID(one.removeprefix("goal:")) for one in told}
    since = actions.goals.since_then(person, table.student, table.last, released)
    return {"since_goals": since, "going": going_names(), "alone": False}
