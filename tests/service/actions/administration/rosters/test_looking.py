"""A roster is looked at first; what was not looked at is not written, and nothing lies about."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from service.actions import rosters
from service.errors import ManyLeave, NotAllowed, NotSettled, Outdated
from service.store import audit, rosters as kept, tables as t
from service.store.ground import database
from tests.school import world as small_school
from tests.school.district import PASSWORD, PHONE, district, zipped
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import (
    applied,
    everything,
    looked_at,
    report_of,
    row_of,
    take_out,
)


def test_a_protected_name_is_nowhere_in_the_report(world: World) -> None:
    of = district(classes=4, students=4)
    of.change("users", "s1-k0-e0", givenName="Hemmelig", familyName="Skjult")
    applied(world, of.zipped())
    row = t.Person.update(shown_as="Elev 7").where(t.Person.roster_id == "s1-k0-e0")
    row.execute()
    of.row("users", "s1-k0-e0")["email"] = "x@nordby.example"
    changed, _ = looked_at(world, of.zipped())
    of.row("users", "s1-k0-e0")["familyName"] = "Andet"
    renamed, _ = looked_at(world, of.zipped())
    take_out(of, "s1-k0-e0")
    left, _ = looked_at(world, of.zipped())

    for key in (changed, renamed, left):
        told = kept.roster(world.owner, key).report
        assert "Elev 7" in told
        assert not any(name in told for name in ("Hemmelig", "Skjult", "Andet"))


def test_many_leave_only_after_a_second_yes(world: World) -> None:
    of = district(classes=2, students=5)
    applied(world, of.zipped())
    take_out(of, "s1-k0-e0")
    take_out(of, "s1-k0-e1")
    key, report = looked_at(world, of.zipped())
    before = everything()

    assert (report.leaving, report.standing, report.many_leave) == (4, 22, True)
    with pytest.raises(ManyLeave):
        rosters.say_yes(world.owner, key, report.digest, False)
    assert everything() == before
    rosters.say_yes(world.owner, key, report.digest, True)
    rosters.apply_(world.owner, key)
    assert not row_of(world.owner, "s1-k0-e1").active


def test_ten_percent_are_not_many(world: World) -> None:
    of = district(classes=3, students=9)  # 57 people
    applied(world, of.zipped())
    for number in range(2):
        take_out(of, f"s1-k0-e{number}")

    _, report = looked_at(world, of.zipped())

    assert (report.leaving, report.many_leave) == (4, False)


def test_what_was_not_looked_at_is_not_applied(world: World) -> None:
    of = district()
    key, report = looked_at(world, of.zipped())

    with pytest.raises(Outdated):
        rosters.say_yes(world.owner, key, "another", False)
    rosters.say_yes(world.owner, key, report.digest, False)
    with pytest.raises(NotSettled):
        rosters.say_yes(world.owner, key, report.digest, False)


def test_if_what_stands_has_changed_one_looks_again(world: World) -> None:
    of = district(classes=2, students=5)
    applied(world, of.zipped())
    take_out(of, "s1-k0-e0")
    key, report = looked_at(world, of.zipped())
    rosters.say_yes(world.owner, key, report.digest, False)
    t.Person.update(email="a@b").where(t.Person.roster_id == "s1-k0-e1").execute()
    before = everything()

    rosters.apply_(world.owner, key)

    assert everything() == before
    again = report_of(world, key)
    assert kept.roster(world.owner, key).state == "read"
    assert again.outdated
    assert again.counts["people changed"] == 1
    rosters.say_yes(world.owner, key, again.digest, False)
    rosters.apply_(world.owner, key)
    assert kept.roster(world.owner, key).state == "applied"


def test_a_dropped_file_is_gone(world: World) -> None:
    key, _ = looked_at(world, district().zipped())

    rosters.drop(world.bente, key)

    assert kept.content(world.owner, key) == b""
    assert "Ida" not in kept.roster(world.owner, key).report
    rosters.apply_(world.owner, key)
    assert kept.roster(world.owner, key).state == "dropped"


def test_an_applied_file_leaves_counts_and_a_trail(world: World) -> None:
    applied(world, district().zipped())

    (done,) = kept.every(world.owner)
    assert kept.content(world.owner, done.id) == b""
    assert "Ida" not in done.report
    assert rosters.report_of(done.report).counts["people added"] == 14
    trail = [one.deed for one in audit.entries(world.owner)]
    assert trail == ["roster.applied", "roster.agreed", "roster.brought_in"]


def test_only_administrators_of_the_owner_bring_rosters_in(world: World) -> None:
    content = district().zipped()

    for person in (world.rita, world.dorte, world.carl, world.mette, world.anna):
        with pytest.raises(NotAllowed):
            rosters.bring_in(person, content, "nordby.zip")
    key, _ = looked_at(world, content)
    with pytest.raises(NotAllowed):
        rosters.looked_up(world.rita, key)


def test_the_worker_takes_up_what_was_left(world: World) -> None:
    key = rosters.put(world.owner, rosters.ONEROSTER, district().zipped(), "nordby.zip")

    rosters.take_up()
    fresh = kept.roster(world.owner, key).state
    long_ago = kept.roster(world.owner, key).made_at - timedelta(hours=1)
    t.RosterImport.update(made_at=long_ago).execute()
    rosters.take_up()

    assert (fresh, kept.roster(world.owner, key).state) == ("waiting", "read")


@pytest.mark.usefixtures("shipped")
def test_what_nobody_says_yes_to_is_left_after_two_weeks(world: World) -> None:
    key, _ = looked_at(world, district().zipped())
    made_at = kept.roster(world.owner, key).made_at
    states = []
    for days in (13, 15):
        t.RosterImport.update(made_at=made_at - timedelta(days=days)).execute()
        rosters.take_up()
        states.append(kept.roster(world.owner, key).state)

    assert states == ["read", "dropped"]


def test_while_it_waits_only_what_is_read_is_kept(world: World) -> None:
    of = district(version="1.2")
    members = {**of.members(), "demographics.csv": b"sourcedId,sex\r\n"}
    key, report = looked_at(world, zipped(members))

    with ZipFile(BytesIO(kept.content(world.owner, key))) as archive:
        waiting = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(waiting) == {"manifest.csv", *(f"{name}.csv" for name in of.files)}
    assert PASSWORD not in "".join(waiting.values())
    assert PHONE not in "".join(waiting.values())
    rosters.say_yes(world.owner, key, report.digest, False)
    rosters.apply_(world.owner, key)
    assert kept.roster(world.owner, key).state == "applied"


def test_of_a_file_with_faults_nothing_is_kept(world: World) -> None:
    of = district()
    of.change("orgs", "s1", type="skole")
    key, _ = looked_at(world, of.zipped())

    assert kept.content(world.owner, key) == b""


def test_passwords_and_telephones_are_never_kept(sqlite_url: str, tmp_path: Path) -> None:
    database.use(sqlite_url)
    with database.connected():
        world = small_school.build()
        applied(world, district().zipped())
        database.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.database.close_all()

    kept_bytes = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"s1-k0-e0@nordby.example" in kept_bytes
    assert PASSWORD.encode() not in kept_bytes
    assert PHONE.encode() not in kept_bytes
