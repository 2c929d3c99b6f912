"""A machine with nothing on it becomes a school owner's service."""

from __future__ import annotations

import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.app import create_app
from service.cli.setup import setup
from service.config import SECRETS, Config
from service.store import people, tables as t
from service.store.ground import database

PASSWORD = "et godt langt kodeord"
ROOT = Path(__file__).parents[3]
SAID = (
    "--owner", "Nordby Kommune", "--given-name", "Bente", "--family-name", "Test",
    "--username", "Bente", "--school", "Nordskolen",
)  # fmt: skip


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No setting of this machine, and a database that is not there yet."""
    for name in (*SECRETS, "SMTP_URL", "HTTPS", "PUBLIC_URL", "SAMTALEBORDET_DEMO", "ERASURES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/new/school.db")
    yield
    database.database.close_all()


def run(*arguments: str, password: str = PASSWORD, **more: str) -> Result:
    return CliRunner().invoke(
        setup, [*SAID, "--password-from", "-", *arguments], input=f"{password}\n", env=more
    )


def settings(file: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in file.read_text().splitlines())  # type: ignore[misc]


def test_from_nothing_to_an_administrator_who_logs_in(tmp_path: Path) -> None:
    env = tmp_path / "samtalebordet.env"
    found = run("--env", str(env))

    assert found.exit_code == 0, found.output
    kept = settings(env)
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    assert all(len(kept[name]) >= 32 for name in SECRETS)
    assert kept["SECRET_KEY"] != kept["CODE_KEY"]
    assert not any(kept[name] in found.output for name in SECRETS)
    assert PASSWORD not in found.output

    app = create_app(Config.from_env(kept))
    app.config["WTF_CSRF_ENABLED"] = False
    with database.connected():
        account = people.account_named("bente")
        assert account is not None
        assert [one.role for one in account.person.memberships] == ["administrator"]
        assert account.person.memberships[0].school is None
        assert account.person.owner.second_factor  # who reads named answers shows two things
        assert t.School.get().name == "Nordskolen"
        assert [one.deed for one in t.AuditEntry.select()] == ["owner.founded"]
    reply = app.test_client().post("/login", data={"username": "bente", "password": PASSWORD})
    assert reply.status_code == 302


def test_run_again_nothing_is_written_over_and_another_owner_comes_beside(tmp_path: Path) -> None:
    env = tmp_path / "samtalebordet.env"
    run("--env", str(env))
    before = env.read_bytes()

    same = run("--env", str(env))
    other = run("--env", str(env), "--owner", "Sydby Kommune", "--username", "berit")

    assert same.exit_code == 1
    assert "set up already" in same.output
    assert other.exit_code == 0, other.output
    assert env.read_bytes() == before
    with database.connected():
        assert {one.name for one in t.Owner.select()} == {"Nordby Kommune", "Sydby Kommune"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--language", "no"), "da, sv, en"),
        (("--zone", "Danmark"), "Europe/Copenhagen"),
        (("--owner", " "), "name"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_out(arguments: tuple[str, ...], said: str) -> None:
    found = run(*arguments)

    assert found.exit_code == 1
    assert said in found.output
    with database.connected():
        assert t.Owner.select().count() == 0


def test_a_user_name_that_somebody_has_is_refused_whole() -> None:
    run()
    found = run("--owner", "Sydby Kommune")

    assert found.exit_code == 1
    assert "user name" in found.output
    with database.connected():
        assert t.Owner.select().count() == 1


def test_a_short_password_is_refused() -> None:
    found = run(password="kort")

    assert found.exit_code == 1
    assert "12" in found.output


def test_a_public_address_brings_https_with_it(tmp_path: Path) -> None:
    env = tmp_path / "our.env"
    found = run("--env", str(env), PUBLIC_URL="https://bordet.nordby.dk")

    assert found.exit_code == 0, found.output
    config = Config.from_env(settings(env))
    assert (config.https, config.trusted_proxies) == (True, 1)
    assert config.trusted_hosts == ("bordet.nordby.dk",)


def test_a_mail_server_that_is_not_there_is_said_at_once() -> None:
    found = run(
        SMTP_URL="smtp://127.0.0.1:1", MAIL_FROM="bord@nordby.dk", PUBLIC_URL="http://localhost"
    )

    assert found.exit_code == 1
    assert "SMTP_URL" in found.output
    with database.connected():
        assert t.Owner.select().count() == 0


def test_a_database_that_is_not_there_is_said_at_once() -> None:
    found = run(DATABASE_URL="postgresql://nobody@127.0.0.1:1/none", ERASURES="/tmp/erased.jsonl")

    assert found.exit_code == 1
    assert "DATABASE_URL" in found.output


def test_flask_finds_it_where_the_service_itself_cannot_start() -> None:
    plugins = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]

    assert plugins["flask.commands"]["setup"] == "service.cli:setup"
