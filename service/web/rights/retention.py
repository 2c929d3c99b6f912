"""What was deleted because its time was over, and what goes next."""

from __future__ import annotations

from flask import Blueprint, render_template

from service import actions, store
from service.errors import ServiceError
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import said

pages = Blueprint("retention", __name__, url_prefix="/administration/retention")


@pages.get("")
def reports() -> str:
    person = current_person()
    found, due = actions.retention.overview(person)
    return render_template(
        "rights/retention.html",
        reports=[
            (one.day, _named(person, one.counts.get("forms", [])), one.counts) for one in found
        ],
        due=_named(person, due.forms),
        talks=due.conversations,
        people=due.people,
        nothing=due.is_nothing,
    )


def _named(person: Person, forms: object) -> list[tuple[str, int, int]]:
    """(title, version, how many) of each form."""
    assert isinstance(forms, list | tuple)
    return [(_title(person, name, version), version, count) for name, version, count in forms]


def _title(person: Person, name: str, version: int) -> str:
    try:
        return said(store.definitions.questionnaire(person.owner.id, name, version).title)
    except ServiceError:
        return name
