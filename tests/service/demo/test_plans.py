"""The introduced team's plan, and the rounds that come of it."""

from service.actions.planning import plans
from service.rules.stages import Stage, Writing
from tests.service.demo.place import Place
from tests.service.demo.test_school import known


def test_the_plan_has_rounds_behind_it_an_open_one_and_more_to_come(home: Place) -> None:
    jonas = known("jonas")
    ((sheet, _asked),) = plans.shelf(jonas).plans

    plan = plans.one(jonas, sheet.id)

    assert plan.read.writing is Writing.SENT
    assert plan.rounds[-1][1] in (Stage.OPEN, Stage.OVER)  # the demo was made on a day of its own
    assert {stage for _round, stage in plan.rounds[:-1]} <= {Stage.CLOSED}
    assert all(of.frame.learning for of, _stage in plan.rounds)
    assert all(one.round is None for one in plan.changes)  # new ones, that are not made yet
    assert any(one.done_by for one in plan.tasks)
    assert any(one.done_at is None for one in plan.tasks)
