"""Every table, parents before children. The owner stands first in every index but the keys.

A row of a feature is read and written in the feature's own file; nothing else touches it.
"""

from service.store.tables.administration import (
    AuditEntry,
    Case,
    CodeSheet,
    Letter,
    Link,
    RetentionReport,
    RosterImport,
)
from service.store.tables.answers import (
    AnonymousAnswer,
    Participation,
    Release,
    Response,
    SealedAnswer,
)
from service.store.tables.between import CheckIn, Evidence, Outcome, PlanTask
from service.store.tables.booking import Booking, Feed, Slot
from service.store.tables.conversations import (
    Agreement,
    Bundle,
    Card,
    Conversation,
    Goal,
    Minutes,
    Note,
    Proposal,
    SubjectJudgement,
)
from service.store.tables.forms import (
    Definition,
    Draft,
    Round,
    RoundForm,
    RoundGroup,
    Series,
    Sheet,
    Visit,
)
from service.store.tables.people import (
    Failure,
    Group,
    Guardianship,
    Membership,
    Owner,
    Person,
    Reading,
    School,
)

TABLES = (
    Owner, School, Group, Person, Membership, Guardianship, Failure, Reading, Definition, Draft,
    Sheet, Series, Round, RoundForm, RoundGroup, Visit, Response, Participation,
    AnonymousAnswer, SealedAnswer, Release, Conversation, Goal, Agreement, Minutes, Note, Card,
    SubjectJudgement, Proposal, Bundle, Slot, Booking, Feed, PlanTask, CheckIn, Evidence, Outcome,
    Link, Letter, AuditEntry, CodeSheet, RosterImport, Case, RetentionReport,
)  # fmt: skip

__all__ = [
    "TABLES",
    "Agreement",
    "AnonymousAnswer",
    "AuditEntry",
    "Booking",
    "Bundle",
    "Card",
    "Case",
    "CheckIn",
    "CodeSheet",
    "Conversation",
    "Definition",
    "Draft",
    "Evidence",
    "Failure",
    "Feed",
    "Goal",
    "Group",
    "Guardianship",
    "Letter",
    "Link",
    "Membership",
    "Minutes",
    "Note",
    "Outcome",
    "Owner",
    "Participation",
    "Person",
    "PlanTask",
    "Proposal",
    "Reading",
    "Release",
    "Response",
    "RetentionReport",
    "RosterImport",
    "Round",
    "RoundForm",
    "RoundGroup",
    "School",
    "SealedAnswer",
    "Series",
    "Sheet",
    "Slot",
    "SubjectJudgement",
    "Visit",
]
