"""Looking back: which earlier question a condition or a text may name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questionnaires.checks import unknown
from questionnaires.checks.walk import Asked, Parts
from questionnaires.draft import quoted
from questionnaires.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Stand:
    """From where one looks: so many questions are behind; a question's own id, and its rows."""

    behind: int
    question: str | None = None
    rows: int | None = None


def stand_of(asked: Asked) -> Stand:
    return Stand(asked.number, asked.id, asked.rows)


class Back:
    """All questions by id, for those who look back."""

    def __init__(self, parts: Parts) -> None:
        self._asked = parts.asked
        # where one id cannot be read it may be the one that is meant, so none is called unknown
        self._all_readable = all(asked.id is not None for asked in parts.asked)
        self._by_id = {asked.id: asked for asked in reversed(parts.asked) if asked.id is not None}

    def found(self, name: str, stand: Stand) -> Asked | Message | None:
        """The question of that name, or what is wrong with naming it; nothing where unclear."""
        asked = self._by_id.get(name)
        if asked is None:
            return self._unknown(name, stand) if self._all_readable else None
        if name == stand.question:
            return Message(_ITSELF, {"question": quoted(name)})
        if asked.number >= stand.behind:
            return Message(_LATER, {"question": quoted(name)})
        if asked.rows is not None and asked.rows != stand.rows:
            return Message(_IN_ROWS, {"question": quoted(name)})
        return asked

    def _unknown(self, name: str, stand: Stand) -> Message:
        return unknown.QUESTION.told(name, self._earlier(stand))

    def _earlier(self, stand: Stand) -> Sequence[str]:
        return [
            asked.id
            for asked in self._asked[: stand.behind]
            if asked.id is not None and asked.rows in (None, stand.rows)
        ]


_ITSELF = N_("%(question)s is this question itself; name an earlier one")
_LATER = N_("%(question)s comes later; name an earlier question")
_IN_ROWS = N_("%(question)s stands in rows; only later questions of the same row can name it")
