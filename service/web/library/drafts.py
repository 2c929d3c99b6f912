"""The editor: a draft of a questionnaire, one part at a time, with its mistakes and a live look."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from questionnaires import Questionnaire, editing
from service import actions, store
from service.errors import NotFound, Outdated, UnknownFields
from service.rules import access
from service.store.drafts import Draft
from service.web.ground.guards import current_person
from service.web.ground.languages import NAMES, _, said
from service.web.library import terms, values
from service.web.library.cards import Drawing
from service.web.library.looking_back import asked_in
from service.web.library.mistakes import Mistakes
from service.web.library.questionnaires import as_file, said_title
from service.web.library.showing import shown_part
from service.web.library.typed import Typed

WITHOUT_LOOK = (editing.PROMPTS,)  # no respondent meets it
AFTER = ("preview", "trial", "publish")  # pages to go on to, once what is typed is saved
pages = Blueprint("drafts", __name__, url_prefix="/questionnaires/drafts")


@dataclass(frozen=True, slots=True)
class Part:
    """A part in the list of parts."""

    key: str
    name: str
    is_section: bool
    mistakes: int
    current: bool


@pages.post("")
def begin() -> ResponseReturnValue:
    """A draft of the smallest questionnaire there is."""
    draft_id = actions.questionnaires.begin(current_person())
    return redirect(url_for("drafts.part", draft_id=draft_id), 303)


@pages.get("/<uuid:draft_id>")
def part(draft_id: UUID) -> str:
    """One part of a draft. What is not JSON at all is edited as JSON."""
    draft = actions.questionnaires.draft(current_person(), draft_id)
    definition = _definition(draft)
    if definition is None:
        return _json_page(draft, draft.content)
    wanted = request.args.get("part", editing.HEAD)
    if wanted not in editing.parts_of(definition):
        raise NotFound(f"part {wanted}")
    if wanted == editing.JSON:
        return _json_page(draft, draft.content)
    return _page(draft, definition, wanted, editing.taken(definition, wanted))


@pages.post("/<uuid:draft_id>")
def save(draft_id: UUID) -> ResponseReturnValue:
    """Keep one part as it was typed, sound or not, and do what the button says."""
    person = current_person()
    draft = actions.questionnaires.draft(person, draft_id)
    known = _definition(draft)
    standing, typed = _typed().standing(known or {}, draft.revision)
    try:
        definition, to = typed.on(standing, _settled(draft))
    except editing.UnknownPlace as where:
        raise UnknownFields(str(where)) from None
    try:
        if known is None:
            raise Outdated(f"draft {draft_id} is no JSON just now: nothing is saved over it")
        content = editing.content_of(definition)
        actions.questionnaires.save(person, draft_id, typed.revision, content)
    except Outdated:
        return _clash(draft, definition, typed, to.part), 409
    if typed.go in AFTER:
        return redirect(url_for(f"publishing.{typed.go}", draft_id=draft_id), 303)
    return redirect(
        url_for("drafts.part", draft_id=draft_id, part=to.part, _anchor=to.place or None), 303
    )


@pages.post("/<uuid:draft_id>/preview")
def preview(draft_id: UUID) -> str:
    """What respondents would see of what is typed just now. Nothing is kept."""
    draft = actions.questionnaires.draft(current_person(), draft_id)
    standing, typed = _typed().standing(_definition(draft) or {}, draft.revision)
    try:
        definition = editing.edited(standing, typed.fields)
    except editing.UnknownPlace as where:
        raise UnknownFields(str(where)) from None
    return shown_part(definition, typed.part, request.form.get("-language", ""))


@pages.get("/<uuid:draft_id>/frame")
def frame(draft_id: UUID) -> str:
    """What respondents would see of what is saved."""
    draft = actions.questionnaires.draft(current_person(), draft_id)
    wanted = request.args.get("part", editing.HEAD)
    return shown_part(_definition(draft) or {}, wanted, request.args.get("language", ""))


@pages.get("/<uuid:draft_id>/json")
def export(draft_id: UUID) -> Response:
    draft = actions.questionnaires.draft(current_person(), draft_id)
    return as_file(draft.content, f"{draft.name}.json")


@pages.post("/<uuid:draft_id>/json")
def replace(draft_id: UUID) -> ResponseReturnValue:
    """Keep the whole as it was typed, be it JSON or not."""
    person = current_person()
    draft = actions.questionnaires.draft(person, draft_id)
    content = request.form.get("content", "").replace("\r\n", "\n")
    revision = request.form.get("-revision", type=int)
    try:
        actions.questionnaires.save(person, draft_id, revision or 0, content)
    except Outdated:
        return _json_page(draft, content, clash=True), 409
    go = request.form.get("go", "")
    if go in AFTER:
        return redirect(url_for(f"publishing.{go}", draft_id=draft_id), 303)
    wanted = go.removeprefix("part:")
    known = editing.parts_of(_read(content) or {})
    to = wanted if wanted in known else editing.JSON
    return redirect(url_for("drafts.part", draft_id=draft_id, part=to), 303)


def _clash(draft: Draft, definition: editing.Written, typed: Typed, to: str) -> str:
    """The part as somebody has typed it; the one to go to where it was about to be removed."""
    known = editing.parts_of(definition)
    if typed.part in known:
        return _page(draft, definition, typed.part, typed.base, clash=True)
    this = to if to in known else editing.HEAD
    return _page(draft, definition, this, editing.taken(definition, this), clash=True)


def _typed() -> Typed:
    try:
        return Typed.read(request.form)
    except (ValueError, editing.NotJson) as strange:
        raise UnknownFields(str(strange)) from None


def _definition(draft: Draft) -> editing.Written | None:
    """What is saved; None where it cannot be read just now."""
    return _read(draft.content)


def _read(content: str) -> editing.Written | None:
    try:
        return editing.written(content)
    except editing.NotJson:
        return None


def _page(
    draft: Draft,
    definition: editing.Written,
    this: str,
    base: editing.Written,
    clash: bool = False,
) -> str:
    """A part with everything around it. After a clash it stands as somebody has typed it."""
    content = editing.content_of(definition) if clash else draft.content
    _found, mistakes = actions.questionnaires.examine(draft.owner, draft.name, content)
    beside = Mistakes(mistakes, this)
    kinds = {one: terms.question_kind(one) for one in editing.KINDS}
    drawing = Drawing(definition, beside, _settled(draft), _self_evaluations(this), kinds)
    number = editing.section_number(this)
    shown = {
        "fields": drawing.head() if this == editing.HEAD else (),
        "section": drawing.section(number) if number is not None else None,
        "groups": drawing.groups(this) if this in editing.OF_PART else (),
    }
    here, elsewhere = beside.told(definition)
    return render_template(
        "drafts/part.html",
        **_around(draft, definition, this, beside, content),
        **shown,
        here=here,
        here_links=[(f"#{one.anchor}", one.text) for one in here],
        elsewhere=elsewhere,
        unwritten=len(editing.unwritten(definition)),
        base=json.dumps(base, ensure_ascii=False),
        clash=clash,
        asked=asked_in(definition, number) if number is not None else "",
        kinds=kinds.items(),
        languages_of=_languages(definition),
        with_look=this not in WITHOUT_LOOK,
    )


def _json_page(draft: Draft, content: str, clash: bool = False) -> str:
    """The whole as JSON, with every mistake in it."""
    _found, mistakes = actions.questionnaires.examine(draft.owner, draft.name, content)
    definition = _read(content)
    beside = Mistakes(mistakes, editing.JSON)
    here, elsewhere = beside.told(definition or {})
    return render_template(
        "drafts/json.html",
        **_around(draft, definition, editing.JSON, beside, content),
        content=content,
        here=here,
        elsewhere=elsewhere,
        clash=clash,
    )


def _around(
    draft: Draft, definition: editing.Written | None, this: str, beside: Mistakes, content: str
) -> dict[str, Any]:
    """What every part has around it: the list of parts, and who may write."""
    names = {
        editing.HEAD: _("About this form"),
        editing.SCALES: _("Scales and themes"),
        editing.PROMPTS: _("Questions to talk about"),
        editing.JSON: _("JSON"),
    }
    parts = [
        Part(
            one,
            names.get(one) or _title(definition, one) or one,
            one.isdecimal(),
            beside.count(one),
            one == this,
        )
        for one in ((editing.JSON,) if definition is None else editing.parts_of(definition))
    ]
    return {
        "draft": draft,
        "title": said_title(content, draft.name),
        "part": this,
        "part_name": next((one.name for one in parts if one.current), ""),
        "parts": parts,
        "may_change": access.may_change(current_person(), draft),
    }


def _title(definition: editing.Written | None, part: str) -> str:
    """What a section is called, as far as it is."""
    section = editing.taken(definition or {}, part)
    return values.words(section.get("title"))


def _languages(definition: editing.Written) -> list[tuple[str, str]]:
    known = definition.get("languages")
    return [one for one in NAMES if isinstance(known, list) and one[0] in known]


def _self_evaluations(this: str) -> dict[str, str]:
    """What a judgement may stand beside, for the part that asks for it."""
    if this != editing.HEAD:
        return {}
    known = store.definitions.all_latest(current_person().owner.id)
    return {one.name: said(one.title) for one in known if one.kind == "self_evaluation"}


def _settled(draft: Draft) -> frozenset[str]:
    """The ids that the version before this draft has: with others, a trend would break."""
    name, _sep, version = draft.origin.rpartition(" ")
    if name != draft.name:
        return frozenset()
    before = store.definitions.questionnaire(draft.owner, name, int(version))
    return frozenset(_ids(before))


def _ids(questionnaire: Questionnaire) -> Iterator[str]:
    yield from questionnaire.scales
    for theme in questionnaire.themes:
        yield theme.id
    for question in questionnaire.everywhere():
        yield question.id
