"""Homes in the small school: another guardian of Anna's, and what a conversation leaves."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from service import actions
from service.store import conversations, people, tables as t
from service.store.ground.database import new_id, now
from service.store.people import Person
from tests.school.deeds import agree
from tests.school.world import World


def another_guardian(
    world: World, given: str, apart_from: UUID | None = None, password: str | None = None
) -> Person:
    """Of Anna, and perhaps kept apart from Karin."""
    key = new_id()
    t.Person.insert(
        id=key, owner=world.owner, given_name=given, family_name="Test", username=given.lower(),
        login_key=f"login-{given}", password=password,
    ).execute()  # fmt: skip
    t.Guardianship.insert(
        id=new_id(), owner=world.owner, guardian=key, student=world.anna.id,
        from_day=world.anna.owner.today() - timedelta(days=3), keep_apart_from=apart_from,
    ).execute()  # fmt: skip
    return people.person(world.owner, key)


def talked(world: World, goal: str = "Læse højt") -> UUID:
    """Anna and Carl have talked, and agreed on a goal."""
    actions.conversations.open_(world.carl, world.anna.id, world.round, True)
    (held, *_) = conversations.of_student(world.owner, world.anna.id)
    agree(world, held.id, goal, [("Øve", "student")])
    return held.id


def told(world: World) -> dict[str, str]:
    """Words around Anna's conversation, by what they are: some are shared with home, some never."""
    owner, anna, carl, lise = world.owner, world.anna.id, world.carl.id, world.lise.id
    here = {"owner": owner, "round": world.round, "student": anna}
    words = {
        what: f"Ord om {what}" for what in ("own card", "kept card", "given", "not given", "note")
    }
    t.Card.create(**here, source="own:1", text=words["own card"], place=0, released_at=now())
    t.Card.create(**here, source="own:2", text=words["kept card"], place=1)
    t.Note.create(**here, writer=carl, text=words["note"])
    t.SubjectJudgement.create(
        **here, subject="Dansk", writer=lise, judgement=words["given"], given_at=now()
    )
    t.SubjectJudgement.create(**here, subject="Natur", writer=lise, judgement=words["not given"])
    return words


def adult(world: World) -> None:
    yesterday = world.anna.owner.today() - timedelta(days=1)
    t.Person.update(adult_from=yesterday).where(t.Person.id == world.anna.id).execute()


def held_before(conversation: UUID, days: int) -> None:
    """It was that many days ago."""
    when = now() - timedelta(days=days)
    t.Conversation.update(opened_at=when).where(t.Conversation.id == conversation).execute()


def new_contact_teacher(world: World) -> Person:
    """From today Erik is 5.a's contact teacher, and Carl is so no longer; nor in its team."""
    today = world.anna.owner.today()
    t.Membership.update(to_day=today - timedelta(days=1)).where(
        t.Membership.person == world.carl.id
    ).execute()
    t.Membership.create(
        owner=world.owner, person=world.erik.id, role="contact_teacher", school=world.school,
        group=world.class_a.id, from_day=today,
    )  # fmt: skip
    return people.person(world.owner, world.erik.id)
