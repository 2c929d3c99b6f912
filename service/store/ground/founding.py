"""Found a whole school owner at once: rows by the thousand, with times of their own choosing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from itertools import islice
from operator import attrgetter
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import Table
from service.store.ground.rows import (
    AgreementRow,
    AnonymousAnswerRow,
    BookingRow,
    CardRow,
    CheckInRow,
    ConversationRow,
    EvidenceRow,
    ExperimentRow,
    FocusRow,
    GoalRow,
    GroupRow,
    GuardianshipRow,
    MembershipRow,
    MinutesRow,
    NoteRow,
    OwnAnswerRow,
    OwnerRow,
    OwnPartRow,
    OwnSurveyRow,
    OwnVisitRow,
    ParticipationRow,
    PersonRow,
    PlanTaskRow,
    ProposalRow,
    ReadingRow,
    ReflectionRow,
    ResponseRow,
    RoundFormRow,
    RoundGroupRow,
    RoundRow,
    Row,
    SchoolRow,
    SealedAnswerRow,
    SeriesRow,
    SheetRow,
    SlotRow,
    SubjectJudgementRow,
    VisitNoteRow,
    VisitRow,
    VisitShareRow,
)

AT_ONCE = 500  # rows in one statement

# Parents before children, as the references between them ask for.
_TABLES: dict[type[Row], type[Table]] = {
    OwnerRow: t.Owner,
    SchoolRow: t.School,
    GroupRow: t.Group,
    PersonRow: t.Person,
    MembershipRow: t.Membership,
    GuardianshipRow: t.Guardianship,
    SheetRow: t.Sheet,
    SeriesRow: t.Series,
    PlanTaskRow: t.PlanTask,
    RoundRow: t.Round,
    RoundFormRow: t.RoundForm,
    RoundGroupRow: t.RoundGroup,
    FocusRow: t.Focus,
    VisitRow: t.Visit,
    OwnVisitRow: t.OwnVisit,
    ResponseRow: t.Response,
    ReflectionRow: t.Reflection,
    ExperimentRow: t.Experiment,
    VisitNoteRow: t.VisitNote,
    VisitShareRow: t.VisitShare,
    OwnSurveyRow: t.OwnSurvey,
    OwnPartRow: t.OwnPart,
    OwnAnswerRow: t.OwnAnswer,
    ParticipationRow: t.Participation,
    AnonymousAnswerRow: t.AnonymousAnswer,
    SealedAnswerRow: t.SealedAnswer,
    ConversationRow: t.Conversation,
    GoalRow: t.Goal,
    AgreementRow: t.Agreement,
    CardRow: t.Card,
    NoteRow: t.Note,
    SubjectJudgementRow: t.SubjectJudgement,
    CheckInRow: t.CheckIn,
    EvidenceRow: t.Evidence,
    ProposalRow: t.Proposal,
    MinutesRow: t.Minutes,
    ReadingRow: t.Reading,
    SlotRow: t.Slot,
    BookingRow: t.Booking,
}


@dataclass(frozen=True, slots=True)
class Founded:
    """An owner that is there. A seed stands only with a demo."""

    id: UUID
    name: str
    demo: bool
    seed: int | None


def owners() -> tuple[Founded, ...]:
    """Every owner in the database."""
    rows = t.Owner.select().order_by(t.Owner.id)
    return tuple(Founded(row.id, row.name, row.demo, row.seed) for row in rows)


def keep(rows: Iterable[Row]) -> None:
    """Write rows of any kind, in whatever order they come. Call inside a transaction."""
    found: dict[type[Row], list[Row]] = {kind: [] for kind in _TABLES}
    for row in rows:
        found[type(row)].append(row)
    for kind, own in found.items():
        columns = [one.name for one in fields(kind)]
        values = attrgetter(*columns)
        for some in _in_portions(own):
            table = _TABLES[kind]
            into = [getattr(table, name) for name in columns]
            table.insert_many([values(row) for row in some], fields=into).execute()


def date_releases(
    owner: UUID, round_id: UUID, made_at: datetime, next_id: Callable[[], UUID]
) -> None:
    """Give a past round's releases the moment it closed, and keys that the seed decides."""
    of_round = (t.Release.owner == owner) & (t.Release.round == round_id)
    order = (t.Release.name, t.Release.version, t.Release.group)
    for found in list(t.Release.select(t.Release.id).where(of_round).order_by(*order)):
        row = {"id": next_id(), "made_at": made_at}
        t.Release.update(row).where(t.Release.owner == owner, t.Release.id == found.id).execute()


def date_forms(
    owner: UUID, published_at: datetime, saved_at: datetime, next_id: Callable[[], UUID]
) -> None:
    """Give an owner's own forms their moments, and keys that the seed decides.

    Drafts were begun when the others were published; by name, they were saved an hour apart.
    """
    own = t.Definition.select(t.Definition.id).where(t.Definition.owner == owner)
    for one in list(own.order_by(t.Definition.name, t.Definition.version)):
        moved = t.Definition.update(id=next_id(), published_at=published_at)
        moved.where(t.Definition.owner == owner, t.Definition.id == one.id).execute()
    drafts = t.Draft.select(t.Draft.id).where(t.Draft.owner == owner).order_by(t.Draft.name)
    for hours, draft in enumerate(list(drafts)):
        saved = saved_at + timedelta(hours=hours)
        moved = t.Draft.update(id=next_id(), started_at=published_at, saved_at=saved)
        moved.where(t.Draft.owner == owner, t.Draft.id == draft.id).execute()


def _in_portions(rows: list[Row]) -> Iterator[list[Row]]:
    rest = iter(rows)
    while some := list(islice(rest, AT_ONCE)):
        yield some
