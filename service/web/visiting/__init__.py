"""Pages around a class visit: the school's focus, plan, lesson, talk, and one's own space."""

from service.web.visiting import (
    counting,
    focus,
    kit,
    pairs,
    planning,
    private,
    shares,
    talk,
    teaching,
    visits,
)

ROOMS = (
    focus, counting, pairs, planning, visits, talk, shares, teaching, kit,
    *private.ROOMS,
)  # fmt: skip
