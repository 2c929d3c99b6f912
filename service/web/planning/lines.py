"""One round of a year as it stands in the form, by the number of its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from flask import request
from werkzeug.datastructures import MultiDict

from forms import PlannedForm
from service.actions.planning.series import Planned
from service.store.people import Person
from service.web.ground.languages import _, all_translated
from service.web.planning.asking import FIELDS, USUAL, refusals


@dataclass(frozen=True, slots=True)
class Line:
    """One round of the plan as it stands in the form, by the number of its fields."""

    number: int
    typed: Mapping[str, str]  # by the name of the field, without the number
    names: Sequence[str] = USUAL
    reminds: bool = True
    errors: Mapping[str, Sequence[str]] = field(default_factory=dict)
    planned: Planned | None = None

    @property
    def empty(self) -> bool:
        return not any(words.strip() for words in self.typed.values())


def read_line(person: Person, school: UUID, number: int, classes: Sequence[UUID]) -> Line:
    """Read one round of the plan; one that nobody filled in is no mistake."""
    own = {name: request.form.get(f"{name}_{number}", "") for name in FIELDS}
    names = request.form.getlist(f"form_{number}")
    reminds = request.form.get(f"reminds_{number}") == "yes"
    line = Line(number, own, names, reminds)
    if line.empty:
        return line
    form = PlannedForm(MultiDict(own), person.owner.today())
    errors = {} if form.validate() else all_translated(form.errors)
    errors |= refusals(person, school, names, classes)
    if errors:
        return replace(line, errors=errors)
    given = form.given
    return replace(
        line, planned=Planned(given.title, given.opens_on, given.closes_on, names, reminds)
    )


def key_of(name: str, line: Line) -> str:
    """The field of a round's line; the classes are the whole year's."""
    return name if name == "class" else f"{name}_{line.number}"


def labels_of(errors: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """What the fields are called where the errors are summed up."""
    named = {
        "title": _("Name"),
        "opens_on": _("First day"),
        "closes_on": _("Last day"),
        "form": _("Forms"),
        "class": _("Classes"),
        "want": _("Conversation"),
    }
    found = {}
    for key in errors:
        name, _line, number = key.rpartition("_")
        if number.isdecimal():
            found[key] = _("Round %(number)s", number=number) + ", " + named[name].lower()
        else:
            found[key] = named[key]
    return found
