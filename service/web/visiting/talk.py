"""The page of one visit: read it, give the own look, talk it through, agree on what is tried."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import STATUSES, ExperimentForm, FixedForm, OwnNoteForm, ReflectionForm
from service import actions
from service.actions.visiting.talks import ExperimentMarks, Talk
from service.rules import access
from service.store.people import Person
from service.store.visiting.talks import ExperimentWords
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated
from service.web.visiting.read import form_read, places
from service.web.visiting.who_reads import sight_of_visit

pages = Blueprint("talk", __name__, url_prefix="/visits")


@dataclass(frozen=True, slots=True)
class Refused:
    """A box of the page that was not kept, with what was typed into it."""

    box: str = ""  # reflection, note, new, or the id of an experiment
    typed: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, Sequence[str]] = field(default_factory=dict)


NONE = Refused()


def page(person: Person, visit_id: UUID, refused: Refused = NONE) -> str:
    """For the two who were there, or for the one more person whom the teacher lets read."""
    talk = actions.talks.open_(person, visit_id)
    visit = talk.visit
    notes = next((one for one in talk.forms if one.questionnaire.name == visit.name), None)
    shown = {
        "talk": talk,
        "visit": visit,
        "read": [form_read(visit, one) for one in talk.forms if one.sent],
        "places": places(visit),
        "notes_lie_open": notes is not None and notes.sent,
        "statuses": statuses(),
    }
    if talk.laid is None:
        return render_template("visits/shared_one.html", **shown)
    mine = person.id == visit.teacher
    return render_template(
        "visits/one.html",
        **shown,
        stage=access.visit_stage(visit),
        is_teacher=mine,
        other=visit.observer_name if mine else visit.teacher_name,
        to_write=[one for one in talk.forms if one.mine and not one.sent],
        waits_to_be_read=access.waits_to_be_read(visit) and mine,
        may_undo=access.may_undo_talked(person, visit),
        writer=_writer(talk),
        changed=_changed(talk),
        questions=questions(),
        mark=access.mark,
        shared=[one for one in talk.laid.shares if one.withdrawn_at is None],
        sight=sight_of_visit(visit, talk.laid.shares),
        refused=refused,
    )


@pages.post("/<uuid:visit_id>/read")
def say_read(visit_id: UUID) -> ResponseReturnValue:
    actions.talks.say_read(current_person(), visit_id)
    return _back(visit_id, "talk")


@pages.post("/<uuid:visit_id>/talk")
def reflect(visit_id: UUID) -> ResponseReturnValue:
    """Keep what is written of the talk; what the other one wrote at once stands beside it."""
    person, form = current_person(), ReflectionForm(request.form)
    if not form.validate():
        return _refused(person, visit_id, "reflection", form)
    both = actions.talks.keep_reflection(person, visit_id, form.words, form.seen)
    return _kept(visit_id, "talk", both)


@pages.post("/<uuid:visit_id>/note")
def note(visit_id: UUID) -> ResponseReturnValue:
    person, form = current_person(), OwnNoteForm(request.form)
    if not form.validate():
        return _refused(person, visit_id, "note", form)
    seen = form.was_note.words or None
    both = actions.talks.keep_note(person, visit_id, form.note.words, seen)
    return _kept(visit_id, "own-note", both)


@pages.post("/<uuid:visit_id>/experiments")
def agree(visit_id: UUID) -> ResponseReturnValue:
    """Agree on something to try."""
    person, form = current_person(), ExperimentForm(request.form)
    if not form.validate():
        return _refused(person, visit_id, "new", form)
    actions.talks.add_experiment(person, visit_id, _words(form))
    return _kept(visit_id, "experiments", False)


@pages.post("/<uuid:visit_id>/experiments/<uuid:experiment_id>")
def follow_up(visit_id: UUID, experiment_id: UUID) -> ResponseReturnValue:
    """Change it, or write what came of it."""
    person, form = current_person(), ExperimentForm(request.form)
    if not form.validate():
        return _refused(person, visit_id, str(experiment_id), form)
    seen = ExperimentMarks(
        form.was_text.words or None, form.was_sign.words or None, form.was_became.words or None,
        form.was_until.words, form.was_status.words,
    )  # fmt: skip
    both = actions.talks.change_experiment(person, visit_id, experiment_id, _words(form), seen)
    return _kept(visit_id, f"experiment-{experiment_id}", both)


@pages.post("/<uuid:visit_id>/talked")
def talked(visit_id: UUID) -> ResponseReturnValue:
    actions.talks.set_talked(current_person(), visit_id, "undo" not in request.form)
    return _back(visit_id, "talked")


def questions() -> dict[str, str]:
    """The four of a reflection conversation, by what is kept of each."""
    return {
        "did": _("What did you do?"),
        "effect": _("What effect did it have?"),
        "learned": _("What did you learn from it?"),
        "do_next": _("What do you do next?"),
    }


def statuses() -> dict[str, str]:
    """What has become of something that is tried."""
    names = (_("To be tried"), _("Tried"), _("Became a habit"), _("Let go"))
    return dict(zip(STATUSES, names, strict=True))


def _words(form: ExperimentForm) -> ExperimentWords:
    given = form.given
    return ExperimentWords(given.text, given.sign, given.until, given.status, given.became)


def _writer(talk: Talk) -> str:
    """Who saved the reflection last."""
    visit = talk.visit
    names = {visit.teacher: visit.teacher_name, visit.observer: visit.observer_name}
    writer = talk.reflection.writer
    return names.get(writer, "") if writer else ""


def _changed(talk: Talk) -> bool:
    """Was the reflection written on after the two had talked it through?"""
    saved, at = talk.reflection.saved_at, talk.visit.plan.talked_at
    return bool(saved and at and saved > at)


def _kept(visit_id: UUID, box: str, both: bool) -> ResponseReturnValue:
    if both:
        flash(
            _("Somebody wrote here at the same time. Both texts stand below each other: join them.")
        )
    else:
        flash(_("Saved."))
    return _back(visit_id, box)


def _back(visit_id: UUID, box: str) -> ResponseReturnValue:
    return redirect(url_for("visits.one", visit_id=visit_id, _anchor=box), 303)


def _refused(person: Person, visit_id: UUID, box: str, form: FixedForm) -> ResponseReturnValue:
    again = Refused(box, form.typed, all_translated(form.errors))
    return page(person, visit_id, again), 422
