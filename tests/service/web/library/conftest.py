"""The library is tried by Mette, the owner's consultant, and by Dorte, who leads a school."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

import pytest

from service import actions
from service.store import tables as t
from service.store.ground.database import new_id
from service.store.people import Person
from tests.school.world import World

Copied = Callable[[Person, str, int], UUID]


@pytest.fixture
def copied() -> Copied:
    """A draft that somebody has made of a version."""
    return actions.questionnaires.copy


@pytest.fixture
def broken(world: World) -> UUID:
    """A draft of Mette's with a text that is missing in Swedish."""
    draft_id = actions.questionnaires.copy(world.mette, "start-up", 1)
    draft = actions.questionnaires.draft(world.mette, draft_id)
    written = json.loads(draft.content)
    del written["sections"][0]["title"]["sv"]
    actions.questionnaires.save(world.mette, draft_id, draft.revision, json.dumps(written))
    return draft_id


@pytest.fixture
def second_school(world: World) -> UUID:
    """Another school of the same owner."""
    key = new_id()
    t.School.insert(id=key, owner=world.owner, name="Østskolen").execute()
    return key
