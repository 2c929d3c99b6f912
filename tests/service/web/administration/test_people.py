"""The people of a school, on the pages of its administrator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.store import audit, people, tables as t
from service.store.administration import people as kept_people
from service.store.people import Person
from tests.school.several import guardian_too
from tests.school.world import PASSWORD, World, login_key

ClientOf = Callable[[Person], FlaskClient]


def a_person(world: World, **other: str) -> dict[str, str]:
    return {
        "school": str(world.school),
        "given_name": "Vibe",
        "family_name": "Vikar",
        "username": "vibe",
        "email": "vibe@nordskolen.example",
        "role": "contact_teacher",
        "group": str(world.class_a.id),
        "subject": "dansk",
        "from_day": world.rita.owner.today().isoformat(),
        **other,
    }


def key_of(reply: TestResponse) -> UUID:
    assert reply.status_code == 303, reply.text
    return UUID(reply.location.rpartition("/")[2])


def test_nobody_makes_their_own_child_a_minor_again(client_of: ClientOf, world: World) -> None:
    """From that day on a guardian reads no more, and cannot read again by being administrator."""
    guardian_too(world, world.rita, world.anna)
    t.Person.update(adult_from="2020-01-01").where(t.Person.id == world.anna.id).execute()
    rita = client_of(world.rita)
    rita.post("/hats", data={"hat": f"administrator:{world.school}"})
    said = {"given_name": "Anna", "family_name": "Ny", "username": "anna", "adult_from": ""}

    rita.post(f"/administration/people/{world.anna.id}", data=said)

    anna = t.Person.get_by_id(world.anna.id)
    assert (anna.family_name, str(anna.adult_from)) == ("Ny", "2020-01-01")


@pytest.mark.parametrize("who", ["bente", "rita"])
def test_an_administrator_adds_a_substitute_until_friday(
    client_of: ClientOf, world: World, who: str
) -> None:
    today = world.rita.owner.today()
    friday = today + timedelta(days=4)

    key = key_of(
        client_of(world.person(who)).post(
            "/administration/people", data=a_person(world, to_day=friday.isoformat())
        )
    )

    vibe = people.person(world.owner, key)
    (held,) = kept_people.kept(world.owner, key).memberships
    assert vibe.groups("contact_teacher") == (world.class_a,)
    assert (held.from_day, held.to_day) == (today, friday)
    deeds = [one.deed for one in audit.entries(world.owner, vibe.log_key)]
    assert sorted(deeds) == ["membership.begun", "person.added"]


@pytest.mark.parametrize(
    ("other", "field"),
    [
        ({"given_name": " "}, "given_name"),
        ({"email": "vibe"}, "email"),
        ({"username": "anna"}, "username"),
        ({"username": "gry"}, "username"),  # of another owner: one logs in before it is known
        ({"role": "consultant"}, "role"),
        ({"role": "team"}, "group"),
        ({"role": "leader"}, "group"),
        ({"group": ""}, "group"),
        ({"group": "x"}, "group"),
        ({"from_day": "31. november"}, "from_day"),
        ({"to_day": "2020-01-01"}, "to_day"),
    ],
)
def test_what_will_not_do_stands_beside_its_field(
    client_of: ClientOf, world: World, other: dict[str, str], field: str
) -> None:
    before = t.Person.select().count()

    reply = client_of(world.rita).post("/administration/people", data=a_person(world, **other))

    assert reply.status_code == 422
    assert f'id="{field}-err"' in reply.text
    assert t.Person.select().count() == before


def test_the_group_of_another_owner_is_not_offered(client_of: ClientOf, world: World) -> None:
    of_far = a_person(world, group=str(world.far.class_f.id))

    assert client_of(world.bente).post("/administration/people", data=of_far).status_code == 422


@pytest.mark.parametrize("who", ["anna", "carl", "dorte", "mette", "karin"])
def test_nobody_else_keeps_people(client_of: ClientOf, world: World, who: str) -> None:
    client, anna = client_of(world.person(who)), f"/administration/people/{world.anna.id}"

    replies = [
        client.post("/administration/people", data=a_person(world)),
        client.post(anna, data=a_person(world)),
        client.post(f"{anna}/memberships", data=a_person(world)),
        client.post(f"{anna}/active", data={"active": "no"}),
        client.post(f"{anna}/log-out"),
        client.post(f"{anna}/protection", data={"shown_as": "X"}),
    ]

    assert [reply.status_code for reply in replies] == [403] * 6


def test_another_owners_people_are_not_here(client_of: ClientOf, world: World) -> None:
    gry = f"/administration/people/{world.far.gry.id}"

    assert client_of(world.bente).get(gry).status_code == 404
    assert client_of(world.bente).post(f"{gry}/log-out").status_code == 404


def test_names_are_mended(client_of: ClientOf, world: World) -> None:
    page = f"/administration/people/{world.anna.id}"
    form = {"given_name": "Ane", "family_name": "Test", "username": "ane", "language": "sv"}

    assert client_of(world.rita).post(page, data=form).status_code == 303

    anna = people.person(world.owner, world.anna.id)
    assert (anna.name, anna.language) == ("Ane Test", "sv")
    assert people.account_named("ane") is not None


def test_a_membership_ends_with_its_last_day(client_of: ClientOf, world: World) -> None:
    (held,) = kept_people.kept(world.owner, world.lise.id).memberships
    yesterday = world.rita.owner.today() - timedelta(days=1)
    page = f"/administration/people/{world.lise.id}/memberships/{held.id}/end"

    reply = client_of(world.rita).post(page, data={"last_day": yesterday.isoformat()})

    assert reply.status_code == 303
    assert people.person(world.owner, world.lise.id).memberships == ()
    assert audit.entries(world.owner, world.lise.log_key)[0].deed == "membership.ended"


def test_a_last_day_that_is_none_is_refused(client_of: ClientOf, world: World) -> None:
    (held,) = kept_people.kept(world.owner, world.lise.id).memberships
    page = f"/administration/people/{world.lise.id}/memberships/{held.id}/end"

    reply = client_of(world.rita).post(page, data={"last_day": "snart"})

    assert reply.status_code == 422
    assert f'id="end-{held.id}-err"' in reply.text


def test_the_membership_of_somebody_else_is_not_ended(client_of: ClientOf, world: World) -> None:
    held = kept_people.kept(world.owner, world.carl.id).memberships[0]
    page = f"/administration/people/{world.lise.id}/memberships/{held.id}/end"

    reply = client_of(world.rita).post(page, data={"last_day": "2026-01-01"})

    assert reply.status_code == 404


def test_nobody_gives_themselves_a_role_or_takes_their_own(
    client_of: ClientOf, world: World
) -> None:
    """Else an administrator would be contact teacher of any class by one click, and read."""
    rita = f"/administration/people/{world.rita.id}"
    (held,) = kept_people.kept(world.owner, world.rita.id).memberships
    client = client_of(world.rita)

    replies = [
        client.post(f"{rita}/memberships", data=a_person(world)),
        client.post(f"{rita}/memberships/{held.id}/end", data={"last_day": "2026-01-01"}),
        client.post(f"{rita}/active", data={"active": "no"}),
    ]

    assert [reply.status_code for reply in replies] == [403] * 3


def test_one_schools_administrator_does_not_touch_the_owners(
    client_of: ClientOf, world: World
) -> None:
    rita, bente = client_of(world.rita), client_of(world.bente)

    assert rita.get(f"/administration/people/{world.bente.id}").status_code == 403
    assert rita.get("/administration/people?school=owner").status_code == 404
    assert bente.get("/administration/people?school=owner").status_code == 200
    assert bente.get(f"/administration/people/{world.rita.id}").status_code == 200


def test_who_works_above_the_school_keeps_the_own_log_in(client_of: ClientOf, world: World) -> None:
    """Carl becomes a consultant, too: whoever could change his mail could come in as him."""
    kept_people.join(
        world.owner, [world.carl.id], "consultant", None, None, world.carl.owner.today()
    )
    carl, rita = f"/administration/people/{world.carl.id}", client_of(world.rita)

    rita.post(carl, data={"given_name": "Karl", "family_name": "T", "email": "rita@x.example"})

    found = kept_people.kept(world.owner, world.carl.id).details
    assert (found.given_name, found.username, found.email) == ("Karl", "carl", None)
    assert rita.post(f"{carl}/log-out").status_code == 403
    assert client_of(world.bente).post(f"{carl}/log-out").status_code == 303


def test_a_school_gives_its_own_roles_and_the_owner_those_above(
    client_of: ClientOf, world: World
) -> None:
    role = {"school": "owner", "role": "consultant", "from_day": "2026-01-01"}
    page = f"/administration/people/{world.lise.id}/memberships"
    leads = role | {"school": str(world.school), "role": "leader"}

    assert client_of(world.rita).post(page, data=role).status_code == 404
    assert client_of(world.rita).post(page, data=leads).status_code == 303
    assert client_of(world.bente).post(page, data=role).status_code == 303
    assert people.person(world.owner, world.lise.id).roles() == {
        "subject_teacher", "leader", "consultant",
    }  # fmt: skip


def test_whoever_is_shut_out_stays_out_until_let_in_again(
    client_of: ClientOf, world: World
) -> None:
    page, rita = f"/administration/people/{world.carl.id}/active", client_of(world.rita)

    rita.post(page, data={"active": "no"})
    before = client_of(world.carl).post(
        "/login", data={"username": "carl", "password": PASSWORD}
    )  # fmt: skip
    rita.post(page, data={"active": "yes"})
    after = people.account_named("carl")

    assert before.status_code != 303
    assert after is not None
    assert after.active
    assert [one.deed for one in audit.entries(world.owner, world.carl.log_key)] == [
        "person.let_in", "person.shut_out",
    ]  # fmt: skip


def test_logging_out_everywhere_ends_every_session(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    assert carl.get("/").status_code == 200

    client_of(world.rita).post(f"/administration/people/{world.carl.id}/log-out")

    assert carl.get("/").status_code == 302
    assert people.account_of_session(login_key(world.carl)) is None


def test_people_are_found_by_name_role_and_class(client_of: ClientOf, world: World) -> None:
    rita, list_ = client_of(world.rita), "/administration/people"

    by_name = rita.get(f"{list_}?q=an+test").text
    by_class = rita.get(f"{list_}?role=student&group={world.class_b.id}").text
    guardians = rita.get(f"{list_}?role=guardian").text
    nobody = rita.get(f"{list_}?q=Xerxes").text

    assert "Anna Test" in by_name
    assert "Freja Test" not in by_name
    assert "Freja Test" in rita.get(f"{list_}?role=student").text
    assert "Anna Test" not in by_class
    assert "Karin Test" in guardians
    assert "Ingen fundet" in nobody


def test_a_list_has_pages(client_of: ClientOf, world: World) -> None:
    for number in range(60):
        key = kept_people.add(world.owner, kept_people.Details(f"Zz{number:02}", "Test"))
        kept_people.join(
            world.owner, [key], "student", world.school, world.class_b.id, world.anna.owner.today()
        )

    rita = client_of(world.rita)
    first, second = (rita.get(f"/administration/people?page={page}").text for page in (1, 2))

    assert "Zz59" not in first
    assert "page=2" in first
    assert "Zz59" in second
    assert "page=3" not in second


def test_somebody_from_another_school_is_found_and_not_made_twice(
    client_of: ClientOf, world: World
) -> None:
    other = t.School.create(owner=world.owner, name="Østskolen")
    (held,) = kept_people.kept(world.owner, world.lise.id).memberships
    t.Membership.update(school=other.id).where(t.Membership.id == held.id).execute()
    page, known = "/administration/people/known", {"known_as": "lise", "school": str(world.school)}

    found = client_of(world.bente).post(page, data=known)

    assert found.location.endswith(f"/administration/people/{world.lise.id}")
    assert client_of(world.rita).post(page, data=known).status_code == 422
    assert client_of(world.bente).post(page, data=known | {"known_as": "gry"}).status_code == 422
