"""A teacher's own note before a conversation, and the questions they take along."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from forms import NoteForm
from service import actions
from service.errors import NotFound
from service.web.conversing import conversations, questions
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated

pages = Blueprint("notes", __name__)


@pages.post("/students/<uuid:student_id>/note")
def keep(student_id: UUID) -> ResponseReturnValue:
    """Two devices that write at once both keep their words: the page shows both texts."""
    person, form = current_person(), NoteForm(request.form)
    round_id = request.form.get("round", type=UUID)
    if round_id is None:
        raise NotFound("no round named")
    picked = questions.known(request.form.getlist("picked"))
    if not form.validate():
        prepared = actions.notes.prepare(person, student_id, round_id)
        again = {"text": form.note.typed, "revision": form.before}
        again |= {"errors": all_translated(form.errors)}
        page = conversations.preparing(prepared, picked, **again)
        return page, 422
    other = actions.notes.keep(person, student_id, round_id, form.before, form.note.words, picked)
    if other is not None:
        prepared = actions.notes.prepare(person, student_id, round_id)
        both = (*picked, *(one for one in other.picked if one not in picked))
        return conversations.preparing(
            prepared, both, text=form.note.words, other=other, revision=other.revision
        ), 409
    flash(_("Your note is saved."))
    return redirect(url_for("conversations.one", student_id=student_id, round=round_id), 303)
