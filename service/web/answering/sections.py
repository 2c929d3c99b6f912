"""The page of one section: compiled and drawn once per version and language, then filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from flask import render_template
from flask_babel import force_locale
from markupsafe import Markup, escape

from forms import Message, Page, PageWords, Setting, compile_page
from questionnaires import Document, Questionnaire, Section, sections_shown
from service import actions, store
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.web.answering.said import answer_places, said_answer
from service.web.ground.frames import Frame
from service.web.ground.languages import _, all_translated, clock, language, said
from service.web.ground.requests import static_url
from service.web.sight import sight_of, sight_of_question

MOST_KEPT = 2000  # pages: some versions, some sections each, three languages


@dataclass(frozen=True, slots=True)
class Version:
    """A questionnaire that is told from others by its digest, to be looked up by."""

    digest: str
    questionnaire: Questionnaire = field(compare=False)


def setting_of(
    person: Person, response: Response, of: Round | None, asked: Questionnaire
) -> Setting:
    """What the form needs to know of its occasion, earlier answers and last time's in words."""
    setting = actions.occasions.setting(person, response, of, asked)
    needs = actions.occasions.needs(asked)
    if any(place.startswith("answer:") for place in needs.places):
        names = {key: name for one in setting.rosters.values() for key, name in one.items()}
        answers = answer_places(asked, response.document, names)
        setting = replace(setting, places={**setting.places, **answers})
    if setting.last is not None:
        setting = replace(setting, last_said=_last_said(person, asked, setting.last))
    return setting


def _last_said(person: Person, asked: Questionnaire, last: Document) -> dict[str, str]:
    names = actions.occasions.names(person.owner.id, asked, last)
    return {
        question.id: said_answer(asked, question, last, names)
        for question in asked.questions()
        if question.recall
    }


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the questions of one section."""

    saved_at: str = ""
    about: str = ""
    trial: bool = False
    errors: Mapping[str, Sequence[str]] = field(default_factory=dict)
    document: Document = field(default_factory=Document)
    places: Mapping[str, str] = field(default_factory=dict)


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
    version = Version(questionnaire.digest, questionnaire)
    spoken = questionnaire.in_language(language())
    refused = all_translated(errors or {})
    page = compiled(version, this.id, spoken, language())
    filled = page.fill(response.document, refused, typed or {}, setting)
    about, saved_at = about_whom(response), clock(response.saved_at)
    trial = of is not None and of.trial
    if refused or trial or _is_own(questionnaire):
        around = Around(
            saved_at if response.revision else "", about, trial, refused, response.document,
            setting.places,
        )  # fmt: skip
        return _draw(questionnaire, this, filled, around)
    frame = _frame(version, this.id, language(), response.revision > 0, bool(about))
    return frame.fill(questions=filled, saved_at=saved_at, about=str(escape(about)))


def about_whom(response: Response) -> str:
    """Whom or what the answers are about, where that is not the writer."""
    task = response.task
    if task.visit is not None:
        visit = store.visits.visit(task.owner, task.visit)
        return f"{visit.teacher_name} · {visit.group_name} · {visit.lesson}"
    if task.sheet is not None:
        sheet = store.sheets.sheet(task.owner, task.sheet)
        return " · ".join(filter(None, (sheet.title, sheet.of)))
    return "" if task.about == task.person else store.people.person(task.owner, task.about).name


def _is_own(questionnaire: Questionnaire) -> bool:
    """Is the page around the questions not the same for everybody?"""
    return questionnaire.branches or actions.occasions.needs(questionnaire).in_heads


@lru_cache(maxsize=MOST_KEPT)
def _frame(version: Version, section_id: str, _language: str, saved: bool, about: bool) -> Frame:
    """All of a section's page but the answers: drawn once per version and language."""
    questionnaire = version.questionnaire
    this = section(questionnaire, section_id)
    return Frame(
        lambda marks: _draw(
            questionnaire,
            this,
            Markup(marks["questions"]),
            Around(marks["saved_at"] if saved else "", marks["about"] if about else ""),
        ),
        ("questions", "saved_at", "about"),
    )


def _draw(questionnaire: Questionnaire, this: Section, questions: Markup, around: Around) -> str:
    met = sections_shown(questionnaire, around.document)
    place = met.index(this) + 1 if this in met else 1
    return render_template(
        "responses/section.html",
        questionnaire=questionnaire,
        section=this,
        places_of=around.places,
        place=place,
        places=len(met),
        last=place == len(met),
        questions=questions,
        saved_at=around.saved_at,
        about=around.about,
        trial=around.trial,
        errors=[
            (f"#q-{key}", f"{_asked(this, key, around.places)} {' '.join(sentences)}")
            for key, sentences in around.errors.items()
        ],
        sight=sight_of(questionnaire, around.trial),
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
def compiled(version: Version, section_id: str, spoken: str, interface: str) -> Page:
    """A section's page, compiled once per version and language."""
    questionnaire = version.questionnaire
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
