"""A file is told by what is in it, whatever it is called."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from questionnaires.importing import NotReadable, imported

SURVEY = json.dumps({"elements": [{"type": "text", "name": "word"}]}).encode()


def test_a_workbook_is_told_by_its_content(workbook: Callable[[Mapping[str, Any]], bytes]) -> None:
    content = workbook({"survey": [("type", "name"), ("text", "word")]})

    assert len(imported(content, "trivsel.json").definition["sections"]) == 1


@pytest.mark.parametrize("content", [SURVEY, b"\n " + SURVEY, b"\xef\xbb\xbf" + SURVEY])
def test_a_survey_is_told_by_its_content(content: bytes) -> None:
    assert len(imported(content, "trivsel.xlsx").definition["sections"]) == 1


def test_a_definition_of_ours_is_taken_as_it_is(definition: dict[str, Any]) -> None:
    taken = imported(json.dumps(definition).encode(), "mine.json")

    assert taken.definition == definition
    assert taken.remarks == ()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "“brev.docx” is not a form"),
        (b"type;name\ntext;word", "“brev.docx” is not a form"),
        (b"[1, 2]", "“brev.docx” is not a form"),
        (b'{"title": "Trivsel"}', "“brev.docx” is not a form"),
        (b"{", "not sound JSON"),
        (SURVEY.decode().encode("utf-16"), "UTF-8"),
        (b"PK\x03\x04", "not a workbook"),
    ],
)
def test_anything_else_says_why(content: bytes, why: str) -> None:
    with pytest.raises(NotReadable) as refused:
        imported(content, "brev.docx")

    assert why in str(refused.value)
