"""The sheet of a conversation on paper, and those of a class in one file."""

from __future__ import annotations

from uuid import UUID, uuid4

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from service import actions, store
from service.errors import UnknownFields
from service.store.groups import Group
from service.web import on_paper
from service.web.ground.guards import current_person
from service.web.ground.languages import language

pages = Blueprint("sheets_on_paper", __name__)


@pages.get("/students/<uuid:student_id>/sheet.pdf")
def one(student_id: UUID) -> Response:
    """The sheet of one student, for them or their contact teacher."""
    round_id = request.args.get("round", type=UUID)
    sheet = actions.sheets_on_paper.sheet(current_person(), student_id, round_id)
    return _file(on_paper.draw([sheet], language(), _address()))


@pages.get("/classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets")
def of_class(group_id: UUID, round_id: UUID) -> str:
    """How far the file is that was asked for last."""
    person = current_person()
    group = _group(group_id)
    return render_template(
        "on_paper/class.html",
        group=group,
        found=actions.sheets_on_paper.of_class(person, group, round_id),
        key=uuid4(),  # of this page: it asks once
    )


@pages.post("/classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets")
def ask(group_id: UUID, round_id: UUID) -> ResponseReturnValue:
    key = request.form.get("key", type=UUID)
    if key is None:
        raise UnknownFields("key")
    actions.sheets_on_paper.ask(
        current_person(), _group(group_id), round_id, key, language(), _address()
    )
    return redirect(url_for(".of_class", group_id=group_id, round_id=round_id), 303)


@pages.get("/classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets.pdf")
def file(group_id: UUID, round_id: UUID) -> Response:
    return _file(actions.sheets_on_paper.fetch(current_person(), _group(group_id), round_id))


def _group(group_id: UUID) -> Group:
    return store.groups.group(current_person().owner.id, group_id)


def _address() -> str:
    """Where a student's conversation is. No name is in it, and the host is one of ours."""
    unknown = UUID(int=0)
    told = url_for("conversations.one", student_id=unknown, round=unknown, _external=True)
    student, _, of = told.partition("?")
    return f"{student.replace(str(unknown), '{student}')}?{of.replace(str(unknown), '{round}')}"


def _file(drawn: bytes) -> Response:
    """Opened beside the page; nothing keeps it."""
    reply = Response(drawn, mimetype="application/pdf")
    reply.headers["Content-Disposition"] = "inline; filename=sheets.pdf"
    return reply
