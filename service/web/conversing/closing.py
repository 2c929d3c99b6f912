"""Close a conversation and open it again: what the law asks for is named, and where to write it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.closing import Final
from service.rules.conversing.statutory import Missing
from service.web.conversing.agreeing import way_back
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("closing", __name__)


@pages.get("/conversations/<uuid:conversation_id>/close")
def look(conversation_id: UUID) -> str:
    """What is asked for, and what is missing of it."""
    at = actions.agreeing.at_table(current_person(), conversation_id, "closing")
    return _page(at, actions.closing.look(at))


@pages.post("/conversations/<uuid:conversation_id>/close")
def close(conversation_id: UUID) -> ResponseReturnValue:
    """Nothing is missing, or this is not the conversation that the law means."""
    person = current_person()
    statutory = request.form.get("statutory") != "no"
    at = actions.agreeing.at_table(person, conversation_id, "closing")
    found = actions.closing.look(at)
    lacks = found.undecided + (found.missing if statutory else ())
    if lacks and found.closes and at.held.closed_at is None:
        return _page(at, found, refused=True), 422
    actions.closing.close(person, conversation_id, statutory)
    flash(_("The conversation is closed. What you agreed stands."))
    return redirect(url_for("closing.look", conversation_id=conversation_id), 303)


@pages.post("/conversations/<uuid:conversation_id>/reopen")
def reopen(conversation_id: UUID) -> ResponseReturnValue:
    actions.closing.reopen(current_person(), conversation_id)
    flash(_("The conversation is open again. Its documents say so."))
    return redirect(url_for("closing.look", conversation_id=conversation_id), 303)


def _page(at: AtTable, final: Final, refused: bool = False) -> str:
    names = missing_names()
    return render_template(
        "conversations/agreed/close.html",
        at=at,
        final=final,
        refused=refused,
        undecided=[(_where(at, one), names[one.field]) for one in final.undecided],
        missing=[(_where(at, one), _named(one, names)) for one in final.missing],
        countries=country_names(),
        back=way_back(at.held, "next"),
    )


def _named(one: Missing, names: dict[str, str]) -> str:
    return f"{names[one.field]}: {one.subject}" if one.subject else names[one.field]


def _where(at: AtTable, one: Missing) -> str:
    """Where it is written."""
    if one.where == "next":
        return url_for("agreeing.next_", conversation_id=at.held.id)
    return url_for("minutes.paper", conversation_id=at.held.id, kind=one.where)


def country_names() -> dict[str, str]:
    return {"dk": _("Denmark"), "se": _("Sweden")}


def missing_names() -> dict[str, str]:
    """What each field is called that the law asks for."""
    return {
        "undecided": _("Two texts for the same field"),
        "strengths": _("What goes well, in the minutes"),
        "focus": _("A goal with its owner, as point of focus"),
        "language": _("What you notice in the language"),
        "numbers": _("What you notice in mathematics"),
        "danish": _("Where the student is in Danish"),
        "mathematics": _("Where the student is in mathematics"),
        "education": _("Considerations about education"),
        "challenged": _("Whether there are challenges that the school acts on"),
        "efforts": _("Which efforts there are"),
        "follow_up": _("How and when you follow up"),
        "goal": _("A goal with its owner"),
        "student_does": _("What the student does: what I try, or an agreement"),
        "school_does": _("What the school does: an agreement of the teacher"),
        "guardian_does": _("What the guardians do: an agreement at home"),
        "judgement": _("A judgement in the subject"),
        "judgements": _("A judgement in each subject taught"),
    }
