"""What stands is not written over by a page that never showed it. access.py is the door to it.

A page says what it was filled with, in short. Somebody with two devices has two of them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from service.errors import WrittenMeanwhile


def mark(*words: str) -> str:
    """Some words in short: equal where the words are."""
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()[:16]


def check_writes_over_nothing(
    seen: str | None, stands: Sequence[str], given: Sequence[str]
) -> None:
    """`seen` is the mark of what the page was filled with; without one it is no page of ours.

    What is sent twice, or says the same as the other page, is no clash.
    """
    if seen is None or not any(stands) or list(stands) == list(given):
        return
    if seen != mark(*stands):
        raise WrittenMeanwhile("another page has saved other words")
