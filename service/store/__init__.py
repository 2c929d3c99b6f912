"""The database: tables, and the questions one asks them. The only folder with peewee in it."""

from service.store import (
    anonymous,
    definitions,
    drafts,
    groups,
    people,
    releases,
    responses,
    rounds,
    schools,
)
from service.store.administration import audit, cases, readings, rosters
from service.store.conversing import agreeing, cards, conversations, minutes, preparing, subjects
from service.store.entry import accounts, codes, letters, links, logins, second_factors
from service.store.giving import documents, sheets_on_paper
from service.store.ground import database, migrating
from service.store.planning import answered, reminders, series
from service.store.visiting import (
    called,
    focus,
    own,
    own_copies,
    own_surveys,
    shares,
    talks,
    teaching,
    visits,
)

__all__ = [
    "accounts",
    "agreeing",
    "anonymous",
    "answered",
    "audit",
    "called",
    "cards",
    "cases",
    "codes",
    "conversations",
    "database",
    "definitions",
    "documents",
    "drafts",
    "focus",
    "groups",
    "letters",
    "links",
    "logins",
    "migrating",
    "minutes",
    "own",
    "own_copies",
    "own_surveys",
    "people",
    "preparing",
    "readings",
    "releases",
    "reminders",
    "responses",
    "rosters",
    "rounds",
    "schools",
    "second_factors",
    "series",
    "shares",
    "sheets_on_paper",
    "subjects",
    "talks",
    "teaching",
    "visits",
]
