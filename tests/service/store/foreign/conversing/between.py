"""What is kept between conversations, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store.between import boards, check_ins, evidence, goals, outcomes, study_book
from service.store.ground.database import now
from tests.school.conversing.between import on_board, said, shows, with_goal
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    student = world.students()[5]
    goal = with_goal(world, student)
    said(world, student, goal, 0)
    on_board(world, goal)
    one = outcomes.Outcome(world.round, world.class_a.id, None, "talked", 12, {"held": 9})
    outcomes.keep(world.owner, [one])
    return {"goal": goal, "evidence": shows(world, student, goal), "keeps": student.id}


PART = Part(
    (boards, check_ins, evidence, goals, outcomes, study_book),
    {
        "boards.of_class": lambda far, w, _: boards.of_class(far, w.class_a.id),
        "evidence.piece": lambda far, _, ids: evidence.piece(far, ids["evidence"], lock=True),
        "evidence.change": lambda far, _, ids: evidence.change(
            far, ids["evidence"], evidence.Words("mine")
        ),
        "evidence.remove": lambda far, _, ids: evidence.remove(far, ids["evidence"]),
        "goals.goal": lambda far, _, ids: goals.goal(far, ids["goal"], lock=True),
        "goals.of_class": lambda far, w, _: goals.of_class(far, w.class_a.id, w.carl.id),
        "goals.show": lambda far, _, ids: goals.show(far, ids["goal"], False),
        "goals.rate": lambda far, _, ids: goals.rate(far, ids["goal"], "dropped", "mine"),
        "outcomes.asked": lambda far, w, _: outcomes.asked(far, w.round),
        "outcomes.became": lambda far, w, _: outcomes.became(far, w.round, now(), now()),
        "outcomes.counted": lambda far, w, _: outcomes.counted(far, [w.round]),
        "outcomes.closed": lambda far, *_: outcomes.closed(far),
        "study_book.kept": lambda far, _, ids: study_book.kept(far, ids["keeps"]).check_ins,
    },
    new_rows=frozenset(
        {"check_ins.save", "evidence.add", "outcomes.keep"}
    ),  # beside a goal found under the owner
    prepare=_prepared,
)
