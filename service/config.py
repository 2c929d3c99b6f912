"""Settings, read from the environment in one place and checked at start."""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from service.errors import ConfigError

ROOT = Path(__file__).parent.parent
VAR = ROOT / "var"
SECRETS = ("SECRET_KEY", "CODE_KEY")
SHORTEST_SECRET = 32  # characters


@dataclass(frozen=True, slots=True)
class Oidc:
    """A log-in from outside, by OpenID Connect. People are linked by the id in the roster alone."""

    issuer: str
    client_id: str
    client_secret: str
    name: str  # what the button says
    claim: str = "sub"  # holds the id that the roster has, too
    group_claim: str = ""  # as what somebody comes; empty: it does not say
    second_factor: tuple[str, str] = ("", "")  # a claim and its value where one was shown there
    scope: str = "openid"


@dataclass(frozen=True, slots=True)
class Config:
    """All that a deployment may choose.

    secret_key signs sessions and forms; code_key hashes class codes and personal codes, and
    must stay the same for as long as printed codes shall work.
    """

    secret_key: str
    code_key: str
    database_url: str
    demo: bool = False
    definitions: tuple[Path, ...] = ()  # folders beside the shipped definitions
    https: bool = False
    trusted_hosts: tuple[str, ...] = ()  # the names that the service is reached under
    trusted_proxies: int = 0  # how many stand in front of it
    testing: bool = False
    smtp_url: str = ""  # without it there is no mail, and pages say so
    mail_from: str = ""
    public_url: str = ""  # where links in mails lead: a job has no request to tell it
    erasures: Path | None = None  # the list of what was erased; kept apart from the database
    oidc: Oidc | None = None

    @classmethod
    def from_env(cls, env: Mapping[str, str] = os.environ) -> Self:
        url = env.get("DATABASE_URL") or f"sqlite:///{VAR / 'samtalebordet.db'}"
        # the demo's secrets guard invented people only, and those live in a local file
        demo = env.get("SAMTALEBORDET_DEMO") == "1" and url.startswith("sqlite")
        keys = _demo_secrets() if demo else {}
        keys |= {name: env[name] for name in SECRETS if env.get(name)}
        _check_secrets(keys)
        mail = _mail(env)
        https = env.get("HTTPS") == "1"
        return cls(
            secret_key=keys["SECRET_KEY"],
            code_key=keys["CODE_KEY"],
            database_url=url,
            demo=demo,
            definitions=definition_folders(env),
            https=https,
            trusted_hosts=_hosts(env.get("TRUSTED_HOSTS", ""), mail["PUBLIC_URL"], https),
            trusted_proxies=_proxies(env.get("TRUSTED_PROXIES", "")),
            smtp_url=mail["SMTP_URL"],
            mail_from=mail["MAIL_FROM"],
            public_url=mail["PUBLIC_URL"],
            erasures=_erasures(env.get("ERASURES"), url),
            oidc=_oidc(env),
        )


def _mail(env: Mapping[str, str]) -> dict[str, str]:
    """How mail leaves; the three belong together."""
    found = {
        "SMTP_URL": env.get("SMTP_URL", ""),
        "MAIL_FROM": env.get("MAIL_FROM", ""),
        "PUBLIC_URL": env.get("PUBLIC_URL", "").rstrip("/"),
    }
    if not found["SMTP_URL"]:
        return found
    server = urlsplit(found["SMTP_URL"])
    if server.scheme not in ("smtp", "smtps") or not server.hostname:
        raise ConfigError(
            "set SMTP_URL as smtp://user:password@host:587?starttls or smtps://user:password@host"
        )
    if "@" not in found["MAIL_FROM"]:
        raise ConfigError("set MAIL_FROM to the address that mails come from")
    if urlsplit(found["PUBLIC_URL"]).scheme not in ("http", "https"):
        raise ConfigError("set PUBLIC_URL to the address of the service, as https://…")
    return found


def _oidc(env: Mapping[str, str]) -> Oidc | None:
    """The log-in from outside, if there is one."""
    issuer = env.get("OIDC_ISSUER", "").rstrip("/")
    if not issuer:
        return None
    at = urlsplit(issuer)
    here = at.hostname in ("localhost", "127.0.0.1")
    if not at.hostname or (at.scheme != "https" and not (here and at.scheme == "http")):
        raise ConfigError("set OIDC_ISSUER to the issuer's address, as https://…")
    if not env.get("OIDC_CLIENT_ID") or not env.get("OIDC_CLIENT_SECRET"):
        raise ConfigError("set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside OIDC_ISSUER")
    claim, _, value = env.get("OIDC_SECOND_FACTOR", "").partition("=")
    if bool(claim) != bool(value):
        raise ConfigError("set OIDC_SECOND_FACTOR as claim=value, such as unilogin_loa=ToFaktor")
    return Oidc(
        issuer,
        env["OIDC_CLIENT_ID"],
        env["OIDC_CLIENT_SECRET"],
        name=env.get("OIDC_NAME") or at.hostname,
        claim=env.get("OIDC_CLAIM") or "sub",
        group_claim=env.get("OIDC_GROUP_CLAIM", ""),
        second_factor=(claim, value),
        scope=env.get("OIDC_SCOPE") or "openid",
    )


def definition_folders(env: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """The folders of more questionnaires; reading them takes no secrets."""
    return tuple(map(Path, filter(None, env.get("DEFINITIONS", "").split(":"))))


def _hosts(named: str, public_url: str, https: bool) -> tuple[str, ...]:
    """Names between commas; one that begins with a dot stands for all below it."""
    known = named or urlsplit(public_url).hostname or ""
    found = tuple(filter(None, (one.strip().lower() for one in known.split(","))))
    if https and not found:
        raise ConfigError(
            "set TRUSTED_HOSTS (or PUBLIC_URL) to the name under which the service is reached,"
            " such as samtalebordet.example.dk: links on sheets and in mails are made of it"
        )
    return found


def _proxies(number: str) -> int:
    if number and not (number.isascii() and number.isdigit() and len(number) == 1):
        raise ConfigError("set TRUSTED_PROXIES to the number of proxies in front: 1, seldom 2")
    return int(number or 0)


def _check_secrets(keys: Mapping[str, str]) -> None:
    short = [name for name in SECRETS if len(keys.get(name, "")) < SHORTEST_SECRET]
    if short:
        raise ConfigError(
            f"set {' and '.join(short)} in the environment, each at least {SHORTEST_SECRET}"
            " random characters (python3 -c 'import secrets; print(secrets.token_hex(32))');"
            " for a demo on this machine use: make run"
        )


def _demo_secrets() -> dict[str, str]:
    """Secrets of this machine's demo: made once and kept, so that a restart logs nobody out."""
    kept = VAR / "demo-secrets.json"
    if not kept.exists():
        VAR.mkdir(exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(json.dumps({name: secrets.token_hex(32) for name in SECRETS}))
    return dict(json.loads(kept.read_text()))


def beside(database_url: str) -> Path | None:
    """Where the list of what was erased stands unless one says otherwise; with SQLite only."""
    scheme, _, path = database_url.partition("?")[0].partition("://")
    file = Path(path.removeprefix("/") if scheme.startswith("sqlite") else "")
    return file.with_name("erasures.jsonl") if file.name else None


def _erasures(named: str | None, database_url: str) -> Path:
    found = Path(named) if named else beside(database_url)
    if found is None:
        raise ConfigError(
            "set ERASURES in the environment to a file outside the database, such as"
            " /var/lib/samtalebordet/erasures.jsonl: it keeps, without names, who was erased,"
            " so that a backup that is restored does not bring them back"
        )
    return found
