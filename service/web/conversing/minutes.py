"""Minutes of a conversation, and the points that its school writes: filled in by a definition."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from forms import AnswerForm
from questionnaires import TextQuestion
from service import actions
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.minutes import MINUTES, POINTS, Paper, Saved
from service.web.agreed import who_names
from service.web.answering.said import Sections, answer_rows, said_answer
from service.web.answering.sections import compiled
from service.web.conversing.agreeing import Two, way_back
from service.web.conversing.watching import watched
from service.web.ground.errors import wants_json
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, clock, language, said

pages = Blueprint("minutes", __name__)

_MARKS = Markup(
    '<input type="hidden" name="lane" value="{lane}"><input type="hidden" name="number" value="1">'
    '<input type="hidden" name="was" value="{was}">'
)


@dataclass(frozen=True, slots=True)
class PaperShown:
    """Minutes or points as a page shows them: to fill in for the writer, to read for the other."""

    at: AtTable
    paper: Paper
    writer: str  # what whoever writes it is called
    readers: str  # who reads it, as a sentence
    form: Markup  # the cards, filled
    marks: Markup
    rows: Sections
    two: tuple[Two, ...]
    errors: Mapping[str, Sequence[str]]

    @property
    def kind(self) -> str:
        return self.paper.kind


@pages.get("/conversations/<uuid:conversation_id>/minutes", defaults={"kind": MINUTES})
@pages.get("/conversations/<uuid:conversation_id>/points", defaults={"kind": POINTS})
def paper(conversation_id: UUID, kind: str) -> str:
    return _page(*actions.minutes.paper(current_person(), conversation_id, kind))


@pages.post("/conversations/<uuid:conversation_id>/minutes", defaults={"kind": MINUTES})
@pages.post("/conversations/<uuid:conversation_id>/points", defaults={"kind": POINTS})
def save(conversation_id: UUID, kind: str) -> ResponseReturnValue:
    """Keep it, whether a person pressed or the page saves itself."""
    person, by_script = current_person(), wants_json()
    saved = actions.minutes.save(person, conversation_id, kind, request.form, by_script=by_script)
    if by_script:
        return jsonify(_said_of(saved))
    if saved.form.errors:
        return _page(saved.at, saved.paper, saved.form), 422
    here = url_for("minutes.paper", conversation_id=conversation_id, kind=kind)
    if saved.paper.kept.asides:
        return redirect(f"{here}#two-ways", 303)
    flash(_("Saved."))
    return redirect(here, 303)


def shown(at: AtTable, paper: Paper, form: AnswerForm | None = None) -> PaperShown:
    """What the partial conversations/agreed/minutes_card.html shows; to read, what is written."""
    kept, asked = paper.kept, paper.questionnaire
    errors = all_translated(form.errors) if form else {}
    spoken = asked.in_language(language())
    typed = form.typed if form else {}
    cards = Markup("").join(
        compiled(asked, one.id, spoken, language()).fill(kept.document, errors, typed)
        for one in paper.sections
    )
    student, teacher = at.student.given_name, _("the contact teacher")
    who = who_names(student)
    return PaperShown(
        at=at,
        paper=paper,
        writer=who[at.held.note_taker if paper.kind == MINUTES else "teacher"],
        readers=_readers(student, teacher, at.held.shared_at is not None),
        form=cards if paper.writes else Markup(""),
        marks=_marks(paper, form),
        rows=_answered(paper) if kept.saved_at else (),
        two=tuple(_two(paper)),
        errors=errors,
    )


def _readers(student: str, teacher: str, shared: bool) -> str:
    if shared:
        return _("%(name)s, %(other)s and those at home read this.", name=student, other=teacher)
    return _(
        "%(name)s and %(other)s read this, and those at home once the conversation is shared.",
        name=student, other=teacher,
    )  # fmt: skip


def _page(at: AtTable, paper: Paper, form: AnswerForm | None = None) -> str:
    kind = paper.kind
    return render_template(
        "conversations/agreed/minutes.html",
        minutes=shown(at, paper, form),
        # whoever writes the points has nothing to learn here of what is written elsewhere
        news=None if paper.writes and kind == POINTS else watched(at, actions.minutes.papers(at)),
        title=_("Minutes") if kind == MINUTES else said(paper.questionnaire.title),
        back=way_back(at.held, "minutes"),
        spoken=paper.questionnaire.in_language(language()),
        questions=[one for section in paper.sections for one in section.questions],
        errors_at=[
            (f"#q-{key}", " ".join(sentences))
            for key, sentences in (all_translated(form.errors) if form else {}).items()
        ],
    )


def _said_of(saved: Saved) -> dict[str, object]:
    """What became of a saving, for the script of its page."""
    paper = saved.paper
    refused = all_translated(saved.form.errors)
    return {
        "saved": clock(paper.kept.saved_at) if paper.kept.saved_at else "",
        "was": saved.marks,
        "refused": {f"q-{one}": " ".join(sentences) for one, sentences in refused.items()},
        "aside": bool(paper.kept.asides),
    }


def _marks(paper: Paper, form: AnswerForm | None) -> Markup:
    """What the page was filled with; what was refused goes on from where its page began."""
    if form is not None and "was" in request.form:
        return _MARKS.format(lane=request.form.get("lane", ""), was=request.form["was"])
    return _MARKS.format(lane=uuid4(), was=json.dumps(_was(paper), ensure_ascii=False))


def _was(paper: Paper) -> dict[str, str]:
    asked = [one.id for section in paper.sections for one in section.questions]
    return paper.kept.document.marks(asked)


def _answered(paper: Paper) -> Sections:
    asked = {one.id for one in paper.sections}
    rows = answer_rows(paper.questionnaire, paper.kept.document)
    return tuple((section, own) for section, own in rows if section.id in asked)


def _two(paper: Paper) -> Iterator[Two]:
    asked, stands = paper.questionnaire, paper.kept.document
    questions = [one for section in paper.sections for one in section.questions]
    for lane, aside in paper.kept.asides.items():
        for one in questions:
            if aside.answered(one.id):
                here, there = (said_answer(asked, one, each) for each in (stands, aside))
                joins = isinstance(one, TextQuestion) and bool(here)
                yield Two(lane, one.id, said(one.text), here, there, joins)
