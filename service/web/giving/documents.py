"""The documents of a conversation, to read and to print: one record, rendered in several ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from flask import Blueprint, Response, render_template, url_for
from flask.typing import ResponseReturnValue

from service import actions
from service.actions.conversing.minutes import MINUTES, POINTS
from service.actions.giving.documents import KINDS, Record
from service.errors import NotFound
from service.rules.conversing.statutory import DEVELOPMENT_PLAN, MESSAGE_BOOK
from service.store.conversing.conversations import Goal
from service.web.agreed import goal_parts, who_names
from service.web.answering.said import Answered, answer_rows
from service.web.conversing.agreeing import way_back
from service.web.ground.guards import current_person
from service.web.ground.languages import _, day, language
from service.web.on_paper import typeset

pages = Blueprint("documents", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a document; without lines there is nothing to say in it."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A document, ready for the page and for paper."""

    kind: str
    title: str
    name: str  # of the student
    notes: tuple[str, ...]
    parts: tuple[Part, ...]


@pages.get("/conversations/<uuid:conversation_id>/documents")
def every(conversation_id: UUID) -> str:
    at = actions.agreeing.at_table(current_person(), conversation_id, "documents")
    return render_template(
        "conversations/agreed/documents.html",
        at=at,
        titles=titles(),
        back=way_back(at.held, "next"),
    )


@pages.get("/conversations/<uuid:conversation_id>/documents/<kind>")
def one(conversation_id: UUID, kind: str) -> str:
    record = _record(conversation_id, kind)
    return render_template(
        "conversations/agreed/document.html",
        document=document(record, kind),
        held=record.at.held,
        back=url_for("documents.every", conversation_id=conversation_id),
    )


@pages.get("/conversations/<uuid:conversation_id>/documents/<kind>.pdf")
def pdf(conversation_id: UUID, kind: str) -> ResponseReturnValue:
    """The same on paper, drawn here, tagged for screen readers."""
    found = document(_record(conversation_id, kind), kind)
    headers = {"Content-Disposition": f'inline; filename="{kind}.pdf"'}
    return Response(drawn(found), mimetype="application/pdf", headers=headers)


def titles() -> dict[str, str]:
    return {
        "study-book": _("Page for the study book"),
        "message-book": _("Message book"),
        "development-plan": _("Development plan"),
    }


def drawn(of: Shown) -> bytes:
    return typeset.pdf("conversations/agreed/document.typ", asdict(of) | {"lang": language()})


def document(of: Record, kind: str) -> Shown:
    """One record, in the order of its kind; what is not written is left out."""
    parts = {"message-book": _message_book, "development-plan": _development_plan}
    made = parts.get(kind, _study_book)(of)
    at = of.at
    home = at.student.home_class
    notes = [" · ".join(filter(None, (home.name if home else "", day(at.held.opened_at))))]
    notes.append(
        _("Closed on %(day)s", day=day(at.held.closed_at))
        if at.held.closed_at
        else _("Not closed yet: this may still change")
    )
    if at.held.reopened_at:
        changed = day(at.held.reopened_at)
        notes.append(_("Opened again on %(day)s, after it had been closed", day=changed))
    whole = tuple(one for one in made if one.lines)
    return Shown(kind, titles()[kind], at.student.name, tuple(notes), whole)


def _record(conversation_id: UUID, kind: str) -> Record:
    if kind not in KINDS:
        raise NotFound(f"no document {kind}")
    return actions.documents.record(current_person(), conversation_id)


def _study_book(of: Record) -> list[Part]:
    return [
        Part(_("What we talked about"), tuple(_said(of, MINUTES))),
        *_goals(of),
        _agreements(of),
        _next(of),
    ]


def _message_book(of: Record) -> list[Part]:
    """Strengths first, then the few points that look ahead, then the subjects."""
    own = of.paper(POINTS).questionnaire.name == MESSAGE_BOOK
    strengths = [one for one in _answers(of, MINUTES) if one.question.id == "went_well"]
    rest = [one for one in _answers(of, MINUTES) if one.question.id != "went_well"]
    return [
        Part(_("Strengths"), tuple(_lines(strengths))),
        *_goals(of, _("Point of focus")),
        _agreements(of),
        Part(_("Subject by subject"), tuple(_judged(of))),
        Part(_("From the school"), tuple(_said(of, POINTS)) if own else ()),
        Part(_("From the conversation"), tuple(_lines(rest))),
        _next(of),
    ]


def _development_plan(of: Record) -> list[Part]:
    """Judgements for each subject, then what the student, the school and the guardians do."""
    own = of.paper(POINTS).questionnaire.name == DEVELOPMENT_PLAN
    beside = _beside(of) if own else ()
    who = {
        "student": _("What the student does"),
        "teacher": _("What the school does"),
        "guardian": _("What the guardians do"),
        "other": _("What others do"),
    }
    tries = [Line("", one.words.strategies) for one in of.at.held.goals if one.words.strategies]
    does = {
        key: [
            Line("", _agreed(one.text, one.until))
            for one in of.at.held.agreements
            if one.who == key
        ]
        for key in who
    }
    does["student"] = [*tries, *does["student"]]
    return [
        Part(_("Judgements, subject by subject"), (*_judged(of), *beside)),
        *_goals(of),
        *(Part(title, tuple(does[key])) for key, title in who.items()),
        Part(_("From the conversation"), tuple(_said(of, MINUTES))),
        _next(of),
    ]


def _goals(of: Record, called: str = "") -> Iterator[Part]:
    who = who_names(of.at.student.given_name)
    for place, goal in enumerate(of.at.held.goals, start=1):
        title = called or _("Goal %(place)s", place=place)
        yield Part(title, tuple(_of_goal(goal, who)))


def _of_goal(goal: Goal, who: dict[str, str]) -> Iterator[Line]:
    words, names = goal.words, goal_parts()
    shown = {
        "text": words.text, "signs": words.signs, "strategies": words.strategies,
        "help": words.help, "who": who[words.who],
        "until": day(words.until) if words.until else "", "subject": words.subject,
    }  # fmt: skip
    return (Line(names[part], text) for part, text in shown.items() if text)


def _agreements(of: Record) -> Part:
    who = who_names(of.at.student.given_name)
    return Part(
        _("What we agree"),
        tuple(Line(who[one.who], _agreed(one.text, one.until)) for one in of.at.held.agreements),
    )


def _agreed(text: str, until: date | None) -> str:
    return f"{text} ({day(until)})" if until else text


def _next(of: Record) -> Part:
    on = of.at.held.next_on
    return Part(_("When we meet again"), (Line("", day(on)),) if on else ())


def _judged(of: Record) -> Iterator[Line]:
    return (Line(one.name, one.judgement) for one in of.subjects if one.judgement)


def _beside(of: Record) -> tuple[Line, ...]:
    """The judgements that the contact teacher wrote where the subject's teacher had not."""
    rows = (row for one in _answers(of, POINTS) for row in one.rows)
    pairs = ([one.answer for one in row.answers if one.answer] for row in rows)
    return tuple(Line(pair[0], pair[-1]) for pair in pairs if len(pair) > 1)


def _said(of: Record, kind: str) -> Iterator[Line]:
    return _lines(_answers(of, kind))


def _answers(of: Record, kind: str) -> list[Answered]:
    paper = of.paper(kind)
    asked = {one.id for one in paper.sections}
    read = answer_rows(paper.questionnaire, paper.kept.document)
    return [row for section, own in read if section.id in asked for row in own]


def _lines(answered: Sequence[Answered]) -> Iterator[Line]:
    return (Line(one.text, one.answer) for one in answered if one.state == "answered")
