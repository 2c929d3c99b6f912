"""Everything that is stored is stored alike by both databases."""

from __future__ import annotations

import pytest


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both
