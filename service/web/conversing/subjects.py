"""Subject teachers write of their students, and what they have given is read."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import GOAL_LIMIT, JUDGEMENT_LIMIT, SubjectForm
from service import actions
from service.actions.conversing.subjects import Writing
from service.errors import UnknownFields
from service.store.conversing.subjects import Judgement
from service.web.ground.errors import wants_json
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, ngettext
from service.web.sight import sight_of_judgement

pages = Blueprint("subjects", __name__)
GOES = ("stay", "previous", "next", "give", "take-back")


@pages.get("/subjects")
def mine() -> str:
    return render_template("subjects/mine.html", tasks=actions.subjects.mine(current_person()))


@pages.get("/subjects/<uuid:group_id>/<uuid:round_id>")
def of_group(group_id: UUID, round_id: UUID) -> str:
    writing = _writing(group_id, round_id)
    return render_template("subjects/group.html", writing=writing, sight=sight_of_judgement())


@pages.post("/subjects/<uuid:group_id>/<uuid:round_id>/given")
def give(group_id: UUID, round_id: UUID) -> ResponseReturnValue:
    """All that is written, to the conversations of the group."""
    writing = _writing(group_id, round_id)
    count = actions.subjects.give(current_person(), writing)
    flash(
        ngettext("%(num)s judgement is given.", "%(num)s judgements are given.", count)
        if count
        else _("There was nothing more to give.")
    )
    return redirect(_of_group(writing), 303)


@pages.get("/subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>")
def one(group_id: UUID, round_id: UUID, student_id: UUID) -> str:
    return _page(_writing(group_id, round_id), student_id)


@pages.post("/subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>")
def write(group_id: UUID, round_id: UUID, student_id: UUID) -> ResponseReturnValue:
    """Keep what is written, and go on to whom the button names."""
    person, writing = current_person(), _writing(group_id, round_id)
    form, go = SubjectForm(request.form), request.form.get("go", "stay")
    if go not in GOES:
        raise UnknownFields("go")
    if not form.validate():
        return _page(writing, student_id, form.typed, all_translated(form.errors)), 422
    given = form.given
    written = actions.subjects.write(
        person, writing, student_id, given.judgement, given.goal, given.revision
    )
    if written.clash:
        return _page(writing, student_id, form.typed, stands=written.stands), 409
    if wants_json():
        return jsonify(revision=written.stands.revision)
    if go == "give":
        actions.subjects.give(person, writing, student_id)
        flash(_("Given to the conversation."))
    elif go == "take-back":
        actions.subjects.take_back(person, writing, student_id)
        flash(_("It is yours alone again."))
    else:
        flash(_("Saved."))
    return redirect(_onwards(writing, student_id, go), 303)


@pages.get("/subjects/students/<uuid:student_id>/<uuid:round_id>")
def of_student(student_id: UUID, round_id: UUID) -> str:
    """What is given to one student's conversation: for their contact teacher, and for them."""
    person = current_person()
    return render_template(
        "subjects/of_student.html",
        given=actions.subjects.of_student(person, student_id, round_id),
        mine=person.id == student_id,
        sight=sight_of_judgement(),
    )


def _writing(group_id: UUID, round_id: UUID) -> Writing:
    subject = request.values.get("subject")
    return actions.subjects.of_group(current_person(), group_id, round_id, subject)


def _page(
    writing: Writing,
    student: UUID,
    typed: dict[str, str] | None = None,
    errors: dict[str, list[str]] | None = None,
    stands: Judgement | None = None,
) -> str:
    before, row, after = writing.around(student)
    return render_template(
        "subjects/one.html",
        writing=writing,
        before=before,
        row=row,
        after=after,
        typed=typed if typed is not None else _kept(row.judgement),
        revision=stands.revision if stands else _revision(row.judgement, typed),
        errors=errors or {},
        stands=stands,
        limits=(JUDGEMENT_LIMIT, GOAL_LIMIT),
        sight=sight_of_judgement(),
    )


def _kept(judgement: Judgement | None) -> dict[str, str]:
    return {"judgement": judgement.judgement, "goal": judgement.goal} if judgement else {}


def _revision(judgement: Judgement | None, typed: dict[str, str] | None) -> str:
    """A page that comes back refused builds on the saving that it was made from."""
    if typed is not None:
        return typed.get("revision", "0")
    return str(judgement.revision if judgement else 0)


def _onwards(writing: Writing, student: UUID, go: str) -> str:
    before, _row, after = writing.around(student)
    to = {"previous": before, "next": after}.get(go)
    if go == "next" and to is None:
        return _of_group(writing)
    return url_for(
        "subjects.one",
        group_id=writing.group.id,
        round_id=writing.round.id,
        student_id=to.student if to else student,
        subject=writing.subject,
    )


def _of_group(writing: Writing) -> str:
    return url_for(
        "subjects.of_group", group_id=writing.group.id, round_id=writing.round.id,
        subject=writing.subject,
    )  # fmt: skip
