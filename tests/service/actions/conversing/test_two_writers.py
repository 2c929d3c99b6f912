"""Whatever two write at once, in any order, on both databases: no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from service import actions
from service.store import conversations, tables as t
from service.store.conversing.conversations import Conversation, GoalWords
from tests.school.world import World
from tests.service.actions.conversing.test_agreeing import Device, held, opened

PARTS = ("text", "signs", "strategies", "help")


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def words(kept: Conversation) -> str:
    """Every word that is kept, also those that wait for a decision."""
    stands = actions.agreeing.agreed(kept).document
    documents = [stands, *kept.asides.values()]
    return " ".join(str(text) for one in documents for text in one.answers.values())


SAVES = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(PARTS), st.booleans(), st.booleans()), max_size=12
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=SAVES, starts_with=st.booleans())
def test_whatever_two_write_at_once_no_word_is_lost(
    world: World, steps: list[tuple[int, str, bool, bool]], starts_with: bool
) -> None:
    """Each of two pages writes, saves or is loaded anew, in any order."""
    t.Goal.delete().execute()
    t.Conversation.delete().execute()
    key = opened(world)
    if starts_with:
        conversations.keep_goals(world.owner, key, [(None, GoalWords("Læse"))])
    devices = [Device(world, key), Device(world, key)]
    said: list[str] = []
    for number, (who, part, loads, saves) in enumerate(steps):
        if loads:
            devices[who] = Device(world, key)
        word = f"ord{number}x"
        devices[who].write(part, word)
        if saves:
            devices[who].save()
            said += [word]

    kept = words(held(world, key))
    assert [word for word in said if word not in kept] == []
