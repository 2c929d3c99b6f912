"""Patience with a process that works beside the test."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 30  # seconds


def eventually(there: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
