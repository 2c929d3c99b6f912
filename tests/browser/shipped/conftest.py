"""The small school with a device for each of its people."""

from __future__ import annotations

import pytest

from tests.browser.devices import Devices
from tests.browser.shipped.occasions import School
from tests.school.world import World


@pytest.fixture(scope="module")
def school(world: World, devices: Devices) -> School:
    return School(world, devices)
