"""A roster is written as a whole, and as often as one likes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from service.store import people, rosters as kept, tables as t
from tests.school.district import district
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import (
    applied,
    everything,
    is_now,
    lines,
    row_of,
    take_out,
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
    take_out(of, "s1-k0-e0")

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
    take_out(of, "s1-k0-e0")
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


def test_two_schools_can_swap_their_names(world: World) -> None:
    of = district(schools=2)
    applied(world, of.zipped())
    first, second = (of.row("orgs", key) for key in ("s1", "s2"))
    first["name"], second["name"] = second["name"], first["name"]

    applied(world, of.zipped())

    assert t.School.get(t.School.roster_id == "s1").name == first["name"]
