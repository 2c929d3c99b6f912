"""Every deed that the actions write down has a name in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.administration import audit
from service.store.people import Person
from service.web.administration.deeds import names
from tests.school.world import World

ACTIONS = Path(__file__).parents[4] / "service" / "actions"
DEED = re.compile(r'"([a-z_]+\.[a-z_]+)"')
# a roster's files and the versions in its manifest, and what the worker is asked to do
NO_DEEDS = re.compile(r"[a-z]+\.(csv|version|read|apply|send|draw)")


def test_every_deed_has_a_name(app: Flask) -> None:
    found = {deed for file in ACTIONS.rglob("*.py") for deed in DEED.findall(file.read_text())}
    written = {deed for deed in found if not NO_DEEDS.fullmatch(deed)}

    with app.test_request_context():
        assert written - set(names()) == set()
        assert set(names()) - written == set()


def test_the_trail_says_who_did_what_to_whom(
    client_of: Callable[[Person], FlaskClient], world: World
) -> None:
    audit.add(world.owner, "person.protected", world.rita, world.bo.log_key)
    audit.add(world.owner, "retention.run", details={"answers": 12})
    audit.add(world.owner, "guardian.approved", world.rita, details={"by_mail": True})
    audit.add(world.owner, "roster.applied", details={"roster": "x", "people_added": 3})

    page = client_of(world.bente).get("/audit").text

    assert page.index("Slettede det, der var gemt længe nok") < page.index("Beskyttede et navn")
    for said in (
        "Rita Test",
        "Bo Test",
        "12 besvarelser",
        "Tjenesten selv",
        "med mail",
        "Nye personer: 3",
    ):
        assert said in page
    for key in ("by_mail", "people_added"):
        assert key not in page


def test_whoever_is_gone_from_the_people_is_nobody_in_the_trail(
    client_of: Callable[[Person], FlaskClient], world: World
) -> None:
    gone = world.bo.log_key
    audit.add(world.owner, "person.changed", world.bente, gone)

    t.Person.update(log_key=world.far.owner).where(t.Person.id == world.bo.id).execute()

    assert "en, der ikke er her mere" in client_of(world.bente).get("/audit").text
