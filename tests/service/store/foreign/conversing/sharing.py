"""What is shared and proposed at home, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import tables as t
from service.store.giving import at_home, sharing
from service.store.ground.database import now
from tests.school.world import World
from tests.service.store.foreign.asking import Part


def _prepared(world: World) -> dict[str, UUID]:
    held = t.Conversation.get(t.Conversation.owner == world.owner)
    t.Conversation.update(shared_at=now(), shared_by=world.carl.id).execute()
    key = at_home.propose(world.owner, world.round, world.anna.id, world.karin.id, "Læse", "")
    here = {"owner": world.owner, "student": world.anna.id}
    goal = t.Goal.create(owner=world.owner, conversation=held.id, text="Læse", place=9)
    t.Evidence.create(**here, goal=goal, title="Bogen")
    t.SubjectJudgement.create(
        **here, round=world.round, subject="Dansk", writer=world.lise.id, given_at=now()
    )
    return {"talk": held.id, "proposal": key}


PART = Part(
    (sharing, at_home),
    {
        "sharing.of_student": lambda far, w, _: sharing.of_student(far, w.anna.id),
        "sharing.talks": lambda far, w, _: sharing.talks(far, w.anna.id),
        "sharing.share": lambda far, w, ids: sharing.share(far, ids["talk"], w.carl.id),
        "sharing.given": lambda far, w, _: sharing.given(far, w.anna.id),
        "sharing.goals_of": lambda far, w, _: sharing.goals_of(far, w.anna.id),
        "sharing.times_with": lambda far, w, _: sharing.times_with(far, w.carl.id, w.anna.id),
        "at_home.proposals": lambda far, w, _: at_home.proposals(far, w.anna.id),
        "at_home.proposal": lambda far, _, ids: at_home.proposal(far, ids["proposal"]),
        "at_home.change": lambda far, _, ids: at_home.change(far, ids["proposal"], "Nej", ""),
        "at_home.take_back": lambda far, _, ids: at_home.take_back(far, ids["proposal"]),
        "at_home.take_up": lambda far, w, ids: at_home.take_up(
            far, w.round, w.anna.id, [ids["proposal"]]
        ),
    },
    new_rows=frozenset({"at_home.propose"}),
    prepare=_prepared,
)
