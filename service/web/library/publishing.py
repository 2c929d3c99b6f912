"""What becomes of a draft: the report of its file, a look at it, a trial, a version, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import RoundForm
from questionnaires import (
    Change,
    Message,
    Mistake,
    Questionnaire,
    Remark,
    What,
    editing,
)
from service import actions, store
from service.errors import NotFound, NotSound, Outdated
from service.rules import access
from service.store.drafts import Draft
from service.store.people import Person
from service.store.schools import School
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, said, translated
from service.web.ground.shell import role_name
from service.web.library import terms, values
from service.web.library.labels import label_of
from service.web.library.mistakes import Mistakes
from service.web.library.previews import framed, preview_page
from service.web.library.questionnaires import said_title

PART = re.compile(r"[a-z_]+")
pages = Blueprint("publishing", __name__, url_prefix="/questionnaires/drafts")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence about one place of a form."""

    about: str  # the question, or another part of the form
    field: str  # of it; empty where all of it is meant
    sentence: str


@pages.get("/<uuid:draft_id>/report")
def report(draft_id: UUID) -> str:
    """What was taken of a file, question by question, what was changed or dropped, and why."""
    draft = actions.questionnaires.draft(current_person(), draft_id)
    remarks = actions.questionnaires.remarks(draft)
    _found, mistakes = _examined(draft)
    asked = _asked(_written(draft))
    of_file = [why for one in remarks if not one.question for why in _why(one)]
    return render_template(
        "publishing/report.html",
        draft=draft,
        title=said_title(draft.content, draft.name),
        of_file=of_file,
        rows=[
            (one, asked.get(one.question, ""), _own_first(_why(one), of_file))
            for one in remarks
            if one.question
        ],
        mistakes=len(mistakes),
    )


@pages.get("/<uuid:draft_id>/as-seen")
def preview(draft_id: UUID) -> ResponseReturnValue:
    """A draft as everybody would see it, once it is sound."""
    draft = actions.questionnaires.draft(current_person(), draft_id)
    found, _mistakes = _examined(draft)
    if found is None:
        return redirect(url_for("publishing.publish", draft_id=draft_id))
    back = (url_for("drafts.part", draft_id=draft_id), said(found.title))
    return preview_page(found, pages.name, {"draft_id": draft_id}, back)


@pages.get("/<uuid:draft_id>/as-seen/frame")
def frame(draft_id: UUID) -> str:
    found, _mistakes = _examined(actions.questionnaires.draft(current_person(), draft_id))
    if found is None:
        raise NotFound(f"draft {draft_id} is not sound")
    return framed(found, pages.name, {"draft_id": draft_id})


@pages.get("/<uuid:draft_id>/publish")
def publish(draft_id: UUID) -> str:
    """What publishing would change, or what must be mended first."""
    return _publish_page(actions.questionnaires.draft(current_person(), draft_id))


@pages.post("/<uuid:draft_id>/publish")
def make_version(draft_id: UUID) -> ResponseReturnValue:
    """Publish what was looked at, and nothing that was saved after."""
    person = current_person()
    revision = request.form.get("revision", type=int)
    try:
        made = actions.questionnaires.publish(person, draft_id, revision)
    except NotSound:
        return _publish_page(actions.questionnaires.draft(person, draft_id)), 422
    except Outdated:
        flash(_("Somebody has saved since you looked. See what it is like now."), "error")
        return redirect(url_for("publishing.publish", draft_id=draft_id), 303)
    flash(_("Published. From now on a round can ask it."))
    return redirect(url_for("questionnaires.one", name=made.name, version=made.version), 303)


@pages.post("/<uuid:draft_id>/drop")
def drop(draft_id: UUID) -> ResponseReturnValue:
    actions.questionnaires.drop(current_person(), draft_id)
    flash(_("The draft is thrown away."))
    return redirect(url_for("questionnaires.every"), 303)


@pages.get("/<uuid:draft_id>/trial")
def trial(draft_id: UUID) -> str:
    """Whom to ask for a trial: first a school, where there are several, then its classes."""
    return _trial_page(actions.questionnaires.draft(current_person(), draft_id), {}, {}, [])


@pages.post("/<uuid:draft_id>/trial")
def try_out(draft_id: UUID) -> ResponseReturnValue:
    person = current_person()
    draft = actions.questionnaires.draft(person, draft_id)
    form = RoundForm(request.form, person.owner.today())
    classes = request.form.getlist("class", type=UUID)
    form.validate()
    errors = all_translated(form.errors)
    if not classes:
        errors["class"] = [_("Choose at least one class.")]
    school = _school(_schools(person))
    if errors or school is None:
        return _trial_page(draft, form.typed, errors, classes), 422
    round_id = actions.questionnaires.try_out(
        person, draft_id, school.id, form.given.closes_on, classes, form.given.title
    )
    flash(_("The trial is open. The classes can answer now, and nobody reads what they answer."))
    return redirect(url_for("rounds.one", round_id=round_id), 303)


def _publish_page(draft: Draft) -> str:
    person = current_person()
    found, mistakes = _examined(draft)
    known = store.definitions.versions(draft.owner, draft.name)
    changes = () if mistakes else actions.questionnaires.changes(person, draft)
    asked = _texts(actions.questionnaires.before(draft), found)
    return render_template(
        "publishing/publish.html",
        terms=terms,
        draft=draft,
        title=said_title(draft.content, draft.name),
        found=found,
        version=1 + max((one.version for one in known), default=0),
        compared=bool(draft.origin or known),
        is_first=all(one.trial for one in known),
        may_change=access.may_change(person, draft),
        mistakes=_told_mistakes(draft, mistakes),
        unwritten=len(editing.unwritten(_written(draft))),
        breaks=_told(asked, changes, "breaks"),
        others=[
            (_("New"), _told(asked, changes, "adds")),
            (_("Gone"), _told(asked, changes, "removes")),
            (_("Worded or set otherwise"), _told(asked, changes, "rewords")),
        ],
    )


def _trial_page(
    draft: Draft,
    typed: Mapping[str, str],
    errors: Mapping[str, Sequence[str]],
    chosen: Sequence[UUID],
) -> str:
    person = current_person()
    found, mistakes = _examined(draft)
    schools = _schools(person)
    school = _school(schools)
    return render_template(
        "publishing/trial.html",
        draft=draft,
        title=said_title(draft.content, draft.name),
        mistakes=len(mistakes),
        possible=found is not None and actions.questionnaires.can_be_tried(found),
        may_change=access.may_change(person, draft),
        schools=schools,
        school=school,
        classes=store.groups.classes(draft.owner, school.id) if school else (),
        chosen=chosen,
        typed=typed,
        errors=errors,
    )


def _examined(draft: Draft) -> tuple[Questionnaire | None, tuple[Mistake, ...]]:
    return actions.questionnaires.examine(draft.owner, draft.name, draft.content)


def _schools(person: Person) -> tuple[School, ...]:
    """The schools at which somebody may try a questionnaire out."""
    known = store.schools.schools(person.owner.id)
    return tuple(one for one in known if access.may_try_out(person, one.id))


def _school(schools: Sequence[School]) -> School | None:
    """The one that is chosen, or the only one there is."""
    wanted = request.values.get("school", type=UUID)
    if len(schools) == 1:
        return schools[0]
    return next((one for one in schools if one.id == wanted), None)


def _why(remark: Remark) -> list[str]:
    """Every reason that is one: what was taken as it is has none."""
    return [translated(one) for one in (remark.why, *remark.also) if one.id]


def _own_first(why: list[str], of_file: Sequence[str]) -> list[str]:
    """Without what is said of the file as a whole, unless there is nothing else to say."""
    return [one for one in why if one not in of_file] or why


def _asked(definition: editing.Written) -> dict[str, str]:
    """What the questions and parts of a draft say, by their ids."""
    sections = definition.get("sections")
    known = [one for one in sections if isinstance(one, dict)] if isinstance(sections, list) else []
    inside = [one.get("questions") for one in known]
    questions = [one for few in inside if isinstance(few, list) for one in few]
    return {
        str(one.get("id", "")): values.words(one.get("text") or one.get("title"))
        for one in (*known, *questions)
        if isinstance(one, dict)
    }


def _told_mistakes(draft: Draft, mistakes: Sequence[Mistake]) -> list[tuple[str, str]]:
    """Where each is mended, and its place in words with what to do."""
    return [
        (url_for("drafts.part", draft_id=draft.id, part=one.part, _anchor=one.anchor), one.text)
        for one in Mistakes(mistakes, "").told(_written(draft))[1]
    ]


def _written(draft: Draft) -> editing.Written:
    try:
        return editing.written(draft.content)
    except editing.NotJson:
        return {}


def _texts(*known: Questionnaire | None) -> dict[str, str]:
    """What every question says, now or before, by its id."""
    return {one.id: said(one.text) for few in known if few for one in few.everywhere()}


def _told(asked: Mapping[str, str], changes: Sequence[Change], what: What) -> list[Told]:
    """The changes of one sort, each with the words of the question it is about."""
    return [_change(asked, one) for one in changes if one.what == what]


def _change(asked: Mapping[str, str], change: Change) -> Told:
    first, last = PART.findall(change.place)[0], change.place.rpartition(".")[2]
    whole = last.endswith("]") or last == change.place  # nothing smaller than the part is meant
    return Told(
        asked.get(change.question, change.question) or label_of("Definition", first).name,
        "" if whole else label_of("Question" if change.question else "Section", last).name,
        translated(_in_words(asked, change)),
    )


def _in_words(asked: Mapping[str, str], change: Change) -> Message:
    """What the definition's own words are called, where the sentence names them."""
    of_form: dict[str, Callable[[Any], str]] = {
        "kind": terms.form_kind,
        "respondent": terms.respondents,
        "about": terms.about,
        "confidentiality": terms.confidentiality,
    }
    say = of_form.get(change.place)
    if change.place.endswith("].kind"):
        say = terms.question_kind
    words = {}
    for name, value in change.sentence.values.items():
        if name in ("new", "old") and say is not None:
            words[name] = say(value)
        elif name == "roles":
            words[name] = ", ".join(role_name(one).lower() for one in str(value).split(", "))
        elif name == "questions":
            words[name] = ", ".join(f"“{asked.get(one, one)}”" for one in str(value).split(", "))
    return replace(change.sentence, values={**change.sentence.values, **words})
