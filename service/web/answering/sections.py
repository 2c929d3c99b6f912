"""The page of one section: compiled and drawn once per version and language, then filled."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from uuid import uuid4

from flask import render_template
from flask_babel import force_locale
from markupsafe import Markup, escape

from forms import Message, Page, PageWords, Setting, compile_page
from questionnaires import EMPTY, Document, Questionnaire, Section, sections_shown
from service import actions, store
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.web.answering import capturing, turning
from service.web.answering.asides import asides
from service.web.answering.said import said_answer
from service.web.ground.frames import Frame
from service.web.ground.languages import _, all_translated, clock, language, said
from service.web.ground.requests import static_url
from service.web.sight import sight_of, sight_of_question

MOST_KEPT = 2000  # pages: some versions, some sections each, three languages
ANSWER = "answer:"  # how a text names an earlier answer
PLACE = "place "  # before the names of holes that are places of a text
FILLED = ("marks", "helped", "quiet", "asides", "head", "look", "evidence")  # HTML already
_MARKS = Markup(
    '<input type="hidden" name="lane" value="{lane}"><input type="hidden" name="number" value="1">'
    '<input type="hidden" name="was" value="{was}">'
)


def setting_of(
    person: Person, response: Response, of: Round | None, asked: Questionnaire
) -> Setting:
    """What the form needs to know of its occasion, and the earlier answers that its texts name."""
    setting = actions.occasions.setting(person, response, of, asked)
    named = {one for one in actions.occasions.needs(asked).places if one.startswith(ANSWER)}
    if not named:
        return setting
    names = {key: name for one in setting.rosters.values() for key, name in one.items()}
    answers = {
        f"{ANSWER}{one.id}": said_answer(asked, one, response.working, names)
        for one in asked.questions()
        if f"{ANSWER}{one.id}" in named
    }
    return replace(setting, places={**setting.places, **answers})


def _with_last_said(
    setting: Setting, response: Response, asked: Questionnaire, this: Section
) -> Setting:
    """Last time's answers to the questions of one section, in words."""
    recalled = [one for one in this.questions if one.recall]
    if setting.last is None or not recalled:
        return setting
    last = setting.last.only([one.id for one in recalled])
    names = actions.occasions.names(response.task.owner, asked, last)
    return replace(
        setting, last_said={one.id: said_answer(asked, one, last, names) for one in recalled}
    )


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the questions of one section."""

    place: int  # of the section, among those that this respondent meets
    of: int
    trial: bool
    saved_at: str
    about: str
    places: Mapping[str, str]
    marks: str  # HTML from here on
    helped: str
    quiet: str
    asides: str
    head: str
    look: str
    evidence: str
    errors: Mapping[str, Sequence[str]] = field(default_factory=dict)
    own: bool = False  # nobody else reads it, whatever the questionnaire says


def section_page(
    response: Response,
    of: Round | None,
    questionnaire: Questionnaire,
    this: Section,
    setting: Setting,
    errors: Mapping[str, Sequence[Message]] | None = None,
    typed: Mapping[str, tuple[str, ...]] | None = None,
) -> str:
    """One section, filled in. Where nothing is refused only the holes of its frame are filled."""
    refused = all_translated(errors or {})
    trial = of is not None and of.trial
    filled = questions_of(response, questionnaire, this, setting, refused, typed)
    capture = capturing.capture(response, questionnaire)
    around = Around(
        *_place(questionnaire, this, response.working),
        trial=trial,
        saved_at=clock(response.saved_at) if response.revision else "",
        about=about_whom(response),
        places=setting.places,
        marks=page_marks(response, this),
        helped=" checked" if response.helped else "",
        quiet=_quiet_line(response, of, questionnaire, this),
        asides=asides(response, questionnaire, setting, this),
        head=capture.head,
        look=capture.look,
        evidence=capturing.evidence(response, questionnaire, this),
        errors=refused,
        own=response.task.own is not None,
    )
    if refused:
        return _draw(questionnaire, this, filled, around)
    frame = _frame(
        questionnaire, this.id, language(), around.place, around.of, around.trial,
        bool(around.saved_at), bool(around.about), around.own,
    )  # fmt: skip
    return frame.fill(
        questions=filled,
        marks=around.marks,
        helped=around.helped,
        quiet=around.quiet,
        asides=around.asides,
        head=around.head,
        look=around.look,
        evidence=around.evidence,
        saved_at=around.saved_at,
        about=str(escape(around.about)),
        **{
            f"{PLACE}{one}": str(escape(setting.places.get(one, EMPTY)))
            for one in _in_heads(questionnaire)
        },
    )


def questions_of(
    response: Response,
    questionnaire: Questionnaire,
    this: Section,
    setting: Setting,
    refused: Mapping[str, Sequence[str]] | None = None,
    typed: Mapping[str, tuple[str, ...]] | None = None,
) -> Markup:
    """The cards of one section, filled in: what stands inside the form of its page."""
    spoken = questionnaire.in_language(language())
    page = compiled(questionnaire, this.id, spoken, language())
    known = _with_last_said(setting, response, questionnaire, this)
    return page.fill(response.working, refused or {}, typed or {}, known)


def page_marks(response: Response, this: Section) -> str:
    """What a page says of itself when it is saved (`actions.merging.PageMarks`), as its fields."""
    was = response.working.marks(one.id for one in this.questions)
    return _MARKS.format(lane=uuid4(), was=json.dumps(was, ensure_ascii=False))


def _quiet_line(
    response: Response, of: Round | None, questionnaire: Questionnaire, this: Section
) -> str:
    if turning.is_quiet(questionnaire, this):
        return ""
    on = turning.occasion(response.task, of, questionnaire)
    return _quiet(questionnaire, this.id, on, language())


@lru_cache(maxsize=MOST_KEPT)
def _quiet(
    questionnaire: Questionnaire, section_id: str, on: turning.Occasion, _language: str
) -> str:
    return turning.quiet_line(questionnaire, section(questionnaire, section_id), on)


def _place(asked: Questionnaire, this: Section, document: Document) -> tuple[int, int]:
    """Which of the sections that this respondent meets, and how many these are."""
    met = [one.id for one in sections_shown(asked, document)]
    return met.index(this.id) + 1 if this.id in met else 1, len(met)


def about_whom(response: Response) -> str:
    """Whom or what the answers are about, where that is not the writer."""
    task = response.task
    if task.visit is not None:
        visit = store.visits.visit(task.owner, task.visit)
        return f"{visit.teacher_name} · {visit.group_name} · {visit.lesson}"
    if task.own is not None:
        lesson = store.own.lesson(task.owner, task.person, task.own)
        return " · ".join(filter(None, (lesson.lesson, lesson.group_name)))
    if task.sheet is not None:
        sheet = store.sheets.sheet(task.owner, task.sheet)
        return " · ".join(filter(None, (sheet.title, sheet.of)))
    return "" if task.about == task.person else store.people.person(task.owner, task.about).name


def _in_heads(questionnaire: Questionnaire) -> frozenset[str]:
    """The places that titles may name, which stand in the frame."""
    needs = actions.occasions.needs(questionnaire)
    return needs.places if needs.in_heads else frozenset()


@lru_cache(maxsize=MOST_KEPT)
def _frame(
    questionnaire: Questionnaire,
    section_id: str,
    _language: str,
    place: int,
    of: int,
    trial: bool,
    saved: bool,
    about: bool,
    own: bool,
) -> Frame:
    """All of a section's page but the answers: drawn once per version, language and place."""
    this = section(questionnaire, section_id)
    in_heads = _in_heads(questionnaire)

    def draw(marks: Mapping[str, str]) -> str:
        around = Around(
            place, of, trial,
            saved_at=marks["saved_at"] if saved else "",
            about=marks["about"] if about else "",
            places={one: marks[f"{PLACE}{one}"] for one in in_heads},
            marks=marks["marks"], helped=marks["helped"], quiet=marks["quiet"],
            asides=marks["asides"], head=marks["head"], look=marks["look"],
            evidence=marks["evidence"], own=own,
        )  # fmt: skip
        return _draw(questionnaire, this, Markup(marks["questions"]), around)

    holes = (f"{PLACE}{one}" for one in in_heads)
    return Frame(draw, ("questions", "saved_at", "about", *FILLED, *holes))


def _draw(questionnaire: Questionnaire, this: Section, questions: Markup, around: Around) -> str:
    return render_template(
        "responses/section.html",
        questionnaire=questionnaire,
        section=this,
        places_of=around.places,
        place=around.place,
        places=around.of,
        last=around.place == around.of,
        questions=questions,
        saved_at=around.saved_at,
        about=around.about,
        marks=Markup(around.marks),
        helped=Markup(around.helped),
        quiet=Markup(around.quiet),
        asides=Markup(around.asides),
        capture=capturing.is_capture(questionnaire),
        watches=capturing.watches(this),
        head=Markup(around.head),
        look=Markup(around.look),
        evidence=Markup(around.evidence),
        may_be_helped=questionnaire.respondent == "student",
        trial=around.trial,
        errors=[
            (f"#q-{key}", f"{_asked(this, key, around.places)} {' '.join(sentences)}")
            for key, sentences in around.errors.items()
        ],
        sight=sight_of(questionnaire, around.trial, around.own),
        me=None,  # a frame is everybody's
        nav=(),
        shell="desk",
    )


def _asked(this: Section, key: str, places: Mapping[str, str]) -> str:
    """What was asked, for the list of errors; `key` is measures.0.what inside rows."""
    first = key.partition(".")[0]
    return next((said(one.text, places) for one in this.questions if one.id == first), "")


def section(questionnaire: Questionnaire, section_id: str) -> Section:
    return next(one for one in questionnaire.sections if one.id == section_id)


@lru_cache(maxsize=MOST_KEPT)
def compiled(questionnaire: Questionnaire, section_id: str, spoken: str, interface: str) -> Page:
    """A section's page, compiled once per version and language."""
    return compiled_anew(questionnaire, section_id, spoken, interface)


def compiled_anew(
    questionnaire: Questionnaire, section_id: str, spoken: str, interface: str
) -> Page:
    """The page of what is only looked at. It is not kept: a draft changes with every letter."""
    this = section(questionnaire, section_id)
    with force_locale(interface):
        words = PageWords(
            language=interface,
            icons=static_url("icons.svg"),
            question_of=_("Question {n} of {total}"),
            required=_("must be answered"),
            decline=_("I do not want to answer this"),
            not_relevant=_("Not relevant here"),
            characters=_("{count} of {limit} characters"),
            error=_("Error:"),
            last_time=_("Last time you answered: {answer}"),
            other=_("Something else"),
            own_words=_("Your own answer"),
            choose_between=_("Choose {least} to {most}"),
            choose_least=_("Choose at least {least}"),
            choose_most=_("Choose at most {most}"),
            number_between=_("From {least} to {most}"),
            number_least=_("{least} or more"),
            number_most=_("{most} or less"),
            number_step=_("In steps of {step}"),
            minutes=_("minutes"),
            line=_("Line {n}"),
            tag=_("Tag of line {n}"),
            no_tag=_("No tag"),
            row=_("Entry"),
            add_row=_("Add one more"),
            empty_list=_("There is nothing to choose from yet."),
            draw=_("Draw {n}"),
            away=_("Away: draw another"),
            were_away=_("Drawn, but away: {names}"),
        )
        sights = {one.id: sight_of_question(questionnaire, one) for one in this.questions}
    return compile_page(
        questionnaire,
        this,
        questionnaire.in_language(spoken),
        words,
        {question: sentence for question, sentence in sights.items() if sentence},
    )
