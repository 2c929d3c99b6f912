"""Commands: flask questionnaires, rounds, releases, db, demo."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from flask import Flask
from flask.cli import AppGroup
from flask_security import hash_password

from questionnaires import DefinitionError
from service import actions, demo
from service.config import Config
from service.errors import ServiceError
from service.store import database, definitions, migrating


def register(app: Flask, config: Config) -> None:
    for group in (_questionnaires(), _rounds(), _releases(), _db(config)):
        app.cli.add_command(group)
    app.cli.add_command(_demo(config))


def _questionnaires() -> AppGroup:
    group = AppGroup("questionnaires", help="Definitions of questionnaires.")

    @group.command("check")
    @click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
    def check(files: tuple[Path, ...]) -> None:
        """Read FILES; every mistake is named, with its place and what would be right."""
        wrong = 0
        for file in files:
            try:
                found = definitions.load(file)
            except DefinitionError as error:
                wrong += len(error.mistakes)
                click.echo(str(error), err=True)
            else:
                click.echo(f"{file}: in order ({sum(1 for _ in found.questions())} questions)")
        if wrong:
            click.echo(f"{wrong} to mend", err=True)
            sys.exit(1)

    return group


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


def _db(config: Config) -> AppGroup:
    group = AppGroup("db", help="The database.")

    @group.command("migrate")
    def migrate() -> None:
        """Bring the tables up to date. A SQLite file is copied first."""
        for name in migrating.migrate(config.database_url):
            click.echo(f"applied {name}")

    return group


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
