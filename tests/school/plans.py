"""Plans of the small school's teams, and others' rounds in the same days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from questionnaires import Chosen, Document, Rows
from service import actions
from service.actions.planning.making import Made
from service.actions.planning.series import Planned
from service.store import responses, sheets, tables as t
from service.store.people import Person
from service.store.sheets import Sheet
from tests.school.deeds import save
from tests.school.world import World

TITLE = "Årets samtaler"


def row(day: date | None, focus: str = "start_up", kind: str = "learning", **more: str) -> Document:
    """A conversation as it stands in a plan."""
    said = {"series_type": kind, "series_focus": focus, **more}
    return Document({"series_day": day.isoformat(), **said} if day else said)


def task(what: str, by: date | None = None, who: str = "Kontaktlærerne") -> Document:
    days = {"task_by": by.isoformat()} if by else {}
    return Document({"task_what": what, "task_who": who, **days})


def planning(*rows: Document, tasks: tuple[Document, ...] = (), **more: str) -> Document:
    """A plan of these conversations."""
    return Document(
        {
            "types": Chosen(("learning",)),
            "learning": "At fortælle, hvad man er ved at lære",
            "series": Rows(rows),
            "tasks": Rows(tasks),
            "group_size": "four",
            "note_taker": "teacher",
            "held_by": Chosen(("contact_teacher",)),
            "slot_day": "friday",
            "slot_begins": "10:15",
            "slot_minutes": "30",
            "share_after": Chosen(("home",)),
            **more,
        }
    )


def begun(world: World, document: Document, person: Person | None = None) -> UUID:
    """The response of a plan that is being written."""
    who = person or world.carl
    response = actions.sheets.start(who, "conversation-plan", str(world.team.id), TITLE, "da")
    save(who, response, document)
    return response


def sent(world: World, document: Document, person: Person | None = None) -> Sheet:
    """A plan of Team 5, by Carl unless somebody says otherwise."""
    response = begun(world, document, person)
    actions.responses.send(person or world.carl, response, uuid4())
    return sheet_of(world, response)


def sheet_of(world: World, response: UUID) -> Sheet:
    sheet = responses.response(world.owner, response).task.sheet
    assert sheet is not None
    return sheets.sheet(world.owner, sheet)


def changed(world: World, plan: Sheet, document: Document, person: Person | None = None) -> None:
    """Somebody of the team writes the plan anew and sends it."""
    assert plan.response is not None
    save(person or world.erik, plan.response, document)
    actions.responses.send(person or world.erik, plan.response, uuid4())


def in_days(world: World, days: int) -> date:
    return world.carl.owner.today() + timedelta(days=days)


def autumn_and_spring(world: World) -> Document:
    """Two conversations: the start in 100 days, a subject in 200."""
    return planning(
        row(in_days(world, 100), series_learning="Et mål"),
        row(in_days(world, 200), "subject"),
        tasks=(task("Finde vikar", in_days(world, 3)), task("Skrive hjem", in_days(world, 50))),
        back_to_plan=in_days(world, 60).isoformat(),
    )


def wanted(world: World, plan: Sheet, person: Person | None = None) -> list[Made]:
    """What the proposal says, as it stands."""
    who, today = person or world.carl, world.carl.owner.today()
    found = actions.making.proposal(who, plan.id)
    return [
        Made(
            one.number,
            Planned(
                f"Samtale {one.number}", one.opens_on(today) or today, one.closes_on or today,
                one.names,
            ),
        )
        for one in found.talks
    ]  # fmt: skip


def make(world: World, plan: Sheet, person: Person | None = None, anyway: bool = False) -> UUID:
    """The year of a plan, for both classes of the team."""
    who = person or world.carl
    classes = [world.class_a.id, world.class_b.id]
    return actions.making.make(who, plan.id, TITLE, wanted(world, plan, who), classes, anyway)


def of_no_team(world: World) -> None:
    """No class belongs to Team 5 any more."""
    t.Group.update(team=None).where(t.Group.team == world.team.id).execute()


def opened(round_id: UUID, world: World) -> None:
    """A round has opened, whatever was planned."""
    t.Round.update(opens_on=in_days(world, -1)).where(t.Round.id == round_id).execute()


def of_another(person: Person, team: UUID) -> Person:
    """The same person in another team."""
    return replace(
        person,
        memberships=tuple(
            replace(one, group=replace(one.group, id=team))
            if one.group and one.role == "team"
            else one
            for one in person.memberships
        ),
    )
