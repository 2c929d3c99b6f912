"""The wall between owners: with another owner's id, nothing is found and nothing is changed."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid4

import pytest

from questionnaires import Document
from service import store
from service.errors import NotFound
from service.store import conversations, people, releases, responses, rounds, visits
from service.store.database import database
from service.store.tables import TABLES
from tests.service.store.test_conversations import opened
from tests.service.store.test_releases import COUNTS
from tests.service.store.test_responses import own
from tests.service.store.test_visits import noted, visited
from tests.world import World

FEATURES = (
    store.conversations,
    store.people,
    store.readings,
    store.releases,
    store.responses,
    store.rounds,
    store.visits,
)
# These write a row of the owner they are given; the actions look at what it points to.
NEW_ROWS = {"releases.add", "rounds.add", "visits.add", "conversations.open_"}
# These write beside a conversation that the actions have found under the owner.
BESIDE = {"conversations.keep_goal", "conversations.keep_agreements"}

Ids = Mapping[str, UUID]
Call = Callable[[UUID, World, Ids], Any]

CALLS: dict[str, Call] = {
    "people.person": lambda far, w, _: people.person(far, w.anna.id),
    "people.class_of": lambda far, w, _: people.class_of(far, w.class_a.id),
    "people.members": lambda far, w, _: people.members(far, [w.class_a.id], "student")[
        w.class_a.id
    ],
    "people.staff": lambda far, w, _: people.staff(far, w.school),
    "people.school": lambda far, w, _: people.school(far, w.school),
    "people.group": lambda far, w, _: people.group(far, w.class_a.id),
    "people.classes": lambda far, w, _: people.classes(far, w.school),
    "people.classes_of_team": lambda far, w, _: people.classes_of_team(far, w.team.id),
    "people.set_language": lambda far, w, _: people.set_language(far, w.anna.id, "sv"),
    "people.set_password": lambda far, w, _: people.set_password(far, w.anna.id, "mine"),
    "people.set_codes": lambda far, w, _: people.set_codes(
        far, w.class_a.id, "mine", {w.anna.id: "mine"}
    ),
    "rounds.round": lambda far, w, _: rounds.round(far, w.round),
    "rounds.of_response": lambda far, _, ids: rounds.of_response(far, ids["response"]),
    "rounds.released": lambda far, w, _: rounds.released(far, [w.class_a.id]),
    "rounds.of_school": lambda far, w, _: rounds.of_school(far, w.school),
    "rounds.of_group": lambda far, w, _: rounds.of_group(far, w.class_a.id),
    "rounds.newest_of": lambda far, w, _: rounds.newest_of(far, [w.class_a.id]),
    "rounds.groups_of": lambda far, w, _: rounds.groups_of(far, w.round),
    "rounds.close": lambda far, w, _: rounds.close(far, w.round),
    "responses.response": lambda far, _, ids: responses.response(far, ids["response"], lock=True),
    "responses.save": lambda far, _, ids: responses.save(far, ids["response"], Document()),
    "responses.send": lambda far, _, ids: responses.send(far, ids["response"], uuid4()),
    "responses.of_person": lambda far, w, _: responses.of_person(far, w.anna.id),
    "responses.about_student": lambda far, w, _: responses.about_student(far, w.anna.id),
    "responses.of_rounds": lambda far, w, _: responses.of_rounds(far, [w.round], [w.class_a.id]),
    "responses.sent_documents": lambda far, w, _: responses.sent_documents(
        far, w.round, "start-up", 1
    ),
    "responses.progress": lambda far, w, _: responses.progress(far, w.round),
    "releases.of_rounds": lambda far, w, _: releases.of_rounds(
        far, [w.round], [w.class_a.id], "start-up", 1
    ),
    "conversations.of_student": lambda far, w, _: conversations.of_student(far, w.anna.id),
    "conversations.of_students": lambda far, w, _: conversations.of_students(
        far, [w.round], [w.anna.id]
    ),
    "conversations.conversation": lambda far, _, ids: conversations.conversation(
        far, ids["conversation"]
    ),
    "conversations.set_status": lambda far, _, ids: conversations.set_status(
        far, ids["conversation"], "reached", {ids["agreement"]: "kept"}
    ),
    "visits.visit": lambda far, _, ids: visits.visit(far, ids["visit"]),
    "visits.by_observer": lambda far, w, _: visits.by_observer(far, w.signe.id),
    "visits.with_teacher": lambda far, w, _: visits.with_teacher(far, w.carl.id),
}


@pytest.fixture
def ids(world: World) -> Ids:
    """A row of everything, all of it Nordby's."""
    response = responses.begin(own(world, world.anna), "da")
    responses.save(world.owner, response, Document({"try_first": "mostly"}))
    responses.send(world.owner, response, uuid4())
    visit = visited(world)
    responses.send(world.owner, noted(world, visit), uuid4())
    conversation = opened(world)
    conversations.keep_goal(world.owner, conversation, "Læse højt", "", "")
    conversations.keep_agreements(world.owner, conversation, [("Øve", "student")])
    (agreement,) = conversations.conversation(world.owner, conversation).agreements
    releases.add(world.owner, world.round, "start-up", 1, [(world.class_a.id, 12, COUNTS)])
    return MappingProxyType(
        {
            "response": response,
            "visit": visit,
            "conversation": conversation,
            "agreement": agreement.id,
        }
    )


def everything() -> list[list[str]]:
    return [sorted(repr(row) for row in table.select().tuples()) for table in TABLES]


def by_owner() -> set[str]:
    """Every function of the store that takes the owner first."""
    return {
        f"{feature.__name__.split('.')[-1]}.{name}"
        for feature in FEATURES
        for name, found in vars(feature).items()
        if inspect.isfunction(found)
        and found.__module__ == feature.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(found).parameters), None) == "owner"
    }


def test_every_question_to_the_store_is_in_the_table() -> None:
    assert set(CALLS) | NEW_ROWS | BESIDE == by_owner()


def answers_or_changes(name: str, owner: UUID, world: World, ids: Ids) -> bool:
    """Does this call find or change anything? What it changed is taken back."""
    before = everything()
    with database.atomic() as deed:
        try:
            found = bool(CALLS[name](owner, world, ids))
        except NotFound:
            found = False
        changed = everything() != before
        deed.rollback()
    return found or changed


def test_another_owner_finds_nothing_and_changes_nothing(world: World, ids: Ids) -> None:
    through = [name for name in CALLS if answers_or_changes(name, world.far.owner, world, ids)]

    assert through == []


def test_the_owner_itself_finds_or_changes_something(world: World, ids: Ids) -> None:
    """So that the test above cannot pass by asking for what is not there."""
    in_vain = [name for name in CALLS if not answers_or_changes(name, world.owner, world, ids)]

    assert in_vain == []


def test_logging_in_is_the_only_question_without_an_owner(world: World) -> None:
    database.connect(reuse_if_open=True)

    found = people.account_named("gry")

    assert found is not None
    assert found.person.owner.id == world.far.owner
