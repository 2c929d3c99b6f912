"""The people of a school: find them, add them, say what they are, and until when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import EndingForm, FixedForm, KnownForm, PersonForm, PlaceForm, ShownAsForm
from service import store
from service.actions.administration import people as deeds
from service.actions.administration.people import Place
from service.rules import access
from service.store.administration import people as kept_people
from service.store.administration.people import Details, Kept, Wanted
from service.store.groups import Group
from service.store.people import Person
from service.web.administration.at import At, at
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.ground.shell import role_name

pages = Blueprint("people", __name__, url_prefix="/administration/people")

Errors = dict[str, list[str]]


@dataclass(frozen=True)
class Again:
    """A form as it was written, shown again with what is refused."""

    typed: dict[str, str] = field(default_factory=dict)
    errors: Errors = field(default_factory=dict)


@pages.get("")
def every() -> str:
    """A page of the people of a school, found by name, role or class."""
    person = current_person()
    here = at(person)
    asked = request.args
    wanted = Wanted(
        here.id, asked.get("q", "")[:80], asked.get("role", ""), asked.get("group", type=UUID)
    )
    page = max(asked.get("page", 1, type=int), 1)
    found, more = kept_people.listed(person.owner.id, wanted, min(page, 1000))
    return render_template(
        "administration/people.html",
        at=here,
        people=found,
        wanted=wanted,
        page=page,
        more=more,
        groups=_group_choices(person, here),
        roles=[
            *_role_choices(here),
            ("guardian", role_name("guardian")),
            ("former", _("No longer here")),
        ],
        role_name=role_name,
        today=person.owner.today(),
    )


@pages.get("/new")
def new() -> str:
    return _new(Again())


@pages.post("")
def add() -> ResponseReturnValue:
    person = current_person()
    here = at(person)
    form, placing = PersonForm(request.form), PlaceForm(request.form)
    errors = _refused(form) | _refused(placing) | _wrong_place(person, here, placing)
    errors |= _taken(form, None)
    if errors:
        return _new(Again(form.typed | placing.typed, errors)), 422
    key = deeds.add(person, _details(form), _place(here, placing))
    flash(_("Added."))
    return redirect(url_for("people.one", person_id=key), 303)


@pages.post("/known")
def find() -> ResponseReturnValue:
    """Somebody who is known already: from another school, or from before."""
    person = current_person()
    form = KnownForm(request.form)
    errors = _refused(form)
    found = None if errors else deeds.known_as(person, form.known_as.words)
    if found is None:
        errors = errors or {"known_as": [_("Nobody whom you administer is called that.")]}
        return _new(Again(form.typed, errors)), 422
    return redirect(url_for("people.one", person_id=found), 303)


@pages.get("/<uuid:person_id>")
def one(person_id: UUID) -> str:
    return _page(deeds.kept(current_person(), person_id))


@pages.post("/<uuid:person_id>")
def change(person_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = deeds.kept(person, person_id)
    form = PersonForm(request.form)
    errors = _refused(form) | _taken(form, person_id)
    if errors:
        return _page(found, details=Again(form.typed, errors)), 422
    deeds.change(person, person_id, _details(form))
    return _said(person_id, _("Saved."))


@pages.post("/<uuid:person_id>/memberships")
def join(person_id: UUID) -> ResponseReturnValue:
    """Make somebody something more; with a last day, for a while."""
    person = current_person()
    found = deeds.kept(person, person_id)
    here = at(person)
    form = PlaceForm(request.form)
    errors = _refused(form) | _wrong_place(person, here, form)
    if errors:
        return _page(found, place=Again(form.typed, errors)), 422
    deeds.join(person, person_id, _place(here, form))
    return _said(person_id, _("Saved."))


@pages.post("/<uuid:person_id>/memberships/<uuid:membership_id>/end")
def end(person_id: UUID, membership_id: UUID) -> ResponseReturnValue:
    person = current_person()
    found = deeds.kept(person, person_id)
    form = EndingForm(request.form)
    if not form.validate() or form.last_day.day is None:
        return _page(found, ending=(membership_id, _refused(form)["last_day"])), 422
    deeds.end(person, person_id, membership_id, form.last_day.day)
    return _said(person_id, _("Saved."))


@pages.post("/<uuid:person_id>/active")
def set_active(person_id: UUID) -> ResponseReturnValue:
    active = request.form.get("active") == "yes"
    deeds.set_active(current_person(), person_id, active)
    said = _("They can log in again.") if active else _("They are logged out and stay out.")
    return _said(person_id, said)


@pages.post("/<uuid:person_id>/log-out")
def log_out(person_id: UUID) -> ResponseReturnValue:
    deeds.log_out_everywhere(current_person(), person_id)
    return _said(person_id, _("They are logged out on every device."))


@pages.post("/<uuid:person_id>/protection")
def protect(person_id: UUID) -> ResponseReturnValue:
    """Show another name instead, or the name again."""
    person = current_person()
    found = deeds.kept(person, person_id)
    form = ShownAsForm(request.form)
    if not form.validate():
        return _page(found, shown=Again(form.typed, _refused(form))), 422
    deeds.protect(person, person_id, form.shown_as.words)
    if form.shown_as.words:
        return _said(person_id, _("From now on everybody else sees “%(name)s” alone.",
                                  name=form.shown_as.words))  # fmt: skip
    return _said(person_id, _("From now on everybody sees the name again."))


def _said(person_id: UUID, words: str) -> ResponseReturnValue:
    flash(words)
    return redirect(url_for("people.one", person_id=person_id), 303)


def _refused(form: FixedForm) -> Errors:
    form.validate()
    return all_translated(form.errors)


def _taken(form: PersonForm, but_by: UUID | None) -> Errors:
    name, key = form.username.words, form.roster_id.words
    found: Errors = {}
    if name and kept_people.username_is_taken(name, but_by):
        found["username"] = [_("Somebody else has this user name. Choose another.")]
    if key and kept_people.roster_id_is_taken(current_person().owner.id, key, but_by):
        found["roster_id"] = [_("Somebody else has this roster id.")]
    return found


def _wrong_place(person: Person, here: At, form: PlaceForm) -> Errors:
    """What a role is held in: a class, a teaching group, a team, or the school as a whole."""
    kinds = deeds.KINDS.get(form.role.chosen)
    group = next((one for one in _groups(person, here) if one.id == form.group.id_), None)
    if form.role.chosen and form.role.chosen not in _roles(here):
        return {"role": [_("This role is not given here.")]}
    if kinds and (group is None or group.kind not in kinds):
        return {
            "group": [
                _("Choose a team for this role.")
                if "team" in kinds
                else _("Choose a class or a teaching group for this role.")
                if "teaching" in kinds
                else _("Choose a class for this role.")
            ]
        }
    if not kinds and form.group.id_ is not None:
        return {"group": [_("This role is of the whole school. Choose no class.")]}
    return {}


def _details(form: PersonForm) -> Details:
    return Details(
        form.given_name.words,
        form.family_name.words,
        form.username.words,
        form.email.words,
        form.language.chosen,
        form.roster_id.words,
        form.adult_from.day,
    )


def _place(here: At, form: PlaceForm) -> Place:
    assert form.from_day.day is not None  # it is refused otherwise
    return Place(
        form.role.chosen, here.id, form.group.id_, form.subject.words, form.from_day.day,
        form.to_day.day,
    )  # fmt: skip


def _roles(here: At) -> tuple[str, ...]:
    return access.OF_A_SCHOOL if here.school else access.OF_THE_OWNER


def _groups(person: Person, here: At) -> tuple[Group, ...]:
    return store.groups.at_school(person.owner.id, here.school.id) if here.school else ()


def _role_choices(here: At) -> list[tuple[str, str]]:
    return [(one, role_name(one)) for one in _roles(here)]


def _group_choices(person: Person, here: At) -> list[tuple[str, str]]:
    """The school's classes, then its teaching groups and its teams; some say what they are."""
    kinds = {"class": _("Class"), "teaching": _("Teaching group"), "team": _("Team")}
    found = _groups(person, here)
    return [
        (str(one.id), one.name if one.name.startswith(said) else f"{said} {one.name}")
        for kind, said in kinds.items()
        for one in found
        if one.kind == kind
    ]


def _new(again: Again) -> str:
    person = current_person()
    here = at(person)
    asked = {name: request.args.get(name, "") for name in ("role", "group")}
    usual = {"from_day": person.owner.today().isoformat()} | asked
    return render_template(
        "administration/new_person.html",
        at=here,
        typed=usual | again.typed,
        errors=again.errors,
        groups=_group_choices(person, here),
        roles=_role_choices(here),
        role_name=role_name,
    )


def _page(
    found: Kept,
    details: Again | None = None,
    place: Again | None = None,
    shown: Again | None = None,
    ending: tuple[UUID, list[str]] | None = None,
) -> str:
    """Somebody, with a form for each thing that can be mended."""
    person = current_person()
    here = _where(person, found)
    today: date = person.owner.today()
    forms = [one for one in (details, place, shown) if one is not None]
    errors = {name: why for one in forms for name, why in one.errors.items()}
    if ending is not None:
        errors[f"end-{ending[0]}"] = ending[1]
    return render_template(
        "administration/person.html",
        kept=found,
        errors=errors,
        at=here,
        today=today,
        details=details or Again(_written(found)),
        place=place or Again({"from_day": today.isoformat()}),
        shown=shown or Again({"shown_as": found.shown_as}),
        ending=ending,
        may_change_log_in=access.may_change_log_in(person, found),
        oneself=person.id == found.id,
        ends=[one.id for one in found.holds() if access.administers(person, one.school)],
        groups=_group_choices(person, here),
        roles=_role_choices(here),
        role_name=role_name,
    )


def _where(person: Person, found: Kept) -> At:
    """The school that the address names, else one of theirs."""
    places = sorted(str(one) for one in found.places() if access.administers(person, one))
    return at(person, request.values.get("school") or next(iter(places), ""))


def _written(found: Kept) -> dict[str, str]:
    own = found.details
    return {
        "given_name": own.given_name,
        "family_name": own.family_name,
        "username": own.username or "",
        "email": own.email or "",
        "language": own.language or "",
        "roster_id": own.roster_id or "",
        "adult_from": own.adult_from.isoformat() if own.adult_from else "",
    }
