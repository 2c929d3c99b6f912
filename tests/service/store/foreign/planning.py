"""Planning a year's rounds and following them, asked by another owner."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from service.store import rounds, tables as t
from service.store.ground.database import new_id
from service.store.planning import answered, reminders, series
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    day = world.dorte.owner.today() + timedelta(days=30)
    year = series.add(world.owner, world.school, "Året", "2026/27")
    planned = rounds.add(
        world.owner, world.school, "Senere", day, day, {"start-up": 1}, [world.class_b.id],
        series=year,
    )  # fmt: skip
    t.Person.update(email="lise@nordskolen.example").where(t.Person.id == world.lise.id).execute()
    yesterday = world.carl.owner.today() - timedelta(days=1)
    reminders.write(world.owner, [world.lise.id], yesterday)
    former = new_id()
    lineage = t.Group.get_by_id(world.class_a.id).lineage
    t.Group.create(
        id=former, owner=world.owner, school=world.school, kind="class", name="4.a",
        lineage=lineage, ended_on=world.dorte.owner.today(),
    )  # fmt: skip
    return {"series": year, "planned": planned, "former": former}


PART = Part(
    (series, answered, reminders),
    {
        "series.series": lambda far, _, ids: series.series(far, ids["series"], lock=True),
        "series.of_school": lambda far, w, _: series.of_school(far, w.school),
        "series.heirs": lambda far, _, ids: series.heirs(far, [ids["former"]]),
        "rounds.of_series": lambda far, _, ids: rounds.of_series(far, ids["series"]),
        "rounds.change": lambda far, w, ids: rounds.change(
            far, replace(rounds.round(w.owner, ids["planned"]), title="Mit")
        ),
        "rounds.remove": lambda far, _, ids: rounds.remove(far, ids["planned"]),
        "rounds.ask_no_more": lambda far, w, ids: rounds.ask_no_more(
            far, ids["planned"], [w.class_b.id]
        ),
        "answered.students": lambda far, w, _: answered.students(far, [w.class_a.id])[w.class_a.id],
        "answered.invited": lambda far, w, _: (
            answered.invited(far, [w.class_a.id])[w.class_a.id].students
        ),
        "answered.of_round": lambda far, w, _: answered.of_round(far, w.round, [w.anna.id]),
        "answered.taken_part": lambda far, w, _: answered.taken_part(far, w.round),
        "rounds.going_on": lambda far, w, _: (
            w.round in {one.id for one in rounds.going_on(far, w.carl.owner.today())}
        ),
        "reminders.reachable": lambda far, w, _: reminders.reachable(far, [w.lise.id]),
        "reminders.drop_before": lambda far, w, _: reminders.drop_before(far, w.carl.owner.today()),
        "reminders.wish": lambda far, w, _: reminders.wish(far, w.lise.id),
        "reminders.set_wish": lambda far, w, _: reminders.set_wish(far, w.lise.id, False),
    },
    new_rows=frozenset({"series.add", "rounds.pin", "rounds.ask", "reminders.write"}),
    prepare=_prepared,
)
