"""What has been kept for its time is nowhere any more; what has not is; releases stand."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from service import actions
from service.rules import periods
from service.store import releases, tables as t
from service.store.administration import erasures, retention
from service.store.ground.database import now
from tests.conftest import CODE_KEY
from tests.school.anonymously import take_part
from tests.school.everywhere import WORDS, lived_everywhere
from tests.school.lived import Lived
from tests.school.world import World
from tests.service import traces

WHOSE = "kunihemmelighed"


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def lived(tmp_path: Path, world: World) -> Lived:
    """With a closed anonymous round, too."""
    erasures.use(tmp_path / "erasures.jsonl", CODE_KEY)
    found = lived_everywhere(world)
    students = [one for one in world.students() if one.id != world.anna.id]
    take_part(world, found.climate, students)
    actions.rounds.close(world.dorte, found.climate)
    return found


def today_of(world: World) -> date:
    return world.dorte.owner.today()


def months_later(world: World, months: int) -> date:
    return periods.months_before(today_of(world), -months)


def test_nothing_goes_before_its_time(world: World, lived: Lived) -> None:
    before = t.Response.select().count()

    over = actions.retention.run(world.owner, months_later(world, 11))

    assert over.is_nothing
    assert t.Response.select().count() == before


def test_after_their_time_answers_and_agreements_are_nowhere(
    world: World, lived: Lived, tmp_path: Path
) -> None:
    """The round that is still open keeps its own."""
    actions.rounds.close(world.dorte, world.round)
    counts = [one.counts for one in releases.every()]
    t.Case.delete().execute()  # what was asked in own words is kept for five years
    later = months_later(world, 25) + timedelta(days=1)

    over = actions.retention.run(world.owner, later)
    actions.erasure.sweep()

    assert sum(count for *_, count in over.forms) > 25
    assert over.conversations == 3
    words = (WORDS.encode(), b"noget, som ingen ved hvem sagde")
    assert traces.in_tables(words) == []
    assert traces.in_files(tmp_path, words) == []
    assert t.Response.select().where(t.Response.owner == world.owner).count() == 0
    assert t.SealedAnswer.select().count() == t.Participation.select().count() == 0
    assert t.Visit.select().count() == t.Sheet.select().count() == 0
    assert [one.counts for one in releases.every()] == counts
    assert actions.releases.verify() == ()
    (report,) = retention.reports(world.owner)
    assert report.counts["conversations"] == 3


def test_a_dry_run_tells_the_same_and_deletes_nothing(world: World, lived: Lived) -> None:
    later = months_later(world, 30)
    before = t.Response.select().count()

    told = actions.retention.due(world.owner, later)

    assert t.Response.select().count() == before
    assert told == actions.retention.run(world.owner, later)


def test_an_open_round_keeps_what_is_written(world: World, lived: Lived) -> None:
    actions.retention.run(world.owner, months_later(world, 60))

    left = {row.round_id for row in t.Response.select().where(t.Response.owner == world.owner)}
    assert left == {world.round}


def test_whoever_left_long_ago_goes_and_whoever_comes_back_stays(
    world: World, lived: Lived
) -> None:
    """Karin has no child here since three years, Lise left as long ago, Signe is still here."""
    long_ago = today_of(world) - timedelta(days=1000)
    t.Guardianship.update(to_day=long_ago).execute()
    t.Case.delete().execute()
    (t.Membership.update(to_day=long_ago).where(t.Membership.person == world.lise.id)).execute()

    assert actions.retention.run(world.owner, today_of(world)).people == 0, "they were just entered"
    over = actions.retention.run(world.owner, months_later(world, 25))
    left = {row.given_name for row in t.Person.select().where(t.Person.owner == world.owner)}
    assert not {"Karin", "Lise"} & left
    assert {"Signe", "Dorte", "Bo"} <= left
    assert over.people >= 2


def test_another_owner_loses_nothing(world: World, lived: Lived) -> None:
    before = t.Person.select().where(t.Person.owner == world.far.owner).count()

    actions.retention.run(world.owner, months_later(world, 60))

    assert t.Person.select().where(t.Person.owner == world.far.owner).count() == before


def test_lines_of_the_trail_go_each_in_their_time(world: World, lived: Lived) -> None:
    assert t.Reading.select().count() > 0
    assert t.AuditEntry.select().count() > 0

    actions.retention.run(world.owner, months_later(world, 30))

    assert t.Reading.select().where(t.Reading.at < now()).count() == 0
    assert t.AuditEntry.select().count() > 0
    assert t.Letter.select().count() == t.Link.select().count() == 0


@pytest.mark.parametrize(
    "step",
    ["delete_sealed", "documents_over", "delete_empty_occasions", "closed_rounds", "delete_around"],
)
def test_with_one_step_left_out_something_stays(
    world: World, lived: Lived, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, step, lambda *_: 0 if step == "delete_around" else ())
    actions.rounds.close(world.dorte, world.round)

    actions.retention.run(world.owner, months_later(world, 60))

    words = [WORDS.encode(), b"noget, som ingen ved hvem sagde"]
    stays = traces.in_tables(words) != [] or t.Visit.select().count() > 0
    assert stays or actions.releases.verify() != ()


def test_a_teachers_own_space_goes_in_its_time_and_nobody_is_told(
    world: World, lived: Lived
) -> None:
    survey = t.OwnSurvey.create(
        owner=world.owner, person=world.carl.id, group=world.class_a.id, title="Ro",
        closes_on=today_of(world), name="class-climate", version=1,
    )  # fmt: skip
    t.OwnAnswer.create(owner=world.owner, survey=survey, document="{}")
    t.OwnPart.create(owner=world.owner, survey=survey, person=world.anna.id, key=world.anna.id)
    t.OwnVisit.create(
        owner=world.owner, person=world.carl.id, lesson="Dansk", held_on=today_of(world),
        name="visit", version=2,
    )  # fmt: skip

    tables = (t.OwnSurvey, t.OwnAnswer, t.OwnPart, t.OwnVisit)
    before = [table.select().count() for table in tables]

    actions.retention.run(world.owner, months_later(world, 2))
    assert [table.select().count() for table in tables] == before
    assert min(before) > 0

    kept = actions.retention.due(world.owner, months_later(world, 60)).counts()
    actions.retention.run(world.owner, months_later(world, 60))

    assert [table.select().count() for table in tables] == [0, 0, 0, 0]
    (report, *_) = retention.reports(world.owner)
    assert report.counts["forms"] == kept["forms"]
