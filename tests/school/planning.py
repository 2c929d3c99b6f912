"""A year's rounds in the small school, and letters to its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from service import actions
from service.actions.planning.reminders import FROM_HOUR
from service.actions.planning.series import Planned
from service.store import people, reminders, rounds, tables as t
from service.store.ground.database import new_id
from service.store.people import Person
from service.store.rounds import Round
from tests.school.world import World

YEAR = "2026/27"
LATE = 23  # o'clock: the day must not end while a test looks
MORNINGS = ("Pacific/Auckland", "Asia/Tokyo", "Europe/Copenhagen", "America/New_York", "Etc/GMT+10")


def in_days(world: World, days: int) -> date:
    return world.dorte.owner.today() + timedelta(days=days)


def planned(
    world: World, days: int = 10, title: str = "Foråret", names: Sequence[str] = ("start-up",)
) -> Planned:
    """A round that opens in so many days, for two weeks."""
    return Planned(title, in_days(world, days), in_days(world, days + 11), names)


def a_year(world: World, *of: Planned, classes: Sequence[UUID] = ()) -> UUID:
    """A plan by Dorte, who leads the school; of 5.a unless somebody says otherwise."""
    asked = classes or [world.class_a.id]
    return actions.series.plan(
        world.dorte, world.school, f"Året {YEAR}", YEAR, of or [planned(world)], asked
    )


def rounds_of(world: World, year: UUID) -> tuple[Round, ...]:
    return rounds.of_series(world.owner, year)


def a_planned_round(world: World) -> UUID:
    return rounds_of(world, a_year(world))[0].id


def has_mail(*people: Person) -> None:
    for one in people:
        address = f"{one.given_name.lower()}@nordskolen.example"
        t.Person.update(email=address).where(t.Person.id == one.id).execute()


def ends_in(round_id: UUID, world: World, days: int) -> None:
    """Move its last day, whatever the rules say."""
    t.Round.update(opens_on=in_days(world, min(days, 0) - 3), closes_on=in_days(world, days)).where(
        t.Round.id == round_id
    ).execute()


def guardian_of(world: World, name: str, *children: Person, may_read: bool = True) -> UUID:
    """Somebody at home, who gets mail."""
    key = new_id()
    t.Person.create(
        id=key, owner=world.owner, given_name=name, family_name="Test", login_key=f"login-{name}",
        username=name.lower(), email=f"{name.lower()}@hjemme.example",
    )  # fmt: skip
    for child in children:
        t.Guardianship.create(
            owner=world.owner, guardian=key, student=child.id, may_read=may_read,
            from_day=in_days(world, -30),
        )  # fmt: skip
    return key


def audited(world: World) -> list[str]:
    """What was administered at this owner, oldest first."""
    found = t.AuditEntry.select().where(t.AuditEntry.owner == world.owner)
    return [one.deed for one in found.order_by(t.AuditEntry.id)]


def where_it_is_day(world: World) -> World:
    """The same schools in a place where the morning has come and the evening has not."""
    for zone in MORNINGS:
        t.Owner.update(zone=zone).execute()
        if all(FROM_HOUR <= clock.hour < LATE for _, clock in reminders.clocks()):
            break
    names = ("anna", "bo", "freja", "carl", "erik", "lise", "dorte", "karin")
    return replace(
        world, **{one: people.person(world.owner, world.person(one).id) for one in names}
    )
