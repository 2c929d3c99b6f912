"""Rosters that were brought in."""

from __future__ import annotations

from uuid import UUID

from service.store import rosters, tables as t
from service.store.administration.rosters import Writing
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    key = rosters.add(world.owner, "oneroster", "nordby.zip", b"PK", world.bente.id)
    return {"roster": key}


def _ended(world: World) -> Writing:
    held = t.Guardianship.select().where(t.Guardianship.owner == world.owner)
    return Writing(guardianships=[(one.id, {"to_day": None}) for one in held])


PART = Part(
    (rosters,),
    {
        "rosters.roster": lambda far, _w, ids: rosters.roster(far, ids["roster"], lock=True),
        "rosters.every": lambda far, *_: rosters.every(far),
        "rosters.content": lambda far, _w, ids: rosters.content(far, ids["roster"]),
        "rosters.keep": lambda far, _w, ids: rosters.keep(far, ids["roster"], b"slim"),
        "rosters.reach": lambda far, _w, ids: rosters.reach(far, ids["roster"], 1, 2),
        "rosters.move": lambda far, _w, ids: rosters.move(far, ids["roster"], "dropped"),
        "rosters.standing": lambda far, w, _: [
            one for one in rosters.standing(far).people if one.id == w.anna.id
        ],
        "rosters.write": lambda far, w, _: rosters.write(
            far, Writing(people=[(w.anna.id, {"email": "anna@nordby.example"})])
        ),
        "rosters.concerned": lambda far, w, _: rosters.concerned(far, _ended(w)),
    },
    new_rows=frozenset({"rosters.add"}),
    prepare=_prepared,
)
