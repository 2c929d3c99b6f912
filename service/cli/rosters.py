"""The command that brings in a roster: for a first import, and for machines that do it nightly."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

import click
from flask.cli import AppGroup

from service import actions
from service.actions.administration.rosters import Report
from service.errors import ServiceError
from service.store import groups, rosters, schools
from service.store.ground import database, founding
from service.store.groups import Group
from service.web.administration import roster_words

GROUP = AppGroup("roster", help="Rosters of schools, classes and people.")


@GROUP.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--owner", "owner_name", required=True, help="name of the school owner")
@click.option("--school", help="name of the school, for the list of one class")
@click.option("--class", "class_name", help="name of the class, for the list of one class")
@click.option("--dry-run", is_flag=True, help="say what it would change, and change nothing")
@click.option("--yes-many-leave", is_flag=True, help="apply it although many would leave")
def bring_in(
    file: Path,
    owner_name: str,
    school: str | None,
    class_name: str | None,
    dry_run: bool,
    yes_many_leave: bool,
) -> None:
    """Bring in FILE: a OneRoster zip, or the list of one class as CSV or XLSX."""
    with database.connected():
        try:
            owner = _owner(owner_name)
            group = _class(owner, school, class_name)
            report = _import(owner, file, group, dry_run, yes_many_leave)
        except ServiceError as refusal:
            raise click.ClickException(f"{type(refusal).__name__}: {refusal}") from refusal
    if report.bad_total:
        sys.exit(1)


def _import(owner: UUID, file: Path, group: Group | None, dry_run: bool, many: bool) -> Report:
    kind = actions.rosters.CLASS if group else actions.rosters.ONEROSTER
    key = actions.rosters.put(owner, kind, file.read_bytes(), file.name, group=group)
    with _Bar("Reading") as bar:
        actions.rosters.read(owner, key, bar.reach)
    report = actions.rosters.report_of(rosters.roster(owner, key).report)
    _tell(report, file.name)
    if dry_run or report.bad_total or (report.many_leave and not many):
        actions.rosters.let_go(owner, key)
        if report.many_leave and not many:
            click.echo("more would leave than usual; --yes-many-leave says yes to that", err=True)
            sys.exit(1)
        return report
    actions.rosters.say_yes(owner, key, report.digest, many)
    with _Bar("Applying") as bar:
        actions.rosters.apply_(owner, key, bar.reach)
    state = rosters.roster(owner, key).state
    if state != "applied":
        raise click.ClickException("what stands here changed meanwhile; nothing was written")
    click.echo("applied")
    return report


def _owner(name: str) -> UUID:
    found = [one.id for one in founding.owners() if one.name == name]
    if len(found) != 1:
        raise click.ClickException(f"{len(found)} school owners are called {name}")
    return found[0]


def _class(owner: UUID, school: str | None, name: str | None) -> Group | None:
    if not school and not name:
        return None
    found = [
        group
        for one in schools.schools(owner)
        if one.name == school
        for group in groups.classes(owner, one.id)
        if group.name == name
    ]
    if len(found) != 1:
        raise click.ClickException(f"{len(found)} classes are called {name} at {school}")
    return found[0]


def _tell(report: Report, file: str) -> None:
    for bad in report.bad:
        place = f"{bad.file or file}:{bad.line}" if bad.line else bad.file or file
        click.echo(f"{place}: {roster_words.plain_fault(bad)}", err=True)
    if report.bad_total:
        click.echo(f"{report.bad_total} to mend; nothing was changed", err=True)
        return
    for name, count in report.counts.items():
        click.echo(f"{count:>8} {name}")
    for name, count in report.passed_over.items():
        click.echo(f"{count:>8} passed over: {name}")
    if report.standing:
        click.echo(f"{report.leaving} of {report.standing} people leave")
    if report.changes_nothing:
        click.echo("nothing to change")


class _Bar:
    """A bar that learns how long it is once the file is open."""

    def __init__(self, label: str) -> None:
        self._bar = click.progressbar(length=1, label=label)
        self._done = 0

    def __enter__(self) -> _Bar:
        self._bar.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.update(max(0, (self._bar.length or 0) - self._done))
        self._bar.__exit__(None, None, None)

    def reach(self, done: int, total: int) -> None:
        self._bar.length = total
        self._bar.update(done - self._done)
        self._done = done
