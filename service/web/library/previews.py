"""What stands in the frame of a preview: a form to try, or what one role would see of answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from flask import render_template, request, url_for
from flask_babel import force_locale
from markupsafe import Markup

from questionnaires import (
    ChoiceQuestion,
    ChoicesQuestion,
    Document,
    NumberQuestion,
    Questionnaire,
    Rows,
    ScaleQuestion,
    shown,
)
from service.errors import NotFound
from service.rules import access
from service.web.answering.said import Answered, Sections, answer_rows
from service.web.answering.sections import compiled_anew
from service.web.ground.guards import current_person
from service.web.ground.languages import NAMES, _, language, said
from service.web.ground.shell import role_name
from service.web.library.samples import Sample, sample
from service.web.library.terms import respondents
from service.web.sight import sight_of

MASKED = "masked"  # the state of an answer that a viewer does not read
FORM, OWN = "form", "own"  # besides the roles: who fills it in, and the same person afterwards
WIDTHS = {"phone": 390, "tablet": 820, "laptop": 1280}  # CSS pixels

Address = Callable[[int], str]  # of a page of the form, by its number


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody as whom a questionnaire can be looked at."""

    key: str
    name: str


def viewers(questionnaire: Questionnaire) -> tuple[Viewer, ...]:
    """Who answers, what they read of it themselves, and every role that sees something."""
    audience = access.audience(questionnaire)
    roles = dict.fromkeys((*audience.readers, *audience.aggregates))
    own = [] if questionnaire.confidentiality == "anonymous" else [Viewer(OWN, _("Own answers"))]
    return (
        Viewer(FORM, _("Answering: %(who)s", who=respondents(questionnaire.respondent).lower())),
        *own,
        *(Viewer(role, role_name(role)) for role in roles),
    )


@dataclass(frozen=True, slots=True)
class Look:
    """How a questionnaire is looked at: as whom, which page, in which language, how wide."""

    role: str
    section: int
    language: str
    width: str = "phone"


def look_at(questionnaire: Questionnaire) -> Look:
    """As the address says; unknown widths and languages are those one begins with."""
    role = request.args.get("role", FORM)
    if role not in {one.key for one in viewers(questionnaire)}:
        raise NotFound(f"{role} sees nothing of {questionnaire.name}")
    width = request.args.get("width", "")
    return Look(
        role,
        request.args.get("section", 0, type=int),
        questionnaire.in_language(request.args.get("language", language())),
        width if width in WIDTHS else "phone",
    )


def preview_page(
    questionnaire: Questionnaire, room: str, where: Mapping[str, object], back: tuple[str, str]
) -> str:
    """The page around a frame, with ways to look at it otherwise. `where` names the form."""
    look = look_at(questionnaire)

    def href(page: str, **other: object) -> str:
        return url_for(f"{room}.{page}", **{**where, **asdict(look), **other})

    widths = {"phone": _("Phone"), "tablet": _("Tablet"), "laptop": _("Laptop")}
    spoken = [one for one in NAMES if one[0] in questionnaire.languages]
    return render_template(
        "questionnaires/preview.html",
        questionnaire=questionnaire,
        look=look,
        width=WIDTHS[look.width],
        back=back,
        src=href("frame"),
        widths=[(one, widths[one], href("preview", width=one)) for one in WIDTHS],
        roles=[
            (one.key, one.name, href("preview", role=one.key, section=0))
            for one in viewers(questionnaire)
        ],
        languages_of=[(code, name, href("preview", language=code)) for code, name in spoken],
    )


def framed(questionnaire: Questionnaire, room: str, where: Mapping[str, object]) -> str:
    """The framed page, in a language of the questionnaire. Nothing can be sent from it."""
    look = look_at(questionnaire)

    def to(number: int) -> str:
        return url_for(f"{room}.frame", **{**where, **asdict(look), "section": number})

    with force_locale("en_GB" if look.language == "en" else look.language):
        example = sample(questionnaire, current_person().owner.today())
        if look.role == FORM:
            return _form_page(questionnaire, example, look.section, to)
        return _reading(questionnaire, example, look.role)


def _form_page(questionnaire: Questionnaire, example: Sample, number: int, to: Address) -> str:
    """Page 0 is the cover, then a page a section, and last the sending."""
    sections = questionnaire.sections
    number = max(0, min(number, len(sections) + 1))
    section = sections[number - 1] if 1 <= number <= len(sections) else None
    return render_template(
        "questionnaires/frame_form.html",
        questionnaire=questionnaire,
        section=section,
        questions=_cards(questionnaire, number, example) if section else "",
        met=section is None or section.id in shown(questionnaire, example.document).ids,
        number=number,
        places=example.setting.places,
        sight=sight_of(questionnaire),
        back=to(number - 1) if number else None,
        on=to(number + 1) if number <= len(sections) else None,
    )


def _cards(questionnaire: Questionnaire, number: int, example: Sample) -> Markup:
    """The cards of a section, blank, as if the pages before it were answered."""
    section = questionnaire.sections[number - 1]
    before = [one.id for part in questionnaire.sections[: number - 1] for one in part.questions]
    page = compiled_anew(questionnaire, section.id, language(), language())
    return page.fill(example.document.only(before), setting=example.setting)


def _reading(questionnaire: Questionnaire, example: Sample, viewer: str) -> str:
    """What somebody would see of the example, and what not."""
    audience = access.audience(questionnaire)
    reads = viewer == OWN or viewer in audience.readers
    return render_template(
        "questionnaires/frame_reading.html",
        questionnaire=questionnaire,
        own=viewer == OWN,
        role="" if viewer == OWN else role_name(viewer),
        reads=reads,
        sections=_seen(questionnaire, example, viewer) if reads else (),
        places=example.setting.places,
        counted=_counted(questionnaire, viewer) if viewer in audience.aggregates else None,
    )


def _seen(questionnaire: Questionnaire, example: Sample, viewer: str) -> Sections:
    """The example with everything masked that this viewer does not read."""
    whole = example.document
    sections = answer_rows(questionnaire, whole, example.names, example.setting.places)
    if viewer == OWN:
        return sections
    read = _ids(access.readable(questionnaire, whole, frozenset({viewer})))
    return tuple((section, _masked(rows, _ids(whole) - read)) for section, rows in sections)


def _ids(document: Document) -> frozenset[str]:
    """Every question that says something, in rows too."""
    inside = [
        _ids(row)
        for answer in document.answers.values()
        if isinstance(answer, Rows)
        for row in answer.rows
    ]
    said_ = {*document.answers, *document.declined, *document.not_relevant}
    return frozenset(said_).union(*inside)


def _masked(rows: Iterable[Answered], hidden: frozenset[str]) -> tuple[Answered, ...]:
    return tuple(
        Answered(row.question, row.text, "", MASKED, False)
        if row.question.id in hidden
        else replace(
            row,
            rows=tuple(replace(one, answers=_masked(one.answers, hidden)) for one in row.rows),
        )
        for row in rows
    )


def _counted(questionnaire: Questionnaire, role: str) -> list[str]:
    """What is asked in the questions whose numbers a role may see."""
    return [
        said(question.text)
        for question in questionnaire.questions()
        if question.counts
        and isinstance(question, ScaleQuestion | ChoiceQuestion | ChoicesQuestion | NumberQuestion)
        and (question.aggregates_for is None or role in question.aggregates_for)
    ]
