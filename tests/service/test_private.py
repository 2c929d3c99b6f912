"""What a teacher keeps alone is read by nobody else, and moves no number that others see."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import actions
from service.store import own, own_surveys, people, tables as t
from service.store.ground.database import database
from service.store.ground.masking import masked
from service.store.people import Person
from service.store.visiting.counting import Owner
from service.web.rights import copies
from tests.school.deeds import give
from tests.school.lived import lived_in
from tests.school.own import SECRET, own_lesson, own_space
from tests.school.seen import a_spring
from tests.school.world import World

ADDING = re.compile(rb'nonce="[^"]+"|name="csrf_token" value="[^"]+"|data-left="\d+"')


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def test_whoever_looks_as_the_teacher_sees_none_of_it(world: World) -> None:
    own_space(world.carl, world.class_a.id, world.lise)

    with masked(world.owner):
        assert own.lessons(world.owner, world.carl.id) == ()
        assert own_surveys.of_teacher(world.owner, world.carl.id) == ()


def test_who_handles_a_request_for_a_copy_reads_none_of_it(world: World) -> None:
    own_space(world.carl, world.class_a.id, world.lise)
    case = actions.cases.ask(world.carl, world.carl.id, "access", "Alt om mig")
    actions.cases.assemble(world.bente, case)

    _, concerns = actions.held.look_through(world.bente, case)

    assert SECRET not in repr(concerns)


def test_their_copy_holds_it_and_nobody_elses_does(world: World, app: Flask) -> None:
    own_space(world.carl, world.class_a.id, world.lise)

    def copied(person: Person) -> str:
        asker = people.person(world.owner, person.id)
        case = actions.cases.ask(asker, person.id, "access", "")
        actions.cases.assemble(world.bente, case)
        actions.cases.review(world.bente, case, ())
        actions.cases.decide(world.bente, case, "granted", "")
        found = actions.held.copy(asker, case, "json")
        with app.test_request_context():
            told = copies.told(*found)
            return copies.as_json(told) + repr(copies.as_parts(told))

    assert copied(world.carl).count(SECRET) > 1
    assert all(SECRET not in copied(one) for one in (world.lise, world.dorte, world.anna))


def test_no_page_of_a_request_shows_it_to_who_handles_it(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    """From taking it up to letting it out, and what would be erased."""
    own_space(world.carl, world.class_a.id, world.lise)
    bente = client_of(world.bente)
    for kind in ("access", "erasure", "rectification", "restriction"):
        case = actions.cases.ask(world.carl, world.carl.id, kind, "Alt om mig")
        at = f"/administration/cases/{case}"
        said = [bente.get("/administration/cases"), bente.get(at), bente.post(f"{at}/assemble")]
        said += [bente.get(f"{at}/look-through"), bente.post(f"{at}/look-through")]
        decided = {"decision": "granted", "ground": ""}
        said += [bente.post(f"{at}/decide", data=decided), bente.get(at)]
        said += [bente.post(f"/my-data/cases/{case}/copy", data={"format": "json"})]

        assert all(SECRET not in reply.text for reply in said), kind
        assert said[1].status_code == 200


def test_the_owner_of_the_space_can_have_all_of_it(world: World) -> None:
    kept = own_space(world.carl, world.class_a.id, world.lise)

    found = own.kept_privately(world.owner, world.carl.id)

    assert sorted(one.kind for one in found) == ["copy", "lesson", "survey", "survey"]
    (lesson,) = (one for one in found if one.kind == "lesson")
    assert lesson.id == kept.lesson
    assert SECRET in repr(lesson.forms)
    assert own.kept_privately(world.owner, world.lise.id) == ()


def test_the_trail_of_administration_tells_nothing_of_it(world: World) -> None:
    before = t.AuditEntry.select().count()

    kept = own_space(world.carl, world.class_a.id, world.lise)
    actions.own_copies.withdraw(world.carl, kept.copy)
    actions.own.drop(world.carl, kept.lesson)

    assert t.AuditEntry.select().count() == before


def test_a_release_is_the_same_with_and_without_private_data(world: World) -> None:
    lived = lived_in(world)
    actions.own.drop(world.carl, lived.own.lesson)
    for survey in (lived.own.closed, lived.own.open):
        actions.own_surveys.drop(world.carl, survey)
    assert t.OwnVisit.select().count() + t.OwnAnswer.select().count() == 0
    for student in world.students()[1:]:
        give(world, people.person(world.owner, student.id), "start-up")
    without = _released_and_undone(world)

    own_space(world.carl, world.class_a.id, world.lise)

    assert _released_and_undone(world) == without
    assert without


def test_what_is_counted_of_visits_is_the_same_with_and_without_private_data(world: World) -> None:
    a_spring(world)
    without = _counted_and_undone(world)

    own_space(world.carl, world.class_a.id, world.lise)
    for _ in range(5):
        own_lesson(world.carl, world.class_a.id)

    assert _counted_and_undone(world) == without
    assert "goals_clear" in without[0]


def _counted_and_undone(world: World) -> list[str]:
    """What the school would be told of its half-years."""
    with database.atomic() as deed:
        actions.counting.count(Owner(world.owner, "Europe/Copenhagen", "dk"), date(2026, 11, 1))
        found = [row.content for row in t.VisitCount.select().order_by(t.VisitCount.begins_on)]
        deed.rollback()
    return found


def _released_and_undone(world: World) -> list[tuple[Any, ...]]:
    """What closing the open rounds releases, byte by byte; then they are open again."""
    with database.atomic() as deed:
        before = {row.id for row in t.Release.select()}
        actions.rounds.close(world.dorte, world.round)
        found = [
            tuple(str(bytes(value) if isinstance(value, memoryview) else value)
                  for name, value in row.__data__.items() if name not in ("id", "made_at"))
            for row in t.Release.select().order_by(t.Release.group, t.Release.name)
            if row.id not in before
        ]  # fmt: skip
        deed.rollback()
    return found


def test_the_schools_pages_are_the_same_with_and_without_private_data(
    world: World, client_of: Callable[[Person], FlaskClient]
) -> None:
    lived = lived_in(world)
    pages = [
        ("dorte", f"/schools/{world.school}"), ("carl", f"/teams/{world.team.id}"),
        ("dorte", "/rounds"), ("mette", "/"), ("dorte", "/"), ("dorte", "/answers"),
        ("signe", "/visits"), ("carl", "/visits"), ("dorte", f"/rounds/{lived.august}"),
        ("dorte", f"/schools/{world.school}/visits"), ("dorte", f"/schools/{world.school}/focus"),
        ("signe", "/visits/agreement"), ("signe", f"/visits/with/{world.carl.id}"),
        ("carl", "/visits/teaching"), ("carl", f"/visits/{lived.visit}"), ("signe", "/visits/kit"),
        ("bente", "/administration/cases"), ("bente", f"/administration/people/{world.carl.id}"),
    ]  # fmt: skip

    def shown() -> dict[tuple[str, str], bytes]:
        replies = {one: client_of(world.person(one[0])).get(one[1]) for one in pages}
        assert {reply.status_code for reply in replies.values()} == {200}
        return {one: ADDING.sub(b"", reply.data) for one, reply in replies.items()}

    before, mine = shown(), client_of(world.carl).get("/own").data
    own_lesson(world.carl, world.class_a.id, "En anden time")
    own_space(world.carl, world.class_a.id, world.lise)

    assert shown() == before
    assert client_of(world.carl).get("/own").data.count(b"En anden time") > mine.count(
        b"En anden time"
    )
