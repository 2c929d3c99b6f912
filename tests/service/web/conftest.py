"""Pages are tried in a school that is some way into the year."""

from __future__ import annotations

import pytest

from tests.school.lived import Lived, lived_in
from tests.school.world import World


@pytest.fixture
def lived(world: World) -> Lived:
    return lived_in(world)
