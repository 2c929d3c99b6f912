"""Failed log-ins, and what else may be done only so often, counted per account."""

from datetime import timedelta

from service.store import tables as t
from service.store.ground.database import now

KEPT = timedelta(days=1)


def failures(account: str, within: timedelta) -> int:
    """How often this account was tried in vain lately."""
    return int(
        t.Failure.select()
        .where(t.Failure.account == account, t.Failure.at > now() - within)
        .count()
    )


def add_failure(account: str) -> None:
    """Write a failure down; those of earlier days are forgotten."""
    t.Failure.delete().where(t.Failure.at < now() - KEPT).execute()
    t.Failure.create(account=account)


def forget_failures(account: str) -> None:
    t.Failure.delete().where(t.Failure.account == account).execute()
