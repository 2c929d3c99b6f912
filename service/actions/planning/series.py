"""Plan a year's rounds, copy the plan to the next year, and keep what is planned up to date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from service.actions.rounds import askable, looks_fit, offered
from service.errors import NotAllowed
from service.rules import access, stages, years
from service.rules.stages import Stage
from service.store import groups, rounds
from service.store.administration import audit
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.planning import series
from service.store.rounds import Round

MOST_ROUNDS = 6  # in a year


@dataclass(frozen=True, slots=True)
class Planned:
    """A round as somebody plans it."""

    title: str
    opens_on: date
    closes_on: date
    names: Sequence[str]  # of its forms
    reminds: bool = True


def proposed(today: date, school_year: str) -> tuple[tuple[date, date], ...]:
    """The days of the usual rounds of a year that are still to come."""
    return tuple(days for days in years.proposed(school_year) if days[0] >= today)


def plan(
    person: Person,
    school: UUID,
    title: str,
    school_year: str,
    planned: Sequence[Planned],
    classes: Sequence[UUID],
) -> UUID:
    """Plan the rounds of a year, for the same classes. Returns the series' id."""
    access.check_leads(person, school)
    if not 1 <= len(planned) <= MOST_ROUNDS:
        raise NotAllowed(f"{len(planned)} rounds are no year")
    owner, today = person.owner.id, person.owner.today()
    for one in planned:
        stages.check_days(one.opens_on, one.closes_on, today)
    forms = [askable(person, school, one.names, classes) for one in planned]
    with transaction():
        key = series.add(owner, school, title, school_year)
        for one, pinned in zip(planned, forms, strict=True):
            _add(owner, school, key, one, pinned, classes)
        audit.add(
            owner, "series.planned", person, details={"series": str(key), "rounds": len(planned)}
        )
    return key


def add(person: Person, series_id: UUID, planned: Planned, classes: Sequence[UUID]) -> UUID:
    """One more round in a year that is planned already. Returns the round's id."""
    owner = person.owner.id
    with transaction():
        of = series.series(owner, series_id, lock=True)
        forms = askable(person, of.school, planned.names, classes)
        stages.check_days(planned.opens_on, planned.closes_on, person.owner.today())
        if len(rounds.of_series(owner, of.id)) >= MOST_ROUNDS:
            raise NotAllowed(f"series {of.id} has {MOST_ROUNDS} rounds")
        key = _add(owner, of.school, of.id, planned, forms, classes)
        audit.add(
            owner, "series.extended", person, details={"series": str(of.id), "round": str(key)}
        )
    return key


def copy(person: Person, series_id: UUID) -> UUID:
    """The same rounds a year later, on the same days of the week. Returns the new series' id.

    A year that has been copied already is not copied again. A round that would lie in the past, or
    whose forms are not offered any more, is left out.
    """
    owner, today = person.owner.id, person.owner.today()
    with transaction():
        old = series.series(owner, series_id, lock=True)
        access.check_leads(person, old.school)
        if old.plan is not None:
            raise NotAllowed(f"series {old.id} is a team's: its plan is what is copied")
        school_year = years.next_year(old.school_year)
        for known in series.of_school(owner, old.school):
            if known.school_year == school_year and known.plan is None:
                return known.id
        newest = _newest(owner)
        title = old.title.replace(old.school_year, school_year)
        key = series.add(owner, old.school, title, school_year)
        for one in rounds.of_series(owner, old.id):
            first, last = years.a_year_later(one.opens_on), years.a_year_later(one.closes_on)
            forms = {name: newest[name] for name in one.forms if name in newest}
            classes = _this_year(owner, old.school, rounds.groups_of(owner, one.id))
            if first >= today and forms and classes:
                planned = Planned(one.title, first, last, tuple(forms), one.reminds)
                _add(owner, old.school, key, planned, forms, classes)
        audit.add(owner, "series.copied", person, details={"series": str(key), "from": str(old.id)})
    return key


def keep_up() -> int:
    """Let every round that is planned ask the newest versions, and this year's classes.

    So the versions are pinned when the round opens: a round that is open is not touched. Returns
    how many changed. One that fails keeps no other from being looked at.
    """
    changed, trouble = 0, []
    for one, today in rounds.never_closed():
        try:
            changed += _kept_up(one, today)
        except Exception as error:
            trouble.append(error)
    if trouble:
        raise ExceptionGroup(f"{len(trouble)} planned rounds could not be looked at", trouble)
    return changed


def _kept_up(known: Round, today: date) -> bool:
    if stages.stage(known, today) is not Stage.PLANNED:
        return False
    with transaction():
        found = rounds.round(known.owner, known.id, lock=True)
        planned = stages.stage(found, today) is Stage.PLANNED  # nobody has moved it meanwhile
        return planned and any([_repinned(found), _moved_up(found)])


def _repinned(planned: Round) -> bool:
    """All of its forms or none: a judgement must fit the self-evaluation it stands beside."""
    newest = _newest(planned.owner)
    forms = {name: newest.get(name, version) for name, version in planned.forms.items()}
    if forms == dict(planned.forms) or not set(forms) <= set(newest):
        return False
    asked = [one for one in offered(planned.owner) if one.name in forms]
    if not looks_fit(asked):
        return False
    rounds.pin(planned.owner, planned.id, forms)
    return True


def _moved_up(planned: Round) -> bool:
    """A class that has become another year's is asked as what it is now."""
    known = rounds.groups_of(planned.owner, planned.id)
    heirs = series.heirs(planned.owner, known)
    if not heirs:
        return False
    rounds.ask_no_more(planned.owner, planned.id, list(heirs))
    rounds.ask(planned.owner, planned.id, sorted(set(heirs.values())))
    return True


def _newest(owner: UUID) -> Mapping[str, int]:
    return {one.name: one.version for one in offered(owner)}


def _this_year(owner: UUID, school: UUID, classes: Sequence[UUID]) -> list[UUID]:
    """These classes as they are now; those that have left the school are left out."""
    heirs = series.heirs(owner, classes)
    there = {one.id for one in groups.classes(owner, school)}
    return sorted({heirs.get(one, one) for one in classes} & there)


def _add(
    owner: UUID,
    school: UUID,
    series_id: UUID,
    planned: Planned,
    forms: Mapping[str, int],
    classes: Sequence[UUID],
) -> UUID:
    return rounds.add(
        owner, school, planned.title, planned.opens_on, planned.closes_on, forms,
        sorted(set(classes)), reminds=planned.reminds, series=series_id,
    )  # fmt: skip
