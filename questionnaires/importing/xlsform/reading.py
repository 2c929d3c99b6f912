"""What stands in the sheets of an XLSForm: questions in groups, lists of answers, settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from questionnaires.importing import reasons
from questionnaires.importing.kinds import Choice
from questionnaires.importing.languages import Spoken, Wording, language_code, spoken
from questionnaires.importing.making import DEEPEST_GROUP, MOST_ENTRIES
from questionnaires.importing.report import Entry, NotReadable
from questionnaires.importing.xlsform import workbook

MOST_ROWS = {"survey": 2 * MOST_ENTRIES, "choices": 20_000, "settings": 10}
MOST_TOLD = 10

_CALLED = {
    "relevance": "relevant", "caption": "label", "read_only": "readonly", "skippable": "required",
    "calculate": "calculation", "list name": "list_name", "image": "media", "audio": "media",
    "video": "media", "big-image": "media",
}  # fmt: skip
_TRANSLATED = {"label", "hint", "media", "required_message", "constraint_message", "guidance_hint"}
_TYPES = {
    "select one": "select_one", "select1": "select_one", "select one from": "select_one",
    "select multiple": "select_multiple", "select all that apply": "select_multiple",
    "select all that apply from": "select_multiple", "begin group": "begin_group",
    "end group": "end_group", "begin repeat": "begin_repeat", "end repeat": "end_repeat",
    "int": "integer", "string": "text", "datetime": "date_time", "date time": "date_time",
    "trigger": "acknowledge", "photo": "image", "select_one_external":
    "select_one_from_file",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet: its cells by column and language."""

    cells: Mapping[tuple[str, str], str]

    def at(self, column: str) -> str:
        return self.cells.get((column, ""), "")

    def wording(self, column: str) -> Wording:
        return {language: text for (name, language), text in self.cells.items() if name == column}

    def columns(self) -> list[str]:
        return list(dict.fromkeys(column for column, _ in self.cells))


@dataclass(frozen=True, slots=True)
class Asking:
    """One row of the survey, and what it holds where it begins a group."""

    line: Line
    kind: str  # select_one
    of: str = ""  # the name of its list
    or_other: bool = False
    inside: list[Asking] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Form:
    """An XLSForm, read but not yet understood."""

    asked: list[Asking]
    lists: Mapping[str, list[Choice]]
    pictured: frozenset[str]  # lists whose answers have pictures
    settings: Line


def opened(content: bytes, file: Entry) -> tuple[Form, Spoken]:
    """The form in a workbook and its languages, or NotReadable."""
    book = workbook.opened(content, MOST_ROWS)
    if "survey" not in book.sheets:
        raise NotReadable(reasons.NO_SURVEY_SHEET)
    survey = _lines(book.sheets["survey"])
    if not any("type" in line.columns() for line in survey):
        raise NotReadable(reasons.NO_TYPE_COLUMN)
    choices = _lines(book.sheets.get("choices", []))
    settings = next(iter(_lines(book.sheets.get("settings", []))), Line({}))
    if book.formulas:
        more = ["…"] if len(book.formulas) > MOST_TOLD else []
        file.changed(reasons.FORMULAS, parts=", ".join([*book.formulas[:MOST_TOLD], *more]))
    lists, pictured = _lists(choices)
    form = Form(_grouped(survey), lists, pictured, settings)
    return form, _languages([*survey, *choices], settings, file)


def _lines(rows: list[workbook.Row]) -> list[Line]:
    """The rows below the first, which names the columns."""
    if not rows:
        return []
    columns = {number: _column(title) for number, title in rows[0].items()}
    return [
        Line({columns[number]: text for number, text in row.items() if number in columns})
        for row in rows[1:]
    ]


def _column(title: str) -> tuple[str, str]:
    """The name of a column and its language: label::Dansk (da)."""
    parts = [part.strip() for part in re.split(r"::?", title[:200])]
    name = parts[0].lower()
    if name == "media" and len(parts) > 1:
        del parts[1]
    name = _CALLED.get(name, name)
    if name in _TRANSLATED and len(parts) > 1:
        return name, language_code(parts[1])
    return (name, "") if len(parts) == 1 else (title[:200].lower(), "")


def _lists(choices: list[Line]) -> tuple[dict[str, list[Choice]], frozenset[str]]:
    lists: dict[str, list[Choice]] = {}
    pictured = set()
    for line in choices:
        name, value = line.at("list_name"), line.at("name") or line.at("value")
        if not (name and value):
            continue
        lists.setdefault(name, []).append(Choice(value, line.wording("label")))
        if line.wording("media"):
            pictured.add(name)
    return lists, frozenset(pictured)


def _languages(lines: list[Line], settings: Line, file: Entry) -> Spoken:
    codes = {
        language for line in lines for column, language in line.cells if column in ("label", "hint")
    }
    locale = language_code(settings.at("default_language"))
    return spoken(codes, unnamed="" in codes, locale=locale, file=file)


def _grouped(survey: list[Line]) -> list[Asking]:
    """The rows of the survey, those between begin and end within their group."""
    found: list[Asking] = []
    open_groups = [found]
    for line in survey:
        if not line.at("type"):
            continue
        asking = _asking(line)
        if asking.kind.startswith("end_"):
            if len(open_groups) > 1:  # an end too many is no harm
                open_groups.pop()
            continue
        open_groups[-1].append(asking)
        if asking.kind.startswith("begin_"):
            open_groups.append(asking.inside)
            if len(open_groups) > DEEPEST_GROUP + 1:
                raise NotReadable(reasons.TOO_DEEP, most=DEEPEST_GROUP)
    return found


def _asking(line: Line) -> Asking:
    """What a type says: select_one colours or_other."""
    written = " ".join(line.at("type").split())
    asked_for_other = re.search(r" or[_ ]other$", written, re.IGNORECASE)
    written = written[: asked_for_other.start()] if asked_for_other else written
    kind, of = _kind_of(written)
    return Asking(line, kind, of, asked_for_other is not None)


def _kind_of(written: str) -> tuple[str, str]:
    low = written.lower()
    for known in sorted(_TYPES, key=len, reverse=True):
        if low == known or low.startswith(f"{known} "):
            return _TYPES[known], written[len(known) :].strip()
    kind, _, of = written.partition(" ")
    return kind.lower(), of.strip()


def told_columns(line: Line, known: frozenset[str]) -> Iterator[str]:
    """The columns of a row that say something that is not known here."""
    return (column[:40] for column in line.columns() if column not in known)
