"""A forgotten password: the same answer for all, a link that works once, and no session left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from service.actions import rosters
from service.jobs import use_mail
from service.store import rosters as kept, tables as t
from service.store.people import Person
from tests.conftest import config
from tests.running.smtp import SENDER, Mailbox, link_in, receiving
from tests.school.world import PASSWORD, World, by_code

ClientOf = Callable[[Person], FlaskClient]
ADDRESS = "carl@example.dk"
HOUSE = "http://localhost"
NEW = "en helt ny adgangskode på ø"


@pytest.fixture
def box(world: World) -> Iterator[Mailbox]:
    """A mail server that the service knows, and Carl's address in the roster."""
    t.Person.update(email=ADDRESS).where(t.Person.id == world.carl.id).execute()
    with receiving() as box:
        use_mail(replace(config(""), smtp_url=box.url, mail_from=SENDER, public_url=HOUSE))
        yield box


@pytest.fixture(autouse=True)
def _nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.web.entry.resets.AS_LONG", 0)


def ask(app: Flask, name: str) -> tuple[int, str | None]:
    reply = app.test_client().post("/forgotten", data={"name": name})
    return reply.status_code, reply.location


def choose(app: Flask, link: str, password: str = NEW, again: str = NEW) -> int:
    secret = link.partition("link=")[2]
    fields = {"link": secret, "password": password, "again": again}
    return app.test_client().post("/new-password", data=fields).status_code


def logs_in(app: Flask, password: str) -> bool:
    return (
        app.test_client()
        .post("/login", data={"username": "carl", "password": password})
        .status_code
        == 302
    )


def asked_link(app: Flask, box: Mailbox, name: str = "carl") -> str:
    ask(app, name)
    return link_in(box.mails[-1])


@pytest.mark.parametrize("name", ["carl", " Carl ", ADDRESS, "CARL@example.DK"])
def test_a_user_name_or_an_address_brings_a_link(app: Flask, box: Mailbox, name: str) -> None:
    assert ask(app, name) == (303, "/forgotten?asked=yes")

    (mail,) = box.mails
    assert mail["To"] == ADDRESS
    assert choose(app, link_in(mail)) == 303
    assert logs_in(app, NEW)
    assert not logs_in(app, PASSWORD)


@pytest.mark.parametrize("name", ["nobody", "nobody@example.dk", "anna", "%", "carl@example.dkx"])
def test_the_answer_is_the_same_where_nothing_is_found(app: Flask, box: Mailbox, name: str) -> None:
    assert ask(app, name) == (303, "/forgotten?asked=yes")
    assert box.mails == []


def test_it_takes_as_long_where_nothing_is_found(
    app: Flask, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[bool] = []
    monkeypatch.setattr("service.web.entry.resets.AS_LONG", 60)
    monkeypatch.setattr("service.web.entry.resets.time.sleep", lambda left: waited.append(left > 0))

    for name in ("carl", "nobody"):
        ask(app, name)

    assert waited == [True, True]


def test_parents_who_share_an_address_get_a_link_each(
    app: Flask, world: World, box: Mailbox
) -> None:
    t.Person.update(email=ADDRESS).where(t.Person.id == world.karin.id).execute()

    ask(app, ADDRESS)

    assert len({link_in(mail) for mail in box.mails}) == 2


def test_a_link_opens_as_often_as_it_is_looked_at_and_works_once(app: Flask, box: Mailbox) -> None:
    link = asked_link(app, box)
    page = link.removeprefix(HOUSE)
    looks = [app.test_client().get(page).status_code for _ in range(2)]

    assert looks == [200, 200]
    assert "carl" in app.test_client().get(page).text
    assert choose(app, link) == 303
    assert choose(app, link, "noget helt andet", "noget helt andet") == 410
    assert app.test_client().get(page).status_code == 410
    assert logs_in(app, NEW)


def test_a_new_password_ends_every_session(
    app: Flask, client_of: ClientOf, world: World, box: Mailbox
) -> None:
    carl = client_of(world.carl)
    assert carl.get("/").status_code == 200

    choose(app, asked_link(app, box))

    assert carl.get("/").status_code == 302


def test_a_new_password_ends_the_other_links(app: Flask, box: Mailbox) -> None:
    first, second = asked_link(app, box), asked_link(app, box, ADDRESS)
    assert first != second

    assert choose(app, second) == 303
    assert choose(app, first) == 410


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("", {"given_name": "Carl", "family_name": "Test", "username": "carl",
              "email": "carl@ny.example"}),
        ("", {"given_name": "Carl", "family_name": "Test", "username": "carl2",
              "email": ADDRESS}),
        ("/log-out", {}),
        ("/active", {"active": "no"}),
    ],
    ids=["new address", "new user name", "lost telephone", "shut out"],
)  # fmt: skip
def test_a_link_does_not_outlive_the_log_in_that_it_was_for(
    app: Flask, client_of: ClientOf, world: World, box: Mailbox, where: str, said: dict[str, str]
) -> None:
    """Whoever reads the old mailbox, or holds the lost telephone, comes in no more."""
    link, rita = asked_link(app, box), client_of(world.rita)

    page = rita.post(f"/administration/people/{world.carl.id}{where}", data=said)

    assert page.status_code == 303
    assert choose(app, link) == 410


def test_a_new_name_ends_no_link(
    app: Flask, client_of: ClientOf, world: World, box: Mailbox
) -> None:
    link = asked_link(app, box)
    said = {"given_name": "Carl", "family_name": "Ny", "username": "carl", "email": ADDRESS}

    client_of(world.rita).post(f"/administration/people/{world.carl.id}", data=said)

    assert choose(app, link) == 303


def test_a_link_does_not_outlive_the_address_that_a_roster_mends(
    app: Flask, world: World, box: Mailbox
) -> None:
    link = asked_link(app, box)
    content = "fornavn;efternavn;brugernavn;e-mail;rolle\nCarl;Test;carl;c@ny.example;kontaktlærer"
    roster = rosters.put(
        world.owner, rosters.CLASS, content.encode(), "5a.csv", world.rita, world.class_a
    )
    rosters.read(world.owner, roster)
    told = rosters.report_of(kept.roster(world.owner, roster).report)
    rosters.say_yes(world.owner, roster, told.digest, True)
    rosters.apply_(world.owner, roster)

    assert t.Person.get_by_id(world.carl.id).email == "c@ny.example"
    assert choose(app, link) == 410


def test_a_link_is_over_after_an_hour(app: Flask, box: Mailbox) -> None:
    link = asked_link(app, box)
    t.Link.update(expires_at=datetime.now(UTC)).execute()

    assert choose(app, link) == 410
    assert logs_in(app, PASSWORD)


@pytest.mark.parametrize("secret", ["", "x", "x" * 200, "æ"])
def test_a_link_that_never_was_has_a_calm_page(app: Flask, box: Mailbox, secret: str) -> None:
    reply = app.test_client().get(f"/new-password?link={secret}")

    assert reply.status_code == 410
    assert "Linket virker ikke mere" in reply.text
    assert choose(app, f"link={secret}") == 410


def test_a_guardians_link_is_no_key_to_a_new_password(app: Flask, box: Mailbox) -> None:
    """What one link is for, another one is not."""
    link = asked_link(app, box)

    assert app.test_client().get(f"/welcome?{link.partition('?')[2]}").status_code == 410


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("kort", "kort", "mindst 12 tegn"),
        (NEW, "noget helt andet", "ikke ens"),
        ("x" * 201, "x" * 201, "højst 200 tegn"),
        ("", "", "mindst 12 tegn"),
    ],
)
def test_a_password_that_will_not_do_uses_nothing_up(
    app: Flask, box: Mailbox, password: str, again: str, said: str
) -> None:
    link = asked_link(app, box)
    fields = {"link": link.partition("link=")[2], "password": password, "again": again}
    reply = app.test_client().post("/new-password", data=fields)

    assert reply.status_code == 422
    assert said in reply.text
    assert not password or password not in reply.text
    assert choose(app, link) == 303


def test_letters_are_the_same_on_every_keyboard(app: Flask, box: Mailbox) -> None:
    """A Mac may send å as an a with a ring."""
    composed, in_parts = "gul blå rød grå", "gul bla\u030a rød gra\u030a"

    choose(app, asked_link(app, box), composed, composed)

    assert logs_in(app, in_parts)


def test_who_asks_again_and_again_has_to_wait(app: Flask, box: Mailbox) -> None:
    """Whether there is such a name or not."""
    answers = {name: [ask(app, name)[0] for _ in range(4)] for name in ("carl", "nobody")}

    assert answers["carl"] == answers["nobody"] == [303, 303, 303, 429]
    assert len(box.mails) == 3
    assert [one.account for one in t.Failure.select() if "carl" in one.account] == []


def test_who_asks_for_everybodys_name_in_turn_has_to_wait_too(
    app: Flask, box: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise one address could fill the mailboxes of a whole school."""
    monkeypatch.setattr("service.actions.entry.resets.MOST_OF_AN_ADDRESS", 4)

    answers = [ask(app, f"name{number}")[0] for number in range(5)]

    assert answers == [303, 303, 303, 303, 429]


def test_without_mail_the_page_says_whom_to_ask(app: Flask, world: World) -> None:
    use_mail(config(""))

    page = app.test_client().get("/forgotten").text

    assert "Herfra bliver der ikke sendt mail" in page
    assert 'name="name"' not in page
    assert ask(app, "carl")[0] == 303
    assert t.Letter.select().count() == 0


def test_the_log_in_page_leads_there(app: Flask, world: World) -> None:
    assert 'href="/forgotten"' in app.test_client().get("/login").text


def change(client: FlaskClient, current: str) -> tuple[int, str]:
    fields = {"current": current, "password": NEW, "again": NEW}
    reply = client.post("/my-login", data=fields, follow_redirects=True)
    return reply.status_code, reply.text


def test_ones_own_password_is_changed_and_one_stays(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    carl, elsewhere = client_of(world.carl), client_of(world.carl)

    status, page = change(carl, PASSWORD)

    assert (status, "er gemt" in page) == (200, True)
    assert logs_in(app, NEW)
    assert carl.get("/").status_code == 200
    assert elsewhere.get("/").status_code == 302


def test_whoever_does_not_know_the_password_changes_none(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    carl = client_of(world.carl)

    replies = [change(carl, "et gæt")[0] for _ in range(11)]

    assert replies == [422] * 10 + [429]
    t.Failure.delete().execute()
    assert logs_in(app, PASSWORD)


def test_a_code_changes_no_password(client_of: ClientOf, world: World) -> None:
    anna = client_of(by_code(world.anna))

    assert anna.get("/my-login").status_code == 403
    assert change(anna, PASSWORD)[0] == 403


def test_the_trail_says_that_a_password_is_new(
    app: Flask, client_of: ClientOf, world: World, box: Mailbox
) -> None:
    choose(app, asked_link(app, box))
    deeds = [one.deed for one in t.AuditEntry.select()]

    assert deeds == ["password.reset"]


def hand_over(client: FlaskClient, whose: Person) -> TestResponse:
    return client.post(f"/administration/people/{whose.id}/new-password")


def test_an_administrator_hands_over_a_link_where_there_is_no_mail(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    use_mail(config(""))
    page = hand_over(client_of(world.rita), world.carl)

    (secret,) = re.findall(r"/new-password\?link=([\w-]+)", page.text)
    assert "Carl Test" in page.text
    assert choose(app, f"link={secret}") == 303
    assert logs_in(app, NEW)
    (made, used) = t.AuditEntry.select().order_by(t.AuditEntry.at)
    assert (made.deed, made.actor, made.subject) == (
        "password.link_made",
        world.rita.log_key,
        world.carl.log_key,
    )
    assert used.deed == "password.reset"


def test_whoever_has_mail_gets_it_there_and_nobody_else_sees_it(
    client_of: ClientOf, world: World, box: Mailbox
) -> None:
    reply = hand_over(client_of(world.rita), world.carl)

    assert reply.status_code == 303
    assert link_in(box.mails[0]).startswith(HOUSE)


@pytest.mark.parametrize(
    ("who", "whose"),
    [
        ("rita", "rita"),  # oneself
        ("rita", "bente"),  # the owner's administrator, above the school
        ("rita", "mette"),
        ("dorte", "carl"),
        ("carl", "anna"),
        ("bente", "finn"),
        ("elsa", "carl"),
    ],
)
def test_nobody_else_hands_over_a_link(
    client_of: ClientOf, world: World, who: str, whose: str
) -> None:
    reply = hand_over(client_of(world.person(who)), world.person(whose))

    assert reply.status_code in (403, 404)
    assert t.Link.select().count() == 0
