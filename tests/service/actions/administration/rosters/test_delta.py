"""A delta says what is new and nothing else."""

from __future__ import annotations

from service.store import tables as t
from tests.school.district import delta, district
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import (
    applied,
    is_now,
    looked_at,
    row_of,
)


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
