"""Answer a questionnaire: a cover, a page a section, a look through, and send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID, uuid4

from flask import (
    Blueprint,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from forms import missing, unanswered
from questionnaires import (
    Document,
    NoteQuestion,
    Questionnaire,
    Section,
    kept,
    progress,
    sections_shown,
    shown,
)
from service import actions, store
from service.actions.answering.responses import Taken
from service.errors import NotComplete, NotFound, UnknownFields
from service.rules import stages
from service.rules.stages import Writing
from service.store.conversing.conversations import Goal
from service.store.ground.database import now
from service.store.people import Person
from service.store.responses import Response
from service.store.rounds import Round
from service.web.agreed import goal_names
from service.web.answering import capturing
from service.web.answering.asides import sections_with_asides
from service.web.answering.packing import packed
from service.web.answering.said import Sections, answer_places, answer_rows
from service.web.answering.sections import about_whom, section_page, setting_of
from service.web.ground.errors import wants_json
from service.web.ground.guards import current_person
from service.web.ground.languages import all_translated, clock, language, said, translated
from service.web.sight import sight_of

pages = Blueprint("responses", __name__, url_prefix="/responses")

SETTLING = ("use", "both", "leave")  # how one decides between two answers to one question


@pages.post("")
def begin() -> ResponseReturnValue:
    """Start on a task of a round, or go on with it."""
    person = current_person()
    about = request.form.get("about", type=UUID) or person.id
    round_id = request.form.get("round", type=UUID)
    if round_id is None:
        raise NotFound("no round named")
    response_id = actions.responses.begin(
        person, round_id, request.form.get("name", ""), about, language()
    )
    return redirect(_where_left(response_id), 303)


@pages.get("/<uuid:response_id>")
def cover(response_id: UUID) -> str:
    """Why we ask and who sees it, before the first question."""
    response, of, questionnaire = _mine(response_id)
    done, total = progress(questionnaire, response.working)
    return render_template(
        "responses/cover.html",
        response=response,
        round=of,
        questionnaire=questionnaire,
        about=about_whom(response),
        sight=sight_of(questionnaire, _is_trial(of), response.task.own is not None),
        trial=_is_trial(of),
        writing=_writing(response, of),
        done=done,
        total=total,
        next=_next(questionnaire, response.working),
        two=sections_with_asides(response, questionnaire),
        entered_by=_entered_by(response),
        places=_places_said(response, of, questionnaire),
        last_goals=_last_goals(response, questionnaire),
        goal_status=goal_names(),
        again=_again(response, of, questionnaire) if done else (),
        unsent=_unsent(response, of, questionnaire),
        parts=[
            (one, all(map(response.working.answered, asked)))
            for one, asked in _parts(questionnaire, response.working)
        ],
    )


@pages.get("/<uuid:response_id>/sections/<section_id>")
def section(response_id: UUID, section_id: str) -> ResponseReturnValue:
    response, of, questionnaire = _mine(response_id)
    if not _is_open(response, of):
        return redirect(url_for("responses.cover", response_id=response_id))
    this = _section(questionnaire, section_id)
    setting = setting_of(current_person(), response, of, questionnaire)
    return section_page(response, of, questionnaire, this, setting)


@pages.post("/<uuid:response_id>/sections/<section_id>")
def save(response_id: UUID, section_id: str) -> ResponseReturnValue:
    """Keep this section and go on, back, or home. What is refused is shown again, beside why."""
    person = current_person()
    taken = actions.responses.take(
        person, response_id, section_id, request.form, by_script=wants_json()
    )
    if wants_json():
        return jsonify(_said_of(taken))
    response, questionnaire, form = taken.response, taken.questionnaire, taken.form
    if form.errors:
        # what was in order is saved: the page shows it beside what was not
        setting = setting_of(person, response, taken.round, questionnaire)
        page = section_page(
            response, taken.round, questionnaire, taken.section, setting, form.errors, form.typed
        )
        return page, 422
    here = _address(response_id, taken.section)
    go, _, rest = request.form.get("go", "on").partition(":")
    if go in ("draw", "redraw"):
        question, _, away = rest.partition(":")
        actions.responses.draw(person, response_id, question, away)
        return redirect(f"{here}#q-{question}", 303)
    if go in SETTLING:
        lane, _, question = rest.partition(":")
        actions.responses.settle(person, response_id, lane, question, go)
        return redirect(f"{here}#q-{question}", 303)
    if taken.aside:  # before anything else: what another device has written in the meantime
        return redirect(f"{here}#asides", 303)
    return redirect(_way_on(response, questionnaire, taken.section, go), 303)


def _said_of(taken: Taken) -> dict[str, object]:
    """What became of a saving, for the script of its page."""
    refused = all_translated(taken.form.errors)
    return {
        "revision": taken.response.revision,
        "saved": clock(taken.response.saved_at),
        "number": taken.page.number,
        "was": taken.marks,
        "refused": {f"q-{one}": " ".join(sentences) for one, sentences in refused.items()},
        "aside": [f"q-{one}" for one in sorted(taken.aside)],
        "writing": _writing(taken.response, taken.round),
    }


@pages.get("/<uuid:response_id>/look-through")
def look_through(response_id: UUID) -> ResponseReturnValue:
    response, of, questionnaire = _mine(response_id)
    if _writing(response, of) not in (Writing.DRAFT, Writing.CHANGED):  # nothing is there to send
        return redirect(url_for("responses.cover", response_id=response_id))
    return _look(response, of, questionnaire)


@pages.get("/<uuid:response_id>/send")
def sent_from(response_id: UUID) -> ResponseReturnValue:
    """Where a refused sending is shown: whoever comes back to that address looks through again."""
    return redirect(url_for("responses.look_through", response_id=response_id))


@pages.post("/<uuid:response_id>/send")
def send(response_id: UUID) -> ResponseReturnValue:
    """Send once. The key was made with the page, so a second click is the same sending."""
    person = current_person()
    key = request.form.get("key", type=UUID)
    if key is None:
        raise UnknownFields("key")
    try:
        actions.responses.send(person, response_id, key)
    except NotComplete:
        response, of, questionnaire = _mine(response_id)
        if wants_json():
            raise
        return _look(response, of, questionnaire, refused=True), 422
    if wants_json():
        return jsonify(sent=clock(now()))
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.post("/<uuid:response_id>/discard")
def discard(response_id: UUID) -> ResponseReturnValue:
    """Throw away what was changed since it was sent."""
    actions.responses.discard(current_person(), response_id)
    return redirect(url_for("responses.cover", response_id=response_id), 303)


@pages.get("/<uuid:response_id>/device")
def device(response_id: UUID) -> ResponseReturnValue:
    """The whole form, for a device that goes on without a network."""
    response, of, questionnaire = _mine(response_id)
    setting = setting_of(current_person(), response, of, questionnaire)
    return jsonify(packed(response, of, questionnaire, setting, _writing(response, of)))


def _mine(response_id: UUID) -> tuple[Response, Round | None, Questionnaire]:
    response, of = actions.responses.mine(current_person(), response_id)
    task = response.task
    return response, of, store.definitions.questionnaire(task.owner, task.name, task.version)


def _writing(response: Response, of: Round | None) -> Writing:
    return stages.writing(response, of, current_person().owner.today())


def _is_open(response: Response, of: Round | None) -> bool:
    """May it still be written in, and sent?"""
    return _writing(response, of) in (Writing.DRAFT, Writing.SENT, Writing.CHANGED)


def _entered_by(response: Response) -> str:
    """Who typed it from paper; empty where its writer answered here."""
    if response.entered_by is None:
        return ""
    names = store.people.names(response.task.owner, [response.entered_by])
    return names.get(response.entered_by, "")


def _is_trial(of: Round | None) -> bool:
    return of is not None and of.trial


def _section(questionnaire: Questionnaire, section_id: str) -> Section:
    found = questionnaire.section(section_id)
    if found is None:
        raise NotFound(f"section {section_id}")
    return found


def _last_goals(response: Response, questionnaire: Questionnaire) -> tuple[Goal, ...]:
    """With the goals of last time a student's next round begins."""
    task, person = response.task, current_person()
    own = questionnaire.respondent == "student" and task.about == person.id
    if task.round is None or not own or response.sent_at is not None:
        return ()
    last = actions.goals.last_time(person, task.round)
    return last.goals if last else ()


def _where_left(response_id: UUID) -> str:
    """Whoever has begun goes on at the next question; everybody else is told first who reads it."""
    response, of, questionnaire = _mine(response_id)
    going_on = _next(questionnaire, response.working)
    if not _is_open(response, of) or going_on is None or not response.revision:
        return url_for("responses.cover", response_id=response_id)
    return url_for("responses.section", response_id=response_id, section_id=going_on.id)


def _places_said(
    response: Response, of: Round | None, questionnaire: Questionnaire
) -> Mapping[str, str]:
    """What fills the places of a section's title."""
    if not actions.occasions.needs(questionnaire).in_heads:
        return {}
    person = current_person()
    names = _names(response, questionnaire)
    known = actions.occasions.places(person, response, of, questionnaire)
    return {**known, **answer_places(questionnaire, response.working, names)}


def _again(response: Response, of: Round | None, questionnaire: Questionnaire) -> Sections:
    """What one sent oneself, to read again. Sheets, visits and own lessons have pages."""
    task, person = response.task, current_person()
    if response.sent_at is None or person.by_code or task.sheet or task.visit or task.own:
        return ()
    return _answers(person, replace(response, changes=None), of, questionnaire)[1]


def _unsent(response: Response, of: Round | None, questionnaire: Questionnaire) -> Sections:
    """What was written and cannot be sent any more, with what other devices had written."""
    person = current_person()
    if person.by_code or _writing(response, of) not in (Writing.LATE, Writing.STANDS):
        return ()
    is_draft = response.sent_at is None or response.changes is not None
    left = [response.working] if is_draft else []
    return tuple(
        (section, rows)
        for document in (*left, *response.asides.values())
        for section, rows in _answers(
            person, replace(response, document=document, changes=None), of, questionnaire
        )[1]
        if any(row.state != "missing" for row in rows)
    )


def _names(response: Response, questionnaire: Questionnaire) -> Mapping[str, str]:
    """What is called how in what was picked."""
    task = response.task
    return actions.occasions.names(task.owner, questionnaire, response.working, task.visit)


def _answers(
    person: Person, response: Response, of: Round | None, questionnaire: Questionnaire
) -> tuple[Mapping[str, str], Sections]:
    """The answers as they are read, and what stands in the places of their texts."""
    names = _names(response, questionnaire)
    places = actions.occasions.places(person, response, of, questionnaire)
    return places, answer_rows(questionnaire, response.working, names, places)


def _look(
    response: Response, of: Round | None, questionnaire: Questionnaire, refused: bool = False
) -> str:
    person = current_person()
    done, total = progress(questionnaire, response.working)
    places, sections = _answers(person, response, of, questionnaire)
    return render_template(
        "responses/look_through.html",
        response=response,
        questionnaire=questionnaire,
        about=about_whom(response),
        blank=total - done,
        lacking=_lacking(response, questionnaire, places),
        named=capturing.named(response, questionnaire),
        refused=refused,
        two=sections_with_asides(response, questionnaire),
        again=response.sent_at is not None,
        places=places,
        sections=sections,
        sight=sight_of(questionnaire, _is_trial(of), response.task.own is not None),
        trial=_is_trial(of),
        key=uuid4(),
    )


def _lacking(
    response: Response, questionnaire: Questionnaire, places: Mapping[str, str]
) -> list[tuple[str, str]]:
    """What has to be answered before it can be sent: where it stands, and what it wants."""
    standing = kept(questionnaire, response.working)
    return [
        (
            _address(response.id, _section_of(questionnaire, one.id)) + f"#q-{one.id}",
            f"{said(one.text, places)} {translated(unanswered(one))}",
        )
        for one in missing(questionnaire, standing)
    ]


def _address(response_id: UUID, section: Section) -> str:
    return url_for("responses.section", response_id=response_id, section_id=section.id)


def _section_of(questionnaire: Questionnaire, question_id: str) -> Section:
    return next(
        one
        for one in questionnaire.sections
        if any(question.id == question_id for question in one.questions)
    )


def _way_on(response: Response, questionnaire: Questionnaire, this: Section, go: str) -> str:
    """Where to go from a section, among those that this respondent meets."""
    met = list(sections_shown(questionnaire, response.working))
    if go == "close" or this not in met:
        return url_for("responses.cover", response_id=response.id)
    place = met.index(this) + {"on": 1, "back": -1}.get(go, 0)
    if place < 0:
        return url_for("responses.cover", response_id=response.id)
    if place >= len(met):
        return url_for("responses.look_through", response_id=response.id)
    return _address(response.id, met[place])


def _next(questionnaire: Questionnaire, document: Document) -> Section | None:
    """The first section with something unanswered; None when all is answered."""
    parts = _parts(questionnaire, document)
    return next((one for one, asked in parts if not all(map(document.answered, asked))), None)


def _parts(questionnaire: Questionnaire, document: Document) -> list[tuple[Section, list[str]]]:
    """The sections that are shown, each with the ids of what it asks."""
    ids = shown(questionnaire, document).ids
    return [
        (
            section,
            [
                one.id
                for one in section.questions
                if one.id in ids and not isinstance(one, NoteQuestion)
            ],
        )
        for section in questionnaire.sections
        if section.id in ids
    ]
