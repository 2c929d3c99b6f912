"""The pages of one conversation: prepared, held, and after it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.actions.conversing.conversations import AGREEMENT_STATUS, GOAL_STATUS, Table
from service.errors import NoRound, NotAllowed, NotFound, UnknownFields
from service.rules import access
from service.web.conversing import questions
from service.web.conversing.table.beside import afterwards, before, during, in_folder
from service.web.conversing.table.laid import agenda, changed, laid, missing, not_reached
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("conversations", __name__)


@pages.errorhandler(NoRound)
def none(_error: NoRound) -> str:
    """Nobody has asked this student anything yet."""
    return render_template("conversations/none.html")


@pages.get("/conversations")
def all_of_mine() -> str:
    """Who in my classes is ready, and who has talked."""
    person = current_person()
    access.check_logged_in_by_school(person)
    classes = person.groups("contact_teacher")
    if not classes:
        raise NotAllowed(f"{person.id} holds no conversations")
    ready = actions.tasks.readiness(person, classes)
    rounds = {one.round.id for one in ready if one.round}
    return render_template(
        "conversations/all_of_mine.html",
        classes=ready,
        times=actions.bookings.with_me(person, rounds),
    )


@pages.get("/folder")
def folder() -> ResponseReturnValue:
    """A student's own folder: goals, agreements and answers, round by round."""
    person = current_person()
    access.check_logged_in_by_school(person)
    if person.home_class is None:
        raise NotAllowed(f"{person.id} is no student")
    return one(person.id)


@pages.get("/students/<uuid:student_id>")
def one(student_id: UUID) -> ResponseReturnValue:
    """What the teacher prepares; for the student it is the own folder."""
    person = current_person()
    round_id = request.args.get("round", type=UUID)
    if person.id == student_id:
        table = actions.conversations.table(person, student_id, round_id)
        beside = in_folder(person, table)
        return render_template("conversations/folder.html", **laid(table) | beside)
    return preparing(actions.notes.prepare(person, student_id, round_id))


def preparing(
    prepared: actions.notes.Prepared, picked: Sequence[str] | None = None, **again: object
) -> str:
    """The page before a conversation; `again` is what stood in it when a note was refused."""
    table = prepared.table
    values: dict[str, object] = {"text": prepared.note.text, "revision": prepared.note.revision}
    values |= {"other": None, "errors": {}} | again
    picked = prepared.note.picked if picked is None else picked
    return render_template(
        "conversations/prepare.html",
        **laid(table, prepared.bands) | before(current_person(), table) | values,
        prepared=prepared,
        class_shown=actions.notes.may_show_class(table),
        missing=missing(table),
        candidates=questions.candidates(table),
        picked=picked,
        shelf=questions.shelf(picked),
    )


@pages.get("/students/<uuid:student_id>/conversation")
def hold(student_id: UUID) -> ResponseReturnValue:
    """The screen that they share: student and teacher, each with an own log-in."""
    person = current_person()
    round_id = request.args.get("round", type=UUID)
    table = actions.conversations.table(person, student_id, round_id, room=True)
    return _held(table)


@pages.get("/students/<uuid:student_id>/after")
def after(student_id: UUID) -> ResponseReturnValue:
    """What was agreed, and what they did not come to."""
    person = current_person()
    round_id = request.args.get("round", type=UUID)
    table = actions.conversations.table(person, student_id, round_id, room=True, counted=False)
    return render_template(
        "conversations/after.html",
        **laid(table, answers=False) | afterwards(person, table),
        not_reached=not_reached(table),
    )


@pages.post("/students/<uuid:student_id>/conversations")
def open_(student_id: UUID) -> ResponseReturnValue:
    round_id = request.form.get("round", type=UUID)
    if round_id is None:
        raise NotFound("no round named")
    waive = request.form.get("waive") == "yes"
    actions.conversations.open_(current_person(), student_id, round_id, waive)
    return redirect(_in_conversation(student_id, round_id), 303)


@pages.post("/conversations/<uuid:conversation_id>/followed-up")
def follow_up(conversation_id: UUID) -> ResponseReturnValue:
    """How far the goals and the agreements of an earlier conversation have come."""
    held = actions.conversations.follow_up(
        current_person(),
        conversation_id,
        _told("goal-", GOAL_STATUS),
        _told("agreement-", AGREEMENT_STATUS),
    )
    flash(_("Saved."))
    back = request.form.get("round", type=UUID) or held.round
    return redirect(_in_conversation(held.student, back), 303)


@pages.post("/conversations/<uuid:conversation_id>/class-band")
def want_band(conversation_id: UUID) -> ResponseReturnValue:
    """Each says for themselves whether the class's middle half is to be shown."""
    wants = request.form.get("want") == "yes"
    held = actions.conversations.want_band(current_person(), conversation_id, wants)
    return redirect(_in_conversation(held.student, held.round) + "#looks", 303)


@pages.post("/conversations/<uuid:conversation_id>/without-answers")
def waive_answers(conversation_id: UUID) -> ResponseReturnValue:
    """They talk without the student's answers, and see the teacher's look alone."""
    held = actions.conversations.waive_answers(current_person(), conversation_id)
    return redirect(_in_conversation(held.student, held.round) + "#looks", 303)


def _told(field: str, known: tuple[str, ...]) -> dict[UUID, str]:
    return {
        _id_in(name, field): status
        for name, status in request.form.items()
        if name.startswith(field) and status in known
    }


def _id_in(name: str, field: str) -> UUID:
    try:
        return UUID(name.removeprefix(field))
    except ValueError:
        raise UnknownFields(name) from None


def _in_conversation(student_id: UUID, round_id: UUID) -> str:
    return url_for("conversations.hold", student_id=student_id, round=round_id)


def _held(table: Table) -> str:
    shown = questions.in_room(table, request.args.get("questions", default=0, type=int))
    return render_template(
        "conversations/hold.html",
        **laid(table, actions.notes.bands_in_room(table))
        | {"changes": changed(actions.notes.changes(table))}
        | during(current_person(), table),
        agenda=agenda(table),
        class_shown=actions.notes.may_show_class(table),
        questions=shown,
        types=questions.types(),
        opened_type=questions.opened(request.args.get("cards", "")),
    )
