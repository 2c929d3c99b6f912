"""By the clock: own surveys close after their last day, and half-years of visits are counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from service.jobs import rounds, visiting
from service.jobs.job import Regular
from service.store import own_surveys, tables as t
from service.store.visiting import counting
from tests.school.own import answered_by, own_survey
from tests.school.seen import a_spring
from tests.school.world import World


def job(name: str) -> Regular:
    (found,) = (one for one in (*rounds.JOBS, *visiting.JOBS) if one.name == name)
    return found


def minutes(of: Regular) -> Iterator[datetime]:
    """The minutes of a day in which it comes round."""
    first = datetime(2026, 8, 29, tzinfo=UTC)
    every = (first + timedelta(minutes=number) for number in range(24 * 60))
    return (one for one in every if of.when(one))


def test_a_survey_ends_after_its_last_day_whoever_forgets_it(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:6])
    close = job("own_surveys.close_due")
    close.does()
    assert own_surveys.survey(world.owner, survey).closed_at is None

    yesterday = world.carl.owner.today() - timedelta(days=1)
    t.OwnSurvey.update(closes_on=yesterday).where(t.OwnSurvey.id == survey).execute()
    close.does()
    closed = own_surveys.survey(world.owner, survey).closed_at
    close.does()  # and another worker, in the same hour

    assert closed is not None
    assert own_surveys.survey(world.owner, survey).closed_at == closed
    assert len(own_surveys.documents(world.owner, survey)) == 6


def test_a_half_year_is_counted_once_it_is_due(world: World) -> None:
    long_ago = world.carl.owner.today() - timedelta(days=500)
    a_spring(world, long_ago)
    count = job("visits.count_due")

    count.does()
    found = counting.counted(world.owner, world.school)
    count.does()

    assert found
    assert counting.counted(world.owner, world.school) == found


def test_surveys_are_looked_at_each_hour_and_half_years_once_a_night() -> None:
    assert len(list(minutes(job("own_surveys.close_due")))) == 24
    assert [one.hour for one in minutes(job("visits.count_due"))] == [2]
