"""Forms that a school brings along, and how they are opened."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from openpyxl import Workbook

from questionnaires import Questionnaire, read
from questionnaires.importing import Imported, from_surveyjs

Sheets = Mapping[str, Sequence[Sequence[object]]]


@pytest.fixture
def survey() -> Callable[..., Imported]:
    """What becomes of a SurveyJS form of one page with these elements."""

    def imported(*elements: object, **form: object) -> Imported:
        content = {"title": "Trivsel", "pages": [{"name": "page", "elements": elements}], **form}
        return from_surveyjs(json.dumps(content).encode())

    return imported


@pytest.fixture(scope="session")
def workbook() -> Callable[[Sheets], bytes]:
    """The bytes of a workbook with these sheets."""

    def written(sheets: Sheets) -> bytes:
        book = Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
        content = io.BytesIO()
        book.save(content)
        return content.getvalue()

    return written


@pytest.fixture
def loaded() -> Callable[[Imported], Questionnaire]:
    """The questionnaire that a definition is, once it is written to a file."""

    def of(imported: Imported) -> Questionnaire:
        return read(json.dumps(imported.definition).encode(), "brought/1.json", "brought", 1)

    return of


@pytest.fixture
def questions() -> Callable[[Imported], dict[str, dict[str, Any]]]:
    """The questions of a definition by their ids, those in rows as well."""

    def of(imported: Imported) -> dict[str, dict[str, Any]]:
        outside = [one for part in imported.definition["sections"] for one in part["questions"]]
        inside = [one for rows in outside for one in rows.get("questions", [])]
        return {one["id"]: one for one in (*outside, *inside)}

    return of


@pytest.fixture
def told() -> Callable[[Imported], dict[str, tuple[str, list[str]]]]:
    """What the report says of each question: the outcome and every reason."""

    def of(imported: Imported) -> dict[str, tuple[str, list[str]]]:
        return {
            one.question: (one.outcome, [str(why) for why in (one.why, *one.also) if why.id])
            for one in imported.remarks
            if one.question
        }

    return of
