"""One page of questions, laid by the real forms in the real house, without a school around it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from flask import Flask, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.serving import make_server

from forms import AnswerForm, Setting, merge
from questionnaires import Document, Questionnaire, Section
from service.app import create_app
from service.web.answering.sections import compiled
from service.web.ground.languages import all_translated, language
from service.web.sight import sight_of
from tests.conftest import config

ROSTER = {"ada": "Ada Test", "bo": "Bo Test", "cy": "Cy Test", "di": "Di Test"}
SETTING = Setting(
    rosters=dict.fromkeys(("student", "class", "subject", "teacher", "focus_area"), ROSTER),
    places={"about": "Anna", "respondent": "Anna", "class": "5.A", "round": "Efterår"},
)


@dataclass
class Sheet:
    """What somebody answers, section by section, and what is stored of it."""

    questionnaire: Questionnaire
    document: Document = field(default_factory=Document)
    last: Document | None = None  # what was answered last time
    pressed: str = ""  # the button

    @property
    def setting(self) -> Setting:
        return replace(SETTING, last=self.last)


class Table:
    """Where sheets are laid out; each has an address by its number."""

    def __init__(self, app: Flask) -> None:
        self.sheets: list[Sheet] = []
        self.address = ""
        app.add_url_rule("/laid/<int:number>/<id>", "laid", self.page, methods=["GET", "POST"])

    def lay(self, sheet: Sheet) -> str:
        """The address of its first section."""
        self.sheets.append(sheet)
        return self.section(0)

    def section(self, place: int) -> str:
        """The address of a section of the sheet that was laid last."""
        sections = self.sheets[-1].questionnaire.sections
        return f"{self.address}/laid/{len(self.sheets) - 1}/{sections[place].id}"

    def page(self, number: int, id: str) -> ResponseReturnValue:  # noqa: A002  # as in the address
        sheet = self.sheets[number]
        section = next(one for one in sheet.questionnaire.sections if one.id == id)
        if request.method == "GET":
            return _drawn(sheet, section, sheet.document)
        form = AnswerForm(sheet.questionnaire, [section], request.form, sheet.setting)
        sheet.pressed = request.form["go"]
        assert not form.strangers, form.strangers
        form.validate()
        document = merge(sheet.document, [section], form.document, form.errors)
        if form.errors:
            return _drawn(sheet, section, document, form), 422
        sheet.document = document
        return redirect(request.path, 303)


def _drawn(
    sheet: Sheet, section: Section, document: Document, form: AnswerForm | None = None
) -> str:
    questionnaire = sheet.questionnaire
    spoken = questionnaire.in_language(language())
    page = compiled(questionnaire, section.id, spoken, language())
    errors = all_translated(form.errors) if form else {}
    return render_template(
        "responses/section.html",
        questionnaire=questionnaire,
        section=section,
        places_of=sheet.setting.places,
        place=1,
        places=1,
        last=True,
        questions=page.fill(document, errors, form.typed if form else {}, sheet.setting),
        saved_at="",
        about="",
        errors=[(f"#q-{key}", " ".join(said)) for key, said in errors.items()],
        sight=sight_of(questionnaire),
        me=None,
        nav=(),
        shell="desk",
    )


@contextmanager
def table(database_url: str) -> Iterator[Table]:
    """A table that is there as long as the block lasts, in a house with an empty database."""
    app = create_app(config(database_url))
    app.config["WTF_CSRF_ENABLED"] = False
    laid = Table(app)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    laid.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield laid
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
