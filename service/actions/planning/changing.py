"""Change a round: all of it until it opens, then its last day, its reminders and one more class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from service.actions.planning.series import Planned
from service.actions.rounds import askable, check_classes, too_small
from service.errors import NotAllowed
from service.rules import access, stages
from service.rules.stages import Stage
from service.store import rounds
from service.store.administration import audit
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round


def rewrite(person: Person, round_id: UUID, planned: Planned, classes: Sequence[UUID]) -> None:
    """What is planned becomes something else: its name, days, forms, classes, reminders."""
    owner, today = person.owner.id, person.owner.today()
    with transaction():
        found = _mine(person, round_id)
        stages.check_planned(found, today)
        stages.check_days(planned.opens_on, planned.closes_on, today)
        forms = askable(person, found.school, planned.names, classes)
        changed = replace(
            found, title=planned.title, opens_on=planned.opens_on, closes_on=planned.closes_on,
            reminds=planned.reminds,
        )  # fmt: skip
        rounds.change(owner, changed)
        rounds.pin(owner, found.id, forms)
        rounds.ask_no_more(owner, found.id, rounds.groups_of(owner, found.id))
        rounds.ask(owner, found.id, sorted(set(classes)))
        _note(person, "round.changed", changed)


def remove(person: Person, round_id: UUID) -> UUID | None:
    """Take a planned round away. Returns the series it belonged to."""
    with transaction():
        found = _mine(person, round_id)
        stages.check_planned(found, person.owner.today())
        rounds.remove(person.owner.id, found.id)
        _note(person, "round.removed", found)
    return found.series


def move_last_day(person: Person, round_id: UUID, closes_on: date, reminds: bool) -> None:
    """Let an open round end later or earlier, and remind those who are missing or not."""
    with transaction():
        found = _mine(person, round_id)
        stages.check_may_end(found, closes_on, person.owner.today())
        changed = replace(found, closes_on=closes_on, reminds=reminds)
        rounds.change(person.owner.id, changed)
        _note(person, "round.moved", changed)


def ask_too(person: Person, round_id: UUID, group: UUID) -> None:
    """Ask one more class, while the round is planned or open."""
    owner = person.owner.id
    with transaction():
        found = _mine(person, round_id)
        if stages.stage(found, person.owner.today()) is not Stage.PLANNED:
            stages.check_open(found, person.owner.today())
        check_classes(owner, found.school, [group])
        if not found.trial and too_small(person, found.school, list(found.forms), [group]):
            raise NotAllowed(f"too few to be anonymous: {group}")
        rounds.ask(owner, found.id, [group])
        _note(person, "round.class_added", found, group=str(group))


def _mine(person: Person, round_id: UUID) -> Round:
    """The round as nobody else changes it now, where it is this person's to change."""
    found = rounds.round(person.owner.id, round_id, lock=True)
    access.check_runs(person, found)
    return found


def _note(person: Person, deed: str, of: Round, **more: str) -> None:
    details = {"round": str(of.id), "last_day": of.closes_on.isoformat(), **more}
    audit.add(person.owner.id, deed, person, details=details)
