"""A second factor: asked of staff who read named answers, set up by whoever likes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from flask import Flask
from flask.testing import FlaskClient
from passlib.totp import TOTP
from werkzeug.test import TestResponse

from service import actions
from service.actions.entry.logins import MOST_FAILURES
from service.store import tables as t
from service.store.people import Person
from tests.conftest import CODE_KEY
from tests.school.lived import Lived, new_codes
from tests.school.several import also, another_school, guardian_too
from tests.school.world import PASSWORD, World, by_code

ClientOf = Callable[[Person], FlaskClient]
HALF_A_MINUTE = 30
SIX_DIGITS = re.compile(r"<b class=\"num own-words\">([A-Z2-7 ]+)</b>")


@dataclass
class App:
    """Somebody's authenticator app. Each code works once, so it goes on to the next."""

    totp: TOTP
    given: list[int] = field(default_factory=list)

    def code(self, ahead: int = 0) -> str:
        token = self.totp.generate()
        counter = max([token.counter, *(one + 1 for one in self.given)]) + ahead
        self.given.append(counter)
        return str(self.totp.generate(time=counter * HALF_A_MINUTE).token)


@pytest.fixture
def _asked(world: World) -> None:
    t.Owner.update(second_factor=True).where(t.Owner.id == world.owner).execute()


def log_in(app: Flask, name: str) -> FlaskClient:
    browser = app.test_client()
    browser.post("/login", data={"username": name, "password": PASSWORD})
    return browser


def key_on(page: TestResponse) -> App:
    found = SIX_DIGITS.search(page.text)
    assert found
    return App(TOTP(found[1].replace(" ", "")))


def set_up(browser: FlaskClient, **more: str) -> tuple[App, list[str]]:
    """What the app knows from now on, and the recovery codes."""
    authenticator = key_on(browser.get("/second-factor/new"))
    for _ in range(2):  # a code of the half minute before may grow too old on its way
        reply = browser.post("/second-factor/new", data={"code": authenticator.code(-1), **more})
        if reply.status_code == 200:
            break
    assert reply.status_code == 200, reply.text
    return authenticator, re.findall(r">([0-9A-Z]{4}-[0-9A-Z]{4})<", reply.text)


def show(browser: FlaskClient, code: str, to: str = "/") -> TestResponse:
    return browser.post("/second-factor", data={"code": code, "next": to})


@pytest.mark.usefixtures("_asked")
@pytest.mark.parametrize("who", ["carl", "dorte", "signe", "mette", "lise", "rita"])
def test_staff_set_it_up_before_anything_opens(app: Flask, lived: Lived, who: str) -> None:
    browser = log_in(app, who)

    assert browser.get("/").location == "/second-factor"
    assert browser.get("/second-factor").location == "/second-factor/new?next=/"
    assert browser.get("/visits").location == "/second-factor?next=/visits"
    assert browser.get("/hats").location == "/second-factor?next=/hats"

    _, codes = set_up(browser)

    assert len(set(codes)) == 8
    assert browser.get("/").status_code == 200


@pytest.mark.usefixtures("_asked")
@pytest.mark.parametrize("who", ["anna", "karin"])
def test_students_and_guardians_are_not_asked(app: Flask, lived: Lived, who: str) -> None:
    assert log_in(app, who).get("/").status_code == 200


def test_where_the_owner_does_not_ask_nobody_is_asked(app: Flask, world: World) -> None:
    assert log_in(app, "carl").get("/").status_code == 200


@pytest.mark.usefixtures("_asked")
def test_every_log_in_asks_for_a_code(app: Flask, lived: Lived) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    browser = log_in(app, "carl")

    before = browser.get(f"/students/{lived.world.anna.id}")
    shown = show(browser, authenticator.code(), f"/students/{lived.world.anna.id}")

    assert before.status_code == 303
    assert shown.location == f"/students/{lived.world.anna.id}"
    assert browser.get(shown.location).status_code == 200


@pytest.mark.usefixtures("_asked")
def test_another_hat_is_no_way_round(app: Flask, lived: Lived) -> None:
    guardian_too(lived.world, lived.world.carl, lived.world.freja)
    browser = log_in(app, "carl")

    reply = browser.post("/hats", data={"hat": "guardian"})

    assert reply.location == "/second-factor"
    with browser.session_transaction() as session:
        session["hat"] = "guardian"
    assert browser.get("/").location == "/second-factor"


@pytest.mark.usefixtures("_asked")
def test_what_is_posted_without_it_is_not_done(app: Flask, lived: Lived) -> None:
    browser = log_in(app, "dorte")

    browser.post(f"/rounds/{lived.world.round}/close")
    told = browser.get("/session", headers={"Accept": "application/json"})

    assert t.Round.get_by_id(lived.world.round).closed_at is None
    assert (told.status_code, told.json and told.json["why"]) == (403, "second_factor")


def test_who_set_it_up_is_asked_though_nobody_must(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "karin"))
    browser = log_in(app, "karin")

    assert browser.get("/").location == "/second-factor"
    show(browser, authenticator.code())
    assert browser.get("/").status_code == 200


def test_a_code_works_once(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    code = authenticator.code()

    first, second = (show(log_in(app, "carl"), code) for _ in range(2))

    assert (first.status_code, second.status_code) == (303, 403)


def test_the_code_that_set_it_up_does_not_work_again(app: Flask, world: World) -> None:
    browser = log_in(app, "carl")
    authenticator = key_on(browser.get("/second-factor/new"))
    code = authenticator.code()
    browser.post("/second-factor/new", data={"code": code})

    assert show(log_in(app, "carl"), code).status_code == 403


@pytest.mark.parametrize(("ahead", "status"), [(-1, 303), (0, 303), (1, 303), (-3, 403), (3, 403)])
def test_a_clock_may_be_half_a_minute_wrong(
    app: Flask, world: World, ahead: int, status: int
) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    t.Person.update(totp_counter=0).where(t.Person.id == world.carl.id).execute()
    authenticator.given.clear()

    assert show(log_in(app, "carl"), authenticator.code(ahead)).status_code == status


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abc", "x" * 10_000, "<script>"])
def test_what_cannot_be_a_code_is_not_counted(app: Flask, world: World, typed: str) -> None:
    set_up(log_in(app, "carl"))

    reply = show(log_in(app, "carl"), typed)

    assert reply.status_code == 422
    assert "<script>" not in reply.text.partition("<main")[2].partition("</main")[0]
    assert t.Failure.select().count() == 0


def test_who_guesses_has_to_wait_even_with_the_right_one(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    browser = log_in(app, "carl")
    wrong = "000000" if authenticator.code() != "000000" else "000001"

    replies = [show(browser, wrong).status_code for _ in range(MOST_FAILURES)]
    right = show(log_in(app, "carl"), authenticator.code(-1))

    assert replies == [403] * MOST_FAILURES
    assert right.status_code == 429
    assert "15" in right.text


def test_a_recovery_code_lets_in_once(app: Flask, world: World) -> None:
    _, codes = set_up(log_in(app, "carl"))

    first, second = (show(log_in(app, "carl"), codes[3].lower()) for _ in range(2))
    browser = log_in(app, "carl")
    show(browser, codes[4])

    assert (first.status_code, second.status_code) == (303, 403)
    assert "6 reservekoder" in browser.get("/second-factor").text


def test_a_code_of_somebody_else_lets_nobody_in(app: Flask, world: World) -> None:
    _, codes = set_up(log_in(app, "carl"))
    set_up(log_in(app, "erik"))

    assert show(log_in(app, "erik"), codes[0]).status_code == 403


def test_nothing_of_it_can_be_read_in_the_table(app: Flask, world: World) -> None:
    authenticator, codes = set_up(log_in(app, "carl"))
    row = t.Person.get_by_id(world.carl.id)

    assert authenticator.totp.base32_key not in row.totp
    assert len(json.loads(row.recovery)) == 8
    assert not any(code.replace("-", "") in row.recovery for code in codes)


def test_a_wrong_first_code_sets_nothing_up(app: Flask, world: World) -> None:
    browser = log_in(app, "carl")
    authenticator = key_on(browser.get("/second-factor/new"))

    reply = browser.post("/second-factor/new", data={"code": authenticator.code(50)})

    assert reply.status_code == 403
    assert t.Person.get_by_id(world.carl.id).totp is None
    # the picture that was scanned is still the one that counts
    assert key_on(reply).totp.key == authenticator.totp.key


def test_setting_it_up_anew_wants_code_and_password(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    browser = log_in(app, "carl")
    assert browser.get("/second-factor/new").location == "/second-factor?next=/second-factor/new"
    show(browser, authenticator.code())

    newer = key_on(browser.get("/second-factor/new"))
    without = browser.post("/second-factor/new", data={"code": newer.code(-1), "password": "x"})
    kept = t.Person.get_by_id(world.carl.id).totp
    newer, _ = set_up(browser, password=PASSWORD)

    assert without.status_code == 422
    assert kept != t.Person.get_by_id(world.carl.id).totp
    assert show(log_in(app, "carl"), newer.code()).status_code == 303


def test_another_code_key_is_told_calmly(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    app.config["CODE_KEY"] = "another-code-key-0123456789-01234567"

    reply = show(log_in(app, "carl"), authenticator.code())

    assert reply.status_code == 503
    assert "totrinslogin" in reply.text


def test_another_secret_key_breaks_nothing(app: Flask, world: World) -> None:
    authenticator, _ = set_up(log_in(app, "carl"))
    app.config["SECRET_KEY"] = "another-secret-key-0123456789-012345"

    assert show(log_in(app, "carl"), authenticator.code()).status_code == 303


def test_who_need_not_have_one_takes_it_away(app: Flask, world: World) -> None:
    browser = log_in(app, "karin")
    set_up(browser)

    browser.post("/second-factor/remove", data={"password": "wrong"})
    kept = t.Person.get_by_id(world.karin.id).totp
    browser.post("/second-factor/remove", data={"password": PASSWORD})

    assert kept is not None
    assert t.Person.get_by_id(world.karin.id).totp is None
    assert browser.get("/").location == "/login"


@pytest.mark.usefixtures("_asked")
def test_who_must_have_one_keeps_it(app: Flask, lived: Lived) -> None:
    browser = log_in(app, "carl")
    set_up(browser)

    assert browser.post("/second-factor/remove", data={"password": PASSWORD}).status_code == 403


def test_an_administrator_takes_a_lost_one_away(
    app: Flask, client_of: ClientOf, world: World
) -> None:
    carl = log_in(app, "carl")
    set_up(carl)

    reply = client_of(world.rita).post(
        f"/people/{world.carl.id}/second-factor/remove", data={"back": "/visits"}
    )

    assert (reply.status_code, reply.location) == (303, "/visits")
    assert t.Person.get_by_id(world.carl.id).totp is None
    entry = t.AuditEntry.get(t.AuditEntry.deed == "second_factor.removed")
    assert (entry.actor, entry.subject) == (world.rita.log_key, world.carl.log_key)
    assert carl.get("/").location == "/login"


@pytest.mark.parametrize(
    ("who", "whom", "status"),
    [
        ("carl", "erik", 403), ("dorte", "carl", 403), ("mette", "carl", 403),
        ("karin", "carl", 403), ("anna", "carl", 403), ("elsa", "carl", 404),
        ("finn", "carl", 404), ("carl", "carl", 403), ("rita", "rita", 403),
        ("rita", "mette", 403), ("rita", "bente", 403),
    ],
)  # fmt: skip
def test_nobody_else_takes_one_away(
    client_of: ClientOf, world: World, who: str, whom: str, status: int
) -> None:
    t.Person.update(totp="sealed").where(t.Person.id == world.person(whom).id).execute()
    browser = client_of(world.person(who))
    with browser.session_transaction() as session:
        session["second"] = True

    reply = browser.post(f"/people/{world.person(whom).id}/second-factor/remove")

    assert reply.status_code == status
    assert t.Person.get_by_id(world.person(whom).id).totp == "sealed"


@pytest.mark.parametrize("above", ["administrator", "superintendent", "of another school"])
def test_a_school_takes_none_away_from_who_works_above_or_elsewhere_too(
    client_of: ClientOf, world: World, above: str
) -> None:
    """With the password alone one would be in, and reads what other schools wrote."""
    elsewhere = above == "of another school"
    also(world, world.carl, "coach" if elsewhere else above,
         another_school(world) if elsewhere else None)  # fmt: skip
    t.Person.update(totp="sealed").where(t.Person.id == world.carl.id).execute()

    reply = client_of(world.rita).post(f"/people/{world.carl.id}/second-factor/remove")

    assert reply.status_code == 403
    assert t.Person.get_by_id(world.carl.id).totp == "sealed"


def test_the_page_of_a_person_takes_it_away(client_of: ClientOf, world: World) -> None:
    """It is what whoever lost it is told to ask for."""
    removes = f'action="/people/{world.carl.id}/second-factor/remove"'
    rita, page = client_of(world.rita), f"/administration/people/{world.carl.id}"

    assert removes not in rita.get(page).text
    t.Person.update(totp="sealed").where(t.Person.id == world.carl.id).execute()
    assert removes in rita.get(page).text


def test_the_owners_administrator_takes_away_everybodys(client_of: ClientOf, world: World) -> None:
    bente = client_of(world.bente)

    for whom in (world.mette, world.karin, world.anna, world.rita):
        reply = bente.post(f"/people/{whom.id}/second-factor/remove")
        assert reply.status_code == 303, whom.given_name


@pytest.mark.usefixtures("_asked")
def test_a_code_on_paper_asks_for_no_second_factor(
    app: Flask, lived: Lived, client_of: ClientOf
) -> None:
    also(lived.world, lived.world.anna, "coach", lived.world.school)
    browser = app.test_client()
    class_code, personal_code = new_codes(lived.world, CODE_KEY)
    browser.post("/code", data={"class_code": class_code, "personal_code": personal_code})

    assert browser.get("/").status_code == 200
    assert client_of(by_code(lived.world.anna)).get("/second-factor/new").status_code == 403
    assert browser.post("/second-factor", data={"code": "123456"}).status_code == 403


def test_a_code_is_taken_once_though_two_ask_at_once(world: World) -> None:
    sealed = actions.second_factors.begin(CODE_KEY, world.carl).sealed
    store = actions.second_factors.second_factors
    store.set_up(world.owner, world.carl.id, sealed, 5, ("one", "two"))
    before = store.of(world.owner, world.carl.id)

    assert [store.take(world.owner, world.carl.id, 6) for _ in range(2)] == [True, False]
    assert store.use(world.owner, world.carl.id, before, "one")
    assert not store.use(world.owner, world.carl.id, before, "two")


def test_whoever_need_not_have_one_finds_it_at_their_log_in(app: Flask, world: World) -> None:
    page = log_in(app, "carl").get("/my-login").text

    assert 'href="/second-factor"' in page
    assert 'href="/reminders"' in page
    assert 'href="/my-login"' in log_in(app, "carl").get("/reminders").text
