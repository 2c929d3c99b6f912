"""The next step: goals, agreements, when they meet again, and who writes it down."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from forms import AGREEMENTS, GOALS, NEXT_ON, AgreedForm, AgreedKind, agreed_fields
from questionnaires import Document
from service import actions
from service.actions.answering.merging import PageMarks
from service.actions.conversing.agreeing import Agreed, AtTable
from service.errors import UnknownFields
from service.rules import access
from service.store.conversing.conversations import Conversation
from service.store.people import Person
from service.web.agreed import agreement_parts, goal_parts, who_names
from service.web.conversing.watching import watched
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, day

pages = Blueprint("agreeing", __name__)

SETTLING = ("use", "both", "leave")
WRITERS = ("student", "teacher")
_MARKS = Markup(
    '<input type="hidden" name="lane" value="{lane}"><input type="hidden" name="was" value="{was}">'
)


@dataclass(frozen=True, slots=True)
class Two:
    """One part that was written in two ways at the same time."""

    lane: str
    part: str
    label: str
    stands: str
    other: str
    can_be_joined: bool  # words; a day or a person is one or the other


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next step of a conversation as its page shows it, for one of the two at the table."""

    held: Conversation
    student: Person
    writes: bool
    teaches: bool
    writer: str  # what the note-taker is called
    fields: Mapping[str, str]
    errors: Mapping[str, Sequence[str]]
    labels: Mapping[str, str]  # of the fields with errors
    marks: Markup
    two: tuple[Two, ...]
    goals: int  # rows to show; the last one is empty
    agreements: int
    who: Mapping[str, str]
    no_room: bool  # for what was to be taken up: every goal has words already


@dataclass(frozen=True, slots=True)
class Taken:
    """The words of a proposed goal, and which proposal is taken up once they are saved."""

    text: str
    proposal: UUID | None = None  # what a subject teacher proposed has no such mark


@pages.get("/conversations/<uuid:conversation_id>/next")
def next_(conversation_id: UUID) -> str:
    """Goals and agreements on a page of their own."""
    return _page(conversation_id)


@pages.post("/conversations/<uuid:conversation_id>/agreed")
def agree(conversation_id: UUID) -> ResponseReturnValue:
    """Keep goals, agreements and the next meeting; decide between two texts, or go on from there.

    Whatever leads on from the form brings what is written in it.
    """
    person = current_person()
    hand_to = _writer("hand_to")
    form = AgreedForm(request.form)
    if not form.validate():
        return _page(conversation_id, form), 422
    page = PageMarks.read(request.form)
    held = actions.agreeing.agree(person, conversation_id, form.given, page, hand_to)
    if hand_to:
        flash(_("The goals and agreements are saved. Now the other one writes."))
        return redirect(way_back(held, "next"), 303)
    how, _colon, rest = request.form.get("go", "").partition(":")
    lane, _colon, part = rest.partition(":")
    if how in SETTLING:
        held = actions.agreeing.settle(person, conversation_id, lane, part, how)
    if held.asides:  # before anything else: what somebody else has written in the meantime
        here = url_for("agreeing.next_", conversation_id=held.id)
        return redirect(f"{here}#two-ways", 303)
    flash(_("The goals and agreements are saved."))
    return redirect(way_back(held, "next", take=request.form.get("take", type=UUID)), 303)


@pages.post("/conversations/<uuid:conversation_id>/note-taker")
def hand_over(conversation_id: UUID) -> ResponseReturnValue:
    """Give the pen to the other one, or take it: by somebody who has no form before them."""
    to = _writer("to")
    person = current_person()
    held = actions.agreeing.hand_over(person, conversation_id, to)
    mine = (to == "student") == (person.id == held.student)
    flash(_("Now you write.") if mine else _("Now the other one writes."))
    return redirect(way_back(held, "next"), 303)


def _writer(field: str) -> str:
    """Student or teacher; on the form, nobody where the pen stays."""
    to = request.form.get(field, "")
    if to not in WRITERS and (to or field == "to"):
        raise UnknownFields(field)
    return to


def next_step(at: AtTable, form: AgreedForm | None = None, taken: Taken | None = None) -> NextStep:
    """What the partial conversations/next.html shows."""
    stands = actions.agreeing.agreed(at.held)
    fields = agreed_fields(stands.document, stands.goals, stands.agreements)
    fields = dict(_with_new_rows(form.typed if form else fields, form))
    place = _place_for(fields, taken.text) if taken else None
    if taken and place:
        fields = _with_taken(fields, place, taken)
    errors = all_translated(form.errors) if form else {}
    who = who_names(at.student.given_name)
    return NextStep(
        held=at.held,
        student=at.student,
        writes=at.writes,
        teaches=at.teaches,
        writer=who[at.held.note_taker],
        fields=fields,
        errors=errors,
        labels={name: _label(name) for name in errors},
        marks=_marks(stands, form),
        two=tuple(_two(stands, who)),
        goals=_rows(fields, GOALS),
        agreements=_rows(fields, AGREEMENTS),
        who=who,
        no_room=bool(taken) and place is None,
    )


def _page(conversation_id: UUID, form: AgreedForm | None = None) -> str:
    person = current_person()
    at = actions.agreeing.at_table(person, conversation_id)
    if form is not None:  # who has lost the pen meanwhile has no form to mend it in
        access.check_writes(at.held, at.relations)
    return render_template(
        "conversations/agreed/next_step.html",
        next_step=next_step(at, form),
        news=watched(at, actions.minutes.papers(at)),
        back=way_back(at.held, "next"),
    )


def way_back(held: Conversation, anchor: str, take: UUID | None = None) -> str:
    """To the page of the conversation; once it is closed, to what is left of it."""
    phase = "conversations.hold" if held.closed_at is None else "conversations.after"
    return url_for(phase, student_id=held.student, round=held.round, take=take) + f"#{anchor}"


def _with_new_rows(fields: Mapping[str, str], form: AgreedForm | None) -> Iterator[tuple[str, str]]:
    """Empty rows bring the key that they get when somebody writes in them."""
    yield from fields.items()
    for kind in (GOALS, AGREEMENTS):
        for place in range(1, kind.most + 1):
            if not fields.get(kind.key_field(place)):
                yield kind.key_field(place), str(uuid4())


def _place_for(fields: Mapping[str, str], text: str) -> int | None:
    """Where these words stand already, or the first goal that is empty."""
    texts = {place: fields.get(f"goal_{place}", "") for place in range(1, GOALS.most + 1)}
    there = [place for place, one in texts.items() if text and one == text]
    return next(iter((*there, *(place for place, one in texts.items() if not one))), None)


def _with_taken(fields: Mapping[str, str], place: int, taken: Taken) -> dict[str, str]:
    """A proposed goal as words that can still be changed: it is taken up when they are saved."""
    found = {**fields, f"goal_{place}": taken.text}
    return found | ({f"proposal_{place}": str(taken.proposal)} if taken.proposal else {})


def _rows(fields: Mapping[str, str], kind: AgreedKind) -> int:
    """How many rows have something in them."""
    filled = [
        place
        for place in range(1, kind.most * 2 + 1)
        if any(fields.get(f"{field}_{place}") for field in kind.parts)
    ]
    return max(filled, default=0)


def _marks(stands: Agreed, form: AgreedForm | None) -> Markup:
    """What the page was filled with; what was refused goes on from where its page began."""
    if form is not None and "was" in request.form:
        return _MARKS.format(lane=request.form.get("lane", ""), was=request.form["was"])
    was = stands.document.marks(stands.document.answers)
    return _MARKS.format(lane=uuid4(), was=json.dumps(was, ensure_ascii=False))


def _two(stands: Agreed, who: Mapping[str, str]) -> Iterator[Two]:
    for lane, aside in stands.held.asides.items():
        for part in sorted(aside.answers):
            here, there = (_shown(one, part, who) for one in (stands.document, aside))
            name = part.rpartition(".")[2]
            joins = bool(here) and name not in ("who", "until", NEXT_ON)
            yield Two(lane, part, _label_of(stands, part), here, there, joins)


def _shown(document: Document, part: str, who: Mapping[str, str]) -> str:
    text = document.text(part)
    if text and part.endswith(("until", NEXT_ON)):
        return day(date.fromisoformat(text))
    return who.get(text, text) if part.endswith(".who") else text


def _label(field: str) -> str:
    """What a field is called where it stands in a list of what is wrong: signs_2."""
    name, _line, place = field.rpartition("_")
    for kind, parts in ((GOALS, goal_parts()), (AGREEMENTS, agreement_parts())):
        if name in kind.parts:
            return _numbered(kind, place, parts[kind.parts[name]])
    return _("When we meet again")


def _label_of(stands: Agreed, part: str) -> str:
    """The same for a part of the document: goal.<key>.signs."""
    for kind, parts, keys in (
        (GOALS, goal_parts(), stands.goals),
        (AGREEMENTS, agreement_parts(), stands.agreements),
    ):
        kind_name, _dot, rest = part.partition(".")
        key, _dot, name = rest.partition(".")
        if kind_name == kind.name and name in parts:
            place = keys.index(key) + 1 if key in keys else len(keys) + 1
            return _numbered(kind, str(place), parts[name])
    return _("When we meet again")


def _numbered(kind: AgreedKind, place: str, label: str) -> str:
    row = (
        _("Goal %(place)s", place=place) if kind is GOALS else _("Agreement %(place)s", place=place)
    )
    return f"{row} · {label}"
