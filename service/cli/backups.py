"""flask backup and flask restore: the whole database in a file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from service import actions
from service.config import Config, beside
from service.errors import BackupRefused, ServiceError
from service.store import migrating
from service.store.administration import erasures
from service.store.ground import backups, database

A_FILE = click.Path(path_type=Path, dir_okay=False)


def backup(config: Config) -> click.Command:
    @click.command("backup")
    @click.argument("file", type=A_FILE)
    def command(file: Path) -> None:
        """Write everything of this moment into FILE, while the service runs.

        FILE is readable for its owner alone. It holds what people answered: encrypt it wherever
        it goes. The list of what was erased (ERASURES) is not in it and must be kept elsewhere.
        """
        try:
            backups.write(config.database_url, file)
        except BackupRefused as why:
            raise click.ClickException(str(why)) from None
        click.echo(f"written: {file} ({file.stat().st_size:,} bytes)")

    return command


def restore(config: Config) -> click.Command:
    @click.command("restore")
    @click.argument("file", type=A_FILE)
    @click.option("--replace", is_flag=True, help="in the place of a database that is there")
    def command(file: Path, replace: bool) -> None:
        """Put the backup FILE back, bring its tables up to date, and erase again who was erased.

        Stop the service and the worker first. Nobody is logged in afterwards.
        """
        listed = config.erasures or beside(config.database_url)
        try:
            erasures.lines()  # before anything is touched: is there a list, and can it be read?
            backups.let_go()
            before = backups.restore(config.database_url, file, replace)
        except ServiceError as why:
            raise click.ClickException(str(why)) from None
        if before is not None:
            click.echo(f"what was there before is in {before}; delete it when all is well")
        for name in migrating.migrate(config.database_url):
            click.echo(f"applied {name}")
        with database.connected():
            done = actions.founding.settle()
        click.echo(f"{done.logged_out} people log in anew")
        click.echo(f"{done.links} links and {done.letters} mails that waited then are dropped")
        if listed is None or not listed.exists():
            click.echo(
                f"there is no list of what was erased at {listed}. If anybody was erased since this"
                " backup was made, put the list there and run restore again.",
                err=True,
            )
        click.echo(f"erased again: {done.erased} people and answers, by the list {listed}")
        click.echo("check it: flask --app wsgi releases verify")

    return command
