"""Classes and teaching groups as administrators keep them, asked by another owner."""

from __future__ import annotations

from service.store.administration import classes
from service.store.groups import today
from tests.service.store.foreign.asking import Part

PART = Part(
    (classes,),
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
        "classes.school_years": lambda far, w, _: classes.school_years(far, w.school),
    },
    new_rows=frozenset({"classes.add", "classes.move"}),
    prepare=lambda w: {
        "year": classes.add(w.owner, w.school, "class", "7.c", school_year="2026/27")
    },
)
