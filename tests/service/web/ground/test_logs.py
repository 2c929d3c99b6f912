"""Lines tell what happened and where; what anybody wrote, typed or asked for is in none of them."""

from __future__ import annotations

import http.client
import json
import logging
import re
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.store import tables as t
from service.store.ground.database import database
from service.store.people import Person
from service.web.ground.logs import Discreet, places
from tests.conftest import CODE_KEY
from tests.running.serving import Service, serving
from tests.school.deeds import begin
from tests.school.lived import lived_in, new_codes
from tests.school.world import PASSWORD, World

ClientOf = Callable[[Person], FlaskClient]
SECRET = "Hemmelighed4711"


def told(error: BaseException, sentence: str = "not foreseen", *values: object) -> str:
    record = logging.LogRecord(
        "service.x", logging.ERROR, __file__, 1, sentence, values, (type(error), error, None)
    )
    return Discreet().format(record)


def caught(deed: Callable[[], object]) -> BaseException:
    try:
        deed()
    except Exception as error:
        return error
    raise AssertionError("nothing went wrong")


class TestBothDatabases:
    @pytest.fixture
    def database_url(self, on_both: str) -> str:
        return on_both

    def test_what_a_database_repeats_is_left_out(self, world: World) -> None:
        taken = {"owner": world.owner, "given_name": SECRET, "family_name": "x"}
        t.Person.create(**taken, login_key=SECRET)
        errors = [
            caught(lambda: t.Person.create(**taken, login_key=SECRET)),
            caught(lambda: database.execute_sql(f"SELECT {SECRET} FROM person")),
        ]
        lines = [told(error) for error in errors]

        assert SECRET in str(errors[0]) + repr(errors[1])  # so that there is something to leave out
        assert all(SECRET.lower() not in line.lower() for line in lines)
        assert "IntegrityError" in lines[0]
        assert re.search(r"test_logs\.py:\d+ ", lines[0])


def test_neither_a_mistake_nor_what_led_to_it_tells_a_value() -> None:
    def deed() -> None:
        try:
            {}[SECRET]
        except KeyError as error:
            raise ValueError(f"{SECRET} is wrong") from error

    line = told(caught(deed))

    assert SECRET not in line
    assert "builtins.ValueError" in line
    assert "builtins.KeyError" in line


def test_a_mistake_that_leads_to_itself_ends() -> None:
    error = ValueError(SECRET)
    error.__cause__ = error

    assert places(error) == ["  builtins.ValueError"]


@pytest.mark.parametrize("name", ["gunicorn.error", "asyncio", "huey"])
def test_a_library_repeats_nothing_that_it_was_asked(name: str) -> None:
    of_a_request = logging.LogRecord(
        name, logging.ERROR, "", 1, "Error handling request %s", (f"/code?q={SECRET}",), None
    )
    of_the_house = logging.LogRecord(
        name, logging.INFO, "", 1, "Booting worker with pid: %s", (4711,), None
    )
    of_one_thing = logging.LogRecord(name, logging.INFO, "", 1, "%(a)s", ({"a": SECRET},), None)

    assert SECRET not in Discreet().format(of_a_request)
    assert "4711" in Discreet().format(of_the_house)
    assert SECRET not in Discreet().format(of_one_thing)


def test_an_error_page_and_its_line_carry_the_same_code(
    client_of: ClientOf,
    world: World,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_person: Person) -> None:
        raise ZeroDivisionError(SECRET)

    monkeypatch.setattr("service.actions.tasks.of_student", broken)
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    kept = Kept()
    kept.setFormatter(Discreet())
    logging.getLogger("service").addHandler(kept)
    page = client_of(world.anna).get(f"/?round={SECRET}").text
    logging.getLogger("service").removeHandler(kept)

    (code,) = {line.split()[2] for line in lines}
    assert code in page
    assert SECRET not in "\n".join(lines)


@pytest.fixture
def said(app: Flask, tmp_path: Path, database_url: str, world: World) -> tuple[str, set[str]]:
    """What a served instance says while people come, err and write; and what it must not say."""
    lived = lived_in(world)
    draft = begin(world, world.bo, "preparation")
    class_code, personal_code = new_codes(world, CODE_KEY)
    log = tmp_path / "said.log"
    with serving(database_url, log=log) as service:
        anna = Browser(service)
        anna.post("/login", username="anna", password=SECRET + "a")
        anna.post("/login", username=SECRET + "b", password="x")
        anna.post("/code", class_code=class_code, personal_code="WRNG" + personal_code[4:])
        anna.post("/code", class_code=class_code, personal_code=personal_code)
        path = f"/responses/{lived.draft}/sections/coming_up"
        anna.post(path, **{"q-talk_about": SECRET + "c", "q-nothing": SECRET + "d"})
        anna.post(path, **{"q-talk_about": SECRET + "e"})
        anna.get(f"/folder?{SECRET}f=1")
        anna.get(f"/{SECRET}g/?q={SECRET}h")
        anna.get(f"/responses/{draft}")  # Bo's
        anna.get("/", headers={"User-Agent": SECRET + "i", "Referer": f"http://x/?{SECRET}j"})
        service_port = service.port
        for broken in (f"{SECRET}k / HTTP/1.1\r\n\r\n", f"GET /?{SECRET}l HTTP/9\r\nx\r\n\r\n"):
            _raw(service_port, broken)
        t.Membership.delete().execute()  # so that something goes wrong on our side
        database.execute_sql("ALTER TABLE round RENAME TO round_away")
        anna.get(f"/rounds/{world.round}?q={SECRET}m")
        anna.get("/")
    words = {
        class_code,
        personal_code,
        str(lived.draft),
        str(world.anna.id),
        "anna",
        "Anna",
        PASSWORD,
    }
    return log.read_text(), {SECRET, SECRET.lower(), *words}


class Browser:
    """A browser that fetches the token of each form."""

    def __init__(self, service: Service) -> None:
        self._port = service.port
        self._cookie = ""

    def get(self, path: str, headers: dict[str, str] | None = None) -> str:
        return self._ask("GET", path, None, headers or {})

    def post(self, path: str, **fields: str) -> str:
        found = re.search(r'name="csrf_token"[^>]* value="([^"]+)"', self.get("/code"))
        token = found[1] if found else json.loads(self.get("/session"))["token"]
        body = urlencode({**fields, "csrf_token": token})
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, body, kind)

    def _ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        connection.request(method, path, body, {**headers, "Cookie": self._cookie})
        reply = connection.getresponse()
        for name, value in reply.getheaders():
            if name == "Set-Cookie":
                self._cookie = value.partition(";")[0]
        text = reply.read().decode()
        connection.close()
        return text


def _raw(port: int, request: str) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as to:
        to.sendall(request.encode())
        to.recv(1000)


def test_a_service_that_runs_says_nothing_of_what_people_wrote(said: tuple[str, set[str]]) -> None:
    log, secrets = said

    assert {word for word in secrets if word in log} == set()


def test_it_says_what_happened_and_where(said: tuple[str, set[str]]) -> None:
    log, _ = said

    assert "POST /login 200" in log
    assert "POST /code 403" in log
    assert "POST /code 303" in log
    assert re.search(r"POST /responses/<uuid:response_id>/sections/<section_id> 4\d\d \d+ ms", log)
    assert "GET (no page) 404" in log
    assert re.search(r"refused: Not\w+", log)
    assert re.search(r"(OperationalError|ProgrammingError)", log)
    assert re.search(r"service/store/\S+\.py:\d+ ", log)
    begun = re.compile(r"\d{4}-\d\d-\d\dT[\d:]+Z |  ")
    assert [line for line in log.splitlines() if not begun.match(line)] == []


def test_a_command_that_ends_by_a_mistake_says_as_little(
    capsys: pytest.CaptureFixture[str],
) -> None:
    from service.web.ground.logs import _ended

    error = caught(lambda: {}[SECRET])
    root, before = logging.getLogger(), logging.getLogger().handlers
    to_stderr = logging.StreamHandler(sys.stderr)
    to_stderr.setFormatter(Discreet())
    root.handlers = [to_stderr]
    try:
        _ended(type(error), error, error.__traceback__)
    finally:
        root.handlers = before

    heard = capsys.readouterr().err
    assert "KeyError" in heard
    assert SECRET not in heard
