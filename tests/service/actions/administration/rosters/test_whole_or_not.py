"""Where writing a roster fails in the middle, nothing of it stays."""

from __future__ import annotations

import time
from threading import Thread
from uuid import UUID, uuid4

import psycopg
import pytest

from service.actions import rosters
from service.store import rosters as kept
from service.store.ground import database
from tests.school import world as small_school
from tests.school.district import district
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import everything, looked_at, report_of

PATIENCE = 20  # seconds
pytestmark = pytest.mark.usefixtures("shipped")
REFUSES = """
CREATE TRIGGER refuses BEFORE INSERT ON guardianship WHEN NEW.from_roster
BEGIN SELECT RAISE(FAIL, 'the disk is full'); END
"""


def agreed(world: World) -> UUID:
    """A roster of which somebody has said yes to what it would change."""
    key, report = looked_at(world, district().zipped())
    rosters.say_yes(world.owner, key, report.digest, False)
    return key


def test_a_refusal_of_the_database_at_the_last_table(sqlite_url: str) -> None:
    """Schools, classes, people and memberships are written by then."""
    database.use(sqlite_url)
    with database.connected():
        world = small_school.build()
        key = agreed(world)
        before = everything()
        database.database.execute_sql(REFUSES)

        rosters.apply_(world.owner, key)

        assert everything() == before
        assert kept.roster(world.owner, key).state == "read"
        database.database.execute_sql("DROP TRIGGER refuses")
        rosters.say_yes(world.owner, key, report_of(world, key).digest, False)
        rosters.apply_(world.owner, key)
        assert kept.roster(world.owner, key).state == "applied"
    database.database.close_all()


def test_an_unforeseen_failure_ends_the_roster(sqlite_url: str) -> None:
    """Such as a table that cannot be written: nothing is changed, and the page says so."""
    database.use(sqlite_url)
    with database.connected():
        world = small_school.build()
        key = agreed(world)
        before = everything()[:4]
        database.database.execute_sql(
            "ALTER TABLE guardianship RENAME COLUMN student_id TO pupil_id"
        )

        with pytest.raises(Exception, match="student"):
            rosters.apply_(world.owner, key)

        database.database.execute_sql(
            "ALTER TABLE guardianship RENAME COLUMN pupil_id TO student_id"
        )
        assert everything()[:4] == before
        assert kept.roster(world.owner, key).state == "failed"
        assert kept.content(world.owner, key) == b""
    database.database.close_all()


def test_somebody_takes_a_user_name_while_it_is_written(postgresql_url: str) -> None:
    """Another transaction has made the row already, and says so only while we write."""
    database.use(postgresql_url)
    with database.connected():
        world = small_school.build()
        key = agreed(world)
        before = everything()
        with psycopg.connect(postgresql_url) as other:
            other.execute(
                "INSERT INTO person (id, owner_id, given_name, family_name, username, active,"
                " login_key, log_key, shown_as, totp_counter, recovery, digest)"
                " VALUES (%s, %s, 'Ny', 'Her', 'u.s1-k1-e2', true, 'x', %s, '', 0, '', true)",
                (uuid4(), world.far.owner, uuid4()),
            )
            applying = Thread(target=_apply, args=(world.owner, key))
            applying.start()
            _until_somebody_waits(postgresql_url)
            other.commit()
            applying.join(PATIENCE)

        now = everything()
        assert (now[0], now[1], now[3], now[4]) == (before[0], before[1], before[3], before[4])
        assert len(now[2]) == len(before[2]) + 1  # whom the other one made
        assert kept.roster(world.owner, key).state == "read"
        assert report_of(world, key).passed_over["usernames"] == 1
    database.database.close_all()


def _apply(owner: UUID, key: UUID) -> None:
    with database.connected():
        rosters.apply_(owner, key)


def _until_somebody_waits(url: str) -> None:
    waits = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    until = time.monotonic() + PATIENCE
    with psycopg.connect(url, autocommit=True) as looking:
        while looking.execute(waits).fetchone() == (0,):
            assert time.monotonic() < until, "nobody waits for the other's row"
            time.sleep(0.02)
