"""What is not sound JSON is told, with the line, the column or the place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.questionnaires.spoiling import mistakes_of

NOT_JSON = {
    "nothing": (b"", "line 1, column 1: not valid JSON: expecting value"),
    "a comma too many": (
        b'{\n "title": {},\n}',
        "line 3, column 1: not valid JSON: expecting property name enclosed in double quotes",
    ),
    "a letter of an old alphabet": (
        '{"title": "mål"}'.encode("latin-1"),
        "byte 12: not UTF-8; save the file as UTF-8",
    ),
    "a byte order mark": (
        b"\xef\xbb\xbf{}",
        "line 1, column 1: begins with a byte order mark; save as UTF-8 without it",
    ),
    "more than fits": (b" " * (1024 * 1024 + 1), "the file is too large; 1 MiB is the most"),
    "a well of brackets": (b"[" * 100_000, "nested too deep; 30 levels are the most"),
}


@pytest.mark.parametrize(("content", "told"), NOT_JSON.values(), ids=NOT_JSON.keys())
def test_what_is_not_json_is_told_with_line_and_column(content: bytes, told: str) -> None:
    assert mistakes_of(content) == [f"mine/1.json: {told}"]


def test_a_list_is_not_a_definition() -> None:
    assert mistakes_of(b"[]") == ["mine/1.json: should be an object, not a list"]


def test_brackets_that_do_close_are_too_deep_as_well() -> None:
    [told] = mistakes_of(b"[" * 300 + b"]" * 300)

    assert told.endswith("nested too deep; 30 levels are the most")


def test_a_number_of_five_thousand_digits_is_told() -> None:
    told = mistakes_of(b'{"keep_months": ' + b"9" * 5000 + b"}")

    assert "keep_months: not a number that can be counted with" in told[0]


def test_a_field_written_twice_is_told_where_it_stands(definition: dict[str, Any]) -> None:
    written = json.dumps(definition).replace('"id": "said"', '"id": "other", "id": "said"')

    assert mistakes_of(written.encode()) == [
        "mine/1.json: sections[0].questions[1].id: written twice in the same object; keep one"
    ]
