"""Who writes and reads a school's focus, and which forms it may choose."""

from __future__ import annotations

import pytest

from questionnaires import shipped
from service.errors import NotAllowed
from service.rules import access
from tests.school.world import World


def test_visits_and_talks_have_forms_of_their_own() -> None:
    known = [shipped().latest(name) for name in {one.name for one in shipped()}]

    assert [one.name for one in known if access.is_for_visits(one)] == ["visit"]
    assert [one.name for one in known if access.is_for_talks(one)] == ["interview"]


@pytest.mark.parametrize("who", ["carl", "erik", "lise", "signe", "dorte"])
def test_whoever_teaches_coaches_or_leads_there_reads(world: World, who: str) -> None:
    access.check_reads_focus(world.person(who), world.school)


@pytest.mark.parametrize("who", ["carl", "signe", "mette", "rita", "elsa", "anna"])
def test_only_who_leads_there_writes(world: World, who: str) -> None:
    access.check_writes_focus(world.dorte, world.school)

    with pytest.raises(NotAllowed):
        access.check_writes_focus(world.person(who), world.school)
