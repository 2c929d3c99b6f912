"""Plan a class visit: propose one, see the plan, change it, agree to it, call it off."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import (
    USUAL_MINUTES,
    FixedForm,
    LooksForForm,
    OffForm,
    PlanForm,
    VisitForm,
    VisitGiven,
)
from service import actions, store
from service.actions.visiting import planning
from service.actions.visiting.planning import OBSERVATION, Offer
from service.errors import LessonOver, NotAllowed, NotColleagues, PlanMoved
from service.rules import access
from service.rules.access import VisitStage
from service.store.ground.database import now
from service.store.people import Owner, Person
from service.store.visiting.planning import Lesson
from service.store.visiting.visits import Plan, Visit
from service.web.booking import words
from service.web.ground.faces import FACES, Face
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, language
from service.web.sight import sight_of
from service.web.visiting.who_reads import sight_of_invited, sight_of_visit

pages = Blueprint("visit_plans", __name__, url_prefix="/visits")
FIELDS = ("lesson", "subject", "day", "first", "minutes", "room", "area", "looks_for", "note")
CHOSEN = ("with", "teacher", "class", "second")  # whom and what the page of a new visit offers


class Refused(NamedTuple):
    """Why a page comes again, with what was typed on it."""

    typed: dict[str, str]
    errors: dict[str, list[str]]
    face: Face | None = None


@pages.get("/new")
def new() -> str:
    """As an observer, or as the one whose lesson it is."""
    return _new(current_person(), Refused({}, {}))


@pages.post("/new")
def propose() -> ResponseReturnValue:
    person = current_person()
    offered = _offer(person)
    areas = [one.id for one in offered.areas]
    form = PlanForm(request.form, person.owner.today(), areas)
    errors, chosen = _chosen(offered, ("with", "class"))
    errors |= _errors(form)
    if errors:
        return _new(person, Refused(form.typed, errors)), 422
    other, group, second = chosen["with"], chosen["class"], chosen.get("second")
    observers = [other] if offered.teaches else [person.id]
    visit_id = planning.propose(
        person, [*observers, *([second] if second else [])],
        person.id if offered.teaches else other, group,
        _lesson(person.owner, form.given), form.looks_for.words,
    )  # fmt: skip
    flash(_("The proposal is sent. You hear when it is answered."))
    return redirect(url_for("visit_plans.plan", visit_id=visit_id), 303)


@pages.post("")
def start() -> ResponseReturnValue:
    """Start a visit that was agreed by word of mouth, and open its notes."""
    person = current_person()
    offered = _offer(person)
    if offered.teaches:
        raise NotAllowed(f"{person.id} visits no classes")
    form = VisitForm(request.form, [one.id for one in offered.areas])
    whom = "teacher" if "teacher" in request.form else "with"
    errors, chosen = _chosen(offered, (whom, "class"))
    errors |= _errors(form)
    if errors:
        return _new(person, Refused(form.typed, errors)), 422
    lesson = _lesson(person.owner, form.given)
    plan = Plan(
        subject=lesson.subject, starts_at=lesson.starts_at, minutes=lesson.minutes,
        room=lesson.room, area=lesson.area,
    )  # fmt: skip
    visit_id = actions.visits.start(
        person, offered.school, chosen["class"], chosen[whom], lesson.lesson, lesson.held_on, plan
    )
    response_id = actions.responses.begin_on_visit(
        person, visit_id, store.visits.visit(person.owner.id, visit_id).name, language()
    )
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:visit_id>/plan")
def plan(visit_id: UUID) -> str:
    return _plan(current_person(), visit_id)


@pages.post("/<uuid:visit_id>/agree")
def agree(visit_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = LooksForForm(request.form)
    if errors := _errors(form):
        return _plan(person, visit_id, Refused(form.typed, errors)), 422
    planning.agree(person, visit_id, _seen(), form.looks_for.words)
    flash(_("You have agreed."))
    return redirect(url_for("visit_plans.plan", visit_id=visit_id), 303)


@pages.post("/<uuid:visit_id>/change")
def change(visit_id: UUID) -> ResponseReturnValue:
    person = current_person()
    visit, _together = planning.plan(person, visit_id)
    areas = [one.id for one in planning.areas_of(visit)]
    form = PlanForm(request.form, person.owner.today(), areas)
    if errors := _errors(form):
        return _plan(person, visit_id, Refused(form.typed, errors)), 422
    to = _lesson(person.owner, form.given)
    planning.change(person, visit_id, _seen(), to, form.looks_for.words)
    flash(_("Your change is proposed. It counts when the other one agrees."))
    return redirect(url_for("visit_plans.plan", visit_id=visit_id), 303)


@pages.post("/<uuid:visit_id>/call-off")
def call_off(visit_id: UUID) -> ResponseReturnValue:
    person = current_person()
    form = OffForm(request.form)
    if errors := _errors(form):
        return _plan(person, visit_id, Refused(form.typed, errors)), 422
    planning.call_off(person, visit_id, _seen(), form.note.words)
    flash(_("The visit is called off."))
    return redirect(url_for("visits.every"), 303)


def _again(error: Exception) -> ResponseReturnValue:
    """A refusal stands above what was typed."""
    person, face = current_person(), FACES[type(error)]
    typed = {name: request.form[name] for name in FIELDS if name in request.form}
    visit_id = (request.view_args or {}).get("visit_id")
    again = Refused(typed, {}, face)
    shown = _new(person, again) if visit_id is None else _plan(person, visit_id, again)
    return shown, face.status


for _kind in (NotColleagues, PlanMoved, LessonOver):
    pages.register_error_handler(_kind, _again)


def _seen() -> int:
    """The number of the plan that the page showed; of none, it is not the newest."""
    return request.form.get("seen", -1, type=int)


def _errors(form: FixedForm) -> dict[str, list[str]]:
    form.validate()
    found = all_translated(form.errors)
    return {name: found[name] for name in FIELDS if name in found}  # in the order of the page


def _offer(person: Person) -> Offer:
    """Whoever does both says which; whoever visits by office most often comes to visit."""
    access.check_may_plan(person)
    mine = request.values.get("lesson_of") == "me" or not access.visits_at(person)
    return planning.offer(person, mine)


def _chosen(
    offered: Offer, required: tuple[str, ...]
) -> tuple[dict[str, list[str]], dict[str, UUID]]:
    """Who and what was chosen, by field, and what is missing, in the order of the page."""
    missing = {
        "with": _("Choose who visits you.") if offered.teaches else _("Choose a teacher."),
        "teacher": _("Choose a teacher."),
        "class": _("Choose a class."),
    }
    found = {name: request.form.get(name, type=UUID) for name in CHOSEN}
    errors = {name: [missing[name]] for name in required if found[name] is None}
    return errors, {name: one for name, one in found.items() if one is not None}


def _lesson(owner: Owner, given: VisitGiven) -> Lesson:
    """Where no time is said and the lesson is today's, it begins now."""
    starts: datetime | None = None
    if given.first is not None:
        starts = words.moment_of(owner, given.day, given.first)
    elif given.day == owner.today():
        starts = now().replace(second=0, microsecond=0)
    return Lesson(
        given.subject, given.lesson, given.day, starts, given.minutes, given.room, given.area
    )


def _new(person: Person, refused: Refused) -> str:
    offered = _offer(person)
    ahead = timedelta(days=1 if offered.teaches else 0)
    typed = {
        "day": (person.owner.today() + ahead).isoformat(), "minutes": str(USUAL_MINUTES),
        **refused.typed, **{name: request.values.get(name, "") for name in CHOSEN},
    }  # fmt: skip
    typed["with"] = typed["with"] or typed["teacher"]
    return render_template(
        "visits/new.html",
        offered=offered,
        typed=typed,
        errors=refused.errors,
        face=refused.face,
        may_visit=bool(access.visits_at(person)),
        teaches=bool(person.groups("contact_teacher", "subject_teacher")),
        visitors=[one for one in offered.people if one.schools("coach", "leader")],
        colleagues=[one for one in offered.people if not one.schools("coach", "leader")],
        sight=(
            sight_of_invited()
            if offered.teaches
            else sight_of(store.definitions.latest(person.owner.id, OBSERVATION))
        ),
    )


def _plan(person: Person, visit_id: UUID, refused: Refused | None = None) -> str:
    visit, together = planning.plan(person, visit_id)
    stage = access.visit_stage(visit)
    day, first = words.on_the_wall(person.owner, visit.plan.starts_at or _morning(person, visit))
    stands = {
        "lesson": visit.lesson, "subject": visit.plan.subject, "day": day, "first": first,
        "minutes": str(visit.plan.minutes), "room": visit.plan.room, "area": visit.plan.area,
        "looks_for": visit.plan.looks_for, "note": "",
    }  # fmt: skip
    return render_template(
        "visits/plan.html",
        visit=visit,
        stage=stage,
        own_id=person.id,
        together=[(one, access.visit_stage(one)) for one in together],
        waits_for=access.waits_for(visit),
        may_change=stage in (VisitStage.PROPOSED, VisitStage.AGREED),
        typed={**stands, **(refused.typed if refused else {})},
        errors=refused.errors if refused else {},
        face=refused.face if refused else None,
        deed=(request.endpoint or "").rpartition(".")[2] if refused else "",
        areas=planning.areas_of(visit),
        sight=sight_of_visit(visit, ()),
    )


def _morning(person: Person, visit: Visit) -> datetime:
    return words.moment_of(person.owner, visit.held_on, time(8))
