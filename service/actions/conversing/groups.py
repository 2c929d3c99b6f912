"""Hold a conversation with several students: each has an own record, and own privacy."""

from __future__ import annotations

from uuid import UUID

from service.actions.conversing import cards, conversations
from service.actions.conversing.cards import Laid
from service.rules import access
from service.store import people
from service.store.conversing import groups
from service.store.conversing.groups import GroupConversation
from service.store.ground.database import transaction
from service.store.people import Person


def group_conversation(person: Person, slot_id: UUID) -> GroupConversation:
    """Who sits at the table, for the teacher whose time it is."""
    found = groups.group_conversation(person.owner.id, slot_id)
    access.check_sits_with(person, found.teacher, found.group)
    return found


def open_all(person: Person, slot_id: UUID) -> GroupConversation:
    """Open the conversation of each, or of nobody. One that is open already stays as it is."""
    with transaction():
        found = group_conversation(person, slot_id)
        for one in found.students:
            student = people.person(person.owner.id, one.student)
            access.check_holds_conversation(person, student)
            if one.conversation is None:
                conversations.open_(person, one.student, found.round, waive=False)
    return found


def turn(person: Person, group: GroupConversation, student_id: UUID) -> tuple[Laid, ...]:
    """The released cards of the one whose turn it is: nobody else's, and no two looks.

    A teacher who is not the contact teacher has none of them; then the student just tells.
    """
    student = people.person(person.owner.id, student_id)
    if "contact_teacher" not in access.relations(person, student):
        return ()
    table = conversations.table(person, student_id, group.round, room=True)
    return cards.in_the_room(person, student, table.round, table.looks)
