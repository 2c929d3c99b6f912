"""Found a whole school owner at once: rows by the thousand, with times of their own choosing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from itertools import islice
from operator import attrgetter
from uuid import UUID

from service.store import tables as t
from service.store.ground.database import Table

AT_ONCE = 500  # rows in one statement


@dataclass(frozen=True, slots=True)
class OwnerRow:
    id: UUID
    name: str
    language: str
    zone: str
    demo: bool
    seed: int | None
    second_factor: bool = True
    contact: str = ""
    country: str = "dk"


@dataclass(frozen=True, slots=True)
class SchoolRow:
    id: UUID
    owner: UUID
    name: str
    turn_to: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    id: UUID
    owner: UUID
    school: UUID
    kind: str
    name: str
    team: UUID | None
    lineage: UUID
    code_hash: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: UUID
    owner: UUID
    given_name: str
    family_name: str
    username: str
    password: str
    login_key: str
    code_hash: str | None
    log_key: UUID


@dataclass(frozen=True, slots=True)
class MembershipRow:
    id: UUID
    owner: UUID
    person: UUID
    role: str
    school: UUID | None  # None: of the owner as a whole
    group: UUID | None
    subject: str
    from_day: date


@dataclass(frozen=True, slots=True)
class GuardianshipRow:
    id: UUID
    owner: UUID
    guardian: UUID
    student: UUID
    from_day: date


@dataclass(frozen=True, slots=True)
class SeriesRow:
    id: UUID
    owner: UUID
    school: UUID
    title: str
    school_year: str
    plan: UUID | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PlanTaskRow:
    id: UUID
    owner: UUID
    sheet: UUID
    place: int
    what: str
    who: str
    due_on: date | None
    done_at: datetime | None
    done_by: UUID | None


@dataclass(frozen=True, slots=True)
class RoundRow:
    id: UUID
    owner: UUID
    school: UUID
    title: str
    opens_on: date
    closes_on: date
    closed_at: datetime | None
    series: UUID | None = None
    frame: str = ""


@dataclass(frozen=True, slots=True)
class RoundFormRow:
    id: UUID
    owner: UUID
    round: UUID
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class RoundGroupRow:
    id: UUID
    owner: UUID
    round: UUID
    group: UUID


@dataclass(frozen=True, slots=True)
class VisitRow:
    id: UUID
    owner: UUID
    school: UUID
    observer: UUID
    teacher: UUID
    group: UUID
    lesson: str
    held_on: date
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class SheetRow:
    id: UUID
    owner: UUID
    school: UUID | None
    group: UUID | None
    title: str
    name: str
    version: int
    maker: UUID
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ResponseRow:
    id: UUID
    owner: UUID
    round: UUID | None
    visit: UUID | None
    name: str
    version: int
    person: UUID
    about: UUID
    group: UUID | None
    document: str
    revision: int
    language: str
    started_at: datetime
    saved_at: datetime
    sent_at: datetime | None
    key: UUID | None
    sheet: UUID | None = None


@dataclass(frozen=True, slots=True)
class ParticipationRow:
    id: UUID
    owner: UUID
    round: UUID
    name: str
    group: UUID
    person: UUID
    about: UUID
    key: UUID


@dataclass(frozen=True, slots=True)
class AnonymousAnswerRow:
    id: UUID
    owner: UUID
    round: UUID
    group: UUID
    name: str
    version: int
    document: str


@dataclass(frozen=True, slots=True)
class SealedAnswerRow(AnonymousAnswerRow):
    """The same of a closed round."""


@dataclass(frozen=True, slots=True)
class ConversationRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    opened_by: UUID
    opened_at: datetime
    waived: bool
    next_on: date | None = None
    statutory: bool = True
    closed_at: datetime | None = None
    closed_by: UUID | None = None
    shared_at: datetime | None = None
    shared_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class GoalRow:
    id: UUID
    owner: UUID
    conversation: UUID
    text: str
    signs: str
    help: str
    status: str
    saved_at: datetime
    strategies: str = ""
    until: date | None = None
    reached: str = ""
    on_board: bool = False


@dataclass(frozen=True, slots=True)
class AgreementRow:
    id: UUID
    owner: UUID
    conversation: UUID
    place: int
    text: str
    who: str
    status: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class MinutesRow:
    id: UUID
    owner: UUID
    conversation: UUID
    name: str
    version: int
    document: str
    revision: int
    saved_at: datetime
    writer: UUID


@dataclass(frozen=True, slots=True)
class ProposalRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    proposer: UUID
    text: str
    why: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CardRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    source: str
    text: str
    place: int
    released_at: datetime | None


@dataclass(frozen=True, slots=True)
class SubjectJudgementRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    subject: str
    group: UUID
    writer: UUID
    judgement: str
    goal: str
    revision: int
    saved_at: datetime
    given_at: datetime | None


@dataclass(frozen=True, slots=True)
class CheckInRow:
    id: UUID
    owner: UUID
    goal: UUID
    student: UUID
    week: date
    going: str
    tried: str
    next_step: str
    line: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    id: UUID
    owner: UUID
    goal: UUID
    student: UUID
    title: str
    text: str
    on_board: bool
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Reader and subject stand under their pseudonyms."""

    id: UUID
    owner: UUID
    reader: UUID
    subject: UUID
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SlotRow:
    id: UUID
    owner: UUID
    school: UUID
    round: UUID
    group: UUID
    teacher: UUID
    starts_at: datetime
    minutes: int
    room: str
    seats: int
    made_by: UUID


@dataclass(frozen=True, slots=True)
class BookingRow:
    id: UUID
    owner: UUID
    round: UUID
    student: UUID
    party: UUID
    teacher: UUID
    slot: UUID
    seat: int
    booked_by: UUID
    changed_at: datetime


Row = (
    OwnerRow | SchoolRow | GroupRow | PersonRow | MembershipRow | GuardianshipRow | RoundRow
    | RoundFormRow | RoundGroupRow | VisitRow | SheetRow | ResponseRow | ParticipationRow
    | AnonymousAnswerRow | SealedAnswerRow | ConversationRow | GoalRow | AgreementRow
    | ReadingRow | SeriesRow | PlanTaskRow | CardRow | SubjectJudgementRow | CheckInRow
    | EvidenceRow | ProposalRow
    | SlotRow | BookingRow | MinutesRow
)  # fmt: skip

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
    VisitRow: t.Visit,
    ResponseRow: t.Response,
    ParticipationRow: t.Participation,
    AnonymousAnswerRow: t.AnonymousAnswer,
    SealedAnswerRow: t.SealedAnswer,
    ConversationRow: t.Conversation,
    GoalRow: t.Goal,
    AgreementRow: t.Agreement,
    CardRow: t.Card,
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
