"""The people whom administrators keep, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import groups
from service.store.administration import people
from service.store.administration.people import Details, Wanted
from service.store.groups import today
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    found = people.kept(world.owner, world.carl.id)
    people.change(world.owner, world.bo.id, Details("Bo", "Test", "bo", roster_id="bo-1"))
    return {"held": found.memberships[0].id}


PART = Part(
    (people,),
    {
        "people.listed": lambda far, w, _: people.listed(far, Wanted(w.school))[0],
        "people.memberships": lambda far, w, _: people.memberships(far, [w.anna.id]),
        "people.kept": lambda far, w, _: people.kept(far, w.anna.id),
        "people.known_as": lambda far, *_: people.known_as(far, "anna"),
        "people.roster_id_is_taken": lambda far, *_: people.roster_id_is_taken(far, "bo-1"),
        "people.change": lambda far, w, _: people.change(far, w.anna.id, Details("Mine", "")),
        "people.protect": lambda far, w, _: people.protect(far, w.anna.id, "mine"),
        "people.set_active": lambda far, w, _: people.set_active(far, w.anna.id, False),
        "people.log_out_everywhere": lambda far, w, _: people.log_out_everywhere(far, w.anna.id),
        "people.end": lambda far, _, ids: people.end(far, [ids["held"]], today()),
        "groups.at_school": lambda far, w, _: groups.at_school(far, w.school),
    },
    new_rows=frozenset({"people.add", "people.join"}),
    prepare=_prepared,
)
