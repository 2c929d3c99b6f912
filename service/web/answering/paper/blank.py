"""A blank sheet: any form, to be printed and answered by hand."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, render_template, request
from flask_babel import force_locale

from forms import draw_paper
from questionnaires import Questionnaire
from service import actions
from service.web.answering.paper.words import paper_words
from service.web.ground.guards import current_person
from service.web.ground.languages import _, language
from service.web.sight import sight_of, sight_of_question

pages = Blueprint("paper", __name__)
EUROPEAN = {"en": "en_GB"}


@pages.get("/questionnaires/<name>/<int:version>/paper")
def blank(name: str, version: int) -> str:
    """In any language that the form speaks; the whole page speaks it, as all is for paper."""
    round_id = request.args.get("round", type=UUID)
    found = actions.paper.blank(current_person(), name, version, round_id)
    asked = found.questionnaire
    spoken = asked.in_language(request.args.get("language", language()))
    with force_locale(EUROPEAN.get(spoken, spoken)):
        sights = {one.id: sight_of_question(asked, one) for one in asked.everywhere()}
        return render_template(
            "paper/blank.html",
            questionnaire=asked,
            round=found.round,
            drawn=draw_paper(asked, spoken, paper_words(), found.rosters, sights),
            sight=sight_of(asked, found.round is not None and found.round.trial),
            lines=_lines(asked),
            at={"name": name, "version": version, "round": round_id},
        )


def _lines(asked: Questionnaire) -> tuple[str, ...]:
    """What is written on top. Nothing that tells who it was, where nobody may read it by name."""
    own = asked.respondent == "student"
    if asked.confidentiality != "shared" or (own and not actions.paper.is_typed_in(asked)):
        return ()
    of_class = own or asked.about in ("student", "class", "lesson")
    about = (_("About"),) if asked.about == "student" and not own else ()
    return (_("Name"), *about, *((_("Class"),) if of_class else ()), _("Date"))
