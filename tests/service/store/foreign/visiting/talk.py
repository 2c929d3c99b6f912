"""The talk after a visit, and whom it is shared with, asked by another owner."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from service.store import shares, talks
from service.store.administration import readings
from service.store.ground.database import now
from service.store.visiting.talks import ExperimentWords
from tests.school.visited import noted, visited
from tests.school.world import World
from tests.service.store.foreign.asking import Part

WORDS = ExperimentWords("Vent")
FOUR = ("a", "b", "c", "d")


def _prepared(world: World) -> dict[str, UUID]:
    visit = visited(world)
    noted(world, visit)
    talks.keep_reflection(world.owner, visit, FOUR, world.carl.id)
    talks.keep_note(world.owner, visit, world.carl.id, "Mit")
    shares.share(world.owner, visit, world.dorte.id)
    readings.add(world.dorte, world.carl.id, f"visit {visit}")
    tried = talks.add_experiment(world.owner, visit, world.carl.id, WORDS)
    return {"visit": visit, "experiment": tried}


PART = Part(
    (talks, shares),
    {
        "talks.laid": lambda far, w, of: (
            talks.laid(far, of["visit"], w.signe.id, w.carl.id, w.carl.id).occasions
        ),
        "talks.locked": lambda far, _w, of: talks.locked(far, of["visit"]),
        "talks.reflection": lambda far, _w, of: talks.reflection(far, of["visit"]).saved_at,
        "talks.note": lambda far, w, of: talks.note(far, of["visit"], w.carl.id).saved_at,
        "talks.experiment": lambda far, _w, of: talks.experiment(far, of["experiment"]),
        "talks.experiments": lambda far, _w, of: talks.experiments(far, of["visit"]),
        "talks.change_experiment": lambda far, w, of: talks.change_experiment(
            far, talks.experiment(w.owner, of["experiment"]), ExperimentWords("Nej")
        ),
        "talks.set_seen": lambda far, _w, of: talks.set_seen(far, of["visit"]),
        "talks.set_talked": lambda far, _w, of: talks.set_talked(far, of["visit"], now()),
        "talks.unread": lambda far, _w, _of: talks.unread(far, now() - timedelta(days=9)),
        "shares.of_visit": lambda far, _w, of: shares.of_visit(far, of["visit"]),
        "shares.of_reader": lambda far, w, of: shares.of_reader(far, of["visit"], w.dorte.id),
        "shares.with_reader": lambda far, w, _of: shares.with_reader(far, w.dorte.id),
        "shares.withdraw": lambda far, w, of: shares.withdraw(far, of["visit"], w.dorte.id),
        "shares.colleagues": lambda far, w, _of: shares.colleagues(far, w.school, ("leader",)),
        "shares.read_by": lambda far, _w, of: shares.read_by(far, of["visit"]),
    },
    new_rows=frozenset(
        {"talks.keep_reflection", "talks.keep_note", "talks.add_experiment", "shares.share"}
    ),
    prepare=_prepared,
)
