"""The wall between owners: with another owner's id, nothing is found and nothing is changed."""

from __future__ import annotations

import inspect
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from uuid import UUID, uuid4

import pytest

from questionnaires import Document, Questionnaire, UnknownQuestionnaire
from service import store
from service.errors import NotFound
from service.store import (
    anonymous,
    conversations,
    definitions,
    drafts,
    groups,
    people,
    releases,
    responses,
    rounds,
    schools,
    sheets,
    visits,
)
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.ground.database import database
from service.store.tables import TABLES
from tests.school.deeds import newest
from tests.school.world import World
from tests.school.writing import send, write
from tests.service.store.conversing.test_conversations import opened
from tests.service.store.foreign import PARTS
from tests.service.store.foreign.asking import Call, Ids
from tests.service.store.test_anonymous import take_part
from tests.service.store.test_definitions import add as added
from tests.service.store.test_drafts import begun
from tests.service.store.test_releases import COUNTS
from tests.service.store.test_responses import own
from tests.service.store.visiting.test_visits import noted, visited

FEATURES = (
    *(feature for part in PARTS for feature in part.features),
    store.anonymous,
    store.conversations,
    store.definitions,
    store.drafts,
    store.groups,
    store.people,
    store.readings,
    store.releases,
    store.responses,
    store.rounds,
    store.schools,
    store.sheets,
    store.visits,
)
# These write a row of the owner they are given; the actions look at what it points to.
NEW_ROWS = {
    *(name for part in PARTS for name in part.new_rows),
    "conversations.open_",
    "definitions.add",
    "drafts.add",
    "releases.add",
    "rounds.add",
    "sheets.add",
    "visits.add",
}
LOCKS = {  # they find and change nothing
    "cards.turn", "classes.lock", "drafts.one_at_a_time", "rosters.lock", "sheets.lock",
    "slots.lock_people",
}  # fmt: skip
# They lay a table anew, the same rows in another order, so that nobody can tell when each came.
LAID_ANEW = {"own_surveys.close", "own_surveys.drop", "anonymous.seal", "anonymous.forget"}
# These write beside a conversation that the actions have found under the owner.
BESIDE = {
    "conversations.keep_goals",
    "conversations.keep_agreements",
    "erasure.let_go_of_sheets",
}

OWN = "trivsel-2"  # a definition that Nordby has published


CALLS: dict[str, Call] = {
    **{name: call for part in PARTS for name, call in part.calls.items()},
    "anonymous.of_person": lambda far, w, _: anonymous.of_person(far, w.anna.id),
    "anonymous.progress": lambda far, w, _: anonymous.progress(far, w.round),
    "anonymous.seal": lambda far, w, _: anonymous.seal(far, w.round, 1),
    "anonymous.forget": lambda far, w, _: anonymous.forget(far, w.round),
    "anonymous.sealed_documents": lambda far, w, _: anonymous.sealed_documents(
        far, w.round, "our-class", 1
    ),
    "people.person": lambda far, w, _: people.person(far, w.anna.id),
    "people.class_of": lambda far, w, _: people.class_of(far, w.class_a.id),
    "people.student_names": lambda far, w, _: people.student_names(far, w.class_a.id),
    "groups.class_names": lambda far, w, _: groups.class_names(far, w.school),
    "people.members": lambda far, w, _: people.members(far, [w.class_a.id], "student")[
        w.class_a.id
    ],
    "people.staff": lambda far, w, _: people.staff(far, w.school),
    "schools.school": lambda far, w, _: schools.school(far, w.school),
    "groups.group": lambda far, w, _: groups.group(far, w.class_a.id),
    "groups.classes": lambda far, w, _: groups.classes(far, w.school),
    "groups.classes_of_team": lambda far, w, _: groups.classes_of_team(far, w.team.id),
    "people.set_language": lambda far, w, _: people.set_language(far, w.anna.id, "sv"),
    "people.set_password": lambda far, w, _: people.set_password(far, w.anna.id, "mine"),
    "schools.schools": lambda far, w, _: w.school in {one.id for one in schools.schools(far)},
    "groups.subjects": lambda far, w, _: groups.subjects(far, w.school),
    "people.names": lambda far, w, _: people.names(far, [w.anna.id]),
    "groups.group_names": lambda far, w, _: groups.group_names(far, [w.class_a.id]),
    "people.wards": lambda far, w, _: people.wards(far, w.karin.id),
    "definitions.questionnaire": lambda far, *_: definitions.questionnaire(far, OWN, 1),
    "definitions.content": lambda far, *_: definitions.content(far, OWN, 1),
    "definitions.latest": lambda far, *_: definitions.latest(far, OWN),
    "definitions.all_latest": lambda far, *_: of_our_own(definitions.all_latest(far)),
    "definitions.published": lambda far, *_: definitions.published(far),
    "definitions.every": lambda far, *_: of_our_own(definitions.every(far)),
    "definitions.mirroring": lambda far, *_: definitions.mirroring(far, OWN),
    "definitions.versions": lambda far, *_: definitions.versions(far, OWN),
    "definitions.taken": lambda far, *_: OWN in definitions.taken(far),
    "definitions.retire": lambda far, *_: definitions.retire(far, OWN),
    "drafts.draft": lambda far, _, ids: drafts.draft(far, ids["draft"], lock=True),
    "drafts.of_owner": lambda far, *_: drafts.of_owner(far),
    "drafts.save": lambda far, _, ids: drafts.save(far, ids["draft"], 0, "mine"),
    "drafts.remove": lambda far, _, ids: drafts.remove(far, ids["draft"]),
    "rounds.round": lambda far, w, _: rounds.round(far, w.round),
    "rounds.trials": lambda far, *_: rounds.trials(far),
    "rounds.of_response": lambda far, _, ids: rounds.of_response(far, ids["response"]),
    "rounds.released": lambda far, w, _: rounds.released(far, [w.class_a.id]),
    "rounds.of_school": lambda far, w, _: rounds.of_school(far, w.school),
    "rounds.of_group": lambda far, w, _: rounds.of_group(far, w.class_a.id),
    "rounds.of_student": lambda far, w, _: rounds.of_student(far, w.anna.id, w.class_a.id),
    "rounds.go_on": lambda far, w, _: rounds.go_on(
        far, w.class_a.id, w.team.id, w.anna.owner.today()
    ),
    "rounds.around": lambda far, w, _: rounds.around(far, [w.class_a.id], w.carl.owner.today()),
    "rounds.groups_of": lambda far, w, _: rounds.groups_of(far, w.round),
    "rounds.close": lambda far, w, _: rounds.close(far, w.round),
    "responses.response": lambda far, _, ids: responses.response(far, ids["response"], lock=True),
    "responses.keep": lambda far, w, ids: responses.keep(
        far,
        responses.response(w.owner, ids["response"]),
        responses.response(w.owner, ids["response"]),
    ),
    "responses.send": lambda far, w, ids: responses.send(
        far, responses.response(w.owner, ids["response"]), uuid4()
    ),
    "responses.of_person": lambda far, w, _: responses.of_person(far, w.anna.id),
    "responses.about_students": lambda far, w, _: responses.about_students(far, [w.anna.id]),
    "rounds.these": lambda far, w, _: rounds.these(far, [w.round]),
    "responses.about_student": lambda far, w, _: responses.about_student(far, w.anna.id),
    "responses.of_rounds": lambda far, w, _: responses.of_rounds(far, [w.round], [w.anna.id]),
    "responses.sent_documents": lambda far, w, _: responses.sent_documents(
        far, w.round, "start-up", newest("start-up")
    ),
    "responses.of_visit": lambda far, _, ids: responses.of_visit(far, ids["visit"]),
    "responses.last_sent": lambda far, w, _: responses.last_sent(
        far, replace(own(w, w.anna), version=99)
    ),
    "responses.forget": lambda far, w, _: responses.forget(far, w.round),
    "responses.progress": lambda far, w, _: responses.progress(far, w.round),
    "releases.of_rounds": lambda far, w, _: releases.of_rounds(
        far, [w.round], [w.class_a.id], "start-up", 1
    ),
    "conversations.of_student": lambda far, w, _: conversations.of_student(far, w.anna.id),
    "conversations.of_students": lambda far, w, _: conversations.of_students(
        far, [w.round], [w.anna.id]
    ),
    "conversations.standing": lambda far, _, ids: conversations.standing(far, ids["conversation"]),
    "conversations.conversation": lambda far, _, ids: conversations.conversation(
        far, ids["conversation"]
    ),
    "conversations.set_status": lambda far, _, ids: conversations.set_status(
        far, ids["conversation"], {ids["goal"]: "reached"}, {ids["agreement"]: "kept"}
    ),
    "conversations.want_band": lambda far, _, ids: conversations.want_band(
        far, ids["conversation"], "teacher", True
    ),
    "conversations.waive_answers": lambda far, _, ids: conversations.waive_answers(
        far, ids["conversation"]
    ),
    "releases.newest_of_each_class": lambda far, *_: releases.newest_of_each_class(
        far, "start-up", 1, 9
    ),
    "schools.turn_to": lambda far, w, _: schools.turn_to(far, w.school),
    "schools.turn_to_of": lambda far, w, _: schools.turn_to_of(far, w.class_a.id),
    "schools.set_turn_to": lambda far, w, _: schools.set_turn_to(far, w.school, "mine"),
    "sheets.sheet": lambda far, _, ids: sheets.sheet(far, ids["sheet"]),
    "sheets.by_maker": lambda far, w, _: sheets.by_maker(far, w.carl.id),
    "sheets.sent": lambda far, w, _: sheets.sent(far, [w.team.id], [w.school], True),
    "visits.visit": lambda far, _, ids: visits.visit(far, ids["visit"]),
    "visits.by_observer": lambda far, w, _: visits.by_observer(far, w.signe.id),
    "visits.with_teacher": lambda far, w, _: visits.with_teacher(far, w.carl.id),
}


def of_our_own(found: Sequence[Questionnaire]) -> list[Questionnaire]:
    """Without what is the same for all owners."""
    return [one for one in found if not definitions.is_shipped(one.name)]


@pytest.fixture
def ids(world: World) -> Ids:
    """A row of everything, all of it Nordby's."""
    response = responses.begin(own(world, world.anna), "da")
    write(world.owner, response, Document({"try_first": "mostly"}))
    send(world.owner, response, uuid4())
    visit = visited(world)
    send(world.owner, noted(world, visit), uuid4())
    conversation = opened(world)
    conversations.keep_goals(world.owner, conversation, [(None, GoalWords("Læse højt"))])
    conversations.keep_agreements(
        world.owner, conversation, [(None, AgreementWords("Øve", "student"))]
    )
    left = conversations.conversation(world.owner, conversation)
    (agreement,), (goal,) = left.agreements, left.goals
    releases.add(world.owner, world.round, "start-up", 1, [(world.class_a.id, 12, COUNTS)])
    day = world.carl.owner.today()
    rounds.add(
        world.owner, world.school, "Prøv", day, day, {OWN: 1}, [world.class_b.id], trial=True
    )
    schools.set_turn_to(world.owner, world.school, "Lone")
    sheet = sheets.add(world.owner, world.school, world.team.id, "", "team-data", 1, world.carl.id)
    of_carl = replace(own(world, world.carl, world.team.id), round=None, sheet=sheet)
    send(world.owner, responses.begin(of_carl, "da"), uuid4())
    added(world, OWN, feature="mirrored")
    added(world, "look-2", feature="mirrors", mirrors=OWN)
    take_part(world, [world.anna])
    anonymous.seal(world.owner, world.round, 1)
    take_part(world, [world.bo])
    return MappingProxyType(
        {
            "response": response,
            "visit": visit,
            "conversation": conversation,
            "agreement": agreement.id,
            "goal": goal.id,
            "draft": begun(world),
            "sheet": sheet,
            **{name: one for part in PARTS for name, one in part.prepare(world).items()},
        }
    )


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
    assert set(CALLS) | NEW_ROWS | LOCKS | BESIDE == by_owner()


def everything() -> list[list[str]]:
    return [sorted(repr(row) for row in table.select().tuples()) for table in TABLES]


def rows_written() -> int:
    """By this connection until now; on PostgreSQL in the transaction that is open."""
    connection = database.connection()
    if isinstance(connection, sqlite3.Connection):
        return connection.total_changes
    written = "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_xact_user_tables"
    return int(database.execute_sql(written).fetchone()[0])


def answers_or_changes(name: str, owner: UUID, world: World, ids: Ids) -> bool:
    """Does this call find or change anything? What it changed is taken back."""
    seen = everything if name in LAID_ANEW else rows_written
    with database.atomic() as deed:
        before = seen()
        try:
            found = bool(CALLS[name](owner, world, ids))
        except (NotFound, UnknownQuestionnaire):
            found = False
        changed = seen() != before
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
