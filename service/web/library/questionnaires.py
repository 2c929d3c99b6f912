"""The questionnaires that an owner knows: all of them, one by one, as everybody would see them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from flask import (
    Blueprint,
    Response,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from questionnaires import (
    SCHEMA,
    NotReadable,
    Questionnaire,
    Respondent,
    UnknownQuestionnaire,
)
from service import actions, store
from service.errors import NotAllowed
from service.rules import access
from service.store.definitions import Version
from service.store.people import Person
from service.web.ground.guards import current_person
from service.web.ground.languages import _, language, said, translated
from service.web.library import terms
from service.web.library.previews import framed, preview_page
from service.web.sight import sight_of

pages = Blueprint("questionnaires", __name__, url_prefix="/questionnaires")


@pages.get("")
def every() -> str:
    """What comes with the product, and what the owner's people write, have published or retired."""
    person = current_person()
    library = actions.questionnaires.library(person)
    return render_template(
        "questionnaires/every.html",
        terms=terms,
        drafts=[
            (one, said_title(one.content, one.name), access.may_change(person, one))
            for one in library.drafts
        ],
        own=[one for one in library.own if one.version.retired_at is None],
        retired=[one for one in library.own if one.version.retired_at is not None],
        shipped=_by_respondent(library.shipped),
        trials=library.trials,
    )


@pages.app_template_filter()
def made_from(origin: str) -> str:
    """The version that something was made from, by its title: "start-up 2" is for machines."""
    name, _space, version = origin.rpartition(" ")
    try:
        found = store.definitions.questionnaire(current_person().owner.id, name, int(version))
    except (UnknownQuestionnaire, ValueError):
        return origin
    return f"{said(found.title)} ({version})"


def _by_respondent(known: Sequence[Questionnaire]) -> list[tuple[str, list[Questionnaire]]]:
    """What comes with the product, under those who answer it."""
    groups = {who: [one for one in known if one.respondent == who] for who in get_args(Respondent)}
    return [(terms.respondents(who), forms) for who, forms in groups.items() if forms]


def said_title(content: str, name: str) -> str:
    """What a draft is called in the page's language, or in the first that it has."""
    titles = actions.questionnaires.titles(content)
    return titles.get(language(), "").strip() or next(iter(titles.values()), "").strip() or name


@pages.get("/<name>/<int:version>")
def one(name: str, version: int) -> str:
    """What it asks, who answers, who sees it, and the versions there are."""
    questionnaire = _readable(name, version)
    person = current_person()
    versions = store.definitions.versions(person.owner.id, name)
    own = not store.definitions.is_shipped(name)
    newest = next((one for one in versions if not one.trial), None)
    return render_template(
        "questionnaires/one.html",
        terms=terms,
        questionnaire=questionnaire,
        this=next(one for one in versions if one.version == version),
        versions=versions,
        newest=newest,
        sight=sight_of(questionnaire),
        own=own,
        may_ask="leader" in person.roles() and _is_offered(person, name),
        may_retire=own and newest is not None and _may_retire(person, newest),
    )


@pages.get("/<name>/<int:version>/preview")
def preview(name: str, version: int) -> str:
    """The form in a frame: at three widths, and as everybody who sees something of it."""
    found = _readable(name, version)
    back = (url_for("questionnaires.one", name=name, version=version), said(found.title))
    return preview_page(found, pages.name, {"name": name, "version": version}, back)


@pages.get("/<name>/<int:version>/frame")
def frame(name: str, version: int) -> str:
    return framed(_readable(name, version), pages.name, {"name": name, "version": version})


@pages.get("/<name>/<int:version>.json")
def export(name: str, version: int) -> Response:
    """The exact content of a version, of which its hash is made."""
    person = current_person()
    access.check_shapes_questionnaires(person)
    content = store.definitions.content(person.owner.id, name, version)
    return as_file(content, f"{name}-{version}.json")


def as_file(content: str, file_name: str) -> Response:
    """JSON that a browser keeps as a file."""
    headers = {"Content-Disposition": f'attachment; filename="{file_name}"'}
    return Response(content, mimetype="application/json", headers=headers)


@pages.get("/schema.json")
def schema() -> Response:
    """What editors check a definition against. Open to all: it says nothing of anybody."""
    return Response(SCHEMA.read_text(encoding="utf-8"), mimetype="application/schema+json")


@pages.post("/<name>/<int:version>/copy")
def copy(name: str, version: int) -> ResponseReturnValue:
    draft_id = actions.questionnaires.copy(current_person(), name, version)
    return redirect(url_for("drafts.part", draft_id=draft_id), 303)


@pages.post("/<name>/versions")
def new_version(name: str) -> ResponseReturnValue:
    """Go on writing: the draft of the next version, which may be there already."""
    draft_id = actions.questionnaires.new_version(current_person(), name)
    return redirect(url_for("drafts.part", draft_id=draft_id), 303)


@pages.post("/<name>/retire")
def retire(name: str) -> ResponseReturnValue:
    actions.questionnaires.retire(current_person(), name)
    flash(_("It is retired: no new round offers it. What was answered can still be read."))
    return redirect(url_for("questionnaires.every"), 303)


@pages.get("/import")
def choose_file() -> str:
    access.check_shapes_questionnaires(current_person())
    return _import_form([])


@pages.post("/import")
def bring_in() -> ResponseReturnValue:
    """Make a draft of a file, and say what was taken of it. Why it cannot be read stands beside."""
    person = current_person()
    access.check_shapes_questionnaires(person)
    file = request.files.get("file")
    if file is None or not file.filename:
        return _import_form([_("Choose a file.")]), 422
    try:
        draft_id = actions.questionnaires.bring_in(person, file.read(), file.filename)
    except NotReadable as why:
        return _import_form([translated(why.message)]), 422
    return redirect(url_for("publishing.report", draft_id=draft_id), 303)


def _is_offered(person: Person, name: str) -> bool:
    """Can a round ask it?"""
    return any(one.name == name for one in actions.rounds.offered(person.owner.id))


def _may_retire(person: Person, newest: Version) -> bool:
    """Is the button any use? The deed asks the same rule again."""
    try:
        access.check_may_retire(person, newest)
    except NotAllowed:
        return False
    return newest.retired_at is None


def _import_form(errors: list[str]) -> str:
    return render_template("questionnaires/import.html", errors=errors)


def _readable(name: str, version: int) -> Questionnaire:
    person = current_person()
    access.check_shapes_questionnaires(person)
    return store.definitions.questionnaire(person.owner.id, name, version)
