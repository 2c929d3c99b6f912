"""flask setup: settings, tables, the first owner and who administers it."""

from __future__ import annotations

import os
import secrets
import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import parse_qs, unquote, urlsplit

import click
from argon2 import PasswordHasher

from service import actions
from service.actions.administration.founding import Founding
from service.config import SECRETS, Config
from service.errors import ServiceError
from service.store import migrating
from service.store.administration.people import Details
from service.store.ground import database

KEPT = (*SECRETS, "DATABASE_URL", "PUBLIC_URL", "HTTPS", "TRUSTED_PROXIES", "ERASURES",
        "SMTP_URL", "MAIL_FROM")  # fmt: skip
SHORTEST_PASSWORD = 12
PATIENCE = 10  # seconds

Settings = dict[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What options said of the owner; what they left out is asked."""

    owner: str | None
    language: str
    zone: str
    contact: str | None
    school: str | None
    given_name: str | None
    family_name: str | None
    username: str | None
    email: str | None
    password_from: TextIO | None


def settings_of(file: Path | None, env: Mapping[str, str]) -> Settings:
    """What is set already: in the file that is kept, or else in the environment."""
    lines = file.read_text(encoding="utf-8").splitlines() if file and file.exists() else []
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    written = {name.strip(): value.strip().strip('"') for name, _, value in pairs}
    return {name: env[name] for name in KEPT if env.get(name)} | written


def completed(known: Settings) -> Settings:
    """With secrets that are made where none were, and with what follows from the rest."""
    made = {name: secrets.token_hex(32) for name in SECRETS if not known.get(name)}
    whole = {**known, **made}
    if whole.get("PUBLIC_URL", "").startswith("https://"):
        whole.setdefault("HTTPS", "1")
        whole.setdefault("TRUSTED_PROXIES", "1")
    return {name: whole[name] for name in KEPT if whole.get(name)}


def keep(file: Path, settings: Settings) -> None:
    """Write a new file for its owner's eyes. One that is there is never written over."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as kept:
        kept.write("".join(f"{name}={value}\n" for name, value in settings.items()))


def check_mail(url: str, sender: str, to: str | None) -> str:
    """Talk to the mail server, and send a mail if somebody shall get one. Says what came of it."""
    parts = urlsplit(url)
    safely = ssl.create_default_context()
    starttls = "starttls" in parse_qs(parts.query, keep_blank_values=True)
    port = parts.port or (465 if parts.scheme == "smtps" else 587 if starttls else 25)
    try:
        if parts.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                parts.hostname or "", port, timeout=PATIENCE, context=safely
            )
        else:
            server = smtplib.SMTP(parts.hostname or "", port, timeout=PATIENCE)
        with server:
            if starttls:
                server.starttls(context=safely)
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.noop()
            if to:
                text = (
                    f"From: {sender}\r\nTo: {to}\r\nSubject: Samtalebordet\r\n\r\nMail works.\r\n"
                )
                server.sendmail(sender, [to], text)
    except (OSError, smtplib.SMTPException) as error:
        raise click.ClickException(
            f"the mail server does not take us ({type(error).__name__}); look at SMTP_URL"
        ) from None
    return f"mail: a test is on its way to {to}" if to else "mail: the server answers"


@click.command("setup")  # with no app: an app does not start before it has its settings
@click.option(
    "--env",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="the file of settings: read if it is there, else written",
)
@click.option("--owner", help="who owns the schools, such as Nordby Kommune")
@click.option("--language", default="da", show_default=True)
@click.option("--zone", default="Europe/Copenhagen", show_default=True)
@click.option("--contact", help="whom people write to about privacy and accessibility")
@click.option("--school", help="a first school; a roster can bring them too")
@click.option("--given-name")
@click.option("--family-name")
@click.option("--username")
@click.option("--email")
@click.option(
    "--password-from",
    type=click.File(encoding="utf-8"),
    help="a file with the password, or - for standard input; else it is asked",
)
@click.option("--test-mail", help="an address that gets a mail")
def setup(file: Path | None, test_mail: str | None, **said: Any) -> None:
    """Prepare production: settings with secrets, tables, an owner, its administrator.

    Whatever is set already stays. Run it again for another owner.
    """
    settings = completed(settings_of(file, os.environ))
    try:
        config = Config.from_env(settings)
        database.use(config.database_url)
        _migrate(config)
        if config.smtp_url:
            click.echo(check_mail(config.smtp_url, config.mail_from, test_mail))
        _found(Said(**said))
    except ServiceError as refusal:
        raise click.ClickException(str(refusal)) from refusal
    _tell(file, settings, config)


def _migrate(config: Config) -> None:
    try:
        for name in migrating.migrate(config.database_url):
            click.echo(f"applied {name}")
    except database.Lost as error:
        raise click.ClickException(
            f"the database does not answer ({type(error).__name__}); look at DATABASE_URL"
        ) from None


def _found(said: Said) -> None:
    owner = said.owner or click.prompt("Who owns the schools")
    with database.connected():
        actions.founding.check(owner, said.language, said.zone)
        details = Details(
            said.given_name or click.prompt("The administrator's given name"),
            said.family_name or click.prompt("and family name"),
            (said.username or click.prompt("and user name")).strip().lower(),
            said.email or None,
        )
        asked = Founding(
            owner, said.language, said.zone, said.contact or "", said.school or "", details,
            PasswordHasher().hash(_password(said.password_from)),
        )  # fmt: skip
        actions.founding.found(asked)
    click.echo(f"{owner} is set up; {details.username} administers it")


def _password(source: TextIO | None) -> str:
    if source is None:
        found: str = click.prompt("A password", hide_input=True, confirmation_prompt=True)
    else:
        found = source.readline().rstrip("\r\n")
    if len(found) < SHORTEST_PASSWORD:
        raise click.ClickException(f"a password has {SHORTEST_PASSWORD} characters or more")
    return found


def _tell(file: Path | None, settings: Settings, config: Config) -> None:
    if file is not None and not file.exists():
        keep(file, settings)
        click.echo(f"settings: written to {file}, for its owner's eyes. Keep a copy elsewhere:")
        click.echo("without CODE_KEY no printed code works, and no erasure can be done again.")
    elif file is None:
        click.echo("settings to keep, in a file that only the service may read:")
        for name, value in settings.items():
            click.echo(f"  {name}={value}")
    if not config.smtp_url:
        click.echo("mail: none. Set SMTP_URL and MAIL_FROM for resets, welcomes and reminders")
