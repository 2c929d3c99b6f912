"""Make the year of a team's plan: its rounds, for the team's own classes; keep them in line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from service.actions.planning import written
from service.actions.planning.lines import Change, changes
from service.actions.planning.series import Planned
from service.actions.planning.written import Talk
from service.actions.rounds import fitting, offered
from service.errors import (
    AskedAlready,
    NotAllowed,
    NotFound,
    PlanNotSent,
    PlanWithoutDays,
    TeamWithoutClasses,
)
from service.rules import access, stages, years
from service.store import groups, responses, rounds, sheets
from service.store.administration import audit
from service.store.ground.database import transaction
from service.store.groups import Group
from service.store.people import Person
from service.store.planning import plans, series
from service.store.planning.frames import Frame
from service.store.planning.plans import Asked
from service.store.sheets import Sheet

Called = Callable[[Frame], str]  # what a round is called, in the language of whoever makes it


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a plan says its rounds are to be, before anything is made."""

    sheet: Sheet
    school: UUID
    classes: tuple[Group, ...]  # of the team
    talks: tuple[Talk, ...]  # those to come
    left_out: tuple[Talk, ...]  # without a day, or over
    made: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A round as somebody wants it, and the row of the plan it comes from."""

    number: int
    planned: Planned


def proposal(person: Person, sheet_id: UUID) -> Proposal:
    """The rounds of a plan that was sent. A plan or a team that gives none is refused by name."""
    owner, today = person.owner.id, person.owner.today()
    sheet, talks = _plan(person, sheet_id)
    classes = _classes(person, sheet)
    if not classes:
        raise TeamWithoutClasses(f"team {sheet.group}")
    to_come = [one for one in talks if one.is_to_come(today)]
    if not to_come:
        raise PlanWithoutDays(f"plan {sheet_id}")
    return Proposal(
        sheet,
        classes[0].school,
        classes,
        tuple(to_come),
        tuple(one for one in talks if one not in to_come),
        series.of_plan(owner, sheet_id) is not None,
    )


def clashes(
    person: Person, classes: Sequence[UUID], wanted: Sequence[Planned], own: UUID | None = None
) -> tuple[Asked, ...]:
    """The rounds of others that ask these classes in the days of one that is wanted."""
    if not wanted or not classes:
        return ()
    first, last = min(one.opens_on for one in wanted), max(one.closes_on for one in wanted)
    near = plans.asked(person.owner.id, classes, first, last)
    return tuple(
        one
        for one in near
        if (own is None or one.series != own)
        and any(one.opens_on <= of.closes_on and of.opens_on <= one.closes_on for of in wanted)
    )


def make(
    person: Person,
    sheet_id: UUID,
    title: str,
    wanted: Sequence[Made],
    classes: Sequence[UUID],
    anyway: bool = False,
) -> UUID:
    """Plan the rounds of a plan, all of them or none. Done twice it is one year's rounds.

    Where others ask a class in the same days it is refused, unless the team wants it anyway.
    """
    owner, today = person.owner.id, person.owner.today()
    with transaction():
        sheets.lock(owner, sheet_id)
        there = series.of_plan(owner, sheet_id)
        sheet, talks = _plan(person, sheet_id)
        if there is not None:
            return there.id
        rows = {one.number: one for one in talks}
        if not wanted or any(one.number not in rows for one in wanted):
            raise PlanWithoutDays(f"plan {sheet_id}")
        _check_classes(person, sheet, classes)
        for one in wanted:
            stages.check_days(one.planned.opens_on, one.planned.closes_on, today)
        if not anyway:
            _check_free(person, classes, [one.planned for one in wanted])
        school = groups.group(owner, classes[0]).school
        year = years.school_year(min(one.planned.opens_on for one in wanted))
        key = series.add(owner, school, title, year, plan=sheet_id)
        for one in wanted:
            _add(person, key, school, one.planned, classes, rows[one.number].frame)
        _note(person, "plan.made", sheet_id, len(wanted))
    return key


def bring_in_line(person: Person, sheet_id: UUID, called: Called) -> int:
    """Let the rounds that have not opened be as the plan now is. Returns how many changed.

    Days that the team has chosen itself move along with the day of the conversations; forms stay
    unless the conversation is about something else.
    """
    owner, today = person.owner.id, person.owner.today()
    with transaction():
        sheets.lock(owner, sheet_id)
        sheet, talks = _plan(person, sheet_id)
        of = series.of_plan(owner, sheet_id)
        if of is None:  # nothing is made of it yet
            return 0
        due = changes(talks, rounds.of_plan(owner, sheet_id), today)
        classes = [one.id for one in _classes(person, sheet)]
        for change in due:
            _bring(person, of, change, classes, called)
        if due:
            _note(person, "plan.brought_in_line", sheet_id, len(due))
    return len(due)


def _bring(
    person: Person, of: series.Series, change: Change, classes: Sequence[UUID], called: Called
) -> None:
    owner, today = person.owner.id, person.owner.today()
    found, talk = change.round, change.talk
    if talk is None:
        if found is not None:
            rounds.remove(owner, found.id)
        return
    if found is None:
        planned = _as_planned(talk, today, called(talk.frame))
        if not classes:
            raise TeamWithoutClasses(f"series {of.id}")
        _check_free(person, classes, [planned], of.id)
        _add(person, of.id, of.school, planned, classes, talk.frame)
        return
    assert talk.day is not None  # what has none is no change
    moved = talk.day - date.fromisoformat(found.frame.day)
    last = found.closes_on + moved
    first = min(max(today, found.opens_on + moved), last)
    title = called(talk.frame) if found.title == called(found.frame) else found.title
    stages.check_days(first, last, today)
    changed = replace(found, title=title, opens_on=first, closes_on=last, frame=talk.frame)
    if moved:
        asked = rounds.groups_of(owner, found.id)
        _check_free(person, asked, [Planned(title, first, last, ())], of.id)
    rounds.change(owner, changed)
    if (found.frame.kind, found.frame.focus) != (talk.frame.kind, talk.frame.focus):
        asked = rounds.groups_of(owner, found.id)
        names = _offered(owner, talk.names)
        rounds.pin(owner, found.id, fitting(person, found.school, names, asked))


def _as_planned(talk: Talk, today: date, title: str) -> Planned:
    first, last = talk.opens_on(today), talk.closes_on
    assert first is not None  # it is still to come
    assert last is not None
    return Planned(title, first, last, talk.names)


def _add(
    person: Person,
    series_id: UUID,
    school: UUID,
    planned: Planned,
    classes: Sequence[UUID],
    frame: Frame,
) -> None:
    owner = person.owner.id
    forms = fitting(person, school, _offered(owner, planned.names), classes)
    rounds.add(
        owner, school, planned.title, planned.opens_on, planned.closes_on, forms,
        sorted(set(classes)), reminds=planned.reminds, series=series_id, frame=frame,
    )  # fmt: skip


def _offered(owner: UUID, names: Sequence[str]) -> list[str]:
    known = {one.name for one in offered(owner)}
    return [name for name in names if name in known]


def _plan(person: Person, sheet_id: UUID) -> tuple[Sheet, tuple[Talk, ...]]:
    """A plan of one's own team that was sent, and its rows as they were sent."""
    owner = person.owner.id
    sheet = sheets.sheet(owner, sheet_id)
    access.check_in_team(person, sheet)
    response = responses.response(owner, sheet.response) if sheet.response else None
    if response is None or not access.lives(response.task):
        raise NotFound(f"plan {sheet_id}")
    if sheet.sent_at is None:
        raise PlanNotSent(f"plan {sheet_id}")
    return sheet, written.talks(response.document)


def _classes(person: Person, sheet: Sheet) -> tuple[Group, ...]:
    """The classes of the team that go on."""
    assert sheet.group is not None  # it is a team's
    found = groups.classes_of_team(person.owner.id, sheet.group)
    today = person.owner.today()
    return tuple(one for one in found if one.kind == "class" and one.goes_on(today))


def _check_classes(person: Person, sheet: Sheet, classes: Sequence[UUID]) -> None:
    own = {one.id for one in _classes(person, sheet)}
    if not own:
        raise TeamWithoutClasses(f"team {sheet.group}")
    if not classes or not set(classes) <= own:
        raise NotAllowed(f"not classes of team {sheet.group}")


def _check_free(
    person: Person, classes: Sequence[UUID], wanted: Sequence[Planned], own: UUID | None = None
) -> None:
    for one in clashes(person, classes, wanted, own):
        raise AskedAlready(f"round {one.round} asks {one.group} until {one.closes_on}")


def _note(person: Person, deed: str, sheet_id: UUID, count: int) -> None:
    audit.add(person.owner.id, deed, person, details={"plan": str(sheet_id), "rounds": count})
