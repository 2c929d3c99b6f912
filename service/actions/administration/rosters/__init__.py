"""Rosters: read a file, compare it with what stands, show what would change, and write it."""

from service.actions.administration.rosters.deeds import (
    APPLY_JOB,
    CLASS,
    ONEROSTER,
    READ_JOB,
    agree,
    apply_,
    bring_in,
    bring_in_class,
    check_lists,
    drop,
    every,
    let_go,
    looked_up,
    put,
    read,
    say_yes,
    take_up,
)
from service.actions.administration.rosters.faults import BadRow
from service.actions.administration.rosters.oneroster.columns import FILES, ORDER, VERSIONS
from service.actions.administration.rosters.plan import MANY, Line
from service.actions.administration.rosters.report import KINDS, SHOWN, Report, read as report_of

__all__ = [
    "APPLY_JOB",
    "CLASS",
    "FILES",
    "KINDS",
    "MANY",
    "ONEROSTER",
    "ORDER",
    "READ_JOB",
    "SHOWN",
    "VERSIONS",
    "BadRow",
    "Line",
    "Report",
    "agree",
    "apply_",
    "bring_in",
    "bring_in_class",
    "check_lists",
    "drop",
    "every",
    "let_go",
    "looked_up",
    "put",
    "read",
    "report_of",
    "say_yes",
    "take_up",
]
