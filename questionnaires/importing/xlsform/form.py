"""An XLSForm workbook read from the top to the bottom."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from questionnaires.importing import reasons
from questionnaires.importing.kinds import lines_of
from questionnaires.importing.making import Asked, Making, Place
from questionnaires.importing.report import Entry, Imported, Report
from questionnaires.importing.xlsform.kinds import KINDS, LEFT_OUT
from questionnaires.importing.xlsform.reading import Asking, Form, Line, opened, told_columns

_REFERENCE = re.compile(r"\$\{([^{}]{1,200})\}")
# what is understood, or is how a form looks; messages of ours stand for those about mistakes
_KNOWN = frozenset(
    ("type", "name", "label", "hint", "required", "relevant", "constraint", "parameters",
     "appearance", "required_message", "constraint_message", "choice_filter", "media",
     "repeat_count")
)  # fmt: skip
_YES = {"yes", "true", "true()", "1", "y"}
_NO = {"", "no", "false", "false()", "0", "n"}


def from_xlsform(content: bytes) -> Imported:
    """The definition that an XLSForm comes to, or NotReadable."""
    report = Report()
    form, spoken = opened(content, report.file)
    making = Making(spoken, report, _REFERENCE)
    loose: list[Asking] = []  # between two groups, they make a page of their own
    for asking in form.asked:
        if asking.kind == "begin_group":
            _page(making, form, loose)
            loose = []
            _group_as_page(making, form, asking)
        else:
            loose.append(asking)
    _page(making, form, loose)
    title = form.settings.at("form_title") or form.settings.at("title")
    return making.finished({spoken.default: title} if title else {}, {})


def _page(making: Making, form: Form, asked: list[Asking]) -> None:
    place = Place()
    _walk(making, form, asked, place)
    making.section("", None, None, None, place.questions)


def _group_as_page(making: Making, form: Form, group: Asking) -> None:
    line = group.line
    entry = making.about(line.at("name"), quiet=True)
    show_if = making.condition(entry, line.at("relevant"), None)
    title = making.texts(entry, line.wording("label"), refers=True)
    help_ = making.texts(entry, line.wording("hint"), refers=True)
    _tell_not_taken(entry, line)
    place = Place(depth=1)
    _walk(making, form, group.inside, place)
    making.section(line.at("name"), title, help_, show_if, place.questions)


def _walk(making: Making, form: Form, asked: Iterable[Asking], place: Place) -> None:
    for asking in asked:
        entry = making.about(asking.line.at("name"))
        if asking.kind == "begin_group":
            _group(making, form, entry, asking, place)
        elif asking.kind == "begin_repeat":
            _repeat(making, form, entry, asking, place)
        elif asking.kind in KINDS:
            _tell_not_taken(entry, asking.line)
            answer = KINDS[asking.kind](making, entry, asking, form)
            making.put(entry, _asked(entry, asking.line), answer, place)
        elif asking.kind in LEFT_OUT:
            entry.dropped(LEFT_OUT[asking.kind])
        else:
            entry.dropped(reasons.UNKNOWN_TYPE, type=asking.kind[:40])
            _drop_all(making, asking.inside, reasons.EMPTY_GROUP)


def _drop_all(making: Making, asked: Iterable[Asking], why: str) -> None:
    """Tell of each question in a group that is left out as a whole."""
    for asking in asked:
        making.about(asking.line.at("name")).dropped(why)
        _drop_all(making, asking.inside, why)


def _asked(entry: Entry, line: Line) -> Asked:
    required = line.at("required").lower().strip()
    if required not in _YES | _NO:
        entry.changed(reasons.NOT_TAKEN, parts="required")
    return Asked(
        name=line.at("name"),
        text=line.wording("label"),
        help=line.wording("hint"),
        required=required in _YES,
        condition=line.at("relevant"),
    )


def _group(making: Making, form: Form, entry: Entry, group: Asking, place: Place) -> None:
    """A group within a page: a heading, and its questions one after the other."""
    _tell_not_taken(entry, group.line)
    condition = making.condition(entry, group.line.at("relevant"), place.condition)
    if condition != place.condition:
        entry.changed(reasons.GROUP_CONDITION)
    heading = replace(_asked(entry, group.line), condition="")
    inner = replace(place, condition=condition)
    with making.group(entry, heading, inner):
        _walk(making, form, group.inside, inner)


def _repeat(making: Making, form: Form, entry: Entry, repeat: Asking, place: Place) -> None:
    if place.in_rows:
        entry.dropped(reasons.ROWS_IN_ROWS)
        _drop_all(making, repeat.inside, reasons.ROWS_IN_ROWS)
        return
    _tell_not_taken(entry, repeat.line)
    if repeat.line.at("repeat_count"):
        entry.changed(reasons.REPEATED_NUMBER)
    inner = Place(in_rows=True)
    fields = lines_of(making, entry, {}, None, None)
    with making.rows(entry, _asked(entry, repeat.line), fields, place, inner):
        _walk(making, form, repeat.inside, inner)


def _tell_not_taken(entry: Entry, line: Line) -> None:
    if line.wording("media"):
        entry.changed(reasons.NO_PICTURES)
    told = list(told_columns(line, _KNOWN))
    if told:
        entry.changed(reasons.NOT_TAKEN, parts=", ".join(told[:8]))
