"""Around the demo's conversations: private notes, and a time at which several talk together."""

from __future__ import annotations

from service import actions
from service.store import tables as t
from tests.service.demo.place import Place
from tests.service.demo.test_school import known


def test_jonas_has_noted_something_before_his_conversation_with_alma(home: Place) -> None:
    prepared = actions.notes.prepare(known("jonas"), known("alma").id)

    assert "plakaten" in prepared.note.text
    assert prepared.note.picked


def test_some_students_of_jonas_talk_together(home: Place) -> None:
    jonas = known("jonas")
    (slot,) = t.Slot.select().where(t.Slot.seats > 1)

    group = actions.groups.group_conversation(jonas, slot.id)

    assert 1 < len(group.students) <= group.seats


def test_nobody_who_has_talked_in_the_open_round_has_a_time_to_come(home: Place) -> None:
    talked = {(one.round_id, one.student_id) for one in t.Conversation.select()}
    booked = {(one.round_id, one.student_id) for one in t.Booking.select()}

    assert booked
    assert not talked & booked
