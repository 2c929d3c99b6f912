"""The front page: the one next thing for whoever is logged in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from flask import Blueprint, redirect, render_template, request, session
from flask.typing import ResponseReturnValue

from questionnaires import LANGUAGES
from service import actions
from service.actions.tasks import StudentHome, Task
from service.rules import access
from service.rules.stages import Stage
from service.store.ground.database import now
from service.store.people import Person
from service.store.rounds import Round
from service.web.agreed import goal_names
from service.web.answering.packing import begun_notes
from service.web.conversing.preparing import slot_said
from service.web.ground.guards import current_person, person_or_nobody
from service.web.ground.languages import _, day, ngettext
from service.web.ground.ways import own_path
from service.web.sight import sight_of

SOON = 3  # days before the last one, as mail reminds
TALKS = 28  # days after it in which conversations are held
pages = Blueprint("home", __name__)


@pages.get("/")
def home() -> str:
    person = current_person()
    if person.home_class is not None:
        return _student(person)
    if person.roles() <= {"guardian"} and person.wards:
        children = actions.tasks.of_guardian(person)
        tasks = [task for _, asked in children for task in asked]
        return render_template(
            "home/guardian.html",
            person=person,
            children=children,
            begun=_begun(tasks),
            times={one.booking.student: one for one in actions.bookings.next_of(person)},
        )
    return _staff(person)


@pages.post("/language")
def language() -> ResponseReturnValue:
    """Speak another language from now on; whoever is logged in keeps it."""
    wanted = request.form.get("language")
    if wanted in LANGUAGES:
        session["language"] = wanted
        person = person_or_nobody()
        if person is not None:
            actions.people.speak(person, wanted)
    return redirect(own_path(request.form.get("back", "/")), 303)


def _student(person: Person) -> str:
    view = actions.tasks.of_student(person)
    waiting = [task for task in view.tasks if task.waits]
    first = next(iter(waiting), None)
    return render_template(
        "home/student.html",
        person=person,
        view=view,
        first=first,
        sight=sight_of(first.questionnaire, first.round.trial) if first else None,
        soon=_soon(first.round, person.owner.today()) if first else "",
        others=waiting[1:],
        sent=[task for task in view.tasks if not task.waits],
        year=[_in_the_year(of, stage) for of, stage in view.rounds],
        goal_status=goal_names(),
        begun=_begun(waiting),
        prepares=_prepares(person, view),
        slot=_slot(person, view),
        time=next(iter(actions.bookings.next_of(person)), None),
    )


def _prepares(person: Person, view: StudentHome) -> bool:
    """While a round is open and some weeks after, when the conversations are held."""
    today = person.owner.today()
    near = (of for of, stage in view.rounds if stage is not Stage.PLANNED)
    return not person.by_code and any((today - of.closes_on).days <= TALKS for of in near)


def _slot(person: Person, view: StudentHome) -> str:
    """The time to prepare, on its day and the day before."""
    slot, today = actions.preparing.slot_of(person, view), person.owner.today()
    near = slot is not None and slot.day is not None and (slot.day - today).days <= 1
    return slot_said(slot, today) if near else ""


def _soon(of: Round, today: date) -> str:
    """A kind word in the last days of a round, for those whom no mail reminds."""
    left = (of.closes_on - today).days
    if left == 0:
        return _("Closes today")
    return ngettext("Closes in %(num)s day", "Closes in %(num)s days", left) if left <= SOON else ""


def _begun(tasks: Iterable[Task]) -> dict[str, int]:
    """What has been begun and can be sent, each with its revision: one's own device keeps it."""
    going_on = (task.response for task in tasks if task.waits)
    return {str(one.id): one.revision for one in going_on if one is not None}


def _in_the_year(of: Round, stage: Stage) -> tuple[str, str, str]:
    """A round's place on the line of the year: its state, its name, and when."""
    match stage:
        case Stage.OPEN:
            return "now", of.title, _("You are here now.")
        case Stage.PLANNED:
            return "next", of.title, _("Opens %(day)s.", day=day(of.opens_on))
        case Stage.OVER | Stage.CLOSED:
            return "done", of.title, day(min(of.closes_on, (of.closed_at or now()).date()))
        case _:
            assert_never(stage)


def _staff(person: Person) -> str:
    view = actions.tasks.of_staff(person)
    roles = person.roles()
    return render_template(
        "home/staff.html",
        person=person,
        view=view,
        begun=begun_notes(person, view.visits),
        today=person.owner.today(),
        unread={one.id for one in view.visits.had if access.waits_to_be_read(one)},
        looks_into=bool(roles & {"subject_teacher", "team", "coach", "leader"}),
        works_here=bool(roles - {"student", "guardian", "administrator"}),
        administers="administrator" in roles,
        plans=bool(roles & {"team", "leader"}),
        writes=access.writes_of_subjects(person),
        shapes=bool(roles & {"consultant", "leader"}),
        offers=bool(roles & {"contact_teacher", "subject_teacher", "team"}),
        time=actions.slots.next_of(person),
    )
