"""A focus that the leadership of Nordskolen has written."""

from __future__ import annotations

from dataclasses import replace

from service import actions
from service.actions.visiting.focus import INTERVIEW, OBSERVATION, At, Written
from service.store import focus
from service.store.visiting.focus import Area, FocusContent, FocusVersion
from tests.school.world import World

GOALS = Area(
    "goals_clear",
    "Målet er tydeligt",
    "Elever ved ikke, hvad de skal lære.",
    "At målet kan ses hele timen.",
    "Vi ser på hinandens mål.",
    "I at skrive mål, som elever forstår.",
)
ACTIVE = Area(
    "students_active",
    "Eleverne er aktive",
    "De samme får ordet.",
    "At alle er i gang.",
    "Vi tæller, hvem der siger noget.",
    "I at stille spørgsmål med flere svar.",
)
OWN = Area(
    "own_1",
    "Ro til at tænke",
    "Få får ordet.",
    "At vente.",
    "Vi tæller sekunder.",
    "I at stille åbne spørgsmål.",
)
CONTENT = FocusContent("Vi vil lære af hinanden.", "Først taler vi om formålet.", (GOALS, OWN))
WRITTEN = Written(CONTENT, OBSERVATION, INTERVIEW)


def at(world: World) -> At:
    """Where a page stands that somebody opens now."""
    stands = focus.standing(world.owner, world.school)
    return At(stands.next_version, stands.draft.revision if stands.draft else 0)


def drafted(world: World, content: FocusContent = CONTENT) -> FocusVersion:
    """Dorte has written on the draft."""
    written = replace(WRITTEN, content=content)
    assert actions.focus.keep(world.dorte, world.school, at(world), written) is None
    draft = focus.standing(world.owner, world.school).draft
    assert draft is not None
    return draft


def published(world: World, content: FocusContent = CONTENT) -> FocusVersion:
    """Dorte has published a version."""
    written = replace(WRITTEN, content=content)
    assert actions.focus.publish(world.dorte, world.school, at(world), written) is None
    found = focus.current(world.owner, world.school)
    assert found is not None
    return found
