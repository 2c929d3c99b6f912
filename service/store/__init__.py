"""The database: tables, and the questions one asks them. The only folder with peewee in it."""

from service.store import (
    anonymous,
    conversations,
    definitions,
    drafts,
    groups,
    people,
    releases,
    responses,
    rounds,
    schools,
    visits,
)
from service.store.administration import audit, readings
from service.store.entry import logins, second_factors
from service.store.ground import database, migrating
from service.store.planning import answered, reminders, series

__all__ = [
    "anonymous",
    "answered",
    "audit",
    "conversations",
    "database",
    "definitions",
    "drafts",
    "groups",
    "logins",
    "migrating",
    "people",
    "readings",
    "releases",
    "reminders",
    "responses",
    "rounds",
    "schools",
    "second_factors",
    "series",
    "visits",
]
