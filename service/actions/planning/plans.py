"""A team's plan of its conversations: read it, tick its tasks, copy it, lay two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from questionnaires import Document, Questionnaire
from service.actions.planning import written
from service.actions.planning.lines import Change, changes
from service.actions.planning.written import Talk
from service.actions.sheets import Offer, offers
from service.errors import NotFound
from service.rules import access, reading, stages
from service.rules.stages import Stage, Writing
from service.store import definitions, responses, rounds, sheets
from service.store.administration import audit, readings
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.planning import plans
from service.store.planning.plans import PlanTask
from service.store.responses import Response, Task
from service.store.rounds import Round
from service.store.sheets import Sheet


@dataclass(frozen=True, slots=True)
class Shelf:
    """The plans that somebody sees, and those they may begin."""

    plans: tuple[tuple[Sheet, Questionnaire], ...]  # newest first
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A plan as this reader reads it: as it was sent, or as far as it is."""

    sheet: Sheet
    questionnaire: Questionnaire
    document: Document
    mine: bool  # the reader's team's: they write on it
    writing: Writing


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan with what came of it."""

    read: Read
    rounds: tuple[tuple[Round, Stage], ...]  # oldest first
    tasks: tuple[PlanTask, ...]
    talks: tuple[Talk, ...]
    changes: tuple[Change, ...]  # where rounds differ from the plan, to be brought in line
    others: tuple[Sheet, ...]  # the team's other plans, newest first


def shelf(person: Person) -> Shelf:
    """Everything of the own teams; what a school's teams have sent, for its leadership."""
    access.check_sees_plans(person)
    near = sheets.of_teams(
        person.owner.id,
        [team.id for team in person.groups("team")],
        sorted(person.schools("leader")),
    )
    known = [(one, definitions.questionnaire(one.owner, one.name, one.version)) for one in near]
    begun = [one for one in offers(person) if access.is_plan(one.questionnaire)]
    there = (pair for pair in known if access.is_plan(pair[1]) and pair[0].response)
    return Shelf(tuple(there), tuple(begun))


def one(person: Person, sheet_id: UUID) -> Plan:
    """One plan, for its team and for those whom its form lets read it. The reading is logged."""
    access.check_is_staff(person)
    owner, today = person.owner.id, person.owner.today()
    beside = sheets.beside(owner, sheet_id)
    sheet = next((found for found in beside if found.id == sheet_id), None)
    if sheet is None:
        raise NotFound(f"plan {sheet_id}")
    (read,) = _read(person, [sheet])
    made = rounds.of_plan(owner, sheet_id)
    talks = written.talks(read.document)
    return Plan(
        read,
        tuple((of, stages.stage(of, today)) for of in made),
        plans.tasks(owner, sheet_id),
        talks,
        changes(talks, made, today) if made else (),
        tuple(
            one for one in beside if one.id != sheet_id and (read.mine or one.sent_at is not None)
        ),
    )


def two(person: Person, first: UUID, second: UUID) -> tuple[Read, Read]:
    """Two plans that somebody reads, the one to compare with first."""
    access.check_is_staff(person)
    found = {one.id: one for one in sheets.these(person.owner.id, [first, second])}
    if {first, second} - set(found):
        raise NotFound(f"plans {first} and {second}")
    before, after = _read(person, [found[first], found[second]])
    return before, after


def _read(person: Person, wanted: Sequence[Sheet]) -> list[Read]:
    """Sheets as somebody reads them; all are checked before any reading is logged."""
    owner, today = person.owner.id, person.owner.today()
    found = []
    for sheet in wanted:
        response = _response(sheet)
        questionnaire = definitions.questionnaire(owner, sheet.name, sheet.version)
        mine = access.in_team(person, sheet)
        relations = access.relations_to_sheet(person, sheet)
        if not mine:
            access.check_may_read(questionnaire, response, person, relations)
        asked, document = (
            (questionnaire, response.document)
            if mine
            else reading.as_read(questionnaire, response.document, relations)
        )
        found.append(Read(sheet, asked, document, mine, stages.writing(response, None, today)))
    for one in found:
        if one.sheet.maker != person.id:
            readings.add(person, one.sheet.maker, f"sheet {one.sheet.id}")
    return found


def _response(sheet: Sheet) -> Response:
    """What stands on a plan; sheets of other kinds have pages of their own."""
    if sheet.response is None:
        raise NotFound(f"nothing stands on sheet {sheet.id}")
    response = responses.response(sheet.owner, sheet.response)
    if not access.lives(response.task):
        raise NotFound(f"sheet {sheet.id} is no plan")
    return response


def keep_tasks(sent: Response) -> None:
    """A plan that is sent brings its tasks up to date. Call inside the deed that sends it."""
    task = sent.task
    if task.sheet is not None and access.lives(task):
        sheets.lock(task.owner, task.sheet)
        plans.keep_tasks(task.owner, task.sheet, written.tasks(sent.document))


def tick(person: Person, sheet_id: UUID, task: UUID, done: bool) -> None:
    """A task of the team is done, or open again: anybody in the team says so."""
    owner = person.owner.id
    with transaction():
        sheets.lock(owner, sheet_id)
        access.check_in_team(person, sheets.sheet(owner, sheet_id))
        if not plans.tick(owner, sheet_id, task, person.id if done else None):
            raise NotFound(f"task {task} of plan {sheet_id}")


def copy(person: Person, sheet_id: UUID, language: str) -> UUID:
    """The plan as a draft for the next school year. Returns the new sheet; done twice, the first.

    Days fall on the same day of the week; questions that the newest version does not ask any more
    are left out.
    """
    owner = person.owner.id
    with transaction():
        sheets.lock(owner, sheet_id)
        old = sheets.sheet(owner, sheet_id)
        access.check_in_team(person, old)
        there = sheets.copy_of(owner, sheet_id)
        if there is not None:
            return there.id
        stands = _response(old)
        newest = definitions.latest(owner, old.name)
        key = sheets.add(
            owner, old.school, old.group, old.title, newest.name, newest.version, person.id,
            copied_from=old.id,
        )  # fmt: skip
        task = Task(
            owner, None, None, newest.name, newest.version, person.id, person.id, old.group, key
        )
        begun = responses.response(owner, responses.begin(task, language))
        asked = list(newest.everywhere())
        days = frozenset(one.id for one in asked if one.kind == "date")
        document = written.next_year(stands.document, days).only({one.id for one in asked})
        responses.keep(owner, begun, replace(begun, document=document))
        audit.add(owner, "plan.copied", person, details={"plan": str(key), "from": str(old.id)})
    return key
