"""One teacher's visited lessons over time: the teacher's own page, and the visitor's."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request, url_for

from service import actions
from service.actions.visiting.teaching import Teaching
from service.web.ground.guards import current_person
from service.web.ground.languages import _
from service.web.ground.shell import role_name
from service.web.sight import NEVER, Sight
from service.web.visiting.beside import head_of, signs_of, strips_of, voices_of
from service.web.visiting.talk import statuses

pages = Blueprint("teaching", __name__, url_prefix="/visits")


@pages.get("/teaching")
def mine() -> str:
    """What whoever visited my lessons saw."""
    found = actions.teaching.mine(current_person(), _class_asked())
    return _page(found, {}, is_mine=True)


@pages.get("/with/<uuid:teacher_id>")
def with_teacher(teacher_id: UUID) -> str:
    """The visits that I made to one teacher."""
    found = actions.teaching.with_teacher(current_person(), teacher_id, _class_asked())
    return _page(found, {"teacher_id": teacher_id}, is_mine=False)


def _class_asked() -> UUID | None:
    return request.args.get("class", type=UUID)


def _page(found: Teaching, here: dict[str, UUID], *, is_mine: bool) -> str:
    today = current_person().owner.today()
    heads = tuple(
        head_of(one, today, url_for("visits.one", visit_id=one.id)) for one in found.visits
    )
    last = found.visits[-1] if found.visits else None
    places = (
        {"about": found.teacher_name, "class": last.group_name, "subject": last.lesson}
        if last
        else {}
    )
    return render_template(
        "visits/teaching.html",
        teaching=found,
        last=last,
        here=here,
        is_mine=is_mine,
        heads=heads,
        strips=strips_of(found.seen, heads, places),
        signs=signs_of(found.seen, heads, found.own, places),
        voices=voices_of(found.voice.themes) if found.voice else (),
        observers=tuple(dict.fromkeys(one.observer_name for one in found.visits)),
        sight=_sight(found),
        statuses=statuses(),
    )


def _sight(found: Teaching) -> Sight:
    """The two of each visit, as access.looked_back_at has it."""
    observers = dict.fromkeys(one.observer_name for one in found.visits)
    several = len(observers) > 1
    return Sight(
        _("Who sees this?"),
        (
            found.teacher_name,
            *(
                _("%(name)s, only their own visits", name=one) if several else one
                for one in observers
            ),
        ),
        (
            _("Others at the school, unless a visit is shared with them"),
            role_name(NEVER[-1]),
            _("It is not used in personnel matters"),
        ),
    )
