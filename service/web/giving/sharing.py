"""What of a conversation those at home see: looked at first, then shared, or taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from questionnaires import Questionnaire
from service import actions
from service.actions.giving.sharing import Card, Laid
from service.rules import access
from service.store.conversing.conversations import Agreement, Goal
from service.web.agreed import agreement_names, goal_names, who_names
from service.web.answering.said import Answered, answer_rows, said_answer
from service.web.ground.guards import current_person
from service.web.ground.languages import _, day, language, said
from service.web.ground.shell import role_name
from service.web.rights.copies import item, part
from service.web.rights.words import Roster
from service.web.sight import Sight

pages = Blueprint("sharing", __name__)


@pages.get("/conversations/<uuid:conversation_id>/share")
def look(conversation_id: UUID) -> str:
    """All that those at home would see, or see, and who they are."""
    person = current_person()
    laid = actions.sharing.laid(person, conversation_id)
    return render_template(
        "at_home/share.html",
        laid=laid,
        mine=laid.student.id == person.id,
        sight=sight(laid),
        told=told(laid),
    )


@pages.post("/conversations/<uuid:conversation_id>/share")
def share(conversation_id: UUID) -> ResponseReturnValue:
    actions.sharing.share(current_person(), conversation_id)
    flash(_("Those at home can read it now."))
    return redirect(url_for("sharing.look", conversation_id=conversation_id), 303)


@pages.post("/conversations/<uuid:conversation_id>/share/take-back")
def take_back(conversation_id: UUID) -> ResponseReturnValue:
    actions.sharing.take_back(current_person(), conversation_id)
    flash(_("It is not shared any more."))
    return redirect(url_for("sharing.look", conversation_id=conversation_id), 303)


@pages.get("/students/<uuid:student_id>/history")
def history(student_id: UUID) -> str:
    """Earlier conversations: a new contact teacher finds what was shared, or is final."""
    person = current_person()
    student, held = actions.sharing.history(person, student_id)
    return render_template(
        "at_home/history.html", student=student, held=held, mine=student.id == person.id
    )


def sight(laid: Laid) -> Sight:
    """Who reads a conversation that is shared, from the rule that guards it."""
    return Sight(
        _("Who sees what is shared?"),
        tuple(role_name(role) for role in access.SHARED_WITH),
        tuple(role_name(role) for role in access.NOT_SHARED_WITH),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """What is shared of a conversation, in words."""

    goals: tuple[tuple[Goal, str, tuple[tuple[str, str], ...]], ...]  # with status and rows
    agreements: tuple[tuple[Agreement, str, str], ...]  # with who and status
    minutes: tuple[tuple[str, tuple[Answered, ...]], ...]
    cards: tuple[tuple[str, str], ...]  # what it is, and words


def told(laid: Laid) -> Told:
    who, status = who_names(laid.student.given_name), agreement_names()
    return Told(
        tuple(
            (one, goal_names().get(one.status, one.status), goal_rows(one, who))
            for one in laid.held.goals
        ),
        tuple((one, who[one.who], status[one.status]) for one in laid.held.agreements),
        tuple(
            (said(section.title), rows)
            for form in laid.minutes
            for section, rows in answer_rows(form.questionnaire, form.document, Roster())
        ),
        tuple(_card(one) for one in laid.cards),
    )


def goal_rows(goal: Goal, who: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """What is written of a goal besides its words; whoever shows it leaves out what is empty."""
    words = goal.words
    return (
        (_("Signs that it is going well"), words.signs),
        (_("What the student tries"), words.strategies),
        (_("What helps"), words.help),
        (_("Who keeps it alive"), who.get(words.who, "")),
        (_("Until"), day(words.until) if words.until else ""),
        (_("What was reached"), goal.reached),
    )


def _card(card: Card) -> tuple[str, str]:
    form = card.questionnaire
    if form is None:
        return _("In my own words"), card.text
    if card.theme:
        return _("Something to tell of"), _theme(form, card.theme)
    assert card.question is not None
    asked = said(card.question.text, _nobody())
    return asked, _answer(form, card) if card.document is not None else ""


def _theme(form: Questionnaire, theme: str) -> str:
    return next((said(one.label) for one in form.themes if one.id == theme), "")


def _answer(form: Questionnaire, card: Card) -> str:
    assert card.question is not None
    assert card.document is not None
    return said_answer(form, card.question, card.document, Roster())


def _nobody() -> dict[str, str]:
    return {"about": "", "respondent": "", "class": "", "round": ""}


def printed(laid: Laid) -> dict[str, Any]:
    """The same for paper, in the parts that web/rights/printed.py draws."""
    found = told(laid)
    goals = [
        item(one.text, [(_("How far it is"), status), *((a, b) for a, b in rows if b)])
        for one, status, rows in found.goals
    ]
    agreements = [
        item("", [(f"{who} · {status}", one.text) for one, who, status in found.agreements])
    ]
    judgements = [
        item(
            one.title,
            [(_("Judgement"), one.text), *([(_("Proposed goal"), one.more)] if one.more else [])],
            one.name,
        )
        for one in laid.judgements
    ]
    minutes = [
        item(title, [(row.text, row.answer or "\n".join(row.lines)) for row in rows])
        for title, rows in found.minutes
    ]
    parts = (
        part(_("Goals"), goals),
        part(_("What we agreed"), agreements),
        part(_("Minutes"), minutes),
        part(_("What subject teachers write"), judgements),
        part(_("What %(name)s told of", name=laid.student.given_name),
             [item("", [(a, b or _("The words are not shared.")) for a, b in found.cards])]),
    )  # fmt: skip
    notes = [_("Conversation of %(day)s", day=day(laid.held.opened_at.date()))]
    if laid.held.next_on:
        notes.append(_("We meet again on %(day)s", day=day(laid.held.next_on)))
    if laid.held.closed_at is None:
        notes.append(_("It is not final yet, so it may still change."))
    return {
        "title": f"{laid.student.name}: {laid.round}",
        "lang": language(),
        "notes": notes,
        "parts": [one for one in parts if one["items"]],
    }
