"""Whatever a file holds, it is read or refused: nothing else ever happens."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable, Mapping
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from questionnaires import DefinitionError, read
from questionnaires.importing import (
    Imported,
    NotReadable,
    from_surveyjs,
    from_xlsform,
    imported,
)
from questionnaires.importing.surveyjs.kinds import KINDS
from questionnaires.importing.xlsform.kinds import KINDS as TYPES
from tests.questionnaires.importing.brought import COLUMNS, SURVEY, WORKBOOK

Written = Callable[[Mapping[str, Any]], bytes]
SLOW = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow],
)

NAMES = st.sampled_from(["a", "b", "c", "Æ 1", "a.b", "other", ""])
EXPRESSIONS = st.sampled_from(
    [
        "{a} = 'x'",
        "{b} > 3",
        "{panel.c} notempty",
        "${a} != ''",
        "selected(${b}, 'x')",
        "(",
        "",
        "{a.x} = 'y' or {b} anyof ['x', 'y']",
        "{a} contains 'x' and !({c} empty)",
        "{b} = 'Z 1'",
        "{a} < '2026-01-01'",
        "{c} = true",
    ]
) | st.text("{}ab='>() andor$", max_size=20)
TEXTS = (
    st.text(max_size=20)
    | st.sampled_from(["<b>Hej</b>", "{a} {{b}} ${c}", "x" * 5000, "{", "\ud800", "{c}", "{a.x}"])
    | EXPRESSIONS
)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
    | st.sampled_from([1e300, float("nan"), -1, 10**30])
)  # fmt: skip
LOCALIZED = st.dictionaries(st.sampled_from(["default", "da", "sv", "en", "de"]), TEXTS)
KEYS = st.sampled_from(
    ["title", "description", "choices", "columns", "rows", "items", "value", "text", "rateMin",
     "rateMax", "rateStep", "rateValues", "min", "max", "maxLength", "inputType", "minPanelCount",
     "templateElements", "elements", "pages", "visibleIf", "isRequired", "showOtherItem",
     "showNoneItem", "html", "validators", "multiSelect", "labelTrue", "locale", "visible"]
)  # fmt: skip
ANYTHING = st.recursive(
    SCALARS | LOCALIZED,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)
TYPED = st.sampled_from(["panel", "paneldynamic", "html", "matrix", "multipletext", *KINDS])
ODD_PARTS = st.dictionaries(KEYS, ANYTHING, max_size=3) | st.just({})


def element(
    kind: str, name: str, title: str, condition: str, odd: dict[str, object], inside: list[object]
) -> dict[str, object]:
    """A question as it is mostly written, with a few parts that are not."""
    whole = {
        "type": kind, "name": name, "title": title, "visibleIf": condition, "html": title,
        "choices": ["x", "y", "Z 1"], "columns": ["x", "y"], "rows": ["x", 1],
        "items": [{"name": "x"}], "elements": inside, "templateElements": inside,
    }  # fmt: skip
    return {**whole, **odd}


def elements(inside: st.SearchStrategy[list[Any]]) -> st.SearchStrategy[Any]:
    return st.builds(element, TYPED, NAMES, TEXTS, EXPRESSIONS, ODD_PARTS, inside)


ELEMENTS = st.recursive(
    elements(st.just([])), lambda inner: elements(st.lists(inner, max_size=4)), max_leaves=12
)
FORMS = st.builds(
    lambda elements, rest: {**rest, "elements": elements},
    st.lists(ELEMENTS, min_size=1, max_size=8) | st.lists(ELEMENTS | ANYTHING, max_size=4),
    st.dictionaries(KEYS, ANYTHING, max_size=3),
)

CELLS = (
    st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans()
    | st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=20)
    | st.sampled_from(["=1+1", "<b>x</b>", "${a}", "yes", ". > 3", "start=1 end=5", "x" * 5000])
    | EXPRESSIONS.filter(str.isprintable)
)  # fmt: skip
KINDS_OF_ROWS = st.sampled_from(
    [*TYPES, "begin_group", "end_group", "begin_repeat", "end_repeat", "select_one a or_other",
     "select_multiple a", "select_one b", "calculate", "geopoint", ""]
)  # fmt: skip
ROWS = st.lists(
    st.builds(
        lambda kind, name, rest: [kind, name, *rest],
        KINDS_OF_ROWS, NAMES, st.lists(CELLS, max_size=len(COLUMNS) - 2),
    ),
    max_size=12,
)  # fmt: skip
OPTIONS = st.lists(
    st.tuples(st.sampled_from(["a", "b", ""]), st.integers(0, 9) | NAMES, CELLS), max_size=8
)

# what only an author can mend; everything else the import must get right
TO_MEND = "too few; at least"


def check(take: Callable[[bytes], Imported], content: bytes) -> None:
    """It is refused by name, or comes to a definition with hardly anything to mend."""
    try:
        found = take(content)
    except NotReadable:
        return
    assert all(str(why) for one in found.remarks for why in (one.why, *one.also) if why.id)
    said = [text for one in found.remarks for text in (one.question, str(one.why))]
    json.dumps(said).encode()
    "".join(said).encode()
    try:
        read(json.dumps(found.definition).encode(), "brought/1.json", "brought", 1)
    except DefinitionError as broken:
        mistakes = [str(one) for one in broken.mistakes]
        assert [one for one in mistakes if TO_MEND not in one] == []


@pytest.fixture(scope="session")
def whole(workbook: Written) -> bytes:
    return workbook(WORKBOOK)


@given(FORMS)
@SLOW
def test_any_survey(form: dict[str, object]) -> None:
    check(from_surveyjs, json.dumps(form).encode())


@given(st.data())
@SLOW
def test_a_real_survey_that_was_damaged(data: st.DataObject) -> None:
    form: Any = copy.deepcopy(SURVEY)
    for _ in range(data.draw(st.integers(1, 4))):
        at: Any = form
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            if not isinstance(at[key], dict | list) or data.draw(st.integers(0, 5)) == 0:
                at[key] = data.draw(ANYTHING)
                break
            at = at[key]
    check(from_surveyjs, json.dumps(form).encode())


@given(ROWS, OPTIONS)
@SLOW
def test_any_workbook(
    workbook: Written, rows: list[list[object]], options: list[tuple[object, ...]]
) -> None:
    sheets = {
        "survey": [COLUMNS, *rows],
        "choices": [("list_name", "name", "label::Dansk (da)"), *options],
    }
    check(from_xlsform, workbook(sheets))


@given(st.data())
@SLOW
def test_a_real_workbook_that_was_damaged(whole: bytes, data: st.DataObject) -> None:
    content = bytearray(whole)
    damage(content, data)
    check(lambda brought: imported(brought, "brought"), bytes(content))


@given(st.data())
@SLOW
def test_a_real_workbook_whose_sheets_were_damaged(whole: bytes, data: st.DataObject) -> None:
    with ZipFile(io.BytesIO(whole)) as opened:
        members = {name: bytearray(opened.read(name)) for name in opened.namelist()}
    damage(members[data.draw(st.sampled_from(sorted(members)))], data)
    content = io.BytesIO()
    with ZipFile(content, "w") as written:
        for name, member in members.items():
            written.writestr(name, bytes(member))
    check(from_xlsform, content.getvalue())


def damage(content: bytearray, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))


@given(st.binary(max_size=300), st.sampled_from([b"", b"{", b"PK\x03\x04", b"PK\x05\x06", b"[["]))
@SLOW
def test_any_bytes(content: bytes, start: bytes) -> None:
    for take in (from_surveyjs, from_xlsform, lambda brought: imported(brought, "brought")):
        check(take, start + content)
