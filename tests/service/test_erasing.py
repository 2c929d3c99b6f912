"""After an erasure nothing of the person stands in any table, file or log, and releases stand.

The same search finds something as soon as one step of the erasure is left out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from service import actions
from service.store import people, releases, tables as t
from service.store.administration import erasure, erasures
from service.store.ground.database import database, transaction
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.everywhere import CARL, CARLS_WORDS, NAMES, WORDS, lived_everywhere
from tests.school.world import World
from tests.service import traces

Of = tuple[bytes, ...]


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


@pytest.fixture
def kept(tmp_path: Path, world: World) -> Path:
    """Where the list of what was erased stands."""
    erasures.use(tmp_path / "erasures.jsonl", CODE_KEY)
    return tmp_path


def anna_of(world: World) -> Of:
    return traces.of(world.anna.id, *NAMES, WORDS)


def carl_of(world: World) -> Of:
    return traces.of(world.carl.id, *CARL, CARLS_WORDS)


def erased(world: World, person: Person) -> None:
    """Somebody asks, and it is granted and carried out."""
    bente = world.bente
    case = actions.cases.ask(person, person.id, "erasure", f"{WORDS} {CARLS_WORDS}")
    actions.cases.decide(bente, case, "granted", f"{WORDS} {CARLS_WORDS}")
    actions.cases.erase(bente, case)


def test_a_student_is_nowhere_any_more(world: World, kept: Path) -> None:
    lived_everywhere(world)
    anna = anna_of(world)
    assert len(traces.in_tables(anna)) > 20
    before = [one.counts for one in releases.every()]

    erased(world, world.anna)

    assert traces.in_tables(anna) == []
    assert traces.in_files(kept, anna) == []
    assert [one.counts for one in releases.every()] == before
    assert [one.erased for one in releases.every()] == [1]
    assert actions.releases.verify() == ()


def test_a_teacher_is_nowhere_any_more(world: World, kept: Path) -> None:
    lived_everywhere(world)
    carl = carl_of(world)
    assert len(traces.in_tables(carl)) > 20

    erased(world, world.carl)

    assert traces.in_tables(carl) == []
    assert traces.in_files(kept, carl) == []
    assert actions.releases.verify() == ()


def test_everybody_one_after_the_other(world: World, kept: Path) -> None:
    """Whatever points to whom, nobody is in the way of another. A team's plan stays."""
    lived = lived_everywhere(world)
    everybody = erasure.everybody(world.owner)
    today = world.carl.owner.today()

    for one in everybody:
        with transaction():
            assert actions.erasure.person(world.owner, one, today)

    (nobody,) = t.Person.select().where(t.Person.owner == world.owner)
    assert (nobody.given_name, nobody.active) == ("", False)
    (plan,) = t.Response.select().where(t.Response.owner == world.owner)
    assert (plan.sheet_id, plan.person_id, plan.about_id) == (lived.sheet, nobody.id, nobody.id)
    assert t.Person.select().where(t.Person.owner == world.far.owner).count() == 3
    assert actions.releases.verify() == ()


def test_the_trail_stays_and_names_nobody(world: World, kept: Path) -> None:
    lived_everywhere(world)
    read, noted = t.Reading.select().count(), t.AuditEntry.select().count()

    erased(world, world.anna)

    assert t.Reading.select().count() == read
    assert t.AuditEntry.select().count() > noted
    (case,) = t.Case.select().where(t.Case.kind == "erasure")
    assert (case.person_id, case.text, case.decision, case.state) == (
        None, "", "granted", "closed",
    )  # fmt: skip


def test_the_answers_of_one_form_go_alone(world: World, kept: Path) -> None:
    lived_everywhere(world)
    bente = world.bente
    mine = t.Response.person == world.anna.id
    case = actions.cases.ask(world.anna, world.anna.id, "erasure", "Start")
    actions.cases.decide(bente, case, "granted", "")

    actions.cases.erase(bente, case, "start-up")

    left = {row.name for row in t.Response.select().where(mine)}
    assert left == {"preparation"}
    assert people.person(world.owner, world.anna.id).given_name == NAMES[0]
    assert [one.erased for one in releases.every()] == [1]
    assert actions.releases.verify() == ()


def test_what_a_backup_brings_back_goes_again(world: World, kept: Path) -> None:
    """The list knows neither name nor id; from the rows that are back it tells who must go."""
    lived_everywhere(world)
    anna, today = anna_of(world), world.carl.owner.today()
    with database.atomic() as backup:
        actions.erasure.person(world.owner, world.anna.id, today)
        actions.erasure.answers(world.owner, world.bo.id, "start-up", today)
        backup.rollback()
    assert traces.in_tables(anna) != []

    assert actions.erasure.reapply(erasures.lines()) == 2

    assert traces.in_tables(anna) == []
    assert traces.in_files(kept, anna) == []
    assert t.Response.select().where(t.Response.person == world.bo.id).count() == 0
    assert actions.erasure.reapply(erasures.lines()) == 0
    assert actions.releases.verify() == ()


STEPS = [
    "delete_documents", "delete_taking_part", "delete_conversations", "delete_occasions",
    "unpick", "drop_waiting_rosters", "empty_cases", "delete_belongings", "point_to_nobody",
    "delete_person", "keep_account", "leave_to_team",
]  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_with_one_step_left_out_something_is_found(
    world: World, kept: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the database itself refuses, because a row still points to somebody who is gone."""
    lived_everywhere(world)
    monkeypatch.setattr(erasure, step, lambda *_: None)

    assert any(_is_left(world, person) for person in (world.anna, world.carl))


def _is_left(world: World, person: Person) -> bool:
    needles = anna_of(world) if person is world.anna else carl_of(world)
    try:
        with transaction():
            actions.erasure.person(world.owner, person.id, world.carl.owner.today())
    except Exception as refused:
        assert "foreign key" in str(refused).lower()  # noqa: PT017 – both databases say so
        return True
    return traces.in_tables(needles) != [] or actions.releases.verify() != ()


class TestInAFile:
    """What SQLite leaves in its files."""

    @pytest.fixture
    def database_url(self, sqlite_url: str) -> str:
        return sqlite_url

    @pytest.mark.parametrize("weaken", ["not swept", "not written over"])
    def test_without_sweeping_something_stays(
        self, world: World, kept: Path, weaken: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lived_everywhere(world)
        anna = anna_of(world)
        monkeypatch.setattr(erasure, "sweep", lambda: True)
        if weaken == "not written over":
            database.execute_sql("PRAGMA secure_delete = 0")

        erased(world, world.anna)

        assert traces.in_tables(anna) == []
        assert traces.in_files(kept, anna) != []
