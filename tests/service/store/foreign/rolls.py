"""Classes, teaching groups and guardians as administrators keep them, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store.administration import classes, guardians
from service.store.administration.guardians import Terms
from service.store.groups import today
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    (held,) = guardians.of_student(world.owner, world.anna.id)
    year = classes.add(world.owner, world.school, "class", "7.c", school_year="2026/27")
    return {"guardianship": held.id, "year": year}


PART = Part(
    (classes, guardians),
    {
        "classes.change": lambda far, w, _: classes.change(far, w.class_a.id, "mine", "", None),
        "classes.close": lambda far, w, _: classes.close(far, [w.class_a.id], today()),
        "classes.learns_in": lambda far, w, _: classes.learns_in(far, w.anna.id),
        "classes.members": lambda far, w, _: classes.members(far, w.class_a.id),
        "classes.students": lambda far, w, _: classes.students(far, [w.class_a.id]),
        "classes.counts": lambda far, w, _: classes.counts(far, w.school),
        "classes.teachers": lambda far, w, _: classes.teachers(far, w.school),
        "classes.has_guardians": lambda far, w, _: classes.has_guardians(far, w.class_a.id),
        "classes.carry": lambda far, w, _: classes.carry(
            far, w.class_a.id, w.class_b.id, ["student"], today()
        ),
        "guardians.of_student": lambda far, w, _: guardians.of_student(far, w.anna.id),
        "guardians.change": lambda far, _, ids: guardians.change(
            far, ids["guardianship"], Terms(today(), may_read=False)
        ),
        "classes.school_years": lambda far, w, _: classes.school_years(far, w.school),
    },
    new_rows=frozenset({"classes.add", "classes.move", "guardians.add"}),
    prepare=_prepared,
)
