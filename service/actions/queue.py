"""What a deed leaves to be done right after it, by the job worker."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

Enqueue = Callable[[str, UUID, UUID], None]


def _nobody(_name: str, _owner: UUID, _key: UUID) -> None:
    """Where nobody works the row waits: jobs by the clock look for what was left."""


_enqueue: list[Enqueue] = [_nobody]


def use(enqueue: Enqueue) -> None:
    """Hand what deeds leave to this; service/jobs says so when the house is put together."""
    _enqueue[0] = enqueue


def soon(name: str, owner: UUID, key: UUID) -> None:
    """Let a job be done for this row. Call it after the transaction that wrote the row.

    Only ids go into the queue. Should the message be lost, the job by the clock finds the row.
    """
    _enqueue[0](name, owner, key)
