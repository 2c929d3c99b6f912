"""Classes and teaching groups, on the pages of an administrator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient

from service.rules import access
from service.store import audit, groups, people, tables as t
from service.store.administration import people as kept_people
from service.store.ground.database import new_id
from service.store.people import Person
from tests.school.several import another_school
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
LIST = "/administration/classes"


def danish(world: World, **other: object) -> dict[str, object]:
    return {
        "school": str(world.school),
        "kind": "teaching",
        "name": "5 dansk",
        "subject": "dansk",
        "class": [str(world.class_a.id), str(world.class_b.id)],
        **other,
    }


def made(client: FlaskClient, form: dict[str, object]) -> UUID:
    reply = client.post(LIST, data=form)
    assert reply.status_code == 303, reply.text
    return UUID(reply.location.rpartition("/")[2])


def test_a_teaching_group_has_all_the_students_of_its_classes(
    client_of: ClientOf, world: World
) -> None:
    key = made(client_of(world.rita), danish(world))

    found = groups.group(world.owner, key)
    assert (found.kind, found.subject) == ("teaching", "dansk")
    assert len(people.class_of(world.owner, key)) == 16
    assert audit.entries(world.owner)[0].deed == "group.made"


def test_the_home_class_stays_the_class(client_of: ClientOf, world: World) -> None:
    made(client_of(world.rita), danish(world, name="0 dansk"))

    assert people.person(world.owner, world.anna.id).home_class == world.class_a


def test_whoever_teaches_the_group_is_subject_teacher_of_its_students_and_no_others(
    client_of: ClientOf, world: World
) -> None:
    """Lise teaches 5 dansk, whose students are those of 5.b; Anna is in 5.a."""
    (held,) = kept_people.kept(world.owner, world.lise.id).memberships
    yesterday = world.rita.owner.today() - timedelta(days=1)
    kept_people.end(world.owner, [held.id], yesterday)
    key = made(client_of(world.rita), danish(world, **{"class": [str(world.class_b.id)]}))
    kept_people.join(
        world.owner, [world.lise.id], "subject_teacher", world.school, key,
        world.rita.owner.today(), subject="dansk",
    )  # fmt: skip

    lise, freja, anna = (
        people.person(world.owner, one.id) for one in (world.lise, world.freja, world.anna)
    )

    assert access.relations(lise, freja) == {"subject_teacher"}
    assert access.relations(lise, anna) == frozenset()


@pytest.mark.parametrize(
    ("other", "field"),
    [({"name": ""}, "name"), ({"name": "x" * 41}, "name"), ({"subject": ""}, "subject"),
     ({"kind": "choir"}, "kind"), ({"team": "x"}, "team")],
)  # fmt: skip
def test_what_will_not_do_stands_beside_its_field(
    client_of: ClientOf, world: World, other: dict[str, object], field: str
) -> None:
    reply = client_of(world.rita).post(LIST, data=danish(world, **other))

    assert reply.status_code == 422
    assert f'id="{field}-err"' in reply.text
    assert t.Group.select().where(t.Group.kind == "teaching").count() == 0


def test_classes_of_others_do_not_fill_a_group(client_of: ClientOf, world: World) -> None:
    of_far = danish(world, **{"class": [str(world.far.class_f.id)]})

    assert client_of(world.bente).post(LIST, data=of_far).status_code == 404
    assert t.Group.select().where(t.Group.kind == "teaching").count() == 0


def test_filling_twice_adds_nobody_twice(client_of: ClientOf, world: World) -> None:
    rita = client_of(world.rita)
    key = made(rita, danish(world, **{"class": [str(world.class_b.id)]}))
    both = {"class": [str(world.class_a.id), str(world.class_b.id)]}

    for _ in range(2):
        assert rita.post(f"{LIST}/{key}/students", data=both).status_code == 303

    assert len(people.class_of(world.owner, key)) == 16
    assert t.Membership.select().where(t.Membership.group == key).count() == 16


def test_a_class_is_called_something_else(client_of: ClientOf, world: World) -> None:
    page = f"{LIST}/{world.class_a.id}"

    client_of(world.rita).post(page, data={"name": "5.x", "team": str(world.team.id)})

    found = groups.group(world.owner, world.class_a.id)
    assert (found.name, found.team) == ("5.x", world.team.id)


def test_a_student_moves_and_leaves_the_teaching_group(client_of: ClientOf, world: World) -> None:
    rita = client_of(world.rita)
    key = made(rita, danish(world, **{"class": [str(world.class_a.id)]}))
    today = world.rita.owner.today()
    form = {"student": str(world.anna.id), "to": str(world.class_b.id), "day": today.isoformat()}

    reply = rita.post(f"{LIST}/{world.class_a.id}/move", data=form | {"leave": "yes"})

    anna = people.person(world.owner, world.anna.id)
    assert reply.status_code == 303
    assert anna.home_class == world.class_b
    assert key not in {one.id for one in anna.groups("student")}
    ended = [one.to_day for one in kept_people.kept(world.owner, anna.id).memberships if one.to_day]
    assert ended == [today - timedelta(days=1)]


def test_a_move_ends_nothing_at_another_school(client_of: ClientOf, world: World) -> None:
    elsewhere, group, today = another_school(world), new_id(), world.rita.owner.today()
    t.Group.create(id=group, owner=world.owner, school=elsewhere, kind="teaching", name="Tysk")
    t.Membership.create(
        owner=world.owner, person=world.anna.id, role="student", school=elsewhere, group=group,
        from_day=today,
    )  # fmt: skip
    form = {"student": str(world.anna.id), "to": str(world.class_b.id), "day": today.isoformat()}

    client_of(world.rita).post(f"{LIST}/{world.class_a.id}/move", data=form | {"leave": "yes"})

    learns = {one.id for one in people.person(world.owner, world.anna.id).groups("student")}
    assert learns == {world.class_b.id, group}


def test_nobody_moves_to_where_they_are_or_out_of_nothing(
    client_of: ClientOf, world: World
) -> None:
    rita, today = client_of(world.rita), world.rita.owner.today().isoformat()
    page = f"{LIST}/{world.class_a.id}/move"

    same = {"student": str(world.anna.id), "to": str(world.class_a.id), "day": today}
    teacher = {"student": str(world.carl.id), "to": str(world.class_b.id), "day": today}
    nowhere = {"student": str(world.anna.id), "to": str(world.far.class_f.id), "day": today}

    assert rita.post(page, data=same).status_code == 403
    assert rita.post(page, data=teacher).status_code == 403
    assert rita.post(page, data=nowhere).status_code == 404
    assert rita.post(page, data=same | {"to": ""}).status_code == 422


def test_a_class_ends_with_its_last_day(client_of: ClientOf, world: World) -> None:
    yesterday = world.rita.owner.today() - timedelta(days=1)

    client_of(world.rita).post(
        f"{LIST}/{world.class_b.id}/end", data={"last_day": yesterday.isoformat()}
    )

    assert groups.classes(world.owner, world.school) == (world.class_a,)
    assert people.person(world.owner, world.freja.id).home_class is None
    assert "5.b" in groups.class_names(world.owner, world.school).values()


@pytest.mark.parametrize("who", ["anna", "carl", "dorte", "mette"])
def test_nobody_else_keeps_classes(client_of: ClientOf, world: World, who: str) -> None:
    client, page = client_of(world.person(who)), f"{LIST}/{world.class_a.id}"
    move = {"student": str(world.anna.id), "to": str(world.class_b.id), "day": "2026-01-01"}

    replies = [
        client.post(LIST, data=danish(world)),
        client.post(page, data={"name": "mine"}),
        client.post(f"{page}/students", data={}),
        client.post(f"{page}/move", data=move),
        client.post(f"{page}/end", data={"last_day": "2026-01-01"}),
    ]

    assert [reply.status_code for reply in replies] == [403] * 5


def test_another_owners_class_is_not_here(client_of: ClientOf, world: World) -> None:
    page = f"{LIST}/{world.far.class_f.id}"

    assert client_of(world.bente).get(page).status_code == 404
    assert client_of(world.bente).post(page, data={"name": "mine"}).status_code == 404


def test_from_a_class_one_gets_to_its_list_and_codes_and_back(
    client_of: ClientOf, world: World
) -> None:
    bente, home = client_of(world.bente), f"{LIST}/{world.class_a.id}"
    page = bente.get(home).text

    for way in ("roster", "codes"):
        assert f'href="/classes/{world.class_a.id}/{way}"' in page
        assert f'href="{home}"' in bente.get(f"/classes/{world.class_a.id}/{way}").text
    assert (
        f'href="{home}"' not in client_of(world.carl).get(f"/classes/{world.class_a.id}/codes").text
    )


def test_from_the_links_of_guardians_one_gets_to_where_they_are_written_in(
    client_of: ClientOf, world: World
) -> None:
    page = f"/students/{world.anna.id}/guardians"
    written_in = f'href="/administration/people/{world.anna.id}/guardians"'

    assert written_in in client_of(world.bente).get(page).text
    assert written_in not in client_of(world.carl).get(page).text
    assert f'href="/classes/{world.class_a.id}/codes"' in client_of(world.carl).get(page).text
