"""What an owner has published stands beside what is shipped, and never changes."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from peewee import IntegrityError

from questionnaires import DEFINITIONS, Questionnaire, UnknownQuestionnaire, read
from service.errors import NotAllowed
from service.store import definitions
from tests.school.world import World
from tests.test_statements import listening

TINY = Path(__file__).parents[2] / "definitions"


def written(feature: str) -> str:
    """The JSON of one of the tiny definitions."""
    return (TINY / feature / "1.json").read_text()


def add(
    world: World,
    name: str,
    version: int = 1,
    feature: str = "scale",
    trial: bool = False,
    mirrors: str = "mirrored",
) -> Questionnaire:
    """One that Mette has published."""
    content = written(feature).replace('"mirrors": "mirrored"', f'"mirrors": "{mirrors}"')
    found = read(content.encode(), name, name, version)
    definitions.add(world.owner, world.mette.id, found, content, "start-up 1", trial)
    return found


def names(found: tuple[Questionnaire, ...]) -> list[tuple[str, int]]:
    return [(one.name, one.version) for one in found if not definitions.is_shipped(one.name)]


def test_what_is_published_is_found_beside_what_is_shipped(world: World) -> None:
    added = add(world, "trivsel-2")

    assert definitions.questionnaire(world.owner, "trivsel-2", 1) == added
    assert definitions.latest(world.owner, "trivsel-2") == added
    assert definitions.latest(world.owner, "start-up").name == "start-up"
    assert names(definitions.all_latest(world.owner)) == [("trivsel-2", 1)]
    shipped = {one.name for one in definitions.shipped()}
    assert {one.name for one in definitions.all_latest(world.owner)} == shipped | {"trivsel-2"}


def test_the_newest_published_version_is_the_latest_and_a_trial_never_is(world: World) -> None:
    for version, trial in ((1, False), (2, True), (3, False), (4, True)):
        add(world, "trivsel-2", version, trial=trial)

    assert definitions.latest(world.owner, "trivsel-2").version == 3
    assert names(definitions.all_latest(world.owner)) == [("trivsel-2", 3)]
    assert definitions.questionnaire(world.owner, "trivsel-2", 4).version == 4
    assert names(definitions.every(world.owner)) == [("trivsel-2", one) for one in (1, 2, 3, 4)]
    versions = definitions.versions(world.owner, "trivsel-2")
    assert [(one.version, one.trial) for one in versions] == [
        (4, True), (3, False), (2, True), (1, False),
    ]  # fmt: skip


def test_what_was_only_tried_out_is_offered_to_nobody(world: World) -> None:
    add(world, "trivsel-2", trial=True)

    assert names(definitions.all_latest(world.owner)) == []
    assert definitions.published(world.owner) == ()
    with pytest.raises(UnknownQuestionnaire):
        definitions.latest(world.owner, "trivsel-2")
    assert "trivsel-2" in definitions.taken(world.owner)


def test_a_retired_one_is_not_offered_and_can_still_be_read(world: World) -> None:
    add(world, "trivsel-2")

    definitions.retire(world.owner, "trivsel-2")

    assert names(definitions.all_latest(world.owner)) == []
    assert definitions.latest(world.owner, "trivsel-2").version == 1
    (known,) = definitions.published(world.owner)
    assert known.version.retired_at is not None


def test_a_new_version_of_a_retired_one_is_offered_again(world: World) -> None:
    add(world, "trivsel-2")
    definitions.retire(world.owner, "trivsel-2")

    add(world, "trivsel-2", 2)

    assert names(definitions.all_latest(world.owner)) == [("trivsel-2", 2)]


def test_a_version_says_who_published_what_and_from_where(world: World) -> None:
    add(world, "trivsel-2")

    (known,) = definitions.versions(world.owner, "trivsel-2")

    assert (known.author, known.author_name) == (world.mette.id, "Mette Test")
    assert known.origin == "start-up 1"
    assert known.digest == sha256(written("scale").encode()).hexdigest()
    assert known.published_at is not None
    assert known.retired_at is None


def test_the_exact_json_comes_back_shipped_or_not(world: World) -> None:
    add(world, "trivsel-2")

    assert definitions.content(world.owner, "trivsel-2", 1) == written("scale")
    file = DEFINITIONS / "start-up" / "1.json"
    assert definitions.content(world.owner, "start-up", 1) == file.read_text()
    for name, version in (("trivsel-2", 2), ("start-up", 99)):
        with pytest.raises(UnknownQuestionnaire):
            definitions.content(world.owner, name, version)


def test_the_versions_of_a_shipped_one_have_no_author(world: World) -> None:
    newest, *_, first = definitions.versions(world.owner, "start-up")

    assert newest.version > first.version == 1
    assert (first.author, first.published_at) == (None, None)


def test_nobody_takes_the_name_of_a_shipped_one(world: World) -> None:
    with pytest.raises(NotAllowed):
        add(world, "start-up", 9)


def test_a_version_is_published_once(world: World) -> None:
    add(world, "trivsel-2")

    with pytest.raises(IntegrityError):
        add(world, "trivsel-2")


def test_two_owners_may_use_the_same_name_for_different_things(world: World) -> None:
    add(world, "trivsel-2")
    content = written("choice")
    theirs = read(content.encode(), "trivsel-2", "trivsel-2", 1)
    definitions.add(world.far.owner, world.far.elsa.id, theirs, content, "")

    assert definitions.questionnaire(world.far.owner, "trivsel-2", 1) == theirs
    assert definitions.questionnaire(world.owner, "trivsel-2", 1) != theirs


def test_a_judgement_of_the_owners_own_is_found_by_what_it_mirrors(world: World) -> None:
    add(world, "mirrored", feature="mirrored")
    add(world, "mirrors", feature="mirrors")

    found = definitions.mirroring(world.owner, "mirrored")

    assert found is not None
    assert found.name == "mirrors"
    assert definitions.mirroring(world.owner, "mirrors") is None
    shipped = definitions.mirroring(world.owner, "start-up")
    assert shipped is not None
    assert shipped.name == "judgement"


def test_what_is_shipped_or_known_already_asks_the_database_nothing(world: World) -> None:
    add(world, "trivsel-2")
    definitions.questionnaire(world.owner, "trivsel-2", 1)

    with listening() as heard:
        definitions.questionnaire(world.owner, "trivsel-2", 1)
        definitions.questionnaire(world.owner, "start-up", 1)
        definitions.latest(world.owner, "start-up")
        definitions.mirroring(world.owner, "start-up")

    assert heard == []


def test_the_whole_offer_is_one_question(world: World) -> None:
    add(world, "trivsel-2")
    add(world, "trivsel-3")

    with listening() as heard:
        definitions.all_latest(world.owner)

    assert len(heard) == 1


def test_no_shipped_name_ends_in_a_number(world: World) -> None:
    """So that no name an owner has made up is ever taken by a later release of the product."""
    assert not [one.name for one in definitions.shipped() if one.name[-1].isdigit()]
