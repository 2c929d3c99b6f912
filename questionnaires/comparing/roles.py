"""Who may read more, or less, than was promised before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from questionnaires.comparing.change import Changes, Where
from questionnaires.kinds import Question, Reader
from questionnaires.messages import N_
from questionnaires.model import Questionnaire

Roles = frozenset[Reader]

_READ_MORE = N_("read by name by %(roles)s too, which nobody was told who answered before")
_READ_LESS = N_("no longer read by name by %(roles)s")
_SEEN_MORE = N_("counted for %(roles)s too, which nobody was told who answered before")
_SEEN_LESS = N_("no longer counted for %(roles)s")


@dataclass(frozen=True, slots=True)
class Sight:
    """Who reads named answers, and who sees counts."""

    readers: Roles
    aggregates_for: Roles

    @classmethod
    def of_form(cls, form: Questionnaire) -> Sight:
        return cls(frozenset(form.readers), frozenset(form.aggregates_for))

    def of(self, question: Question) -> Sight:
        """What a question within makes of it: what it does not say, it takes over."""
        return Sight(
            _roles(question.readers, self.readers),
            _roles(question.aggregates_for, self.aggregates_for),
        )


@dataclass(frozen=True, slots=True)
class Widening:
    """Who sees what before and now."""

    old: Sight
    new: Sight

    def within(self, old: Question, new: Question) -> Widening:
        return Widening(self.old.of(old), self.new.of(new))

    def changes(self, where: Where, beyond: Widening | None = None) -> Changes:
        """The differences; those of what stands around it (`beyond`) are told there."""
        for field, more, less in (
            ("readers", _READ_MORE, _READ_LESS),
            ("aggregates_for", _SEEN_MORE, _SEEN_LESS),
        ):
            gained, lost = self._differences(field)
            told_gained, told_lost = beyond._differences(field) if beyond else (set(), set())
            if gained - told_gained:
                yield where.at(field).told("breaks", more, roles=_listed(gained - told_gained))
            if lost - told_lost:
                yield where.at(field).told("removes", less, roles=_listed(lost - told_lost))

    def _differences(self, field: str) -> tuple[set[str], set[str]]:
        old, new = set(getattr(self.old, field)), set(getattr(self.new, field))
        return new - old, old - new


def _roles(own: Iterable[Reader] | None, around: Roles) -> Roles:
    return around if own is None else frozenset(own)


def _listed(roles: Iterable[str]) -> str:
    return ", ".join(sorted(roles))
