"""Make the releases of a round, and prove later that they still say what was counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from time import monotonic
from uuid import UUID

from analysis import FEWEST_FOR_HALVES, Counts, Spread, count, explains, spreads
from questionnaires import Document, Questionnaire
from service.rules import access
from service.store import anonymous, definitions, releases, responses, rounds
from service.store.planning import answered
from service.store.releases import Release
from service.store.rounds import Round


def make(closed: Round) -> None:
    """Count each group's documents once. Call in the transaction that closes the round.

    A trial has no releases: what was only tried out is nobody's result.
    """
    if closed.trial:
        return
    responses.leave_out_restricted(closed.owner, closed.id)
    groups = rounds.groups_of(closed.owner, closed.id)
    asked = answered.invited(closed.owner, groups)

    def invited(group: UUID, questionnaire: Questionnaire, persons: int) -> int:
        """Who has moved on since has answered here all the same."""
        now = asked[group].by(questionnaire.respondent) if group in asked else 0
        return max(now, persons)

    for name, version in closed.forms.items():
        questionnaire = definitions.questionnaire(closed.owner, name, version)
        if _is_released(questionnaire):
            found = _countable(closed.owner, closed.id, questionnaire)
            releases.add(
                closed.owner,
                closed.id,
                name,
                version,
                [
                    (group, invited(group, questionnaire, counts.persons), counts)
                    for group, counts in sorted(found.items())
                ],
            )


_MOST_READ = 300  # classes whose newest release tells how the answers are spread
_KEPT_FOR = 600.0  # seconds
_spreads: dict[tuple[UUID, str, int], tuple[float, dict[str, Spread]]] = {}


def spreads_of(owner: UUID, questionnaire: Questionnaire) -> dict[str, Spread]:
    """How each theme is spread among the owner's classes, from what was released of this version.

    It is read once in a while: a release more or less changes little.
    """
    key = (owner, questionnaire.name, questionnaire.version)
    kept = _spreads.get(key)
    if kept is None or kept[0] < monotonic() - _KEPT_FOR:
        counts = releases.newest_of_each_class(*key, _MOST_READ)
        kept = _spreads[key] = (monotonic(), spreads(questionnaire, counts))
    return kept[1]


def verify() -> tuple[str, ...]:
    """Recount every release. Returns a sentence for each that differs beyond its tally."""
    found: list[str] = []
    for _, counted in groupby(releases.every(), key=_counted_together):
        found += filter(None, _differences(list(counted)))
    return tuple(found)


def _is_released(questionnaire: Questionnaire) -> bool:
    """Visits are shown by rules of their own; what nobody may see is not counted."""
    return bool(questionnaire.aggregates_for) and questionnaire.kind != "observation"


def _countable(owner: UUID, round_id: UUID, questionnaire: Questionnaire) -> dict[UUID, Counts]:
    """The counts of the groups that are large enough to be released at all."""
    found = count(questionnaire, _documents(owner, round_id, questionnaire))
    return {group: one for group, one in found.items() if one.persons >= FEWEST_FOR_HALVES}


def _documents(
    owner: UUID, round_id: UUID, questionnaire: Questionnaire
) -> list[tuple[UUID, Document]]:
    """(group, document) of all that was sent to one definition; what is anonymous is sealed."""
    sent = (
        anonymous.sealed_documents
        if access.is_anonymous(questionnaire)
        else responses.sent_documents
    )
    return sent(owner, round_id, questionnaire.name, questionnaire.version)


def _counted_together(release: Release) -> tuple[UUID, UUID, str, int]:
    """The releases of a round and a definition are made from one reading of its documents."""
    return release.owner, release.round, release.name, release.version


def _differences(together: Sequence[Release]) -> Iterator[str | None]:
    owner, round_id, name, version = _counted_together(together[0])
    questionnaire = definitions.questionnaire(owner, name, version)
    recounts = count(questionnaire, _documents(owner, round_id, questionnaire))
    for release in together:
        yield _difference(questionnaire, release, recounts.get(release.group))


def _difference(
    questionnaire: Questionnaire, release: Release, recount: Counts | None
) -> str | None:
    if explains(questionnaire, release.counts, recount, release.erased, release.changed):
        return None
    persons = recount.persons if recount else 0
    return (
        f"release {release.id} ({release.name} {release.version}, group {release.group}): "
        f"{release.counts.persons} persons were counted, {persons} are found, "
        f"{release.erased} erased and {release.changed} changed are on record"
    )
