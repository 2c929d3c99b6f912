"""No catalogue has a gap: every sentence of ours is said in Danish and in Swedish."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[4]
TRANSLATIONS = ROOT / "service/translations"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "N_": None, "_l": None}
PLACE = re.compile(r"%\(\w+\)[sd]")


@pytest.fixture(scope="module")
def said() -> set[str]:
    """Every sentence in pages, forms and analysis."""
    with (TRANSLATIONS / "babel.cfg").open() as mapping:
        methods, options = parse_mapping_cfg(  # type: ignore[no-untyped-call]  # Babel types half
            mapping
        )
    found: set[str] = set()
    for _file, _line, message, _comments, _context in extract_from_dir(
        ROOT, methods, options, KEYWORDS, directory_filter=_ours
    ):
        found.add(message if isinstance(message, str) else message[0])
    return found


def _ours(folder: str) -> bool:
    return not Path(folder).name.startswith((".", "var", "node_modules", "static"))


@pytest.fixture(params=["da", "sv"])
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    with (TRANSLATIONS / request.param / "LC_MESSAGES/messages.po").open("rb") as file:
        return read_po(file, locale=request.param, abort_invalid=True)


def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def texts(words: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (words or "",) if words is None or isinstance(words, str) else tuple(words)


def test_every_sentence_stands_in_the_catalogue(said: set[str], catalogue: Catalog) -> None:
    known = {texts(message.id)[0] for message in messages(catalogue)}

    assert len(said) > 100
    assert sorted(said - known) == []


def test_no_sentence_hides_inside_another_string() -> None:
    """Whoever gathers the sentences does not look into the braces of an f-string."""
    hidden = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sorted((ROOT / "service").rglob("*.py"))
        for string in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in KEYWORDS
    ]

    assert hidden == []


def test_nothing_stands_there_that_is_said_no_more(said: set[str], catalogue: Catalog) -> None:
    assert sorted({texts(one.id)[0] for one in messages(catalogue)} - said) == []


def test_nothing_is_left_empty_or_guessed(catalogue: Catalog) -> None:
    gaps = [
        one.id
        for one in messages(catalogue)
        if one.fuzzy or not all(text.strip() for text in texts(one.string))
    ]

    assert gaps == []


def test_plurals_have_all_their_forms(catalogue: Catalog) -> None:
    counted = [one for one in messages(catalogue) if one.pluralizable]

    assert counted
    assert [one.id for one in counted if len(texts(one.string)) != catalogue.num_plurals] == []


def test_the_places_for_values_are_the_same(catalogue: Catalog) -> None:
    wrong = []
    for message in messages(catalogue):
        places = set(PLACE.findall(" ".join(texts(message.id))))
        for text in texts(message.string):
            found = set(PLACE.findall(text))
            # the singular may say the number in words
            if found != places and not (message.pluralizable and found <= places):
                wrong.append(message.id)

    assert wrong == []


def test_a_loose_percent_sign_breaks_no_sentence(catalogue: Catalog) -> None:
    """gettext fills in values with %, so a bare one would raise on the page."""
    for message in messages(catalogue):
        names = {one[2:-2] for one in PLACE.findall(" ".join(texts(message.id)))}
        for text in texts(message.string):
            if names:
                assert text % dict.fromkeys(names, 1)
