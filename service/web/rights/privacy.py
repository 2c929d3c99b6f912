"""Plain words about privacy, made from each definition; and what is accessible, and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, render_template

from questionnaires import Questionnaire
from service import store
from service.rules import access
from service.web.ground.guards import current_person, person_or_nobody
from service.web.ground.languages import _, ngettext, said
from service.web.library import terms
from service.web.sight import sight_of

pages = Blueprint("privacy", __name__)
LAST_CHECK = date(2026, 11, 30)  # of the statement on accessibility, by the tests and by eye


@dataclass(frozen=True, slots=True)
class Part:
    """A question that people ask, and its answer."""

    id: str
    title: str
    words: tuple[str, ...]
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@pages.get("/privacy")
def general() -> str:
    """Open to all; whoever is logged in sees the forms of the own school owner, too."""
    person = person_or_nobody()
    forms = store.definitions.all_latest(person.owner.id) if person else ()
    return render_template(
        "rights/privacy.html",
        owner=person.owner.name if person else "",
        contact=store.schools.contact(person.owner.id) if person else "",
        by_code=person is not None and person.by_code,
        forms=sorted(((said(one.title), terms.form_kind(one.kind), one) for one in forms),
                     key=lambda one: one[0].casefold()),
    )  # fmt: skip


@pages.get("/questionnaires/<name>/<int:version>/privacy")
def of_form(name: str, version: int) -> str:
    """For everybody who may be asked it, by whichever door they came in."""
    person = current_person()
    found = store.definitions.questionnaire(person.owner.id, name, version)
    return render_template(
        "rights/of_form.html",
        questionnaire=found,
        parts=_parts(found, person.owner.name),
        contact=store.schools.contact(person.owner.id),
        by_code=person.by_code,
    )


@pages.get("/accessibility")
def accessibility() -> str:
    person = person_or_nobody()
    contact = store.schools.contact(person.owner.id) if person else ""
    return render_template("rights/accessibility.html", contact=contact, checked=LAST_CHECK)


def _parts(of: Questionnaire, owner: str) -> Sequence[Part]:
    sight = sight_of(of)
    return (
        Part("why", _("Why do we ask?"), (said(of.purpose, {}), _basis())),
        Part("who-asks", _("Who asks?"), (_asks(owner),)),
        Part("who-reads", _("Who sees what you answer?"), _seen(of), sight.yes, sight.no),
        Part("promise", _("What do we promise?"), _promise(of)),
        Part("how-long", _("How long is it kept?"), _kept(of)),
        Part("rights", _("What can you ask for?"), _rights(of)),
    )


def _basis() -> str:
    return _(
        "It belongs to the school’s task by law: to help every student learn and thrive. That is "
        "why nobody signs a permission first. It also means that we may use it for nothing else."
    )


def _asks(owner: str) -> str:
    return _(
        "%(owner)s is responsible for what is written here, and your school uses it. Nobody else "
        "gets it: no firm, no social media, no advertising.",
        owner=owner,
    )


def _seen(of: Questionnaire) -> tuple[str, ...]:
    log = _("Each time somebody else reads it by name, that is noted. You see it under “My data”.")
    counted = _(
        "Numbers are shown only when at least 5 have answered, and in so coarse steps that nobody "
        "can tell who answered what."
    )
    named = bool(access.audience(of).readers)
    return (*((log,) if named else ()), *((counted,) if of.aggregates_for else ()))


def _promise(of: Questionnaire) -> tuple[str, ...]:
    if access.is_anonymous(of):
        return (
            _("This form is anonymous: that you took part and what you answered are kept apart."),
            _(
                "Once the round is closed, nobody can tell who answered what. As long as it is "
                "open, somebody who looks after the server could find out, and so could somebody "
                "who has a copy of it from those days."
            ),
            _(
                "That is also why you cannot save and go on later, see your answers again, change "
                "them or have them erased."
            ),
            _("If you write your name or something that only you know, others can guess it."),
        )
    if access.is_plan(of):
        return (
            _("This is the plan of a team: everybody in the team reads it and writes on it, sent "
              "or not."),
            _("It stays with the team when you leave. If you are erased here, your name goes from "
              "it and the plan stays."),
        )  # fmt: skip
    if of.confidentiality == "confidential":
        return (
            _("This form is confidential: your answers are kept with your name, so that you can "
              "see and change them. Nobody else reads them by name."),
            _("They leave only as numbers of a whole group."),
        )  # fmt: skip
    return (
        _("Only those who stand above read your answers by name, and only when they are sent."),
        _("What you have written and not sent is yours alone."),
    )


def _kept(of: Questionnaire) -> tuple[str, ...]:
    months = ngettext("%(num)s month", "%(num)s months", of.keep_months)
    after = (
        _("Your answers are kept for %(months)s after the round is closed.", months=months)
        if of.respondent in ("student", "guardian") or of.about == "student"
        else _("The answers are kept for %(months)s after they were sent.", months=months)
    )
    return (
        after,
        _("Then they are deleted by themselves. Numbers of whole groups stay, without names."),
    )


def _rights(of: Questionnaire) -> tuple[str, ...]:
    if access.is_anonymous(of):
        return (
            _(
                "You can ask us to erase that you took part. Your answers we cannot find, for "
                "nobody knows which they are."
            ),
        )
    return (
        _("You can see everything that we hold about you, and get a copy of it."),
        _("You can ask us to correct it, to erase it, or not to use it for a while."),
        _("You have an answer within a month, and if we say no, we say why."),
    )
