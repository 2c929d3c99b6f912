"""The tablet of a learning coach, whose network is cut on purpose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service import actions
from service.store import tables as t
from tests.browser.devices import Devices, Watch
from tests.browser.visiting.tablet import Tablet
from tests.school.world import World

IN_VAIN = "Failed to load resource"  # what chromium remarks where there is no network, and at a 401


@pytest.fixture(autouse=True)
def _no_page_complained_or_told_a_stranger(watch: Watch) -> Iterator[None]:
    """The same as everywhere, but that a page may have asked in vain."""
    yield
    complaints, strangers = watch.taken()
    assert [one for one in complaints if IN_VAIN not in one] == []
    assert strangers == []


@pytest.fixture
def tablet(world: World, devices: Devices) -> Iterator[Tablet]:
    """Signe's own tablet, with all that a visit begins with."""
    t.Response.delete().execute()
    t.Visit.delete().execute()
    for person in (world.signe, world.dorte):
        actions.people.speak(person, "en")
    tablet = Tablet(world, devices.phone("en-GB"))
    tablet.log_in()
    tablet.own()
    yield tablet
    tablet.page.context.close()  # what lies on it comes in no later test
