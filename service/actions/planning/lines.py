"""Where the rounds of a team's plan differ from what the plan says by now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from service.actions.planning.written import Talk
from service.rules import stages
from service.rules.stages import Stage
from service.store.rounds import Round


@dataclass(frozen=True, slots=True)
class Change:
    """A round that is to be made, changed or taken away: one of both is missing, or they differ."""

    round: Round | None
    talk: Talk | None


def changes(talks: Sequence[Talk], made: Sequence[Round], today: date) -> tuple[Change, ...]:
    """What brings the rounds in line. One that has opened stands as it is, and so does its row.

    A round that the leadership has added to the year comes from no row, and is left alone.
    """
    of_plan = [one for one in made if one.frame.day]
    pairs = list(_pairs([one for one in talks if one.day], of_plan))
    return tuple(
        Change(of, talk)
        for of, talk in pairs
        if (of is None or stages.stage(of, today) is Stage.PLANNED)
        and (talk is None or talk.is_to_come(today))
        and (of is None or talk is None or of.frame != talk.frame)
    )


def _pairs(
    talks: Sequence[Talk], made: Sequence[Round]
) -> Iterable[tuple[Round | None, Talk | None]]:
    """Each round with the row it comes from: the same day, else what is left over, in order."""
    rows, left = list(talks), []
    for of in made:
        same = next((one for one in rows if one.frame.day == of.frame.day), None)
        if same is None:
            left.append(of)
        else:
            rows.remove(same)
            yield of, same
    for place in range(max(len(left), len(rows))):
        of_left = left[place] if place < len(left) else None
        yield of_left, rows[place] if place < len(rows) else None
