"""The copy of all that is held about somebody, in their language: one structure, two files.

The structure is described in docs/privacy.md. A file read by a program holds the same as the one
that is printed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from questionnaires import Document
from service import store
from service.actions.administration.held import Held, Paper
from service.store.administration.cases import Case
from service.store.administration.held import ANSWERED, TALKED
from service.store.conversing.conversations import Conversation
from service.store.ground.database import now
from service.store.visiting.own import KeptPrivately
from service.web.agreed import agreement_names, goal_names, who_names
from service.web.answering.said import Answered, answer_rows
from service.web.ground.languages import _, day, language, moment, said, with_capital
from service.web.ground.shell import role_name
from service.web.library import terms
from service.web.rights import besides, words
from service.web.rights.words import Roster

FORMAT, VERSION = "samtalebordet-copy", 2
FILE = "my-data"
Told = dict[str, Any]


def told(case: Case, held: Held) -> Told:
    """Everything, with words where a page has words, and days as machines write them."""
    facts = held.facts
    return {
        "format": FORMAT,
        "version": VERSION,
        "owner": held.person.owner.name,
        "language": language(),
        "made_at": at(now()),
        "as_of": at(case.decided_at),
        "person": {
            "name": facts.name,
            "shown_as": facts.shown_as,
            "username": facts.username,
            "email": facts.email,
            "language": facts.language,
            "roster_id": facts.roster_id,
            "adult_from": at(facts.adult_from),
            "restricted_at": at(facts.restricted_at),
            "reminders_by_mail": facts.digest,
            "can_log_in": facts.active,
        },
        "roles": [
            {
                "role": role_name(one.role),
                "school": one.school,
                "group": one.group,
                "subject": one.subject,
                "from": at(one.from_day),
                "to": at(one.to_day),
            }
            for one in held.roles
        ],
        "guardians_and_children": [
            {
                "who": _("child") if one.of_child else _("guardian"),
                "name": one.name,
                "from": at(one.from_day),
                "to": at(one.to_day),
            }
            for one in held.bonds
        ],
        "written": [paper_told(one, facts.name) for one in held.written],
        "about_me": [paper_told(one, facts.name) for one in held.about],
        "conversations": [talk_told(one, title) for one, title in held.conversations],
        "prepared_and_kept": [
            besides.told(one, held.person.owner.id, held.rounds) for one in held.besides
        ],
        "own_space": [private_told(one, held.person.owner.id, facts.name) for one in held.private],
        "anonymous": [
            {"round": one.round, "form": one.what}
            for one in held.occasions
            if one.what not in (ANSWERED, TALKED)
        ],
        "log": [_line(words.line(one, held.rounds), one.read) for one in held.trail],
        "requests": [_request(one) for one in held.cases],
        "withheld": len(case.withheld),
    }


def as_json(of: Told) -> str:
    return json.dumps(of, ensure_ascii=False, indent=1)


def heading(paper: Paper) -> str:
    """What a form is called, when and by whom."""
    response = paper.response
    when = moment(response.sent_at) if response.sent_at else _("not sent")
    by = _("by %(name)s", name=paper.writer) if paper.writer else ""
    about = _("about %(name)s", name=paper.about) if paper.about else ""
    title = said(paper.questionnaire.title)
    return " · ".join(filter(None, (title, paper.round, about, by, when)))


def paper_told(paper: Paper, me: str) -> Told:
    response, questionnaire = paper.response, paper.questionnaire
    places = {"about": paper.about or me, "respondent": paper.writer or me}

    def answers(document: Document) -> list[Told]:
        sections = answer_rows(questionnaire, document, Roster(), places)
        return [_answer(one) for _section, rows in sections for one in rows]

    return {
        "form": questionnaire.name,
        "form_version": questionnaire.version,
        "heading": heading(paper),
        "kind": terms.form_kind(questionnaire.kind),
        "round": paper.round,
        "written_by": paper.writer,
        "about": paper.about,
        "saved_at": at(response.saved_at),
        "sent_at": at(response.sent_at),
        "language": response.language,
        "somebody_helped": response.helped,
        "typed_in_from_paper": response.entered_by is not None,
        "answers": answers(response.document),
        "changes_not_sent": answers(response.changes) if response.changes is not None else [],
        "set_aside": [answers(one) for one in response.asides.values()],
    }


def private_told(one: KeptPrivately, owner: UUID, me: str) -> Told:
    """Something of one's own space: a lesson with its forms, a survey that was asked, a copy."""
    kinds = {
        "lesson": _("A lesson of one’s own"),
        "survey": _("What you asked your own class"),
        "copy": _("A copy that you gave to somebody"),
    }
    heading = " · ".join((kinds[one.kind], one.title, day(one.day or one.made_at.date())))
    answers = []
    for name, version, document in one.forms:
        asked = store.definitions.questionnaire(owner, name, version)
        places = {"about": me, "respondent": me}
        for _section, given in answer_rows(asked, document, Roster(), places):
            answers += [_answer(each) for each in given if one.kind == "lesson"]
    return {
        "kind": one.kind,
        "heading": heading,
        "at": at(one.made_at),
        "taken_back_at": at(one.withdrawn_at),
        "answers": answers,
    }


def _answer(one: Answered) -> Told:
    silent = {
        "declined": _("Does not want to answer this"),
        "not_relevant": _("Not relevant"),
        "missing": _("Not answered"),
    }
    return {
        "question": one.question.id,
        "asked": one.text,
        "answer": silent.get(one.state) or "\n".join(one.lines) or one.answer,
        "state": one.state,
        "rows": [
            {"title": row.title, "answers": [_answer(each) for each in row.answers]}
            for row in one.rows
        ],
    }


def talk_told(of: Conversation, title: str) -> Told:
    return {
        "round": title,
        "opened_at": at(of.opened_at),
        "closed_at": at(of.closed_at),
        "shared_with_home_at": at(of.shared_at),
        "meet_again": at(of.next_on),
        "goals": [
            {
                "key": str(one.id),
                "text": one.text,
                "signs": one.words.signs,
                "strategies": one.words.strategies,
                "help": one.words.help,
                "who": one.words.who,
                "until": at(one.words.until),
                "subject": one.words.subject,
                "status": goal_names().get(one.status, one.status),
                "reached": one.reached,
            }
            for one in of.goals
        ],
        "agreements": [
            {"text": one.text, "who": one.who, "until": at(one.until), "status": one.status}
            for one in of.agreements
        ],
        "set_aside": [
            {"part": part, "text": str(text)}
            for aside in of.asides.values()
            for part, text in aside.answers.items()
        ],
    }


def _line(one: words.Line, read: bool) -> Told:
    who = f"{one.who} ({one.role})" if one.role else one.who
    return {"at": at(one.at), "kind": "read" if read else "administered", "who": who,
            "what": one.what}  # fmt: skip


def _request(of: Case) -> Told:
    return {
        "kind": words.right_of_another(of.kind),
        "in_your_words": of.text,
        "asked_at": at(of.asked_at),
        "state": words.state(of),
        "decision": words.decision(of.decision),
        "ground": of.ground,
    }


def at(when: date | datetime | None) -> str | None:
    return when.isoformat() if when is not None else None


def as_parts(of: Told) -> Told:
    """The same for paper: parts with a heading, each with lines of a label and its words."""
    person = of["person"]
    labels = (
        ("name", _("Name")), ("shown_as", _("Shown to others as")), ("username", _("User name")),
        ("email", _("Mail address")), ("language", _("Language")),
        ("roster_id", _("Number in the school’s register")), ("adult_from", _("Of age from")),
        ("restricted_at", _("Not used since")),
    )  # fmt: skip
    facts = [(label, _printed(person[key])) for key, label in labels if person[key]]
    parts = [
        part(_("Who you are here"), [item("", [*facts, *map(_of_role, of["roles"]),
              *map(_of_bond, of["guardians_and_children"])])]),
        part(_("What you wrote"), [of_paper(one) for one in of["written"]]),
        part(_("What others wrote about you"), [of_paper(one) for one in of["about_me"]]),
        part(_("Conversations, goals and agreements"), map(of_talk, of["conversations"])),
        part(_("Prepared for conversations, and kept between them"),
              map(of_beside, of["prepared_and_kept"])),
        part(_("Your own space, which nobody else reads"), map(_of_private, of["own_space"])),
        part(_("Anonymous forms"), map(_of_anonymous, of["anonymous"]), _not_found(of)),
        part(_("Who has read what, and what was administered"), [_log_item(of["log"])]),
        part(_("What you asked us for"), map(_of_request, of["requests"])),
    ]  # fmt: skip
    notes = [
        _("This is what %(owner)s held on %(day)s in Samtalebordet.", owner=of["owner"],
          day=_printed(of["as_of"])),
        _("Numbers that were counted of whole groups are not here: they are nobody’s any more."),
    ]  # fmt: skip
    if of["withheld"]:
        notes.append(
            _("%(count)s places are left out because they concern others.", count=of["withheld"])
        )
    return {
        "title": _("What we hold about %(name)s", name=person["name"]),
        "lang": of["language"],
        "notes": notes,
        "parts": [one for one in parts if one["items"]],
    }


def part(title: str, items: Iterable[Told], note: str = "") -> Told:
    return {"title": title, "note": note, "items": [one for one in items if one["lines"]]}


def item(title: str, lines: Sequence[tuple[str, str]], subtitle: str = "") -> Told:
    return {"title": title, "subtitle": subtitle, "lines": [list(one) for one in lines]}


def _of_role(one: Told) -> tuple[str, str]:
    where = " · ".join(filter(None, (one["school"], one["group"], one["subject"])))
    return one["role"], f"{where} {_span(one)}".strip()


def _of_bond(one: Told) -> tuple[str, str]:
    return with_capital(one["who"]), f"{one['name']} {_span(one)}".strip()


def _span(one: Told) -> str:
    to = f" – {_printed(one['to'])}" if one["to"] else ""
    return f"({_printed(one['from'])}{to})"


def of_paper(one: Told) -> Told:
    lines = _answer_lines(one["answers"])
    for title, others in (
        (_("Changes that were not sent"), [one["changes_not_sent"]]),
        (_("Set aside from another device"), one["set_aside"]),
    ):
        for answers in others:
            lines += [(f"{title}: {asked}", given) for asked, given in _answer_lines(answers)]
    return item(one["heading"], lines or [(_("Nothing was answered"), "")])


def _answer_lines(answers: Sequence[Told]) -> list[tuple[str, str]]:
    lines = []
    for one in answers:
        lines.append((one["asked"], one["answer"]))
        for row in one["rows"]:
            inside = _answer_lines(row["answers"])
            lines += [(f"{row['title']}: {asked}", given) for asked, given in inside]
    return lines


def of_talk(one: Told) -> Told:
    labels = (
        ("text", _("Goal")),
        ("signs", _("Signs that it is near")),
        ("strategies", _("What the student tries")),
        ("help", _("Help that was promised")),
        ("who", _("Who keeps it alive")),
        ("until", _("Until when")),
        ("subject", _("Subject")),
        ("status", _("How far")),
        ("reached", _("What was reached")),
    )
    who, kept = who_names(_("Student")), agreement_names()
    goals = [
        goal | {"who": who[goal["who"]], "until": _printed(goal["until"])} for goal in one["goals"]
    ]
    lines = [(label, goal[key]) for goal in goals for key, label in labels if goal[key]]
    for agreed in one["agreements"]:
        said_of = (agreed["text"], who[agreed["who"]], _printed(agreed["until"]))
        lines.append((_("Agreement"), " · ".join(filter(None, (*said_of, kept[agreed["status"]])))))
    if one["meet_again"]:
        lines.append((_("When we meet again"), _printed(one["meet_again"])))
    lines += [(_("Set aside from another device"), aside["text"]) for aside in one["set_aside"]]
    return item(one["round"] or _("A conversation"), lines or [(_("Nothing was written"), "")])


def _of_private(one: Told) -> Told:
    return item(
        one["heading"], _answer_lines(one["answers"]) or [(_("Written on"), _printed(one["at"]))]
    )


def of_beside(one: Told) -> Told:
    return item(one["heading"], [(each["label"], each["text"]) for each in one["words"]])


def _of_anonymous(one: Told) -> Told:
    return item("", [(one["round"], one["form"])])


def _not_found(of: Told) -> str:
    if not of["anonymous"]:
        return ""
    return _(
        "You took part in these. Which answers are yours nobody can tell, so they cannot be "
        "found for you."
    )


def _log_item(lines: Sequence[Told]) -> Told:
    return item("", [(_printed(one["at"]), f"{one['who']}: {one['what']}") for one in lines])


def _of_request(one: Told) -> Told:
    lines = [(_printed(one["asked_at"]), one["kind"]), ("", one["in_your_words"])]
    answer = f"{one['decision']} {one['ground']}".strip()
    return item("", [*lines, (one["state"], answer)])


def _printed(when: str | None) -> str:
    """A day or a moment as people read it; other words stay as they are."""
    if when is None:
        return ""
    try:
        found = datetime.fromisoformat(when)
    except ValueError:
        return when
    return day(found.date())
