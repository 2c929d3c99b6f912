"""The small school in a database of each kind: what is written is written the same in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service.store.ground import database
from tests.school import world as small_school
from tests.school.world import World


@pytest.fixture
def world(on_both: str, shipped: None) -> Iterator[World]:
    database.use(on_both)
    with database.connected():
        yield small_school.build()
    database.database.close_all()
