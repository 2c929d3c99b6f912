"""Sheets: who begins which, for whom, and who reads them once they are sent."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from questionnaires import kept, shipped
from service import actions
from service.errors import NotAllowed, NotFound
from service.store import responses, tables as t
from service.store.people import Person
from tests.school.deeds import filled, readings, save
from tests.school.world import World


def names(person: Person) -> set[str]:
    return {one.questionnaire.name for one in actions.sheets.offers(person)}


def written(world: World, person: Person, name: str, place: str, sent: bool = True) -> UUID:
    """The id of a sheet."""
    response = actions.sheets.start(person, name, place, "", "da")
    save(person, response, filled(name))
    if sent:
        actions.responses.send(person, response, uuid4())
    sheet = responses.response(world.owner, response).task.sheet
    assert sheet is not None
    return sheet


def test_everybody_is_offered_what_the_own_role_fills_in(world: World) -> None:
    assert names(world.carl) == {"conversation-plan", "team-data", "employee-data"}
    assert names(world.lise) == {"employee-data"}
    assert names(world.dorte) >= {"account", "minutes", "action-plan", "leadership-data"}
    assert names(world.mette) == {"i-do-art"}
    assert names(world.signe) == set()


@pytest.mark.parametrize("who", ["anna", "elsa"])
def test_nobody_begins_a_sheet_that_is_not_theirs(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.sheets.start(world.person(who), "conversation-plan", str(world.team.id), "", "da")

    assert t.Sheet.select().count() == 0


def test_a_team_that_one_is_not_in_has_no_sheet_from_one(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.sheets.start(world.carl, "conversation-plan", str(world.far.team.id), "", "da")


def test_the_team_and_the_leader_read_the_teams_plan(world: World) -> None:
    plan = written(world, world.carl, "conversation-plan", str(world.team.id))

    for reader in (world.erik, world.dorte):
        (shown, _) = actions.sheets.shelf(reader).others[0]
        _, _, document = actions.sheets.read(reader, plan)

        assert shown.id == plan
        assert document == kept(shipped().latest("conversation-plan"), filled("conversation-plan"))
    assert readings() == [
        (world.erik.log_key, world.carl.log_key),
        (world.dorte.log_key, world.carl.log_key),
    ]


def test_the_writer_reads_without_a_log(world: World) -> None:
    plan = written(world, world.carl, "conversation-plan", str(world.team.id))

    actions.sheets.read(world.carl, plan)

    assert readings() == []


def test_a_sheet_that_is_not_sent_is_its_writers_alone(world: World) -> None:
    plan = written(world, world.carl, "conversation-plan", str(world.team.id), sent=False)

    with pytest.raises(NotAllowed):
        actions.sheets.read(world.dorte, plan)
    assert actions.sheets.shelf(world.dorte).others == ()
    assert [sheet.id for sheet, _ in actions.sheets.shelf(world.carl).own] == [plan]


@pytest.mark.parametrize("who", ["lise", "signe", "mette"])
def test_nobody_else_reads_the_teams_plan(world: World, who: str) -> None:
    plan = written(world, world.carl, "conversation-plan", str(world.team.id))

    with pytest.raises(NotAllowed):
        actions.sheets.read(world.person(who), plan)
    assert actions.sheets.shelf(world.person(who)).others == ()


def test_what_an_employee_thinks_of_the_own_work_is_for_nobody_else(world: World) -> None:
    look = written(world, world.carl, "employee-data", str(world.school))

    for who in ("dorte", "mette", "erik"):
        with pytest.raises(NotAllowed):
            actions.sheets.read(world.person(who), look)


def test_consultants_read_the_account_of_every_school_of_their_owner(world: World) -> None:
    account = written(world, world.dorte, "account", str(world.school))

    sheet, _, _ = actions.sheets.read(world.mette, account)

    assert (sheet.school_name, sheet.maker_name) == ("Nordskolen", "Dorte Test")
    with pytest.raises(NotFound):
        actions.sheets.read(world.far.elsa, account)
