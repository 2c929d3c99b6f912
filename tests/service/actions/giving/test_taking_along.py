"""What a student takes along is theirs, and nothing that they could not read already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from service import actions
from service.actions.giving.taking_along import Along
from service.errors import NotAllowed
from service.store import tables as t
from tests.school.conversing.at_home import another_guardian, talked, told
from tests.school.conversing.preparing import give as judged, open_
from tests.school.deeds import begin, earlier_round, give, readings
from tests.school.world import World, by_code
from tests.test_statements import listening


def kinds(found: Along) -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for one in found.besides:
        words.setdefault(one.kind, []).append(" ".join(one.words))
    return words


def test_it_holds_what_is_the_students_across_rounds(world: World) -> None:
    august = earlier_round(world)
    give(world, world.anna, "start-up")
    begin(world, world.anna, "preparation")
    actions.conversations.open_(world.carl, world.anna.id, august, True)
    talked(world)
    words = told(world)
    actions.at_home.for_conversation(world.carl, world.anna, world.round)

    with listening() as heard:
        found = actions.taking_along.all_of_mine(world.anna)

    assert len(heard) <= 11  # and one for who is asking
    assert {one.questionnaire.name for one in found.written} == {"start-up", "preparation"}
    assert [title for _, title in found.conversations] == ["November", "August"]
    assert kinds(found) == {
        "card": [f"{words['kept card']} own:2", f"{words['own card']} own:1"],
        "judgement": [f"Dansk {words['given']} "],
    }


def test_a_look_is_in_it_once_it_lies_open_and_that_is_logged(world: World) -> None:
    give(world, world.carl, "judgement", world.anna)
    give(world, world.anna, "start-up")

    waiting = actions.taking_along.all_of_mine(world.anna)
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    open_ = actions.taking_along.all_of_mine(world.anna)

    assert waiting.about == ()
    assert [(one.questionnaire.name, one.writer) for one in open_.about] == [
        ("judgement", "Carl Test")
    ]
    assert readings() == [(world.anna.log_key, world.carl.log_key)]


def test_what_others_propose_note_or_keep_is_not_in_it(world: World) -> None:
    klaus = another_guardian(world, "Klaus")
    actions.at_home.propose(klaus, world.anna.id, "Regne", "")
    actions.at_home.propose(world.anna, world.anna.id, "Tegne", "")
    words = told(world)

    found = " ".join(_everything(actions.taking_along.all_of_mine(world.anna)))

    assert "Tegne" in found
    assert "Regne" not in found
    assert words["note"] not in found
    assert words["not given"] not in found


def _everything(found: Along) -> Iterator[str]:
    for one in found.besides:
        yield from one.words


@pytest.mark.parametrize("who", ["karin", "carl", "dorte", "bente"])
def test_it_is_for_students_alone(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.taking_along.all_of_mine(world.person(who))


def test_by_code_nothing_is_taken_along(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.taking_along.all_of_mine(by_code(world.anna))


def test_nothing_is_kept_of_it(world: World) -> None:
    give(world, world.anna, "start-up")
    before = {table: table.select().count() for table in (t.Response, t.AuditEntry, t.Case)}

    actions.taking_along.all_of_mine(world.anna)

    assert {table: table.select().count() for table in before} == before


def test_what_a_subject_teacher_gave_comes_along_once_the_table_is_set(world: World) -> None:
    judged(world, world.lise, world.anna, "Du læser sikkert")

    def words() -> list[str]:
        found = actions.taking_along.all_of_mine(world.anna).besides
        return [one.words[0] for one in found if one.kind == "judgement"]

    assert words() == []
    open_(world, world.anna)
    assert len(words()) == 1
