"""Choose as what one comes, for whoever is several things here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, redirect, render_template, request, session
from flask.typing import ResponseReturnValue

from service import store
from service.rules import access, hats
from service.rules.hats import Hat
from service.store.people import Person
from service.web.ground.guards import whole_person
from service.web.ground.languages import with_capital
from service.web.ground.shell import role_name
from service.web.ground.ways import own_path

pages = Blueprint("hats", __name__)

ICONS = {
    hats.STUDENT: "folder",
    hats.GUARDIAN: "people",
    hats.ADMINISTRATOR: "building",
    hats.STAFF: "speech",
}


@dataclass(frozen=True, slots=True)
class Card:
    """A hat to choose: what one is, and where or for whom."""

    key: str
    what: str
    place: str
    icon: str
    current: bool


@pages.get("/hats")
def choose() -> str:
    person = whole_person()
    access.check_logged_in_by_school(person)
    return render_template(
        "access/hats.html", cards=_cards(person), next=own_path(request.args.get("next", "/"))
    )


@pages.post("/hats")
def put_on() -> ResponseReturnValue:
    """From now on they are this one thing, until they change or log in again."""
    person = whole_person()
    hat = hats.check_has(person, request.form.get("hat", ""))
    wear(person, hat)
    return redirect(own_path(request.form.get("next", "/")), 303)


def wear(person: Person, hat: Hat) -> None:
    session["hat"] = hat.key
    session["place"] = _place(hat, person, _school_names(person)) if hat.school else ""


def _cards(person: Person) -> list[Card]:
    names = _school_names(person)
    return [
        Card(
            hat.key,
            with_capital(", ".join(role_name(role) for role in hat.roles).lower()),
            _place(hat, person, names),
            ICONS[hat.kind],
            session.get("hat") == hat.key,
        )
        for hat in hats.of(person)
    ]


def _school_names(person: Person) -> dict[UUID, str]:
    return {school.id: school.name for school in store.schools.schools(person.owner.id)}


def _place(hat: Hat, person: Person, schools: Mapping[UUID, str]) -> str:
    """The school, the children, or the owner."""
    if hat.kind == hats.GUARDIAN:
        children = store.people.wards(person.owner.id, person.id)
        return ", ".join(child.given_name for child in children if child.id in person.wards)
    if hat.kind == hats.STUDENT:
        return ", ".join(group.name for group in person.groups("student"))
    return schools[hat.school] if hat.school else person.owner.name
