"""What lies on a table, as pages say it."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from analysis import Band, ThemeChange, axis
from questionnaires import Document, Questionnaire
from service import actions, store
from service.actions.conversing.conversations import Sheet, Table
from service.rules import stages
from service.rules.stages import Looks
from service.store.conversing.conversations import Conversation
from service.web.agreed import agreement_names, goal_names, who_names
from service.web.answering.said import Answered, Sections, answer_rows
from service.web.charts.marks import look_rows, step_words
from service.web.ground.guards import current_person
from service.web.ground.languages import _, said, with_capital
from service.web.sight import sight_of

Laid = tuple[Sheet, str, Sections, dict[str, str]]


def laid(
    table: Table, bands: Mapping[str, Band] | None = None, answers: bool = True
) -> dict[str, object]:
    """What every phase of a conversation, and the student's folder, shows of its table.

    Without `answers`, only what was agreed.
    """
    person = current_person()
    mine = table.student.id == person.id and not table.room
    teacher = teacher_name(table)
    feedback = table.feedback if answers else None
    rows = look_rows(feedback, table.student.given_name, teacher, bands or {})
    sheets = _sheets(table, mine) if answers else []
    return {
        "table": table,
        "mine": mine,
        "is_student": table.student.id == person.id,
        "last": _left_behind(table),
        "rows": rows,
        "numbers": [(row.label, row.before, row.now, row.teacher, *row.band) for row in rows],
        "banded": any(row.band for row in rows),
        "scale_head": Markup(axis(rows[0].steps)) if rows else "",
        "teacher_name": with_capital(teacher),
        "sheets": sheets,
        "words": [
            (sheet.questionnaire.title, own, sheet.response)
            for sheet, _by, sections, _known in sheets
            if sheet.questionnaire.respondent == "student" and (own := _own_words(sections))
        ],
        "teacher_words": [
            row
            for sheet, _by, sections, _known in sheets
            if sheet is table.judgement
            for row in _own_words(sections)
        ],
        "may_answer": stages.stage(table.round, person.owner.today()) is stages.Stage.OPEN,
        "sight": sight_of(table.evaluation.questionnaire) if table.evaluation else None,
        "who": who_names(table.student.given_name),
        "goal_status": goal_names(),
        "agreement_status": agreement_names(),
        "changes": (),
    }


def changed(changes: tuple[ThemeChange, ...]) -> list[tuple[str, str, str, str, str]]:
    """Each theme then and now, how sure it is, and a sentence that promises no more than that."""
    return [
        (
            said(one.label),
            step_words(one.steps, one.before),
            step_words(one.steps, one.now),
            one.certainty,
            _(one.sentence.id),
        )
        for one in changes
    ]


def agenda(table: Table) -> tuple[tuple[str, str, str, bool], ...]:
    """The course of a conversation: where a part stands, what it is, who speaks, is it done."""
    name, held, last = table.student.given_name, table.conversation, table.last
    tells = _("%(name)s tells", name=name)
    both = _("%(name)s and %(other)s", name=name, other=teacher_name(table))
    return (
        ("since", _("Since last time"), tells, _is_taken_up(held, last)),
        ("words", _("In %(name)s’s words", name=name), tells, False),
        ("looks", _("Two looks"), both, False),
        ("next", _("Next step"), _("All together"), bool(held and held.goals)),
    )


def _is_taken_up(held: Conversation | None, last: Conversation | None) -> bool:
    """Whether last time's goals were rated in this conversation."""
    if held is None or last is None:
        return False
    told = [one.rated_at for one in last.goals] + [one.followed_at for one in last.agreements]
    return any(when is not None and when >= held.opened_at for when in told)


def missing(table: Table) -> list[str]:
    """What has not come, before they talk."""
    name = table.student.given_name
    found = []
    for one in (table.evaluation, *table.preparation):
        told = one is table.evaluation and table.looks is Looks.ALONE
        if one is not None and not one.sent and not told:
            by = _("From home") if one.questionnaire.respondent == "guardian" else name
            found.append(f"{by}: {said(one.questionnaire.title)}")
    judgement = table.judgement
    if judgement is not None and not judgement.sent and table.looks is not Looks.WAIVED:
        found.append(_("Your look at %(name)s", name=name))
    return found


def not_reached(table: Table) -> list[str]:
    """What they did not come to, when they have talked."""
    held, last, found = table.conversation, table.last, []
    if last is not None and held is not None:
        left = [one.text for one in last.goals if not one.rated_at]
        left += [one.text for one in last.agreements if one.status == "open"]
        found += [_("Last time: “%(what)s”", what=text) for text in left]
    if held is not None and not held.goals:
        found.append(_("No goal is agreed."))
    return found


def _sheets(table: Table, mine: bool) -> list[tuple[Sheet, str, Sections, dict[str, str]]]:
    """All that lies open, each with a guardian's name where one wrote it: there may be two.

    In the room the student's words are told by cards; the other look alone is read from its sheet.
    """
    look = table.judgement if table.looks.teachers_is_seen else None
    own = () if table.room else (*table.preparation, table.evaluation)
    laid = [
        (one, one.document) for one in (*own, look) if one and one.document and (one.sent or mine)
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
        respondent = by or (teacher_name(table) if one is look else table.student.given_name)
        sections = _read(table, one.questionnaire, document, respondent)
        found.append((one, by, sections, places_of(table, respondent)))
    return found


def _left_behind(table: Table) -> Conversation | None:
    """The conversation before, where it left something to come back to."""
    last = table.last
    return last if last and (last.goal or last.agreements) else None


def _own_words(sections: Sections) -> list[Answered]:
    return [row for _of, rows in sections for row in rows if row.words and row.state == "answered"]


def _read(
    table: Table, questionnaire: Questionnaire, document: Document, respondent: str
) -> Sections:
    owner = current_person().owner.id
    names = actions.occasions.names(owner, questionnaire, document)
    places = places_of(table, respondent)
    return answer_rows(questionnaire, document, names, places, steps=not table.room)


def places_of(table: Table, respondent: str) -> dict[str, str]:
    """What the texts of a form leave open, as far as this table knows it."""
    home = table.student.home_class
    return {
        "respondent": respondent,
        "about": table.student.given_name,
        "class": home.name if home else "",
        "round": table.round.title,
    }


def teacher_name(table: Table) -> str:
    return table.teacher.given_name if table.teacher else _("your teacher")
