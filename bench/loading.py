"""What loading and checking a definition of 200 questions costs, in this process."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from bench.definition import made
from questionnaires import read

QUESTIONS = 200
ROUNDS, TIMES = 15, 3


@dataclass(frozen=True, slots=True)
class Loading:
    """The medians of all rounds."""

    seconds: float
    ratio: float  # to reading the same bytes and writing them again


def measure() -> Loading:
    """Load and yardstick in turn, so that a busy moment slows both.

    The yardstick reads the same JSON and writes it anew with an indent. Like the loader this is
    Python that walks every part; reading alone is C, and its time swings by half with the memory
    that is at hand.
    """
    content = made(QUESTIONS)
    loads, copies = [], []
    for _ in range(ROUNDS):
        loads.append(_cpu(lambda: read(content, "made/1.json", "made", 1)))
        copies.append(_cpu(lambda: json.dumps(json.loads(content), indent=1)))
    ratios = [load / copy for load, copy in zip(loads, copies, strict=True)]
    return Loading(median(loads), median(ratios))


def _cpu(deed: Callable[[], object]) -> float:
    before = time.process_time()
    for _ in range(TIMES):
        deed()
    return (time.process_time() - before) / TIMES
