"""A school that has lived, and Carl at his desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.school.lived import Lived, lived_in
from tests.school.world import World


@pytest.fixture(scope="module")
def lived(world: World) -> Lived:
    return lived_in(world)


@pytest.fixture(scope="module")
def carl(devices: Devices, lived: Lived) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


@pytest.fixture(scope="module")
def plain(devices: Devices, lived: Lived) -> Page:
    """Anna's tablet, which runs no script."""
    page = devices.device("phone", script=False)
    log_in(page, "anna")
    return page
