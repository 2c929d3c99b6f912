"""Nobody writes over the other one, and what is sent twice is kept once."""

from __future__ import annotations

import pytest

from service.rules.conversing.overwriting import mark
from service.rules.visiting.talking import both_kept

SAME, NEW, OTHER = "Vi ventede", "Vi ventede længe", "Flere svarede"


@pytest.mark.parametrize(
    ("seen", "stands", "given", "kept"),
    [
        ("", "", NEW, NEW),  # the first words
        (SAME, SAME, NEW, NEW),  # nobody else wrote
        (SAME, SAME, "", ""),  # crossed out
        (SAME, OTHER, SAME, OTHER),  # this page left the box alone
        (SAME, NEW, OTHER, f"{NEW}\n\n{OTHER}"),  # both wrote
        (SAME, NEW, NEW, NEW),  # both wrote the same
        (SAME, f"{NEW}\n\n{OTHER}", OTHER, f"{NEW}\n\n{OTHER}"),  # sent twice
        (SAME, "", OTHER, OTHER),  # the other one crossed it out
        (SAME, NEW, "", NEW),  # crossing out takes no word that this page never showed
        (None, SAME, OTHER, f"{SAME}\n\n{OTHER}"),  # no page of ours
    ],
)
def test_both_texts_are_kept(seen: str | None, stands: str, given: str, kept: str) -> None:
    assert both_kept(None if seen is None else mark(seen), stands, given) == kept
