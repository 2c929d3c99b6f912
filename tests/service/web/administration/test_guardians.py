"""Guardians, as an administrator writes them in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from service.store import audit, people, tables as t
from service.store.administration import guardians
from service.store.people import Person
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def page(student: Person) -> str:
    return f"/administration/people/{student.id}/guardians"


def given(world: World, **other: str) -> dict[str, str]:
    return {
        "given_name": "Kaj",
        "family_name": "Far",
        "email": "kaj@hjemme.example",
        "from_day": world.rita.owner.today().isoformat(),
        "may_read": "yes",
        "may_book": "yes",
        **other,
    }


def test_a_guardian_is_written_in_and_kept_apart_from_another(
    client_of: ClientOf, world: World
) -> None:
    apart = given(world, keep_apart_from=str(world.karin.id))

    reply = client_of(world.rita).post(page(world.anna), data=apart)

    kaj, karin = guardians.of_student(world.owner, world.anna.id)
    assert reply.status_code == 303
    assert (kaj.name, karin.name) == ("Kaj Far", "Karin Test")
    assert kaj.terms.keep_apart_from == world.karin.id
    assert people.person(world.owner, kaj.guardian).wards == {world.anna.id}
    deeds = {one.deed for one in audit.entries(world.owner, kaj.log_key)}
    assert deeds == {"person.added", "guardianship.begun"}


def test_a_guardian_of_a_sister_is_not_made_twice(client_of: ClientOf, world: World) -> None:
    before = t.Person.select().count()

    client_of(world.rita).post(
        page(world.freja), data=given(world, given_name="", known_as="karin")
    )

    assert t.Person.select().count() == before
    assert people.person(world.owner, world.karin.id).wards == {world.anna.id, world.freja.id}


def test_a_guardian_may_read_no_more_and_ends(client_of: ClientOf, world: World) -> None:
    (held,) = guardians.of_student(world.owner, world.anna.id)
    today = world.rita.owner.today()
    terms = given(world, from_day=(today - timedelta(days=9)).isoformat(), may_read="")
    rita, of = client_of(world.rita), f"{page(world.anna)}/{held.id}"

    rita.post(of, data=terms)
    unread = people.person(world.owner, world.karin.id)
    still = people.wards(world.owner, world.karin.id)
    rita.post(of, data=terms | {"to_day": (today - timedelta(days=1)).isoformat()})

    assert unread.wards == frozenset()
    assert [one.id for one in still] == [world.anna.id]
    assert people.wards(world.owner, world.karin.id) == ()
    assert audit.entries(world.owner)[0].deed == "guardianship.changed"


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"given_name": ""}, "given_name"),
        ({"email": "kaj"}, "email"),
        ({"from_day": ""}, "from_day"),
        ({"to_day": "2020-01-01"}, "to_day"),
        ({"known_as": "gry"}, "known_as"),  # of another owner
        ({"known_as": "rita"}, "known_as"),  # oneself: she could read whom she likes
    ],
)
def test_what_will_not_do_stands_beside_its_field(
    client_of: ClientOf, world: World, other: dict[str, str], field: str
) -> None:
    reply = client_of(world.rita).post(page(world.anna), data=given(world, **other))

    assert reply.status_code == 422
    assert f'id="{field}-err"' in reply.text
    assert len(guardians.of_student(world.owner, world.anna.id)) == 1


def test_wrong_days_of_a_guardianship_stand_beside_its_own_fields(
    client_of: ClientOf, world: World
) -> None:
    (held,) = guardians.of_student(world.owner, world.anna.id)

    reply = client_of(world.rita).post(
        f"{page(world.anna)}/{held.id}", data=given(world, to_day="2020-01-01")
    )

    assert reply.status_code == 422
    assert f'id="to_day-{held.id}-err"' in reply.text


def test_one_is_kept_apart_from_guardians_of_the_same_student_alone(
    client_of: ClientOf, world: World
) -> None:
    apart = given(world, keep_apart_from=str(world.carl.id))

    assert client_of(world.rita).post(page(world.anna), data=apart).status_code == 404
    assert len(guardians.of_student(world.owner, world.anna.id)) == 1


def test_the_guardianship_of_another_student_is_not_changed_here(
    client_of: ClientOf, world: World
) -> None:
    (held,) = guardians.of_student(world.owner, world.anna.id)

    reply = client_of(world.rita).post(f"{page(world.freja)}/{held.id}", data=given(world))

    assert reply.status_code == 404


@pytest.mark.parametrize("who", ["anna", "carl", "karin", "dorte", "mette"])
def test_nobody_else_writes_guardians_in(client_of: ClientOf, world: World, who: str) -> None:
    (held,) = guardians.of_student(world.owner, world.anna.id)
    client = client_of(world.person(who))

    assert client.post(page(world.anna), data=given(world)).status_code == 403
    assert client.post(f"{page(world.anna)}/{held.id}", data=given(world)).status_code == 403


def test_a_student_of_another_owner_is_not_here(client_of: ClientOf, world: World) -> None:
    assert client_of(world.bente).post(page(world.far.gry), data=given(world)).status_code == 404
    assert client_of(world.bente).get(page(world.carl)).status_code == 404
