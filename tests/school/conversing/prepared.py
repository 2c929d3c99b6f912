"""Everything around one student's conversation, in every table that keeps some of it."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

from questionnaires import Document
from service.store import conversations, tables as t
from service.store.ground.asides import packed
from service.store.ground.database import now
from tests.school.lived import Lived

MONDAY = date(2026, 11, 23)


def prepared(of: Lived, words: str, teachers_words: str) -> None:
    """Anna and Carl have prepared, met, agreed and come back to it; Carl has a plan."""
    world = of.world
    owner, anna, carl, karin = world.owner, world.anna.id, world.carl.id, world.karin.id
    here = {"owner": owner, "round": of.august, "student": anna}
    t.Note.create(**here, writer=carl, text=f"{words} {teachers_words}", picked='["x"]')
    t.Card.create(**here, source="own:1", text=words, place=0, released_at=now())
    t.SubjectJudgement.create(
        **here, subject="Dansk", group=world.class_a.id, writer=carl,
        judgement=f"{words} {teachers_words}", goal=words, given_at=now(),
    )  # fmt: skip
    t.Proposal.create(**here, proposer=karin, text=words, why=words)
    t.Proposal.create(**here, proposer=anna, text=words)
    t.Bundle.create(
        owner=owner, round=of.august, group=world.class_a.id, asked_by=carl, key=uuid4(),
        language="da", students=f'["{anna}"]', content=words.encode(),
    )  # fmt: skip
    slot = _slot(of, carl)
    for party, seat in ((anna, 0), (karin, None)):
        t.Booking.create(
            **here, party=party, teacher=carl, slot=slot, seat=seat, booked_by=carl, key=uuid4()
        )
    t.Feed.create(owner=owner, person=anna, token_hash=uuid4().hex)
    t.Feed.create(owner=owner, person=carl, token_hash=uuid4().hex)
    _agreed(of, words)
    sheet = t.Sheet.create(owner=owner, name="conversation-plan", version=1, title="", maker=carl)
    t.PlanTask.create(owner=owner, sheet=sheet, place=0, what=teachers_words, done_by=carl)
    copy = t.Sheet.create(
        owner=owner, name="conversation-plan", version=1, title="", maker=world.dorte.id,
        copied_from=sheet,
    )  # fmt: skip
    t.PlanTask.create(owner=owner, sheet=copy, place=0, what="Rum", done_by=carl)
    t.Series.create(
        owner=owner, school=world.school, title="Året", school_year="2026/27", plan=sheet
    )


def _slot(of: Lived, teacher: UUID) -> t.Slot:
    world = of.world
    return t.Slot.create(
        owner=world.owner, school=world.school, round=of.august, group=world.class_a.id,
        teacher=teacher, starts_at=now() + timedelta(days=3), minutes=15, made_by=world.carl.id,
    )  # fmt: skip


def _agreed(of: Lived, words: str) -> None:
    """Conversations were closed and shared by Carl."""
    world = of.world
    owner, carl = world.owner, world.carl.id
    t.Goal.update(strategies=words, reached=words).execute()
    for goal in t.Goal.select().where(t.Goal.owner == owner):
        t.CheckIn.create(
            owner=owner, goal=goal, student=world.anna.id, week=MONDAY, going="well", line=words
        )
        t.Evidence.create(
            owner=owner, goal=goal, student=world.anna.id, title=words, text=words, link=words
        )
    for held in conversations.of_student(owner, world.anna.id):
        _minutes(of, held.id, words)
    t.Conversation.update(
        closed_at=now(), closed_by=carl, shared_at=now(), shared_by=carl
    ).execute()


def _minutes(of: Lived, conversation: UUID, words: str) -> None:
    document = Document({"talked": words})
    t.Minutes.create(
        owner=of.world.owner, conversation=conversation, name="conversation-minutes", version=1,
        document=document.to_json(), asides=packed({"page": document}), writer=of.world.carl.id,
    )  # fmt: skip
