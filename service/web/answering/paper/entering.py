"""Type in what students have answered on paper: the list of a class, and one sheet at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID, uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from forms import AnswerForm, Message, unanswered
from questionnaires import Document, Questionnaire
from service import actions, store
from service.actions.answering.paper import HasBegun, LookFirst, NotForTyping, Paper, Pile
from service.errors import NotComplete, UnknownFields
from service.store.rounds import Round
from service.web.answering.paper.whole import on_one_page
from service.web.answering.sections import compiled
from service.web.ground.guards import current_person
from service.web.ground.languages import _, all_translated, language, said

pages = Blueprint("entering", __name__)
AT = "/rounds/<uuid:round_id>/classes/<uuid:group_id>/paper/<name>"
SEND = "send"


@pages.get(AT)
def pile(round_id: UUID, group_id: UUID, name: str) -> str:
    """Who has answered, and on what; or the sheet of the student whom the address names."""
    found = actions.paper.pile(current_person(), round_id, group_id, name)
    student_id = request.args.get("student", type=UUID)
    if student_id is None:
        return render_template("paper/pile.html", pile=found, next=found.next_after())
    paper = found.of(student_id)
    paper.check()
    return _sheet(found, paper, uuid4())


@pages.post(AT)
def enter(round_id: UUID, group_id: UUID, name: str) -> ResponseReturnValue:
    """Send what was typed, and go on with the next. What is refused stays, beside why."""
    person = current_person()
    found = actions.paper.pile(person, round_id, group_id, name)
    student_id, key = (request.form.get(one, type=UUID) for one in ("student", "key"))
    if student_id is None or key is None:
        raise UnknownFields("student, key")
    paper, whole = found.of(student_id), on_one_page(found.questionnaire)
    form = AnswerForm(
        whole, whole.sections, request.form, actions.paper.setting(found, paper.student)
    )
    if form.strangers:
        raise UnknownFields(", ".join(form.strangers))
    form.validate()
    if request.form.get("go") != SEND:  # one row more, without a script
        return _sheet(found, paper, key, form.document, form.errors, form.typed)
    if form.errors:
        return _sheet(found, paper, key, form.document, form.errors, form.typed), 422
    try:
        actions.paper.enter(
            person, round_id, group_id, name, student_id, form.document, key, language()
        )
    except NotComplete as still:
        by_id = {one.id: one for one in found.questionnaire.questions()}
        missing = {one: (unanswered(by_id[one]),) for one in still.questions}
        return _sheet(found, paper, key, form.document, missing), 422
    flash(_("The answers of %(name)s are sent.", name=paper.student.name))
    after = found.next_after(student_id)
    going_on = after.student.id if after and after.student.id != student_id else None
    address = url_for(
        "entering.pile", round_id=round_id, group_id=group_id, name=name, student=going_on
    )
    return redirect(address, 303)


def _sheet(
    pile: Pile,
    paper: Paper,
    key: UUID,
    document: Document = Document(),  # noqa: B008  frozen
    errors: Mapping[str, Sequence[Message]] | None = None,
    typed: Mapping[str, tuple[str, ...]] | None = None,
) -> str:
    asked = pile.questionnaire
    whole = on_one_page(asked)
    this, spoken = whole.sections[0], asked.in_language(language())
    setting = actions.paper.setting(pile, paper.student)
    refused = all_translated(errors or {})
    page = compiled(whole, this.id, spoken, language())
    by_id = {one.id: said(one.text, setting.places) for one in asked.questions()}
    return render_template(
        "paper/sheet.html",
        pile=pile,
        student=paper.student,
        key=key,
        section=this,
        spoken=spoken,
        questions=page.fill(document, refused, typed or {}, setting),
        still=[one for one in pile.papers if one.can_be_typed],
        errors=[
            (f"#q-{at}", f"{by_id[at.partition('.')[0]]} {' '.join(sentences)}")
            for at, sentences in refused.items()
        ],
    )


@pages.app_template_filter()
def asked_on_paper(of: Round) -> tuple[tuple[Questionnaire, bool], ...]:
    """What a round asks of students, and whether it can be typed in."""
    return actions.paper.asked_in(of)


@pages.app_template_filter()
def typed_from_paper(sheets: Sequence[tuple[object, ...]]) -> list[tuple[str, str]]:
    """Of the sheets on a table those that somebody typed: what they are, and who it was."""
    laid = [one for one, *_rest in sheets if isinstance(one, actions.conversations.Sheet)]
    by = {
        said(one.questionnaire.title): one.response.entered_by
        for one in laid
        if one.response is not None and one.response.entered_by is not None
    }
    names = store.people.names(current_person().owner.id, list(by.values())) if by else {}
    return [(title, names[typist]) for title, typist in by.items()]


@pages.errorhandler(NotForTyping)
@pages.errorhandler(HasBegun)
@pages.errorhandler(LookFirst)
def refused(why: Exception) -> ResponseReturnValue:
    """Each with its sentence, and a way back."""
    told: dict[type[Exception], tuple[int, str, str]] = {
        NotForTyping: (
            403,
            _("Nobody types in these answers"),
            _(
                "Whoever types them reads them, and you do not read all of this form by name. "
                "The students answer it themselves."
            ),
        ),
        HasBegun: (
            409,
            _("The student has answered already, or has begun"),
            _("What stands there is not written over. Nothing of this sheet was changed."),
        ),
        LookFirst: (
            403,
            _("Give your own look first"),
            _(
                "You would read the student’s look while you type. Your own look at the student "
                "has to be given before that; then you can type this in."
            ),
        ),
    }
    status, title, text = told[type(why)]
    page = render_template(
        "paper/refused.html", status=status, title=title, text=text, at=request.view_args,
        listed=status != 403 or isinstance(why, LookFirst),
    )  # fmt: skip
    return page, status
