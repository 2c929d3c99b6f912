"""A team's plan outlives the one who began it: their name goes, and the team goes on with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service import actions
from service.rules.stages import Writing
from service.store import tables as t
from service.store.administration import erasures
from service.store.ground.database import transaction
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.deeds import filled, save
from tests.school.plans import (
    autumn_and_spring,
    begun,
    changed,
    in_days,
    make,
    planning,
    row,
    sent,
    sheet_of,
)
from tests.school.world import World
from tests.service import traces

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, world: World) -> Path:
    """Where the list of what was erased stands."""
    erasures.use(tmp_path / "erasures.jsonl", CODE_KEY)
    return tmp_path


def erased(world: World, person: Person) -> None:
    with transaction():
        assert actions.erasure.person(world.owner, person.id, in_days(world, 0))
    actions.erasure.sweep()


def case_of(world: World, person: Person) -> UUID:
    """They ask to be erased, and it is granted."""
    case = actions.cases.ask(person, person.id, "erasure", "")
    actions.cases.decide(world.bente, case, "granted", "")
    return case


def test_the_plan_stays_and_whoever_began_it_is_nowhere(world: World, kept: Path) -> None:
    plan = sent(world, autumn_and_spring(world))
    series = make(world, plan)
    carl = traces.of(world.carl.id, "Carl")

    erased(world, world.carl)

    found = actions.plans.one(world.erik, plan.id)
    assert found.read.document == autumn_and_spring(world)
    assert (found.read.mine, found.read.sheet.maker_name) == (True, "")
    assert [one.what for one in found.tasks] == ["Finde vikar", "Skrive hjem", ""]
    assert len(found.rounds) == 2
    assert t.Series.get_by_id(series).plan_id == plan.id
    assert traces.in_tables(carl) == []
    assert traces.in_files(kept, carl) == []


def test_the_team_writes_on_sends_ticks_and_copies(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    erased(world, world.carl)

    (first, *_) = actions.plans.one(world.erik, plan.id).tasks
    actions.plans.tick(world.erik, plan.id, first.id, True)
    changed(world, plan, planning(row(in_days(world, 40)), learning="Nyt"))
    copy = actions.plans.copy(world.erik, plan.id, "da")

    found = actions.plans.one(world.erik, plan.id)
    assert (found.read.document.text("learning"), found.read.writing) == ("Nyt", Writing.SENT)
    assert [one.id for one in found.others] == [copy]
    assert actions.plans.one(world.erik, copy).read.sheet.maker == world.erik.id


def test_what_is_not_sent_yet_is_the_teams_too(world: World) -> None:
    response = begun(world, planning(row(in_days(world, 30))))
    erased(world, world.carl)

    save(world.erik, response, planning(row(in_days(world, 40))))
    actions.responses.send(world.erik, response, uuid4())

    plan = actions.plans.one(world.dorte, sheet_of(world, response).id)
    assert [one.day for one in plan.talks] == [in_days(world, 40)]


def test_two_who_began_plans_and_are_gone_leave_both(world: World) -> None:
    """One nobody stands in the place of both."""
    first, second = sent(world, planning()), sent(world, planning(), world.erik)

    for one in (world.carl, world.erik):
        erased(world, one)

    (shelf,) = {frozenset(one.id for one, _ in actions.plans.shelf(world.dorte).plans)}
    assert shelf == {first.id, second.id}


def test_a_sheet_that_is_one_persons_goes_with_them(world: World) -> None:
    response = actions.sheets.start(world.carl, "team-data", str(world.team.id), "", "da")
    save(world.carl, response, filled("team-data"))
    actions.responses.send(world.carl, response, uuid4())
    plan = sent(world, planning())

    erased(world, world.carl)

    assert [one.id for one in t.Sheet.select()] == [plan.id]
    assert [one.sheet_id for one in t.Response.select()] == [plan.id]


def test_the_plan_is_no_answer_that_can_be_erased_alone(world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    case = case_of(world, world.carl)

    offered = actions.cases.forms_of(actions.cases.case(world.bente, case))
    actions.cases.erase(world.bente, case, "conversation-plan")

    assert offered == ()
    assert isinstance(actions.plans.one(world.erik, plan.id).read.document, Document)


def test_its_pages_open_and_tell_no_name(client_of: ClientOf, world: World) -> None:
    plan = sent(world, autumn_and_spring(world))
    erased(world, world.carl)
    erik = client_of(world.erik)

    pages = (
        "/plans",
        f"/plans/{plan.id}",
        f"/plans/{plan.id}/year",
        "/sheets",
        f"/sheets/{plan.id}",
    )
    for page in pages:
        told = erik.get(page)
        assert told.status_code == 200
        assert "Carl" not in told.text
        assert '<span class="small muted"> · ' not in told.text  # nothing in the name's place
    assert "data-print" in erik.get(f"/plans/{plan.id}").text
    assert erik.get(f"/responses/{plan.response}").status_code in (200, 302, 303)
    assert client_of(world.dorte).get(f"/plans/{plan.id}").status_code == 200
