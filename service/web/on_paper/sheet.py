"""A conversation on one A4 page: what its reader sees on the screen, and room to write.

The template cuts what does not fit, and says where it goes on. Figures of the class are on
no paper.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

import flask_babel
import segno
from flask_babel import force_locale

from analysis import ThemeRow
from service.actions.conversing.conversations import Table
from service.actions.giving.sheets_on_paper import Sheet
from service.rules.stages import Looks
from service.store.conversing.conversations import Agreement, Conversation, Goal
from service.store.giving.sheets_on_paper import Meeting
from service.web.agreed import goal_names, who_names
from service.web.answering.said import Answered, answer_places, answer_rows
from service.web.charts.marks import LookRow, look_rows
from service.web.conversing.table.laid import places_of
from service.web.ground.languages import _, day, language, month, said, with_capital
from service.web.on_paper.letters import STANDS_FOR, drawable
from service.web.on_paper.typeset import pdf

Told = dict[str, Any]
WHEN = {"da": "EEEE d. MMMM y 'kl.' HH.mm", "sv": "EEEE d MMMM y 'kl.' HH:mm",
        "en": "EEEE d MMMM y, HH:mm"}  # fmt: skip


def draw(sheets: Sequence[Sheet], in_language: str, address: str) -> bytes:
    """A page for each; `address` is that of a conversation, with {student} and {round}."""
    with force_locale("en_GB" if in_language == "en" else in_language):
        return pdf("on_paper/sheet.typ", told(sheets, address))


def told(sheets: Sequence[Sheet], address: str) -> Told:
    """The values of the template, in the language of the moment."""
    pages = [as_drawn(_page(one)) for one in sheets]
    strange = STANDS_FOR in str(pages)
    for one, page in zip(sheets, pages, strict=True):
        table = one.table
        page["letters"] = letters_in(page)
        page["address"] = address.format(student=table.student.id, round=table.round.id)
        page["qr"] = segno.make(page["address"], error="m").svg_inline(border=0)
    return {
        "lang": language(),
        "title": drawable(_title(sheets)),
        "words": as_drawn(_words()),
        "strange": _("%(sign)s: a sign that is on the screen only.", sign=STANDS_FOR)
        if strange
        else "",
        "sheets": pages,
    }


def _title(sheets: Sequence[Sheet]) -> str:
    if len(sheets) == 1:
        return _("Conversation with %(name)s", name=sheets[0].table.student.name)
    return _("Sheets for conversations")


def _words() -> Told:
    return {
        "since": _("Since last time"),
        "first_time": _("Nothing was agreed before. This is the first time."),
        "ask": _("Questions to talk about"),
        "next": _("Next step"),
        "together": _("All together"),
        "again": _("We meet again:"),
        "written": _("The minutes are written:"),
        "more": _("%(count)s more", count="0"),
        "asked": _("What was asked:"),
        "goes_on": _("goes on in that part of the conversation on the screen. Scan the code."),
        "screen": _("The conversation on the screen"),
    }


def _page(sheet: Sheet) -> Told:
    table, mine = sheet.table, sheet.reader.id == sheet.table.student.id
    name = table.student.given_name
    teacher = table.teacher.given_name if table.teacher else _("your teacher")
    who = who_names(name)
    home = table.student.home_class
    looks = bool(table.judgement)
    return {
        "name": f"{table.student.name}, {home.name}" if home else table.student.name,
        "when": _when(sheet, name, teacher),
        "tells": _("%(name)s tells", name=name),
        "last": _last(table.last, who),
        "in_words": _("In my own words") if mine else _("In %(name)s’s words", name=name),
        "said": _own_words(table),
        "nothing_said": _nothing_said(table, mine, name),
        "looks": _looks_title(table, mine, name),
        "lookers": _("%(name)s and %(other)s", name=name, other=teacher) if looks else "",
        "note": _note(table, mine, name),
        "key": _key(table, name, teacher),
        "rows": _rows(table, name, teacher),
        "seen": _teacher_words(table, teacher),
        "prompts": _prompts(table),
        "boxes": _boxes(table.conversation, who),
        "again": _again(table.conversation),
        "foot": _(
            "This sheet belongs to %(name)s. Shred it when everything is written in.", name=name
        )
        + " "
        + _("The class’s figures are not on paper."),
    }


def _when(sheet: Sheet, name: str, teacher: str) -> str:
    """The conversation, its time and room where they are booked, and who comes."""
    table, meeting = sheet.table, sheet.meeting
    there = [table.round.title]
    if meeting is not None:
        there.append(_moment(sheet, meeting))
        there += [meeting.room] if meeting.room else []
    others = [name, *(meeting.guests if meeting else ())]
    who = _("%(name)s and %(other)s", name=", ".join(others), other=teacher)
    return " · ".join((*there, who))


def _moment(sheet: Sheet, meeting: Meeting) -> str:
    """In the school's own time: a job has nobody to ask for theirs."""
    at = meeting.starts_at.astimezone(ZoneInfo(sheet.reader.owner.zone)).replace(tzinfo=None)
    return str(flask_babel.format_datetime(at, WHEN[language()], rebase=False))


def _last(last: Conversation | None, who: dict[str, str]) -> Told | None:
    if last is None or not (last.goals or last.agreements):
        return None
    return {
        "title": _("Agreements from %(month)s", month=month(last.opened_at)),
        "goals": [_goal(one) for one in last.goals],
        "agreements": [
            {"text": _agreed(one, who), "kept": one.status == "kept"} for one in last.agreements
        ],
    }


def _goal(goal: Goal) -> Told:
    """With its ticks: empty, until somebody has said how far it is."""
    told_how_far = goal.rated_at is not None
    ticks = [
        [label, told_how_far and goal.status == status] for status, label in goal_names().items()
    ]
    return {"text": _("“%(text)s”") % {"text": goal.text}, "ticks": ticks}


def _agreed(one: Agreement, who: dict[str, str]) -> str:
    said_by = f"{who[one.who]}: {one.text}"
    return f"{said_by} ({_until(one)})" if one.until else said_by


def _until(one: Any) -> str:
    return _("until %(day)s", day=day(one.until))


def _own_words(table: Table) -> list[Told]:
    mine = table.teacher is None
    sheets = [
        one
        for one in (*table.preparation, table.evaluation)
        if one and one.document and (one.sent or mine)
    ]
    return [
        {"asked": row.text, "said": row.answer}
        for one in sheets
        if one.questionnaire.respondent == "student" and one.document
        for row in _written(table, one, table.student.given_name)
    ]


def _teacher_words(table: Table, teacher: str) -> list[Told]:
    """What the teacher wrote beside the look, where both lie open."""
    look = table.judgement
    if look is None or look.document is None or not table.looks.teachers_is_seen:
        return []
    return [
        {"asked": row.text, "said": f"{with_capital(teacher)}: {row.answer}"}
        for row in _written(table, look, teacher)
    ]


def _written(table: Table, one: Any, respondent: str) -> Iterable[Answered]:
    places = places_of(table, respondent)
    for _of, rows in answer_rows(one.questionnaire, one.document, places=places):
        yield from (row for row in rows if row.words and row.state == "answered")


def _nothing_said(table: Table, mine: bool, name: str) -> str:
    if mine:
        return _("Nothing written yet.")
    if table.looks is Looks.WAITING and table.evaluation and table.evaluation.sent:
        return _("What %(name)s has sent waits for both looks.", name=name)
    return _("Nothing sent yet.")


def _looks_title(table: Table, mine: bool, name: str) -> str:
    if table.judgement:
        return _("Two looks")
    return _("My answers") if mine else _("%(name)s’s answers", name=name)


def _note(table: Table, mine: bool, name: str) -> str:
    if table.looks is Looks.WAITING and mine:
        return _(
            "You see your teacher’s look when both of you have sent, and the round is closed or"
            " the conversation is opened."
        )
    if table.looks is Looks.WAITING:
        return _(
            "You see %(name)s’s answers when both of you have sent, and the round is closed or"
            " the conversation is opened.",
            name=name,
        )
    if table.looks is Looks.WAIVED:
        return _("This conversation is held without the teacher’s look.")
    if table.looks is Looks.ALONE:
        return _("This conversation is held without %(name)s’s answers.", name=name)
    return "" if table.feedback else _("No self-evaluation has been sent.")


def _key(table: Table, name: str, teacher: str) -> Told:
    feedback = table.feedback
    rows = feedback.rows if feedback else ()
    judged = any(row.teacher is not None for row in rows)
    before = table.earlier if any(row.before is not None for row in rows) else None
    return {
        "now": _("%(name)s now", name=name) if table.looks is not Looks.ALONE else "",
        "teacher": with_capital(teacher) if judged else "",
        "before": _("%(name)s, %(round)s", name=name, round=before.title) if before else "",
    }


def _rows(table: Table, name: str, teacher: str) -> list[Told]:
    if table.feedback is None:
        return []
    shown = look_rows(table.feedback, name, teacher)
    return [_row(row, look) for row, look in zip(table.feedback.rows, shown, strict=True)]


def _row(row: ThemeRow, look: LookRow) -> Told:
    sentence = " ".join(filter(None, (look.first, look.more)))
    return {
        "label": look.label,
        "now": row.now,
        "before": row.before,
        "teacher": row.teacher,
        "steps": len(look.steps),
        "low": look.steps[0],
        "high": look.steps[-1],
        "first": look.first,
        "sentence": sentence,
        "heard": f"{look.label}. {sentence}",
    }


def _prompts(table: Table) -> list[str]:
    """The first three: there are as many on a screen at a time. The paper lies before all."""
    look = table.evaluation
    if look is None or look.document is None:
        return []
    places = {
        **places_of(table, table.student.given_name),
        **answer_places(look.questionnaire, look.document),
    }
    return [
        said(one.prompt.text, places | ({"theme": said(one.theme)} if one.theme else {}))
        for one in [one for one in table.prompts if not one.untold][:3]
    ]


def _boxes(held: Conversation | None, who: dict[str, str]) -> list[Told]:
    """What is agreed, and room to write; of several goals, a number tells whose it is."""
    goals = held.goals if held else ()
    agreed = [_agreed(one, who) for one in held.agreements] if held else []
    texts, signs, helped = [], [], []
    for place, goal in enumerate(goals, start=1):
        of, number = goal.words, f"{place}. " if len(goals) > 1 else ""
        texts.append(f"{number}{of.text} ({_until(of)})" if of.until else f"{number}{of.text}")
        signs += [f"{number}{of.signs}"] if of.signs else []
        helped += [f"{number}{words}" for words in (of.strategies, of.help) if words]
    return [
        {"title": _("My goal until next time"), "lines": texts},
        {"title": _("Signs that it is going well"), "lines": signs},
        {"title": _("What helps"), "lines": helped},
        {"title": _("What we agree"), "lines": agreed},
    ]


def _again(held: Conversation | None) -> str:
    return day(held.next_on) if held and held.next_on else ""


def letters_in(of: Any) -> int:
    """How much is written on a page."""
    match of:
        case str():
            return len(of)
        case list():
            return sum(letters_in(one) for one in of)
        case dict():
            return sum(letters_in(one) for one in of.values())
    return 0


def as_drawn(of: Any) -> Any:
    """Every text in it as our fonts can draw it."""
    match of:
        case str():
            return drawable(of)
        case list():
            return [as_drawn(one) for one in of]
        case dict():
            return {key: as_drawn(one) for key, one in of.items()}
    return of
