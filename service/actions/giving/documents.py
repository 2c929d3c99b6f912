"""Written once, rendered many: the documents that one conversation is read and printed as."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from service.actions.conversing import closing, minutes
from service.actions.conversing.agreeing import AtTable, at_table
from service.actions.conversing.minutes import Paper
from service.store.giving.documents import Subject
from service.store.people import Person

KINDS = ("study-book", "message-book", "development-plan")


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that a document is made of; nothing is typed for a document alone."""

    at: AtTable
    papers: tuple[Paper, ...]
    subjects: tuple[Subject, ...]

    def paper(self, kind: str) -> Paper:
        return next(one for one in self.papers if one.kind == kind)


def record(person: Person, conversation_id: UUID) -> Record:
    """For the two at the table. Somebody else's reading is logged."""
    at = at_table(person, conversation_id, "documents")
    return Record(at, minutes.papers(at), closing.subjects(at))
