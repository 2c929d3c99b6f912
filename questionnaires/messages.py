"""A sentence of ours that waits for its language: an English message id with values."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(message: str) -> str:  # noqa: N802  the name that message extraction looks for
    """Mark a message for translation without translating it here."""
    return message


@dataclass(frozen=True, slots=True)
class Message:
    """A message id and the values of its %(name)s places.

    Names of people are not known below the web, which adds them where a message has %(student)s
    or %(teacher)s.
    """

    id: str
    values: Mapping[str, int | str] = field(default_factory=dict)

    def __str__(self) -> str:
        """In English, for logs and commands."""
        return self.id % self.values
