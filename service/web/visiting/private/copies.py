"""Copies of something private: those that one was given, and taking one's own back."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.web.ground.guards import current_person
from service.web.visiting.private import shown

pages = Blueprint("copies", __name__)


@pages.get("/copies")
def every() -> str:
    """What colleagues have given one to read."""
    return render_template("own/copies.html", copies=actions.own_copies.given(current_person()))


@pages.get("/copies/<uuid:copy_id>")
def one(copy_id: UUID) -> str:
    """As it stood when it was given; that it is read is noted. Taken back, nothing is there."""
    copy = actions.own_copies.read(current_person(), copy_id)
    content = shown.from_json(copy.content) if copy.content else None
    return render_template("own/copy.html", copy=copy, content=content)


@pages.post("/own/copies/<uuid:copy_id>/withdraw")
def withdraw(copy_id: UUID) -> ResponseReturnValue:
    actions.own_copies.withdraw(current_person(), copy_id)
    return redirect(url_for("own.every"), 303)
