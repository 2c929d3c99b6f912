"""A roster is written as a whole or not at all, and as often as one likes."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from service.actions import rosters
from service.errors import ManyLeave, NotAllowed, NotSettled, Outdated
from service.store import audit, people, rosters as kept, tables as t
from service.store.ground import database
from tests.school import world as small_school
from tests.school.district import PASSWORD, PHONE, District, delta, district, zipped
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import (
    applied,
    everything,
    is_now,
    lines,
    looked_at,
    report_of,
    row_of,
)


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_a_district_comes_in(world: World, version: str) -> None:
    report = applied(world, district(schools=2, classes=2, students=3, version=version).zipped())

    assert report.counts == {
        "schools added": 2, "groups added": 8, "people added": 28, "memberships begun": 32,
        "guardians begun": 12,
    }  # fmt: skip
    assert is_now(world.owner, "s1-k0-e0") == {("student", "1.a"), ("student", "1.a dansk")}
    assert is_now(world.owner, "s1-l0") == {
        ("contact_teacher", "1.a"),
        ("subject_teacher", "1.a dansk"),
    }
    guardian = people.person(world.owner, row_of(world.owner, "s1-k0-e0-f").id)
    assert guardian.wards == {row_of(world.owner, "s1-k0-e0").id}
    group = t.Group.get(t.Group.roster_id == "s1-k0-dansk")
    assert (group.kind, group.subject, group.school_year) == ("teaching", "dansk", "2026/27")


def test_the_same_file_twice_changes_nothing(world: World) -> None:
    content = district(schools=2).zipped()
    applied(world, content)
    before = everything()

    second = applied(world, content)

    assert second.changes_nothing
    assert (second.counts, second.leaving) == ({}, 0)
    assert everything() == before


def test_what_pages_made_stays(world: World) -> None:
    before = people.class_of(world.owner, world.class_a.id)

    applied(world, district().zipped())

    assert people.class_of(world.owner, world.class_a.id) == before
    assert people.person(world.owner, world.carl.id).roles() == {"contact_teacher", "team"}


def test_whoever_is_missing_in_a_whole_roster_has_left(world: World) -> None:
    of = district(classes=4, students=4)
    applied(world, of.zipped())
    _without(of, "s1-k0-e0")

    report = applied(world, of.zipped())

    student = row_of(world.owner, "s1-k0-e0")
    assert not student.active
    assert not row_of(world.owner, "s1-k0-e0-f").active  # who has no other child here
    assert is_now(world.owner, "s1-k0-e0") == set()
    today = kept.standing(world.owner).today
    ended = t.Membership.select().where(t.Membership.person == student.id)
    assert {one.to_day for one in ended} == {today - timedelta(days=1)}
    assert [one.kind for one in lines(report, "left")] == ["person", "person"]
    assert report.leaving == 2


def test_whoever_comes_back_is_the_same_person(world: World) -> None:
    of = district(classes=4, students=4)
    whole = of.zipped()
    applied(world, whole)
    before = row_of(world.owner, "s1-k0-e0").id
    _without(of, "s1-k0-e0")
    applied(world, of.zipped())

    report = applied(world, whole)

    again = row_of(world.owner, "s1-k0-e0")
    assert (again.id, again.active) == (before, True)
    assert "returns" in [one.kind for one in lines(report, "added")]


def test_somebody_whom_a_page_made_inactive_stays_so(world: World) -> None:
    content = district().zipped()
    applied(world, content)
    t.Person.update(active=False).where(t.Person.roster_id == "s1-k0-e0").execute()

    assert applied(world, content).changes_nothing
    assert not row_of(world.owner, "s1-k0-e0").active


def test_a_student_who_changes_class_has_moved(world: World) -> None:
    of = district()
    applied(world, of.zipped())
    of.row("enrollments", "s1-k0/s1-k0-e0/student")["classSourcedId"] = "s1-k1"

    report = applied(world, of.zipped())

    assert ("student", "1.b") in is_now(world.owner, "s1-k0-e0")
    assert ("student", "1.a") not in is_now(world.owner, "s1-k0-e0")
    (moved,) = [one for one in lines(report, "changed") if one.kind == "moved"]
    assert (moved.place, moved.detail) == ("1.a, Lundskolen 1", "1.b, Lundskolen 1")
    assert report.leaving == 0


def test_changed_names_and_addresses_are_taken_over(world: World) -> None:
    of = district()
    applied(world, of.zipped())
    of.change("users", "s1-k0-e0", familyName="Ny", email="ny@nordby.example")
    of.row("classes", "s1-k0")["title"] = "2.a"
    of.row("orgs", "s1")["name"] = "Havneskolen"

    report = applied(world, of.zipped())

    person = row_of(world.owner, "s1-k0-e0")
    assert (person.family_name, person.email) == ("Ny", "ny@nordby.example")
    assert t.Group.get(t.Group.roster_id == "s1-k0").name == "2.a"
    assert t.School.get(t.School.roster_id == "s1").name == "Havneskolen"
    assert {one.detail for one in lines(report, "changed")} >= {"email, name", "name"}


def test_a_class_that_is_gone_ends_and_can_come_back(world: World) -> None:
    of = district(classes=4)
    whole = of.zipped()
    applied(world, whole)
    group = "s1-k3-dansk"
    of.without("classes", group)
    of.files["enrollments"] = [
        one for one in of.files["enrollments"] if one["classSourcedId"] != group
    ]

    applied(world, of.zipped())
    ended = t.Group.get(t.Group.roster_id == group).ended_on
    applied(world, whole)

    assert ended is not None
    assert t.Group.get(t.Group.roster_id == group).ended_on is None


def test_days_of_enrollments_are_days_of_memberships(world: World) -> None:
    of = district()
    of.change("enrollments", "s1-k0/s1-k0-e0/student", beginDate="2026-08-10", endDate="2099-06-25")
    of.row("enrollments", "s1-k0/s1-k0-e1/student")["endDate"] = "2020-06-25"

    report = applied(world, of.zipped())

    student = row_of(world.owner, "s1-k0-e0").id
    home = t.Group.get(t.Group.roster_id == "s1-k0").id
    own = t.Membership.get(t.Membership.person == student, t.Membership.group == home)
    assert (own.from_day, own.to_day) == (date(2026, 8, 10), date(2099, 6, 25))
    assert is_now(world.owner, "s1-k0-e1") == {("student", "1.a dansk")}
    assert report.passed_over["over"] == 1
    assert applied(world, of.zipped()).changes_nothing


def test_nobody_leads_or_administers_by_a_roster(world: World) -> None:
    of = district()
    of.files["enrollments"] += [
        {**of.row("enrollments", "s1-k0/s1-l0/teacher"), "sourcedId": role, "role": role}
        for role in ("administrator", "proctor")
    ]
    of.row("users", "s1-l1")["role"] = "administrator"

    report = applied(world, of.zipped())

    assert report.passed_over["enrollments"] == 2
    roles = {one.role for one in t.Membership.select().where(t.Membership.from_roster)}
    assert roles == {"student", "contact_teacher", "subject_teacher"}


def test_people_who_have_nothing_to_do_here_are_not_taken_in(world: World) -> None:
    of = district()
    of.files["users"].append({**of.row("users", "s1-l0"), "sourcedId": "kok", "username": "kok"})

    report = applied(world, of.zipped())

    assert report.passed_over["users"] == 1
    assert t.Person.get_or_none(t.Person.roster_id == "kok") is None


def test_an_account_that_is_closed_is_nobodys_who_is_here(world: World) -> None:
    of = district(classes=4, students=4)
    applied(world, of.zipped())
    of.row("users", "s1-k0-e0")["enabledUser"] = "false"

    applied(world, of.zipped())

    assert not row_of(world.owner, "s1-k0-e0").active


def test_who_stands_already_is_linked_and_not_made_anew(world: World) -> None:
    """Anna and 5.a were made on pages; the roster's Anna has her user name and her name."""
    of = district()
    of.row("orgs", "s1")["name"] = "Nordskolen"
    of.row("classes", "s1-k0")["title"] = "5.a"
    of.change("users", "s1-k0-e0", username="anna", givenName="Anna", familyName="Test")
    number = t.Person.select().where(t.Person.owner == world.owner).count()

    report = applied(world, of.zipped())

    assert row_of(world.owner, "s1-k0-e0").id == world.anna.id
    assert t.Group.get(t.Group.roster_id == "s1-k0").id == world.class_a.id
    assert t.School.get(t.School.roster_id == "s1").id == world.school
    after = t.Person.select().where(t.Person.owner == world.owner).count()
    assert after == number + report.counts["people added"]
    own = t.Membership.select().where(t.Membership.person == world.anna.id)
    assert len([one for one in own if one.group_id == world.class_a.id]) == 1


def test_a_user_name_that_somebody_else_has_is_left_and_told(world: World) -> None:
    of = district()
    of.row("users", "s1-k0-e0")["username"] = "gry"  # at the other school owner

    report = applied(world, of.zipped())

    assert row_of(world.owner, "s1-k0-e0").username is None
    assert report.passed_over["usernames"] == 1
    assert [one.kind for one in lines(report, "noted")] == ["username"]


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
    _without(of, "s1-k0-e0")
    left, _ = looked_at(world, of.zipped())

    for key in (changed, renamed, left):
        told = kept.roster(world.owner, key).report
        assert "Elev 7" in told
        assert not any(name in told for name in ("Hemmelig", "Skjult", "Andet"))


def test_many_leave_only_after_a_second_yes(world: World) -> None:
    of = district(classes=2, students=5)
    applied(world, of.zipped())
    _without(of, "s1-k0-e0")
    _without(of, "s1-k0-e1")
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
        _without(of, f"s1-k0-e{number}")

    _, report = looked_at(world, of.zipped())

    assert (report.leaving, report.many_leave) == (4, False)


def test_a_delta_says_what_is_new_and_nothing_else(world: World) -> None:
    of = district()
    applied(world, of.zipped())
    news = delta(
        users=[
            {**of.row("users", "s1-k0-e0"), "familyName": "Ny"},
            {**of.row("users", "s1-k0-e2"), "sourcedId": "ny", "username": "u.ny",
             "agentSourcedIds": ""},
        ],
        enrollments=[
            {**of.row("enrollments", "s1-k0/s1-k0-e0/student"), "sourcedId": "n1",
             "userSourcedId": "ny"},
            {**of.row("enrollments", "s1-k0-dansk/s1-k0-e1/student"), "status": "tobedeleted"},
        ],
    )  # fmt: skip

    report = applied(world, news.zipped())

    assert report.counts == {
        "people added": 1, "people changed": 1, "memberships begun": 1, "memberships ended": 1,
    }  # fmt: skip
    assert row_of(world.owner, "s1-k0-e0").family_name == "Ny"
    assert is_now(world.owner, "ny") == {("student", "1.a")}
    assert is_now(world.owner, "s1-k0-e1") == {("student", "1.a")}
    assert applied(world, news.zipped()).changes_nothing


def test_a_delta_ends_people_and_classes(world: World) -> None:
    of = district(classes=4, students=4)
    applied(world, of.zipped())
    gone = {"status": "tobedeleted"}
    news = delta(
        users=[{**of.row("users", "s1-k0-e0"), **gone}],
        classes=[{**of.row("classes", "s1-k1-matematik"), **gone}],
    )

    applied(world, news.zipped())

    assert not row_of(world.owner, "s1-k0-e0").active
    assert is_now(world.owner, "s1-k1-e0") == {("student", "1.b")}
    assert t.Group.get(t.Group.roster_id == "s1-k1-matematik").ended_on is not None


def test_a_delta_of_1_2_knows_guardians_by_their_roles(world: World) -> None:
    of = district(version="1.2")
    applied(world, of.zipped())
    news = delta(
        "1.2",
        users=[
            {**of.row("users", "s1-k0-e0"), "agentSourcedIds": "s1-k0-e0-f,mor"},
            {**of.row("users", "s1-k0-e0-f"), "sourcedId": "mor", "username": "mor"},
        ],
        roles=[
            {**of.row("roles", "rolle-s1-k0-e0")},
            {**of.row("roles", "rolle-s1-k0-e0-f"), "sourcedId": "r2", "userSourcedId": "mor"},
        ],
    )

    report = applied(world, news.zipped())

    assert report.counts == {"guardians begun": 1, "people added": 1}


def test_what_a_delta_names_must_stand_here(world: World) -> None:
    of = district()
    applied(world, of.zipped())
    row = {**of.row("enrollments", "s1-k0/s1-k0-e0/student"), "userSourcedId": "ukendt"}

    _, report = looked_at(world, delta(enrollments=[row]).zipped())

    (bad,) = report.bad
    assert (bad.file, bad.line, bad.fault) == ("enrollments.csv", 2, "leads_nowhere")
    assert (bad.column, bad.found) == ("userSourcedId", "ukendt")


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
    _without(of, "s1-k0-e0")
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


def test_two_schools_can_swap_their_names(world: World) -> None:
    of = district(schools=2)
    applied(world, of.zipped())
    first, second = (of.row("orgs", key) for key in ("s1", "s2"))
    first["name"], second["name"] = second["name"], first["name"]

    applied(world, of.zipped())

    assert t.School.get(t.School.roster_id == "s1").name == first["name"]


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


def _without(of: District, student: str) -> None:
    """A student is gone, and the guardian with them."""
    of.without("users", student, f"{student}-f")
    of.files["enrollments"] = [
        one for one in of.files["enrollments"] if one["userSourcedId"] != student
    ]
