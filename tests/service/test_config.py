"""A start without secrets refuses and says what to set."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from service import config
from service.config import Config
from service.errors import ConfigError

WHOLE = {"SECRET_KEY": "s" * 32, "CODE_KEY": "c" * 32}


def test_all_that_may_be_chosen() -> None:
    found = Config.from_env(
        {
            **WHOLE,
            "DATABASE_URL": "postgresql://x/y",
            "HTTPS": "1",
            "DEFINITIONS": "/a:/b",
            "TRUSTED_HOSTS": "bordet.nordby.dk, .skole.dk",
            "TRUSTED_PROXIES": "2",
            "ERASURES": "/c",
        }
    )

    assert found == Config(
        "s" * 32,
        "c" * 32,
        "postgresql://x/y",
        False,
        (Path("/a"), Path("/b")),
        https=True,
        trusted_hosts=("bordet.nordby.dk", ".skole.dk"),
        trusted_proxies=2,
        erasures=Path("/c"),
    )


def test_the_list_of_what_was_erased_stands_beside_a_file_and_is_named_for_a_server() -> None:
    beside = Config.from_env({**WHOLE, "DATABASE_URL": "sqlite:////srv/there/our.db"})

    assert beside.erasures == Path("/srv/there/erasures.jsonl")
    with pytest.raises(ConfigError, match="ERASURES"):
        Config.from_env({**WHOLE, "DATABASE_URL": "postgresql://x/y"})


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"HTTPS": "1"}, "TRUSTED_HOSTS"),  # else a mail could lead to whoever asked for it
        ({"TRUSTED_PROXIES": "all"}, "TRUSTED_PROXIES"),
        ({"TRUSTED_PROXIES": "-1"}, "TRUSTED_PROXIES"),
    ],
)
def test_a_setting_that_opens_the_door_is_refused(env: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        Config.from_env({**WHOLE, **env})


def test_what_is_left_out_has_a_sensible_value() -> None:
    found = Config.from_env(WHOLE)

    assert found.database_url.startswith("sqlite:///")
    assert (found.demo, found.definitions, found.https, found.testing) == (False, (), False, False)


@pytest.mark.parametrize(
    ("env", "named", "not_named"),
    [
        ({}, ("SECRET_KEY", "CODE_KEY"), ()),
        ({"SECRET_KEY": "s" * 32}, ("CODE_KEY",), ("SECRET_KEY",)),
        ({"CODE_KEY": "c" * 32}, ("SECRET_KEY",), ("CODE_KEY",)),
        ({**WHOLE, "SECRET_KEY": "short"}, ("SECRET_KEY", "32"), ("CODE_KEY",)),
        ({**WHOLE, "SECRET_KEY": ""}, ("SECRET_KEY",), ("CODE_KEY",)),
    ],
)
def test_a_missing_secret_is_named(
    env: dict[str, str], named: tuple[str, ...], not_named: tuple[str, ...]
) -> None:
    with pytest.raises(ConfigError) as refused:
        Config.from_env(env)

    said = str(refused.value)
    assert all(word in said for word in named)
    assert not any(word in said for word in not_named)
    assert "make run" in said


def test_a_short_secret_is_not_repeated_in_the_log() -> None:
    with pytest.raises(ConfigError) as refused:
        Config.from_env({**WHOLE, "SECRET_KEY": "hunter2"})

    assert "hunter2" not in str(refused.value)


def test_the_demo_makes_its_own_and_keeps_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "VAR", tmp_path / "var")
    env = {"SAMTALEBORDET_DEMO": "1"}

    first, second = Config.from_env(env), Config.from_env(env)

    assert first == second
    assert first.demo
    assert len(first.secret_key) >= 32
    (kept,) = (tmp_path / "var").iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_postgresql_gets_no_secrets_of_a_demo() -> None:
    with pytest.raises(ConfigError, match="SECRET_KEY"):
        Config.from_env({"SAMTALEBORDET_DEMO": "1", "DATABASE_URL": "postgresql://db/school"})


MAIL = {
    "SMTP_URL": "smtp://user:word@mail.example.dk:587?starttls",
    "MAIL_FROM": "Samtalebordet <samtaler@example.dk>",
    "PUBLIC_URL": "https://samtaler.example.dk/",
}


def test_how_mail_leaves() -> None:
    found = Config.from_env({**WHOLE, **MAIL})

    assert (found.smtp_url, found.mail_from) == (MAIL["SMTP_URL"], MAIL["MAIL_FROM"])
    assert found.public_url == "https://samtaler.example.dk"  # links begin with a slash


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"SMTP_URL": "mail.example.dk"}, "SMTP_URL"),
        ({"MAIL_FROM": ""}, "MAIL_FROM"),
        ({"PUBLIC_URL": ""}, "PUBLIC_URL"),
    ],
)
def test_mail_that_could_not_leave_is_refused_at_the_start(
    wrong: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError, match=named):
        Config.from_env({**WHOLE, **MAIL, **wrong})


KEYS = {"SECRET_KEY": "s" * 32, "CODE_KEY": "c" * 32}
OIDC = {
    "OIDC_ISSUER": "https://broker.example/auth/",
    "OIDC_CLIENT_ID": "us",
    "OIDC_CLIENT_SECRET": "secret",
}


def test_a_log_in_from_outside() -> None:
    found = Config.from_env({**KEYS, **OIDC, "OIDC_SECOND_FACTOR": "unilogin_loa=ToFaktor"}).oidc

    assert found is not None
    assert (found.issuer, found.name) == ("https://broker.example/auth", "broker.example")
    assert (found.claim, found.group_claim, found.scope) == ("sub", "", "openid")
    assert found.second_factor == ("unilogin_loa", "ToFaktor")
    assert Config.from_env(KEYS).oidc is None


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"OIDC_ISSUER": "http://broker.example"}, "OIDC_ISSUER"),
        ({"OIDC_ISSUER": "broker.example"}, "OIDC_ISSUER"),
        ({"OIDC_CLIENT_ID": ""}, "OIDC_CLIENT_ID"),
        ({"OIDC_CLIENT_SECRET": ""}, "OIDC_CLIENT_SECRET"),
        ({"OIDC_SECOND_FACTOR": "ToFaktor"}, "OIDC_SECOND_FACTOR"),
        ({"OIDC_SECOND_FACTOR": "=ToFaktor"}, "OIDC_SECOND_FACTOR"),
    ],
)
def test_a_log_in_from_outside_that_lacks_something(wrong: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        Config.from_env({**KEYS, **OIDC, **wrong})
