"""A SurveyJS form read from the top to the bottom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from questionnaires.draft import Draft
from questionnaires.importing import json_file, reasons
from questionnaires.importing.kinds import MOST_STEPS, lines_of, on_scale, one_of
from questionnaires.importing.languages import Wording
from questionnaires.importing.making import DEEPEST_GROUP, Answer, Asked, Making, Place
from questionnaires.importing.report import Entry, Imported, NotReadable, Report
from questionnaires.importing.surveyjs.kinds import KINDS, LEFT_OUT, OF_ALL, line_of_text
from questionnaires.importing.surveyjs.reading import (
    choices,
    is_true,
    languages_of,
    number,
    tell_not_taken,
    wording,
)
from questionnaires.importing.words import plain

_REFERENCE = re.compile(r"\{([^{}]{1,200})\}")
_OF_FORM = {"title", "description", "pages", "elements", "questions", "locale"}
_OF_PAGE = OF_ALL | {"elements", "questions"}
_INSIDE = ("elements", "questions", "templateElements")


def from_surveyjs(content: bytes) -> Imported:
    """The definition that a SurveyJS form comes to, or NotReadable."""
    return of_form(json_file.opened(content))


def is_form(draft: Draft) -> bool:
    """Does this JSON look like a SurveyJS form?"""
    return any(
        isinstance(draft.at(name).value, list) for name in ("pages", "elements", "questions")
    )


def of_form(form: Draft) -> Imported:
    """The definition that the JSON of a SurveyJS form comes to."""
    if not is_form(form):
        raise NotReadable(reasons.NOT_A_SURVEY)
    report = Report()
    making = Making(languages_of(form, report.file), report, _REFERENCE)
    pages = list(form.at("pages").items()) or [Draft({"elements": list(_raw_elements(form))})]
    for page in pages:
        _page(making, page, wording(form.at("title")) if len(pages) == 1 else {})
    tell_not_taken(report.file, form, _OF_FORM, reasons.FILE_PARTS)
    return making.finished(wording(form.at("title")), wording(form.at("description")))


def _raw_elements(form: Draft) -> Iterator[object]:
    return (element.value for element in _elements(form))


def _elements(group: Draft) -> Iterator[Draft]:
    for name in _INSIDE:
        yield from group.at(name).items()


def _page(making: Making, page: Draft, title_of_form: Wording) -> None:
    name = page.at("name").text or ""
    entry = making.about(name, quiet=True)
    if page.at("visible").value is False:
        _drop_all(making, page, reasons.HIDDEN)
        return
    show_if = making.condition(entry, page.at("visibleIf").text or "", None)
    title = making.texts(entry, wording(page.at("title")) or title_of_form, refers=True)
    help_ = making.texts(entry, wording(page.at("description")), refers=True)
    tell_not_taken(entry, page, _OF_PAGE, reasons.NOT_TAKEN)
    place = Place()
    for element in _elements(page):
        _element(making, element, place)
    making.section(name, title, help_, show_if, place.questions)


def _drop_all(making: Making, group: Draft, why: str) -> None:
    """Tell of each question in a group that is left out as a whole."""
    for element in _elements(group):
        making.about(element.at("name").text or "").dropped(why)
        _drop_all(making, element, why)


def _element(making: Making, element: Draft, place: Place) -> None:
    entry = making.about(element.at("name").text or "")
    kind = element.at("type").text or ""
    if element.at("visible").value is False:
        entry.dropped(reasons.HIDDEN)
        _drop_all(making, element, reasons.HIDDEN)
    elif kind in _GROUPS:
        _GROUPS[kind](making, entry, element, place)
    elif kind in KINDS:
        tell_not_taken(entry, element, KINDS[kind].parts, reasons.NOT_TAKEN)
        answer = KINDS[kind].answer(making, entry, element)
        making.put(entry, _asked(element), answer, place)
    elif kind in LEFT_OUT:
        entry.dropped(LEFT_OUT[kind])
    elif kind:
        entry.dropped(reasons.UNKNOWN_TYPE, type=kind[:40])
        _drop_all(making, element, reasons.EMPTY_GROUP)
    else:
        entry.dropped(reasons.NO_TYPE)


def _asked(question: Draft) -> Asked:
    return Asked(
        name=question.at("name").text or "",
        text=wording(question.at("title")),
        help=wording(question.at("description")),
        required=is_true(question, "isRequired"),
        condition=question.at("visibleIf").text or "",
    )


def _html(making: Making, entry: Entry, element: Draft, place: Place) -> None:
    tell_not_taken(entry, element, OF_ALL | {"html"}, reasons.NOT_TAKEN)
    text = wording(element.at("html"))
    if not any(plain(words)[0] for words in text.values()):
        entry.dropped(reasons.PICTURE)
        return
    making.put(entry, replace(_asked(element), text=text), Answer({"kind": "note"}), place)


def _panel(making: Making, entry: Entry, panel: Draft, place: Place) -> None:
    """A group within a page: a heading, and its questions one after the other."""
    inner = _deeper(place)
    tell_not_taken(entry, panel, _OF_PAGE, reasons.NOT_TAKEN)
    condition = making.condition(entry, panel.at("visibleIf").text or "", place.condition)
    if condition != place.condition:
        entry.changed(reasons.GROUP_CONDITION)
    inner = replace(inner, condition=condition)
    with making.group(entry, _heading(panel), inner):
        for element in _elements(panel):
            _element(making, element, inner)


def _heading(group: Draft) -> Asked:
    title, description = wording(group.at("title")), wording(group.at("description"))
    name = group.at("name").text or ""
    return Asked(name, title or description, description if title else {})


def _deeper(place: Place) -> Place:
    if place.depth == DEEPEST_GROUP:
        raise NotReadable(reasons.TOO_DEEP, most=DEEPEST_GROUP)
    return replace(place, depth=place.depth + 1)


def _lines(making: Making, entry: Entry, panel: Draft, place: Place) -> None:
    """A group that repeats."""
    if place.in_rows:
        entry.dropped(reasons.ROWS_IN_ROWS)
        _drop_all(making, panel, reasons.ROWS_IN_ROWS)
        return
    known = OF_ALL | {"templateElements", "templateTitle", "minPanelCount", "maxPanelCount"}
    tell_not_taken(entry, panel, known, reasons.NOT_TAKEN)
    least, most = (number(panel.at(f"{end}PanelCount")) for end in ("min", "max"))
    fields = lines_of(making, entry, wording(panel.at("templateTitle")), least, most)
    inner = Place(prefix="panel.", in_rows=True, depth=_deeper(place).depth)
    with making.rows(entry, _asked(panel), fields, place, inner):
        for element in panel.at("templateElements").items():
            _element(making, element, inner)


def _matrix(making: Making, entry: Entry, matrix: Draft, place: Place) -> None:
    """Lines that share their answers: one question for each."""
    known = OF_ALL | {"rows", "columns", "isAllRowRequired", "eachRowRequired"}
    tell_not_taken(entry, matrix, known - {"isRequired"}, reasons.NOT_TAKEN)
    lines, columns = choices(matrix.at("rows")), choices(matrix.at("columns"))
    if not lines or len(columns) < 2:
        entry.dropped(reasons.MATRIX_EMPTY)
        return
    if not making.has_room(entry, len(lines) + 1):
        return
    entry.changed(reasons.EACH_ROW)
    asked = _asked(matrix)
    if len(columns) <= MOST_STEPS:
        answer = on_scale(making, entry, columns, shared=asked.name)
    else:
        answer = one_of(making, entry, columns, other=False)
    required = is_true(matrix, "isAllRowRequired", "eachRowRequired")
    heading = replace(_heading(matrix), condition=asked.condition)
    making.heading(entry, heading, place)
    for line in lines:
        name = f"{asked.name}.{line.value}"
        one = Asked(name, line.text or {"": line.value}, {}, required, asked.condition, part=True)
        making.put(entry, one, answer, place)


def _several_texts(making: Making, entry: Entry, question: Draft, place: Place) -> None:
    """Several lines of text under one heading: one question for each."""
    tell_not_taken(entry, question, OF_ALL | {"items"}, reasons.NOT_TAKEN)
    items = list(question.at("items").items())
    if not items:
        entry.dropped(reasons.MATRIX_EMPTY)
        return
    if not making.has_room(entry, len(items) + 1):
        return
    entry.changed(reasons.EACH_ROW)
    asked = _asked(question)
    making.heading(entry, replace(_heading(question), condition=asked.condition), place)
    for item in items:
        own = _asked(item)
        one = replace(
            own,
            name=f"{asked.name}.{own.name}",
            text=own.text or {"": own.name},
            condition=asked.condition,
            part=True,
        )
        making.put(entry, one, line_of_text(making, entry, item), place)


_GROUPS = {
    "panel": _panel,
    "flowpanel": _panel,
    "paneldynamic": _lines,
    "html": _html,
    "matrix": _matrix,
    "multipletext": _several_texts,
}
