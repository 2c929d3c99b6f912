"""The database: tables, and the questions one asks them. The only folder with peewee in it."""

from service.store import (
    conversations,
    database,
    definitions,
    logins,
    migrating,
    people,
    readings,
    releases,
    responses,
    rounds,
    visits,
)

__all__ = [
    "conversations",
    "database",
    "definitions",
    "logins",
    "migrating",
    "people",
    "readings",
    "releases",
    "responses",
    "rounds",
    "visits",
]
