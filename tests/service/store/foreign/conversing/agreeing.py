"""What a conversation leaves, and its minutes, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from questionnaires import Document
from service.store import conversations, tables as t
from service.store.conversing import agreeing, minutes
from service.store.conversing.minutes import Minutes
from service.store.giving import documents
from service.store.ground.database import now
from tests.school.world import World
from tests.service.store.foreign.asking import Part

NOTED = Minutes("conversation-minutes", 1, Document({"talked": "Læsning"}))


def _prepared(world: World) -> dict[str, UUID]:
    owner = world.owner
    conversations.open_(owner, world.round, world.freja.id, world.erik.id, False)
    (held,) = conversations.of_student(owner, world.freja.id)
    minutes.keep(owner, held.id, NOTED, world.freja.id)
    t.Conversation.update(closed_by=world.erik.id).where(t.Conversation.id == held.id).execute()
    t.SubjectJudgement.create(
        owner=owner, round=world.round, student=world.freja.id, subject="dansk",
        writer=world.lise.id, judgement="Læser sikkert", given_at=now(),
    )  # fmt: skip
    return {"talked": held.id}


PART = Part(
    features=(agreeing, documents, minutes),
    prepare=_prepared,
    calls={
        "agreeing.keep": lambda far, _, ids: agreeing.keep(far, ids["talked"], None, {}),
        "agreeing.set_note_taker": lambda far, _, ids: agreeing.set_note_taker(
            far, ids["talked"], "teacher"
        ),
        "agreeing.set_statutory": lambda far, _, ids: agreeing.set_statutory(
            far, ids["talked"], False
        ),
        "agreeing.close": lambda far, w, ids: agreeing.close(far, ids["talked"], w.erik.id),
        "agreeing.reopen": lambda far, _, ids: agreeing.reopen(far, ids["talked"]),
        "documents.subjects": lambda far, w, _: documents.subjects(
            far, w.round, w.freja.id, [w.class_a.id]
        ),
        "minutes.of_conversation": lambda far, _, ids: minutes.of_conversation(far, ids["talked"]),
    },
    new_rows=frozenset({"minutes.keep"}),
)
