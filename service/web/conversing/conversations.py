"""The table of one conversation: since last time, own words, two looks, next step."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from analysis import axis
from questionnaires import Document, Questionnaire
from service import actions, store
from service.actions.conversing.agreeing import AtTable
from service.actions.conversing.conversations import AGREEMENT_STATUS, GOAL_STATUS, Sheet, Table
from service.errors import NoRound, NotAllowed, NotFound, UnknownFields
from service.rules import access, stages
from service.rules.stages import Looks
from service.store.conversing.conversations import Conversation
from service.web.agreed import Agreed, agreement_names, goal_names, who_names
from service.web.answering.said import Answered, Sections, answer_places, answer_rows
from service.web.charts.marks import look_rows
from service.web.conversing.agreeing import next_step
from service.web.ground.guards import current_person
from service.web.ground.languages import _, said, with_capital
from service.web.sight import sight_of

pages = Blueprint("conversations", __name__)


@pages.get("/conversations")
def all_of_mine() -> str:
    """Who in my classes is ready, and who has talked."""
    person = current_person()
    access.check_logged_in_by_school(person)
    classes = person.groups("contact_teacher")
    if not classes:
        raise NotAllowed(f"{person.id} holds no conversations")
    return render_template(
        "conversations/all_of_mine.html", classes=actions.tasks.readiness(person, classes)
    )


@pages.get("/folder")
def folder() -> ResponseReturnValue:
    """A student's own folder: goals, agreements and answers, round by round."""
    person = current_person()
    access.check_logged_in_by_school(person)
    if person.home_class is None:
        raise NotAllowed(f"{person.id} is no student")
    return one(person.id)


@pages.get("/students/<uuid:student_id>")
def one(student_id: UUID) -> ResponseReturnValue:
    """The newest round, or the one that the address names."""
    person = current_person()
    round_id = request.args.get("round", type=UUID)
    try:
        table = actions.conversations.table(person, student_id, round_id)
    except NoRound:
        return render_template("conversations/none.html")
    return _page(table)


@pages.post("/students/<uuid:student_id>/conversations")
def open_(student_id: UUID) -> ResponseReturnValue:
    round_id = request.form.get("round", type=UUID)
    if round_id is None:
        raise NotFound("no round named")
    waive = request.form.get("waive") == "yes"
    actions.conversations.open_(current_person(), student_id, round_id, waive)
    return redirect(_of(student_id, round_id), 303)


@pages.post("/conversations/<uuid:conversation_id>/followed-up")
def follow_up(conversation_id: UUID) -> ResponseReturnValue:
    """How far the goal and the agreements of an earlier conversation have come."""
    person = current_person()
    goal = request.form.get("goal")
    agreements = {
        _agreement_id(key): status
        for key, status in request.form.items()
        if key.startswith("agreement-") and status in AGREEMENT_STATUS
    }
    held = actions.conversations.follow_up(
        person, conversation_id, goal if goal in GOAL_STATUS else None, agreements
    )
    flash(_("Saved."))
    back = request.form.get("round", type=UUID) or held.round
    return redirect(_of(held.student, back), 303)


def _agreement_id(field: str) -> UUID:
    try:
        return UUID(field.removeprefix("agreement-"))
    except ValueError:
        raise UnknownFields(field) from None


def _of(student_id: UUID, round_id: UUID) -> str:
    return url_for("conversations.one", student_id=student_id, round=round_id)


def _page(table: Table) -> str:
    person = current_person()
    at = _at_table(table)
    teacher = _teacher_name(table)
    rows = look_rows(table.feedback, table.student.given_name, teacher)
    mine = table.student.id == person.id
    sheets = _sheets(table, mine)
    return render_template(
        "conversations/folder.html" if mine else "conversations/one.html",
        table=table,
        mine=mine,
        last=_left_behind(table),
        agenda=_agenda(table.student.given_name, teacher),
        rows=rows,
        numbers=[(row.label, row.before, row.now, row.teacher) for row in rows],
        scale_head=Markup(axis(rows[0].steps)) if rows else "",
        teacher_name=with_capital(teacher),
        sheets=sheets,
        words=[
            (sheet.questionnaire.title, own, sheet.response)
            for sheet, _by, sections, _known in sheets
            if sheet.questionnaire.respondent == "student" and (own := _own_words(sections))
        ],
        teacher_words=_own_words(_judged(table)),
        prompts=_prompts(table),
        may_answer=stages.stage(table.round, person.owner.today()) is stages.Stage.OPEN,
        agreed=_agreed(table),
        next_step=next_step(at) if at else None,
        sight=sight_of(table.evaluation.questionnaire) if table.evaluation else None,
        who=who_names(table.student.given_name),
        goal_status=goal_names(),
        agreement_status=agreement_names(),
    )


def _at_table(table: Table) -> AtTable | None:
    if table.conversation is None:
        return None
    relations = access.relations(current_person(), table.student)
    return AtTable(table.conversation, table.student, relations)


def _sheets(table: Table, mine: bool) -> list[tuple[Sheet, str, Sections, dict[str, str]]]:
    """All that lies open, each with a guardian's name where one wrote it: there may be two."""
    look = table.judgement if table.looks is Looks.OPEN else None
    laid = [
        (one, one.document)
        for one in (*table.preparation, table.evaluation, look)
        if one and one.document and (one.sent or mine)
    ]
    guardians = [
        one.response.task.person
        for one, _document in laid
        if one.response and one.questionnaire.respondent == "guardian"
    ]
    names = store.people.names(current_person().owner.id, guardians) if guardians else {}
    found = []
    for one, document in laid:
        by = names.get(one.response.task.person, "") if one.response else ""
        respondent = by or (_teacher_name(table) if one is look else table.student.given_name)
        sections = _read(table, one.questionnaire, document, respondent)
        found.append((one, by, sections, _places(table, respondent)))
    return found


def _prompts(table: Table) -> list[tuple[str, str, str]]:
    """Questions to talk about: their kind, their words and why they come up."""
    if not table.prompts or table.evaluation is None or table.evaluation.document is None:
        return []
    names = {
        "explore": _("Explore"),
        "change_places": _("Change places"),
        "see_the_difference": _("See the difference"),
        "look_ahead": _("Look ahead"),
    }
    places = {
        **_places(table, table.student.given_name),
        **answer_places(table.evaluation.questionnaire, table.evaluation.document),
    }
    found = []
    for one in table.prompts:
        known = places | ({"theme": said(one.theme)} if one.theme else {})
        prompt = one.prompt
        found.append((names[prompt.kind], said(prompt.text, known), said(prompt.why, known)))
    return found


def _agenda(student: str, teacher: str) -> tuple[tuple[str, str, str], ...]:
    """The course of a conversation: where each part stands, what it is, and who speaks."""
    tells = _("%(name)s tells", name=student)
    return (
        ("since", _("Since last time"), tells),
        ("words", _("In %(name)s’s words", name=student), tells),
        ("looks", _("Two looks"), _("%(name)s and %(other)s", name=student, other=teacher)),
        ("next", _("Next step"), _("All together")),
    )


def _left_behind(table: Table) -> Conversation | None:
    """The conversation before, where it left something to come back to."""
    last = table.last
    return last if last and (last.goal or last.agreements) else None


def _own_words(sections: Sections) -> list[Answered]:
    return [row for _of, rows in sections for row in rows if row.words and row.state == "answered"]


def _judged(table: Table) -> Sections:
    """The teacher's look, where it lies open."""
    judgement = table.judgement
    if judgement is None or judgement.document is None or table.looks is not Looks.OPEN:
        return ()
    return _read(table, judgement.questionnaire, judgement.document, _teacher_name(table))


def _read(
    table: Table, questionnaire: Questionnaire, document: Document, respondent: str
) -> Sections:
    owner = current_person().owner.id
    names = actions.occasions.names(owner, questionnaire, document)
    return answer_rows(questionnaire, document, names, _places(table, respondent))


def _places(table: Table, respondent: str) -> dict[str, str]:
    """What the texts of a form leave open, as far as this table knows it."""
    home = table.student.home_class
    return {
        "respondent": respondent,
        "about": table.student.given_name,
        "class": home.name if home else "",
        "round": table.round.title,
    }


def _agreed(table: Table) -> Agreed:
    """What stands in the boxes of the printed sheet; an empty one has room to write by hand."""
    held, who = table.conversation, who_names(table.student.given_name)
    goal = held.goal if held else None
    return Agreed(
        goal=(goal.text,) if goal else (),
        signs=(goal.words.signs,) if goal else (),
        help=(goal.words.help,) if goal else (),
        agreements=tuple(f"{who[one.who]}: {one.text}" for one in held.agreements) if held else (),
    )


def _teacher_name(table: Table) -> str:
    return table.teacher.given_name if table.teacher else _("your teacher")
