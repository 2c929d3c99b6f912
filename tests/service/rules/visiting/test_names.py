"""A name from the class list is found in what an observer writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from service.rules.visiting.names import named_in, watched

VECTORS = json.loads((Path(__file__).parents[3] / "vectors/names.json").read_text())


@pytest.mark.parametrize("vector", VECTORS, ids=[one["about"] for one in VECTORS])
def test_names_are_found(vector: dict[str, Any]) -> None:
    assert list(named_in(vector["text"], vector["names"])) == vector["found"]


def test_given_and_family_names_are_watched_part_by_part() -> None:
    names = watched([("Anne-Marie", "von Holm"), ("Bo", "Ö.")])

    assert names == {"anne": False, "marie": False, "von": False, "holm": True, "bo": True}
