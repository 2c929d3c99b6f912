"""Pages whose network is cut on purpose."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service import actions
from service.store import tables as t
from tests.browser.answering.offline import keep_here
from tests.browser.answering.pens import Pen
from tests.browser.devices import Devices, Watch
from tests.school.deeds import begin
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
def pen(world: World, devices: Devices) -> Pen:
    """Anna's phone, with a self-evaluation that she has just begun."""
    t.Response.delete().execute()
    for person in (world.anna, world.bo):
        actions.people.speak(person, "en")
    pen = Pen(world, devices.phone("en-GB"), begin(world, world.anna, "start-up"))
    pen.log_in()
    return pen


@pytest.fixture
def own(pen: Pen) -> Pen:
    """Anna’s phone, which she has called hers: the form lies on it."""
    pen.own()
    keep_here(pen)
    return pen
