"""Goals that were agreed some weeks ago."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from playwright.sync_api import Page

from service.store import tables as t
from tests.browser.devices import Devices
from tests.school.conversing.between import with_goal
from tests.school.world import World


@pytest.fixture
def goal(world: World) -> Iterator[UUID]:
    """Anna's, with nothing on it yet."""
    yield with_goal(world, world.anna, weeks=3)
    t.Evidence.delete().execute()
    t.CheckIn.delete().execute()
    t.Goal.delete().execute()


@pytest.fixture(scope="module")
def anna(devices: Devices) -> Page:
    return devices.phone()


@pytest.fixture(scope="module")
def carl(devices: Devices) -> Page:
    return devices.laptop()
