"""The rows that found a whole school owner, as founding.py writes them."""

from service.store.ground.rows.answers import (
    AnonymousAnswerRow as AnonymousAnswerRow,
    ParticipationRow as ParticipationRow,
    ReadingRow as ReadingRow,
    ResponseRow as ResponseRow,
    SealedAnswerRow as SealedAnswerRow,
    SheetRow as SheetRow,
)
from service.store.ground.rows.conversing import (
    AgreementRow as AgreementRow,
    BookingRow as BookingRow,
    CardRow as CardRow,
    CheckInRow as CheckInRow,
    ConversationRow as ConversationRow,
    EvidenceRow as EvidenceRow,
    GoalRow as GoalRow,
    MinutesRow as MinutesRow,
    NoteRow as NoteRow,
    ProposalRow as ProposalRow,
    SlotRow as SlotRow,
    SubjectJudgementRow as SubjectJudgementRow,
)
from service.store.ground.rows.people import (
    GroupRow as GroupRow,
    GuardianshipRow as GuardianshipRow,
    MembershipRow as MembershipRow,
    OwnerRow as OwnerRow,
    PersonRow as PersonRow,
    SchoolRow as SchoolRow,
)
from service.store.ground.rows.planning import (
    PlanTaskRow as PlanTaskRow,
    RoundFormRow as RoundFormRow,
    RoundGroupRow as RoundGroupRow,
    RoundRow as RoundRow,
    SeriesRow as SeriesRow,
)
from service.store.ground.rows.visiting import (
    ExperimentRow as ExperimentRow,
    FocusRow as FocusRow,
    OwnAnswerRow as OwnAnswerRow,
    OwnPartRow as OwnPartRow,
    OwnSurveyRow as OwnSurveyRow,
    OwnVisitRow as OwnVisitRow,
    ReflectionRow as ReflectionRow,
    VisitNoteRow as VisitNoteRow,
    VisitRow as VisitRow,
    VisitShareRow as VisitShareRow,
)

Row = (
    OwnerRow | SchoolRow | GroupRow | PersonRow | MembershipRow | GuardianshipRow | RoundRow
    | RoundFormRow | RoundGroupRow | VisitRow | SheetRow | ResponseRow | ParticipationRow
    | AnonymousAnswerRow | SealedAnswerRow | ConversationRow | GoalRow | AgreementRow
    | ReadingRow | SeriesRow | PlanTaskRow | CardRow | SubjectJudgementRow | CheckInRow
    | EvidenceRow | ProposalRow
    | SlotRow | BookingRow | MinutesRow | NoteRow
    | FocusRow | ReflectionRow | ExperimentRow | VisitNoteRow | VisitShareRow | OwnVisitRow
    | OwnSurveyRow | OwnPartRow | OwnAnswerRow
)  # fmt: skip
