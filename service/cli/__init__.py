"""Commands: flask questionnaires, rounds, releases, retention, roster, db, work, demo, setup, …"""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask import Flask
from flask.cli import AppGroup
from flask_security import hash_password

from questionnaires import DEFINITIONS, Catalogue, DefinitionError, Questionnaire, compare
from service import actions, demo, jobs
from service.cli import backups, rosters
from service.cli.setup import setup
from service.config import Config, definition_folders
from service.errors import ServiceError
from service.store import migrating
from service.store.ground import database


def register(app: Flask, config: Config) -> None:
    for group in (
        questionnaires, _rounds(), _releases(), _retention(), _db(config), rosters.GROUP,
    ):  # fmt: skip
        app.cli.add_command(group)
    app.cli.add_command(_work(app, config))
    app.cli.add_command(_demo(config))
    app.cli.add_command(backups.backup(config))
    app.cli.add_command(backups.restore(config))
    app.cli.add_command(setup)


questionnaires = AppGroup("questionnaires", help="Definitions of questionnaires.")


@questionnaires.command("check", with_appcontext=False)  # who writes forms may have no secrets
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Read FILES; every mistake is named, with its place and what would be right.

    Two versions of one questionnaire, the old one first, are compared as well: what breaks a
    trend, then what else is new.
    """
    found, wrong = _checked(files)
    if wrong:
        click.echo(f"{wrong} to mend", err=True)
        sys.exit(1)
    if len(found) == 2 and found[0].name == found[1].name and _compared(*found):
        sys.exit(1)


def _checked(files: tuple[Path, ...]) -> tuple[list[Questionnaire], int]:
    """The questionnaires that are in order, and how many mistakes the others have."""
    found: list[Questionnaire] = []
    wrong = 0
    try:
        known = Catalogue(DEFINITIONS, *definition_folders())
    except DefinitionError as error:
        raise click.ClickException(str(error)) from error
    for file in files:
        try:
            found.append(known.load(file))
        except DefinitionError as error:
            wrong += len(error.mistakes)
            click.echo(str(error), err=True)
        else:
            click.echo(f"{file}: in order ({sum(1 for _ in found[-1].questions())} questions)")
    return found, wrong


def _compared(old: Questionnaire, new: Questionnaire) -> bool:
    """Tell how two versions differ; whether anything breaks a trend."""
    changes = compare(old, new)
    breaking = [change for change in changes if change.what == "breaks"]
    others = [change for change in changes if change.what != "breaks"]
    for title, some in (("breaks a trend or a promise", breaking), ("changes besides", others)):
        if some:
            click.echo(f"{title}:")
        for change in some:
            about = f" ({change.question})" if change.question else ""
            click.echo(f"  {change.place}{about}: {change.sentence}")
    if not changes:
        click.echo("nothing differs")
    return bool(breaking)


def _rounds() -> AppGroup:
    group = AppGroup("rounds", help="Rounds of all school owners.")

    @group.command("close")
    def close() -> None:
        """Close every round whose last day has passed, and release it. Run it every night."""
        with database.connected():
            for one in actions.rounds.close_due():
                click.echo(f"closed {one.title} ({one.id})")

    return group


def _releases() -> AppGroup:
    group = AppGroup("releases", help="Frozen counts.")

    @group.command("verify")
    def verify() -> None:
        """Recount every release; exit 1 where one says something else than its documents."""
        with database.connected():
            differing = actions.releases.verify()
        for sentence in differing:
            click.echo(sentence, err=True)
        if differing:
            sys.exit(1)
        click.echo("every release says what its documents say")

    return group


def _retention() -> AppGroup:
    group = AppGroup("retention", help="What has been kept for its time.")

    @group.command("run")
    @click.option("--dry-run", is_flag=True, help="tell what would go, and delete nothing")
    def run(dry_run: bool) -> None:
        """Delete answers whose questionnaire keeps them no longer. The worker does it at night."""
        with database.connected():
            for owner, over in actions.retention.run_all(dry_run):
                for name, version, count in over.forms:
                    click.echo(f"{owner}: {count} answers to {name} {version}")
                if over.conversations or over.people:
                    click.echo(f"{owner}: {over.conversations} conversations, {over.people} people")

    return group


def _db(config: Config) -> AppGroup:
    group = AppGroup("db", help="The database.")

    @group.command("migrate")
    def migrate() -> None:
        """Bring the tables up to date. A SQLite file is copied first."""
        for name in migrating.migrate(config.database_url):
            click.echo(f"applied {name}")

    return group


def _work(app: Flask, config: Config) -> click.Command:
    @click.command("work")
    def command() -> None:
        """Do the jobs: send mails, close rounds, and what else comes by the clock.

        One process beside the service, until SIGTERM or Ctrl-C.
        """
        jobs.workshop(config, app.app_context).work()

    return command


def _demo(config: Config) -> click.Command:
    @click.command("demo")
    @click.option("--schools", default=3, show_default=True)
    @click.option("--classes", default=4, show_default=True, help="for each school")
    @click.option("--students", default=24, show_default=True, help="for each class, about")
    @click.option("--rounds", default=3, show_default=True)
    @click.option("--seed", default=7, show_default=True, help="same seed, same data and codes")
    @click.option("--if-empty", is_flag=True, help="leave a demo that is there as it is")
    def command(
        schools: int, classes: int, students: int, rounds: int, seed: int, if_empty: bool
    ) -> None:
        """Invent a school owner in an empty local SQLite database, and tell who can log in."""
        size = demo.Size(schools, classes, students, rounds, seed)
        try:
            with database.connected():
                for line in demo.make(config, size, hash_password, if_empty, _bar):
                    click.echo(line)
        except ServiceError as refusal:
            raise click.ClickException(str(refusal)) from refusal

    return command


def _bar(steps: int) -> click.progressbar:  # type: ignore[valid-type]
    return click.progressbar(length=steps, label="Inventing a school owner")
