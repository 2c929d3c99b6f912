"""A school's focus: what its staff reads, and the draft that its leadership writes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import FocusForm, FocusGiven, focus_fields
from questionnaires import Questionnaire
from service import actions, store
from service.actions.visiting.focus import INTERVIEW, OBSERVATION, At, Forms, Written
from service.rules import access
from service.store.visiting.focus import Area, FocusContent, FocusVersion, Standing
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, said
from service.web.visiting.who_reads import published_rule

pages = Blueprint("focus", __name__, url_prefix="/schools/<uuid:school_id>/focus")

Errors = Mapping[str, Sequence[str]]


@pages.get("")
def current(school_id: UUID) -> str:
    """The newest version, or the page that says that there is none yet."""
    person = current_person()
    stands = actions.focus.overview(person, school_id)
    return _read(school_id, stands.current, stands)


@pages.get("/<int:version>")
def version(school_id: UUID, version: int) -> str:
    """One that was published, for visits that were planned by it."""
    found, stands = actions.focus.read(current_person(), school_id, version)
    return _read(school_id, found, stands)


@pages.get("/draft")
def draft(school_id: UUID) -> str:
    person = current_person()
    access.check_writes_focus(person, school_id)
    stands = store.focus.standing(person.owner.id, school_id)
    return _form(school_id, stands, _as_it_stands(stands))


@pages.post("/draft")
def keep(school_id: UUID) -> ResponseReturnValue:
    """Save it, and perhaps add an area, take one out, or publish it.

    Two who write at once both keep their words: the page shows both.
    """
    person, form = current_person(), FocusForm(request.form)
    access.check_writes_focus(person, school_id)
    stands = store.focus.standing(person.owner.id, school_id)
    if not form.validate():
        errors = all_translated(form.errors)
        return _form(school_id, stands, form.typed, form.places, errors), 422
    deed, _colon, which = request.form.get("do", "save").partition(":")
    written = _with(deed, which, _written(form.given), stands)
    at = At(form.given.version, form.given.revision)
    missing = form.missing() if deed == "publish" else {}
    if deed == "publish" and not missing and written.content.areas:
        other = actions.focus.publish(person, school_id, at, written)
    else:
        other = actions.focus.keep(person, school_id, at, written)
    if other is not None:
        return _clash(school_id, other, written), 409
    if deed == "publish" and (missing or not written.content.areas):
        return _not_whole(school_id, all_translated(missing)), 422
    return _done(school_id, deed, written)


def _done(school_id: UUID, deed: str, written: Written) -> ResponseReturnValue:
    if deed == "publish":
        flash(_("The focus is published. Everybody on the staff can read it now."))
        return redirect(url_for("focus.current", school_id=school_id), 303)
    flash(_("The draft is saved. Only the leadership sees it until it is published."))
    added = f"area-{len(written.content.areas)}" if deed == "add" else None
    return redirect(url_for("focus.draft", school_id=school_id, _anchor=added), 303)


def _not_whole(school_id: UUID, errors: dict[str, list[str]]) -> str:
    """It is saved all the same: nothing of it is lost."""
    stands = store.focus.standing(current_person().owner.id, school_id)
    fields = _as_it_stands(stands)
    if "area_1" not in fields:
        errors["add"] = [_("Choose at least one area.")]
    return _form(school_id, stands, fields, errors=errors, saved=True)


def _clash(school_id: UUID, stands: Standing, written: Written) -> str:
    """One's own words in the fields, and beside each what somebody else has saved."""
    other = stands.draft or stands.current
    assert other is not None  # somebody has written something
    areas = written.content.areas
    mine = {one.id for one in areas}
    both = (*areas, *(one for one in other.content.areas if one.id not in mine))
    wanted = replace(written, content=replace(written.content, areas=both))
    return _form(school_id, stands, _fields(wanted, _at(stands)), other=other)


def _written(given: FocusGiven) -> Written:
    areas = tuple(Area(**one) for one in given.areas)
    content = FocusContent(given.why, given.guide, areas, given.interviews, given.rounds)
    return Written(content, given.observation, given.interview)


def _with(deed: str, which: str, written: Written, stands: Standing) -> Written:
    """The same with one area more or less."""
    content = written.content
    areas = content.areas
    if deed == "add" and which and content.area(which) is None:
        theme = _themes(written.observation).get(which)
        areas = (*areas, Area(which, theme)) if theme else areas
    elif deed == "add" and not which:
        areas = (*areas, Area(actions.focus.new_area(stands, content), ""))
    elif deed == "remove":
        areas = tuple(one for one in areas if one.id != which)
    return replace(written, content=replace(content, areas=areas))


def _themes(observation: str) -> dict[str, str]:
    """What an observation looks at, in the reader's language."""
    known = {one.name: one for one in actions.focus.forms(current_person()).observations}
    return _themes_of(known.get(observation))


def _themes_of(questionnaire: Questionnaire | None) -> dict[str, str]:
    return {one.id: said(one.label) for one in questionnaire.themes} if questionnaire else {}


def _at(stands: Standing) -> At:
    return At(stands.next_version, stands.draft.revision if stands.draft else 0)


def _as_it_stands(stands: Standing) -> dict[str, str]:
    """The draft; where there is none, the newest version; where there is none, our own guide."""
    last = stands.draft or stands.current
    if last is None:
        return _fields(Written(FocusContent(guide=_guide()), OBSERVATION, INTERVIEW), _at(stands))
    return _fields(Written(last.content, last.observation[0], last.interview[0]), _at(stands))


def _fields(written: Written, at: At) -> dict[str, str]:
    content = written.content
    return focus_fields(
        FocusGiven(
            content.why,
            content.guide,
            tuple(asdict(one) for one in content.areas),
            content.interviews,
            content.rounds,
            written.observation,
            written.interview,
            at.version,
            at.revision,
        )
    )


@dataclass(frozen=True, slots=True)
class _Other:
    """What somebody else saved meanwhile, by the fields of this page."""

    who: str
    published: bool
    fields: Mapping[str, str]


def _beside(other: FocusVersion, typed: Mapping[str, str], places: Sequence[int]) -> _Other:
    """Its words where they differ, under the names of the fields in which they would stand."""
    theirs = {"why": other.content.why, "guide": other.content.guide}
    for place in places:
        area = other.content.area(typed[f"area_{place}"])
        if area is not None:
            theirs |= {f"{name}_{place}": words for name, words in asdict(area).items()}
    differ = {name: words for name, words in theirs.items() if words != typed.get(name, words)}
    return _Other(other.author_name, other.published_at is not None, differ)


def _form(
    school_id: UUID,
    stands: Standing,
    typed: Mapping[str, str],
    places: Sequence[int] | None = None,
    errors: Errors | None = None,
    other: FocusVersion | None = None,
    saved: bool = False,
) -> str:
    person = current_person()
    if places is None:
        places = [int(name[5:]) for name in typed if name.startswith("area_")]
    offered = actions.focus.forms(person)
    taken = {typed[f"area_{place}"] for place in places}
    themes = _themes_of(_chosen(offered, typed.get("observation", "")))
    return render_template(
        "focus/draft.html",
        rule=published_rule(),
        school=store.schools.school(person.owner.id, school_id),
        stands=stands,
        typed=typed,
        places=places,
        errors=errors or {},
        labels=_labels(places),
        observations=[(one.name, said(one.title)) for one in offered.observations],
        interviews=[(one.name, said(one.title)) for one in offered.interviews],
        saved=saved,
        themes=[one for one in themes.items() if one[0] not in taken],
        other=_beside(other, typed, places) if other else None,
    )


def _chosen(offered: Forms, name: str) -> Questionnaire | None:
    return next((one for one in offered.observations if one.name == name), None)


def _labels(places: Sequence[int]) -> dict[str, str]:
    """What the fields are called in the list of what is wrong."""
    found = {"why": _("Why we have chosen it"), "guide": _("The visit guide")}
    parts = (
        ("title", _("What the area is called")),
        ("justifies", _("What justifies the choice?")),
        ("matters", _("What matters here?")),
        ("qualify", _("How do we qualify the focus?")),
        ("upskilling", _("Where do we need to learn more?")),
    )
    for place in places:
        found |= {f"{name}_{place}": f"{place}. {label}" for name, label in parts}
    return found


def _read(school_id: UUID, found: FocusVersion | None, stands: Standing) -> str:
    person = current_person()
    owner = person.owner.id
    pinned = (found.observation, found.interview) if found else ()
    return render_template(
        "focus/one.html",
        rule=published_rule(),
        school=store.schools.school(owner, school_id),
        focus=found,
        stands=stands,
        leads=school_id in person.schools("leader"),
        forms=[store.definitions.questionnaire(owner, *one) for one in pinned],
    )


def _guide() -> str:
    """The guide that a school may begin with, in the words of the page's language."""
    return "\n\n".join(
        (
            _(
                "First we talk about the purpose: what the visit is for, what the conversation"
                " afterwards is for, and what the teacher would like eyes on."
            ),
            _(
                "We start where you are. The visit is help to see your own lesson, and you decide"
                " what comes of it. It is not an assessment."
            ),
            _(
                "In the lesson: the visitor writes down what is seen and heard, and waits with the"
                " judgement. Two or three students are drawn at random and asked a few short"
                " questions about the lesson. They are free to say no, and no names are written."
            ),
            _(
                "The notes: you read them first. Only you and the visitor can read them, until you"
                " let somebody else. You talk within a week, and the numbers need not be discussed."
            ),
            _(
                "Our agreements are stable: visits and conversations stand in the calendar in good"
                " time, are held as agreed, and are moved only when both say yes."
            ),
            _(
                "In the cooperation bodies we talk openly about why we visit, what we see across"
                " lessons, and what we do about it. Never about single teachers."
            ),
        )
    )
