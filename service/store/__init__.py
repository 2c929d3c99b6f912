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

__all__ = [
    "anonymous",
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
    "responses",
    "rounds",
    "schools",
    "second_factors",
    "visits",
]
