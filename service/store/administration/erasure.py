"""Take a person, or the answers of one form, out of every table. The rules stand in the actions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from peewee import PeeweeException, fn

from service.store import anonymous, tables as t
from service.store.ground.database import database, lock_rows, new_id, on_sqlite, rows
from service.store.ground.naming import shown_name, whole

POINTING = (  # rows that stay, with nobody in the place of the one who is gone
    t.Definition.author, t.Draft.author, t.Response.entered_by, t.Conversation.opened_by,
    t.Visit.observer, t.Visit.teacher, t.Link.made_by, t.CodeSheet.made_by,
    t.RosterImport.made_by, t.Conversation.closed_by, t.Conversation.shared_by, t.Minutes.writer,
    t.Slot.made_by, t.Booking.booked_by, t.PlanTask.done_by, t.Focus.author, t.Visit.proposed_by,
    t.Visit.called_off_by, t.Reflection.writer,
)  # fmt: skip
THEIRS = (  # rows that go with the person
    t.Membership.person, t.Guardianship.guardian, t.Guardianship.student, t.Link.person,
    t.Letter.person, t.Feed.person, t.Note.writer, t.Note.student, t.Card.student,
    t.SubjectJudgement.writer, t.SubjectJudgement.student, t.Proposal.proposer, t.Proposal.student,
    t.Booking.student, t.Booking.party, t.Booking.teacher, t.Slot.teacher, t.Bundle.asked_by,
    t.Experiment.teacher, t.VisitNote.writer, t.VisitShare.reader, t.OwnPart.person,
    t.OwnCopy.reader, t.OwnCopy.person, t.OwnSurvey.person, t.OwnVisit.person,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Erased:
    """A document that goes, and the release that counted it, if one did."""

    id: UUID
    round: UUID | None
    group: UUID | None
    name: str
    version: int
    counted: bool


def documents(owner: UUID, person: UUID, name: str | None = None) -> tuple[Erased, ...]:
    """All that is answered by and about somebody; with a name, their own answers to one form."""
    of = (t.Response.person == person) | (t.Response.about == person)
    if name is not None:
        of = (t.Response.person == person) & (t.Response.name == name)
    return _found(owner, of)


def documents_of(owner: UUID, responses: Sequence[UUID]) -> tuple[Erased, ...]:
    """These documents."""
    return tuple(
        one for some in _portions(responses) for one in _found(owner, t.Response.id.in_(some))
    )


def _found(owner: UUID, which: Any) -> tuple[Erased, ...]:
    """Their rounds are locked, so that none closes while they go."""
    rounds = t.Response.select(t.Response.round).where(t.Response.owner == owner, which)
    asked = t.Round.select(t.Round.id).where(t.Round.owner == owner, t.Round.id.in_(rounds))
    lock_rows(asked.order_by(t.Round.id))
    query = t.Response.select(
        t.Response.id, t.Response.round, t.Response.group, t.Response.name, t.Response.version,
        t.Response.sent_at.is_null(False) & ~t.Response.uncounted,
    ).where(t.Response.owner == owner, which)  # fmt: skip
    return tuple(Erased(*row) for row in rows(query.order_by(t.Response.id)))


def delete_documents(owner: UUID, gone: Sequence[Erased]) -> None:
    """With the copies of an own lesson that somebody else was given of them."""
    for some in _portions([one.id for one in gone]):
        lessons = t.Response.select(t.Response.own).where(
            t.Response.owner == owner, t.Response.id.in_(some), t.Response.own.is_null(False)
        )
        t.OwnCopy.delete().where(t.OwnCopy.owner == owner, t.OwnCopy.visit.in_(lessons)).execute()
        t.Response.delete().where(t.Response.owner == owner, t.Response.id.in_(some)).execute()


def leave_to_team(owner: UUID, plans: Sequence[UUID]) -> None:
    """What a team plans is the team's: of these documents and their sheets, nobody is the writer.

    Anybody of the team writes on, so nothing waits for the one who is gone.
    """
    these = (t.Response.owner == owner) & t.Response.id.in_(plans)
    if not t.Response.select(t.Response.id).where(these).exists():
        return
    nobody = _nobody(owner)
    sheets = t.Response.select(t.Response.sheet).where(these)
    t.Sheet.update(maker=nobody).where(t.Sheet.owner == owner, t.Sheet.id.in_(sheets)).execute()
    t.Response.update(person=nobody, about=nobody).where(these).execute()


def keep_account(owner: UUID, gone: Iterable[Erased]) -> None:
    """Each release tallies what has left since it was made, so that verifying explains it."""
    counted = Counter(
        (one.round, one.group, one.name, one.version) for one in gone if one.counted and one.round
    )
    for (of, group, name, version), count in sorted(counted.items(), key=str):
        t.Release.update(erased=t.Release.erased + count).where(
            t.Release.owner == owner, t.Release.round == of, t.Release.group == group,
            t.Release.name == name, t.Release.version == version,
        ).execute()  # fmt: skip


def delete_taking_part(owner: UUID, person: UUID) -> None:
    """Which anonymous answer was theirs nobody can tell; that they took part goes."""
    mine = (t.Participation.person == person) | (t.Participation.about == person)
    t.Participation.delete().where(t.Participation.owner == owner, mine).execute()


def delete_conversations(owner: UUID, student: UUID) -> None:
    mine = (t.Conversation.owner == owner) & (t.Conversation.student == student)
    delete_conversations_of(owner, [key for (key,) in rows(_ids(t.Conversation, mine))])


def delete_conversations_of(owner: UUID, conversations: Sequence[UUID]) -> None:
    """Conversations with the goals and agreements that they left."""
    for some in _portions(conversations):
        for table in (t.Agreement, t.Goal, t.Minutes):
            table.delete().where(table.owner == owner, table.conversation.in_(some)).execute()
        this = t.Conversation.id.in_(some)
        t.Conversation.delete().where(t.Conversation.owner == owner, this).execute()


def delete_occasions(owner: UUID, person: UUID) -> None:
    """Sheets of somebody, and the visits that they made or had and on which nothing is left."""
    mine = t.Sheet.select(t.Sheet.id).where(t.Sheet.owner == owner, t.Sheet.maker == person)
    let_go_of_sheets(owner, mine)
    t.Sheet.delete().where(t.Sheet.owner == owner, t.Sheet.maker == person).execute()
    left = t.Response.select(t.Response.visit).where(
        t.Response.owner == owner, t.Response.visit.is_null(False)
    )
    theirs = (t.Visit.observer == person) | (t.Visit.teacher == person)
    t.Visit.delete().where(t.Visit.owner == owner, theirs, t.Visit.id.not_in(left)).execute()


def let_go_of_sheets(owner: UUID, sheets: Any) -> None:
    """A year, and a plan that was copied, stand without the sheet that they came from."""
    for column in (t.Series.plan, t.Sheet.copied_from):
        table = column.model
        table.update(**{column.name: None}).where(
            table.owner == owner, column.in_(sheets)
        ).execute()


def point_to_nobody(owner: UUID, person: UUID) -> None:
    """What others build on stays, and tells no longer who made it."""
    here = [column for column in POINTING if _is_named(owner, column, person)]
    nobody = _nobody(owner) if here else None
    for column in here:
        table = column.model
        to_nobody = {column.name: nobody}
        table.update(**to_nobody).where(table.owner == owner, column == person).execute()


def _is_named(owner: UUID, column: Any, person: UUID) -> bool:
    named = column.model.select(column.model.id)
    return bool(named.where(column.model.owner == owner, column == person).exists())


def _nobody(owner: UUID) -> UUID:
    """The one without a name who stands where somebody is gone; an owner has one at most."""
    nameless = (t.Person.given_name == "") & (t.Person.family_name == "") & ~t.Person.active
    query = t.Person.select(t.Person.id).where(t.Person.owner == owner, nameless)
    for (key,) in rows(query.order_by(t.Person.id)):
        return UUID(str(key))
    key = new_id()
    t.Person.insert(
        id=key, owner=owner, given_name="", family_name="", active=False, digest=False,
        login_key=uuid4().hex,
    ).execute()  # fmt: skip
    return key


def unpick(owner: UUID, person: UUID) -> None:
    """Where somebody was picked from a roster in another one's answers, an id of nobody stands."""
    r = t.Response
    columns = (r.document, r.changes, r.asides)
    for old in (str(person), person.hex):
        holding = columns[0].contains(old) | columns[1].contains(old) | columns[2].contains(old)
        query = r.select(r.id, *columns).where(r.owner == owner, holding)
        for key, *texts in rows(query.order_by(r.id)):
            new = str(uuid4())
            document, changes, asides = (text and text.replace(old, new) for text in texts)
            changed = r.update(document=document, changes=changes, asides=asides)
            changed.where(r.owner == owner, r.id == key).execute()
    _strike_in_copies(owner, person)


def _strike_in_copies(owner: UUID, person: UUID) -> None:
    """A copy of an own lesson says in words whom its answers hold by id."""
    this = (t.Person.owner == owner) & (t.Person.id == person)
    for names in rows(t.Person.select(*shown_name()).where(this)):
        name, c = json.dumps(whole(*names), ensure_ascii=False)[1:-1], t.OwnCopy
        if name:
            struck = c.update(content=fn.REPLACE(c.content, name, "–"))
            struck.where(c.owner == owner, c.content.contains(name)).execute()


def empty_cases(owner: UUID, person: UUID) -> None:
    """That a case was, what was decided and when stays; who and in which words goes."""
    c = t.Case
    gone = {"asked_by": None, "text": ""}
    about = {"person": None, "ground": "", "withheld": "[]", **gone}
    c.update(**about).where(c.owner == owner, c.person == person).execute()
    c.update(**gone).where(c.owner == owner, c.asked_by == person).execute()
    c.update(handler=None).where(c.owner == owner, c.handler == person).execute()


def drop_waiting_rosters(owner: UUID) -> None:
    """A roster that is not applied yet holds names; it can be brought in again."""
    waiting = t.RosterImport.content.is_null(False)
    t.RosterImport.update(content=None, report="", state="dropped").where(
        t.RosterImport.owner == owner, waiting
    ).execute()


def delete_belongings(owner: UUID, person: UUID) -> None:
    """What somebody was here, whose guardian, their links and letters, and failed log-ins."""
    inside = t.Bundle.students.contains(str(person))
    t.Bundle.delete().where(t.Bundle.owner == owner, inside).execute()
    for column in THEIRS:
        column.model.delete().where(column.model.owner == owner, column == person).execute()
    apart = (t.Guardianship.owner == owner) & (t.Guardianship.keep_apart_from == person)
    t.Guardianship.update(keep_apart_from=None).where(apart).execute()
    this = (t.Person.owner == owner) & (t.Person.id == person)
    for (username,) in rows(t.Person.select(t.Person.username).where(this)):
        tried = t.Failure.account.contains(str(person)) | t.Failure.account.contains(person.hex)
        if username:
            tried |= t.Failure.account == f"name {username.lower()}"
        t.Failure.delete().where(tried).execute()


def delete_person(owner: UUID, person: UUID) -> None:
    """The row with the name, and the key by which the logs could tell who it was."""
    t.Person.delete().where(t.Person.owner == owner, t.Person.id == person).execute()


def lock(owner: UUID, person: UUID) -> bool:
    """Keep everybody from writing about somebody now. False where nobody is there."""
    this = t.Person.select(t.Person.id).where(t.Person.owner == owner, t.Person.id == person)
    lock_rows(this)
    return bool(this.exists())


def everybody(owner: UUID) -> tuple[UUID, ...]:
    return tuple(key for (key,) in rows(_ids(t.Person, t.Person.owner == owner)))


def every_document(owner: UUID) -> tuple[UUID, ...]:
    return tuple(key for (key,) in rows(_ids(t.Response, t.Response.owner == owner)))


def sweep() -> bool:
    """Write the file anew, so that no page and no log holds traces. False where some may be left.

    Call after the deed. SQLite writes over what is deleted, but keeps old copies of rows in pages
    that are still in use; PostgreSQL clears dead rows by itself, in its own time.
    """
    if not on_sqlite():
        return True
    if database.in_transaction():
        return False
    try:
        database.execute_sql("VACUUM")
    except PeeweeException:
        return False
    return anonymous.cut_log()


def _ids(table: Any, which: Any) -> Any:
    return table.select(table.id).where(which).order_by(table.id)


def _portions(keys: Sequence[UUID], at_once: int = 500) -> Iterable[Sequence[UUID]]:
    return (keys[start : start + at_once] for start in range(0, len(keys), at_once))
