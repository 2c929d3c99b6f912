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
from service.store.tables.conversations import (
    Agreement,
    Conversation,
    Goal,
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
    Series, Round, RoundForm, RoundGroup, Visit, Sheet, Response, Participation,
    AnonymousAnswer, SealedAnswer, Release, Conversation, Goal, Agreement, Link, Letter,
    AuditEntry, CodeSheet, RosterImport, Case, RetentionReport,
)  # fmt: skip

__all__ = [
    "TABLES",
    "Agreement",
    "AnonymousAnswer",
    "AuditEntry",
    "Case",
    "CodeSheet",
    "Conversation",
    "Definition",
    "Draft",
    "Failure",
    "Goal",
    "Group",
    "Guardianship",
    "Letter",
    "Link",
    "Membership",
    "Owner",
    "Participation",
    "Person",
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
    "Visit",
]
