"""Guardians come in by a link that staff approved: once, and only while they are guardians."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.jobs import use_mail
from service.store import people, tables as t
from service.store.ground.database import new_id
from service.store.people import Person
from tests.conftest import config
from tests.running.smtp import SENDER, Mailbox, link_in, receiving
from tests.school.several import another_school
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]
ADDRESS = "karin@example.dk"
HOUSE = "http://localhost"
NEW = "tre gule brødkurve"


@pytest.fixture(autouse=True)
def _karin_is_new(world: World) -> None:
    """In the roster, and never here before."""
    mine = t.Person.id == world.karin.id
    t.Person.update(username=None, password=None).where(mine).execute()


@pytest.fixture
def box(world: World) -> Iterator[Mailbox]:
    t.Person.update(email=ADDRESS).where(t.Person.id == world.karin.id).execute()
    with receiving() as box:
        use_mail(replace(config(""), smtp_url=box.url, mail_from=SENDER, public_url=HOUSE))
        yield box


def path(world: World, student: Person, guardian: Person) -> str:
    return f"/students/{student.id}/guardians/{guardian.id}/welcome"


def link_shown(client_of: ClientOf, world: World) -> str:
    """What Carl gets to print."""
    page = client_of(world.carl).post(path(world, world.anna, world.karin))
    assert page.status_code == 200
    (link,) = re.findall(r"http://localhost/welcome\?link=[\w-]+", unescape(page.text))
    return str(link)


def come_in(app: Flask, link: str, username: str = "karin.t", password: str = NEW) -> FlaskClient:
    client = app.test_client()
    fields = {"link": link.partition("link=")[2], "username": username}
    reply = client.post("/welcome", data={**fields, "password": password, "again": password})
    client.answer = reply  # type: ignore[attr-defined]
    return client


def status(client: FlaskClient) -> int:
    return int(client.answer.status_code)  # type: ignore[attr-defined]


def test_a_link_on_paper_lets_in_once(app: Flask, client_of: ClientOf, world: World) -> None:
    link = link_shown(client_of, world)
    looks = [app.test_client().get(link.removeprefix(HOUSE)).status_code for _ in range(2)]

    karin = come_in(app, link)

    assert looks == [200, 200]
    assert status(karin) == 303
    assert "Anna" in karin.get("/").text
    assert status(come_in(app, link, "another")) == 410
    again = {"username": "karin.t", "password": NEW}
    assert app.test_client().post("/login", data=again).status_code == 302


def test_a_link_by_mail(app: Flask, client_of: ClientOf, world: World, box: Mailbox) -> None:
    reply = client_of(world.carl).post(path(world, world.anna, world.karin), follow_redirects=True)

    (mail,) = box.mails
    assert mail["To"] == ADDRESS
    assert "på vej med mail til Karin Test" in reply.text
    assert "link=" not in reply.text  # whoever approves cannot take the place
    assert status(come_in(app, link_in(mail))) == 303


def test_whoever_approved_stands_with_the_link(client_of: ClientOf, world: World) -> None:
    link_shown(client_of, world)

    (link,) = t.Link.select()
    (entry,) = t.AuditEntry.select()
    assert link.made_by_id == world.carl.id
    assert timedelta(days=13) < link.expires_at - datetime.now(UTC) < timedelta(days=15)
    assert (entry.deed, entry.subject) == ("guardian.approved", world.karin.log_key)


def test_a_new_link_ends_the_one_before(app: Flask, client_of: ClientOf, world: World) -> None:
    first, second = link_shown(client_of, world), link_shown(client_of, world)

    assert status(come_in(app, first)) == 410
    assert status(come_in(app, second)) == 303


def test_a_link_is_over_after_its_time(app: Flask, client_of: ClientOf, world: World) -> None:
    link = link_shown(client_of, world)
    t.Link.update(expires_at=datetime.now(UTC)).execute()

    assert status(come_in(app, link)) == 410


def test_whoever_is_guardian_no_more_does_not_come_in(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    link = link_shown(client_of, world)
    yesterday = date.today() - timedelta(days=2)  # noqa: DTZ011 – any day in the past
    t.Guardianship.update(to_day=yesterday).where(t.Guardianship.to_day.is_null()).execute()

    assert status(come_in(app, link)) == 410
    assert app.test_client().get(link.removeprefix(HOUSE)).status_code == 410


def test_a_user_name_is_one_persons_alone(app: Flask, client_of: ClientOf, world: World) -> None:
    link = link_shown(client_of, world)

    taken = come_in(app, link, "Carl")

    assert status(taken) == 422
    assert "et andet" in taken.answer.text  # type: ignore[attr-defined]
    assert status(come_in(app, link)) == 303  # the link was not used up


@pytest.mark.parametrize("username", ["", "ab", "karin test", "ærlig", "-x-", "x" * 200])
def test_a_user_name_that_will_not_do(
    app: Flask, client_of: ClientOf, world: World, username: str
) -> None:
    assert status(come_in(app, link_shown(client_of, world), username)) == 422


def test_the_mail_address_is_offered_as_a_user_name(
    app: Flask, client_of: ClientOf, world: World, box: Mailbox
) -> None:
    client_of(world.carl).post(path(world, world.anna, world.karin))

    page = app.test_client().get(link_in(box.mails[0]).removeprefix(HOUSE)).text

    assert f'value="{ADDRESS}"' in page
    assert "Anna" not in page


@pytest.mark.parametrize(
    ("who", "answer"),
    [("carl", 200), ("dorte", 200), ("lise", 403), ("erik", 403), ("signe", 403), ("mette", 403),
     ("anna", 403), ("finn", 404), ("elsa", 404)],
)  # fmt: skip
def test_who_approves_a_guardian(client_of: ClientOf, world: World, who: str, answer: int) -> None:
    client = client_of(world.person(who))
    page = f"/students/{world.anna.id}/guardians"

    assert client.get(page).status_code == answer
    assert client.post(path(world, world.anna, world.karin)).status_code == answer
    assert t.Link.select().count() == (answer == 200)


def test_an_administrator_of_the_school_approves(client_of: ClientOf, world: World) -> None:
    t.Membership.update(role="administrator").where(t.Membership.person == world.signe.id).execute()

    reply = client_of(world.signe).post(path(world, world.anna, world.karin))

    assert reply.status_code == 200


def test_a_code_approves_nobody(client_of: ClientOf, world: World) -> None:
    client = client_of(by_code(world.carl))

    assert client.post(path(world, world.anna, world.karin)).status_code == 403


def test_only_a_guardian_of_that_student_is_approved(client_of: ClientOf, world: World) -> None:
    """Karin was Bo's guardian until last week, and Lise never was anybody's."""
    carl = client_of(world.carl)

    assert carl.post(path(world, world.bo, world.karin)).status_code == 403
    assert carl.post(path(world, world.anna, world.lise)).status_code == 403
    assert carl.post(path(world, world.anna, world.far.finn)).status_code == 404


def test_whoever_gets_in_already_is_not_given_away_by_a_teacher(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    """Their other children may be in other classes; the school's leadership may help them in."""
    come_in(app, link_shown(client_of, world))

    assert client_of(world.carl).post(path(world, world.anna, world.karin)).status_code == 403
    assert client_of(world.dorte).post(path(world, world.anna, world.karin)).status_code == 200


def test_whoever_works_here_too_gets_in_as_such(client_of: ClientOf, world: World) -> None:
    _joins(world, world.karin, "leader", world.school)

    assert client_of(world.carl).post(path(world, world.anna, world.karin)).status_code == 403


@pytest.mark.parametrize("who", ["dorte", "rita"])
def test_a_school_does_not_give_away_the_place_of_who_has_a_child_elsewhere(
    app: Flask, client_of: ClientOf, world: World, who: str
) -> None:
    """A new link would open what the other child wrote at the other school."""
    come_in(app, link_shown(client_of, world))
    t.Guardianship.update(to_day=None).execute()  # Bo is hers again, and goes to another school
    _moves_away(world, world.bo)

    reply = client_of(world.person(who)).post(path(world, world.anna, world.karin))

    assert reply.status_code == 403
    assert client_of(world.bente).post(path(world, world.anna, world.karin)).status_code == 200


def test_whoever_has_come_to_work_here_does_not_come_in_by_a_guardians_link(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    link = link_shown(client_of, world)
    _joins(world, world.karin, "leader", world.school)

    assert status(come_in(app, link)) == 410


def test_whoever_is_shut_out_does_not_come_in(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    """Not even once they are let in again: the link may have been the reason."""
    link, rita = link_shown(client_of, world), client_of(world.rita)

    rita.post(f"/administration/people/{world.karin.id}/active", data={"active": "no"})
    assert status(come_in(app, link)) == 410
    rita.post(f"/administration/people/{world.karin.id}/active", data={"active": "yes"})
    assert status(come_in(app, link)) == 410


def test_the_page_tells_how_far_each_is(app: Flask, client_of: ClientOf, world: World) -> None:
    carl, page = client_of(world.carl), f"/students/{world.anna.id}/guardians"

    before = carl.get(page).text
    link = link_shown(client_of, world)
    waiting = carl.get(page).text
    come_in(app, link)
    after = carl.get(page).text

    assert "Har ikke adgang endnu" in before
    assert "Et link venter" in waiting
    assert "Har adgang" in after
    assert "<form" not in after.partition("<main")[2].partition("</main")[0]


def test_a_protected_guardian_is_named_as_shown(client_of: ClientOf, world: World) -> None:
    t.Person.update(shown_as="Beskyttet").where(t.Person.id == world.karin.id).execute()

    page = client_of(world.carl).get(f"/students/{world.anna.id}/guardians").text

    assert "Beskyttet" in page
    assert "Karin" not in page


def _joins(world: World, person: Person, role: str, school: UUID) -> None:
    today = people.person(world.owner, person.id).owner.today()
    t.Membership.create(
        id=new_id(), owner=world.owner, person=person.id, role=role, school=school, from_day=today
    )


def _moves_away(world: World, student: Person) -> None:
    elsewhere, group = another_school(world), new_id()
    t.Group.create(id=group, owner=world.owner, school=elsewhere, kind="class", name="5.v")
    t.Membership.update(school=elsewhere, group=group).where(
        t.Membership.person == student.id
    ).execute()
