"""What the documents of a conversation are made of, besides what it leaves itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from peewee import Value

from service.store import tables as t
from service.store.ground.database import rows
from service.store.groups import held, today


@dataclass(frozen=True, slots=True)
class Subject:
    """One subject of a student: taught, judged for this conversation, or both."""

    name: str
    judgement: str  # empty: none was given
    goal: str  # that its teacher proposed


def subjects(
    owner: UUID, round_id: UUID, student: UUID, groups: Sequence[UUID]
) -> tuple[Subject, ...]:
    """Every subject taught in these groups, and every judgement that was given. One statement."""
    m, j = t.Membership, t.SubjectJudgement
    given = (
        (j.owner == owner) & (j.round == round_id) & (j.student == student)
        & j.given_at.is_null(False)
    )  # fmt: skip
    taught = m.select(m.subject, Value(""), Value("")).where(
        m.owner == owner, m.group.in_(list(groups)), m.role == "subject_teacher",
        m.subject != "", held(today()),
    )  # fmt: skip
    judged = j.select(j.subject, j.judgement, j.goal).where(given)
    found: dict[str, Subject] = {}
    for name, judgement, goal in rows(taught | judged):
        before = found.get(name.casefold(), Subject(name, "", ""))
        found[name.casefold()] = Subject(
            before.name,
            "\n".join(filter(None, (before.judgement, judgement))),
            "\n".join(filter(None, (before.goal, goal))),
        )
    return tuple(found[key] for key in sorted(found))
