"""A school of its own for each language, and the devices in its people's hands."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from service.store import tables as t
from tests.browser.conversing.year.story import Story
from tests.browser.conversing.year.words import WORDS
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.school.world import World

COUNTRY = {"da": "dk", "sv": "se"}
SPOKEN = {"da": "da-DK", "sv": "sv-SE"}


@pytest.fixture(scope="module", params=["da", "sv"])
def language(request: pytest.FixtureRequest) -> str:
    """Each has a school, a database and a service of its own."""
    return str(request.param)


@pytest.fixture(scope="module")
def database_url(
    language: str, tmp_path_factory: pytest.TempPathFactory, empty_sqlite: bytes
) -> str:
    file = tmp_path_factory.mktemp(language) / "school.db"
    file.write_bytes(empty_sqlite)
    return f"sqlite:///{file}"


@pytest.fixture(scope="module")
def story(language: str, world: World, devices: Devices) -> Story:
    t.Round.delete().execute()  # nobody has asked anything yet
    t.Owner.update(language=language, country=COUNTRY[language]).where(
        t.Owner.id == world.owner
    ).execute()
    t.Person.update(language=language).where(t.Person.owner == world.owner).execute()
    spoken = SPOKEN[language]
    found = Story(
        world,
        WORDS[language],
        language,
        carl=devices.laptop(spoken),
        erik=devices.laptop(spoken),
        dorte=devices.laptop(spoken),
        lise=devices.laptop(spoken),
        anna=devices.phone(spoken),
        karin=devices.phone(spoken),
    )
    for name, page in found.devices().items():
        log_in(page, name)
        expect(page.locator("html")).to_have_attribute("lang", language)
    return found
