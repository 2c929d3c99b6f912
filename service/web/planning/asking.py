"""What a round asks, and whom: the part of a form that planning and changing a round share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import request

from forms import PlannedForm
from service import actions, store
from service.actions.planning.series import Planned
from service.store.people import Person
from service.web.ground.languages import _, all_translated, said
from service.web.library import terms

USUAL = ("start-up", "preparation", "judgement")  # what a round asks unless one chooses otherwise
FIELDS = ("title", "opens_on", "closes_on")
Errors = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Asking:
    """A round as it stands in its form; `planned` where it will do."""

    typed: Mapping[str, str]
    errors: Errors
    names: Sequence[str]
    classes: Sequence[UUID]
    reminds: bool = True
    planned: Planned | None = None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The classes, as the page's boxes have them."""
        return tuple(map(str, self.classes))


def asking(person: Person, school: UUID) -> Asking:
    """Read what was sent."""
    form = PlannedForm(request.form, person.owner.today())
    names = request.form.getlist("form")
    classes = request.form.getlist("class", type=UUID)
    reminds = request.form.get("reminds") == "yes"
    errors: Errors = {} if form.validate() else all_translated(form.errors)
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    errors |= refusals(person, school, names, classes)
    planned = None
    if not errors:
        given = form.given
        planned = Planned(given.title, given.opens_on, given.closes_on, names, reminds)
    return Asking(form.typed, errors, names, classes, reminds, planned)


def refusals(person: Person, school: UUID, names: Sequence[str], classes: Sequence[UUID]) -> Errors:
    """Why a round cannot ask these forms of these classes, in words, by field."""
    if not names:
        return {"form": [_("Choose at least one form.")]}
    asked = [one for one in actions.rounds.offered(person.owner.id) if one.name in names]
    if not actions.rounds.looks_fit(asked):
        told = _(
            "Choose one teacher’s look at most, and the form of the students it stands beside."
        )
        return {"form": [told]}
    if small := actions.rounds.too_small(person, school, names, classes):
        return {
            "class": [
                _(
                    "Fewer than 5 students: %(classes)s. What they answer anonymously would be "
                    "thrown away, so do not ask them.",
                    classes=", ".join(small),
                )
            ]
        }
    return {}


def asks(person: Person, school: UUID) -> dict[str, Any]:
    """The forms and classes that a round can choose from, for the page."""
    return {
        "forms": forms_said(person),
        "classes": [
            (str(one.id), one.name) for one in store.groups.classes(person.owner.id, school)
        ],
    }


def forms_said(person: Person) -> list[tuple[str, str, str, int]]:
    """The forms that a round can ask: name, title, of whom, and how many minutes it takes."""
    return [
        (one.name, said(one.title), terms.respondents(one.respondent), one.minutes)
        for one in actions.rounds.offered(person.owner.id)
    ]
