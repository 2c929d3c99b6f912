"""Names in somebody's words: in whatever case, in the genitive, and never inside other words."""

from __future__ import annotations

import pytest

from questionnaires import Document, Line, Log, Rows
from service.rules import mentions

NAMES = ("Bo", "Anna", "Jonas", "Max", "Ærlinde", "Kvistgaard-Nymand", "O", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna hjalp mig.", ("Anna",)),
        ("Annas bog, bos mor og Bo's hund", ("Anna", "Bo")),
        ("Jonas' og Max’ hold", ("Jonas", "Max")),
        ("ÆRLINDES taske", ("Ærlinde",)),
        ("hos kvistgaard-nymand", ("Kvistgaard-Nymand",)),
        ("(Anna), Anna! “Bo”", ("Anna", "Bo")),
        ("Bordet bor i Annaberg og maximalt", ()),
        ("O er et bogstav", ()),
        ("", ()),
    ],
)
def test_names_are_found(text: str, found: tuple[str, ...]) -> None:
    assert mentions.names_in(text, NAMES) == found


def test_words_are_looked_for_in_every_corner_of_an_answer() -> None:
    document = Document(
        {
            "text": "Bo",
            "rows": Rows((Document({"inner": "Anna"}, others={"inner": "Max"}),)),
            "log": Log((Line("Jonas rakte hånden op"),)),
        },
        others={"text": "Ærlinde"},
    )

    assert mentions.words_of(document, "text") == "Ærlinde\nBo"
    assert mentions.words_of(document, "rows") == "Max\nAnna"
    assert mentions.words_of(document, "log") == "Jonas rakte hånden op"
    assert mentions.words_of(document, "none") == ""
