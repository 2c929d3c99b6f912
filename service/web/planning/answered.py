"""Who has answered, on a page of the class's contact teacher."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request

from service import actions, store
from service.actions.planning.answered import How
from service.web.ground.guards import current_person
from service.web.ground.languages import _

pages = Blueprint("answered", __name__)


@pages.get("/classes/<uuid:group_id>/rounds/<uuid:round_id>/answered")
def of_class(group_id: UUID, round_id: UUID) -> str:
    person = current_person()
    group = store.groups.group(person.owner.id, group_id)
    found = actions.answered.of_class(person, group, round_id)
    only_missing = request.args.get("only") == "missing"
    return render_template(
        "planning/answered.html",
        group=group,
        found=found,
        rows=[row for row in found.rows if row.missing or not only_missing],
        missing=sum(row.missing for row in found.rows),
        only_missing=only_missing,
        words=_words(),
    )


def _words() -> dict[How, tuple[str, str, str]]:
    """How far somebody is, in words, with the kind and the icon of its chip."""
    return {
        How.NOT_BEGUN: (_("Not begun"), "obs", ""),
        How.BEGUN: (_("Begun"), "", "pencil"),
        How.SENT: (_("Sent"), "ok", "check-lg"),
        How.CHANGED: (_("Sent, and being changed"), "ok", "pencil"),
    }
