"""People, what they are today, and whose they are."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service.errors import NotFound
from service.store import groups, people, schools, tables as t
from service.store.entry import codes
from service.store.ground.database import now
from service.store.people import Person
from tests.school.world import World, login_key


def test_a_person_comes_with_everything_that_they_are(world: World) -> None:
    assert world.carl.roles() == {"contact_teacher", "team"}
    assert world.carl.groups("contact_teacher") == (world.class_a,)
    assert world.carl.groups("team") == (world.team,)
    assert world.dorte.schools("leader") == {world.school}
    assert world.anna.home_class == world.class_a
    assert world.anna.name == "Anna Test"


def test_a_session_finds_its_person(world: World) -> None:
    found = people.account_of_session(login_key(world.anna))

    assert found is not None
    assert found.person == world.anna
    assert people.account_of_session("login-nobody") is None


def test_somebody_without_a_membership_is_still_somebody(world: World) -> None:
    t.Membership.delete().where(t.Membership.person == world.anna.id).execute()

    found = people.person(world.owner, world.anna.id)

    assert found.memberships == ()
    assert found.home_class is None


@pytest.mark.parametrize(
    ("starts", "ends", "held"),
    [(-30, -1, False), (-30, 0, True), (0, None, True), (1, None, False), (-30, 30, True)],
)
def test_a_membership_counts_from_its_first_day_to_its_last(
    world: World, starts: int, ends: int | None, held: bool
) -> None:
    today = now().date()
    t.Membership.update(
        from_day=today + timedelta(days=starts),
        to_day=None if ends is None else today + timedelta(days=ends),
    ).where(t.Membership.person == world.bo.id).execute()

    assert (people.person(world.owner, world.bo.id).home_class == world.class_a) is held
    assert (world.bo.id in {one.id for one in world.students()}) is held


def test_a_guardian_knows_whose_they_are_today(world: World) -> None:
    assert world.karin.wards == {world.anna.id}
    assert [one.id for one in people.wards(world.owner, world.karin.id)] == [world.anna.id]
    assert people.wards(world.owner, world.carl.id) == ()
    assert world.carl.wards == frozenset()


def test_a_guardian_who_may_not_read_is_a_guardian_all_the_same(world: World) -> None:
    t.Guardianship.update(may_read=False).execute()

    karin = people.person(world.owner, world.karin.id)

    assert karin.wards == frozenset()
    assert [one.id for one in people.wards(world.owner, karin.id)] == [world.anna.id]


def test_a_teacher_with_children_at_the_school_is_both_and_nothing_twice(world: World) -> None:
    before = world.carl.memberships
    for ward in (world.anna, world.freja):
        t.Guardianship.create(
            owner=world.owner, guardian=world.carl.id, student=ward.id, from_day=now().date()
        )

    carl = people.person(world.owner, world.carl.id)
    found = people.account_of_session(login_key(carl))

    assert carl.memberships == before
    assert carl.wards == {world.anna.id, world.freja.id}
    assert found is not None
    assert found.person == carl


def test_the_class_list_is_by_name_and_holds_only_students(world: World) -> None:
    names = [one.given_name for one in world.students()]

    assert names == sorted(names)
    assert len(names) == 12
    assert "Carl" not in names


def test_somebody_who_left_is_on_no_list(world: World) -> None:
    t.Person.update(active=False).where(t.Person.id == world.anna.id).execute()

    assert world.anna.id not in {one.id for one in world.students()}


def test_a_team_has_its_classes_and_a_school_its_own(world: World) -> None:
    assert groups.classes_of_team(world.owner, world.team.id) == (world.class_a, world.class_b)
    assert groups.classes(world.owner, world.school) == (world.class_a, world.class_b)
    assert schools.school(world.owner, world.school).name == "Nordskolen"


def test_the_staff_are_those_who_teach(world: World) -> None:
    names = [one.given_name for one in people.staff(world.owner, world.school)]

    assert names == ["Carl", "Erik", "Lise"]


def _with_codes(world: World) -> Person:
    codes.set_class_code(world.owner, world.class_a.id, "class-hash")
    codes.set_personal_codes(world.owner, {world.anna.id: "anna", world.bo.id: "bo"})
    return world.anna


def test_two_codes_find_the_student_they_belong_to(world: World) -> None:
    anna = _with_codes(world)

    found = people.account_with_code("class-hash", "anna")

    assert found is not None
    assert found.person == anna


@pytest.mark.parametrize("typed", [("class-hash", "erik"), ("other", "anna"), ("anna", "bo")])
def test_a_code_that_does_not_fit_finds_nobody(world: World, typed: tuple[str, str]) -> None:
    _with_codes(world)

    assert people.account_with_code(*typed) is None


def test_a_student_who_moved_is_not_found_by_the_old_class_code(world: World) -> None:
    _with_codes(world)
    t.Membership.update(group=world.class_b.id).where(
        t.Membership.person == world.anna.id
    ).execute()

    assert people.account_with_code("class-hash", "anna") is None


def test_a_language_is_kept(world: World) -> None:
    people.set_language(world.owner, world.anna.id, "sv")

    assert people.person(world.owner, world.anna.id).language == "sv"


def test_a_new_password_replaces_the_old(world: World) -> None:
    people.set_password(world.owner, world.anna.id, "new-hash")

    found = people.account_named("anna")

    assert found is not None
    assert found.password == "new-hash"


def test_nobody_is_found_under_another_owner(world: World) -> None:
    with pytest.raises(NotFound):
        people.person(world.far.owner, world.anna.id)
