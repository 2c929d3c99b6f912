"""Do conversations become something: counted for a team and for a school, and named for nobody."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from service.actions.between.weeks import WEEK, monday
from service.rules import access, stages
from service.rules.conversing import outcomes
from service.rules.conversing.outcomes import FIGURES, Counted, Told
from service.rules.stages import Stage
from service.store import groups, rounds, schools
from service.store.between import outcomes as found
from service.store.between.outcomes import Asked, Became
from service.store.groups import Group
from service.store.people import Owner, Person
from service.store.rounds import Round
from service.store.schools import School

WEEKS = 4  # of check-ins that count as alive
MOST_ROUNDS = 9  # three years


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Round by round, newest first, as it stood at the beginning of the week.

    Between two Mondays nothing on it moves, so that it does not tell of the one conversation
    that somebody knows was held today.
    """

    since: date
    rounds: tuple[tuple[Round, Told], ...]


def of_team(person: Person, team_id: UUID) -> tuple[Group, Outcomes]:
    """The classes of a team. Its members are not all contact teachers: nobody is named."""
    access.check_logged_in_by_school(person)
    team = groups.group(person.owner.id, team_id)
    access.check_may_see_team(person, team)
    return team, _outcomes(person.owner, team.school, team_id)


def of_school(person: Person, school_id: UUID) -> tuple[School, Outcomes]:
    access.check_logged_in_by_school(person)
    access.check_leads(person, school_id)
    return schools.school(person.owner.id, school_id), _outcomes(person.owner, school_id, None)


def _outcomes(owner: Owner, school: UUID, team: UUID | None) -> Outcomes:
    this_week = monday(owner.today())
    over = [
        one
        for one in rounds.of_school(owner.id, school)
        if not one.trial
        and one.closes_on < this_week
        and stages.stage(one, owner.today()) in (Stage.OVER, Stage.CLOSED)
    ][:MOST_ROUNDS]
    ids = [one.id for one in over]
    everybody = [one for one in found.asked(owner.id, ids) if team in (None, one.team)]
    until = datetime.combine(this_week, time.min, ZoneInfo(owner.zone))
    weeks = (this_week - WEEKS * WEEK, this_week - timedelta(days=1))
    became = found.became(owner.id, ids, until, weeks)
    asked = {of: _by_class(everybody, of, became) for of in ids}
    return Outcomes(
        this_week, tuple((one, outcomes.told(asked[one.id])) for one in over if asked[one.id])
    )


def _by_class(
    everybody: Sequence[Asked], of: UUID, became: dict[tuple[UUID, UUID], Became]
) -> dict[str, Counted]:
    here = sorted((one for one in everybody if one.round == of), key=lambda one: str(one.group))
    return {
        str(group): _counted([became.get((of, one.student)) for one in own])
        for group, own in groupby(here, key=lambda one: one.group)
    }


def _counted(students: Collection[Became | None]) -> Counted:
    held = [one for one in students if one is not None]
    numbers = {name: sum(getattr(one, name) for one in held) for name, _ in FIGURES[1:]}
    return Counted(len(students), {"held": len(held), **numbers})
