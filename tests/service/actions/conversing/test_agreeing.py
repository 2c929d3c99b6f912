"""Two at the table, one pen: what is agreed is written by one and lost by nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from forms import AgreedGiven
from questionnaires import Document
from service import actions
from service.actions.answering.merging import PageMarks
from service.errors import Final, NotAllowed, NotFound, OtherWrites
from service.store import conversations, rounds, tables as t
from service.store.conversing import agreeing
from service.store.conversing.conversations import Conversation, GoalWords
from service.store.planning.frames import Frame, written
from tests.school.world import World, by_code


def opened(world: World) -> UUID:
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    return conversations.of_student(world.owner, world.anna.id)[0].id


def held(world: World, key: UUID) -> Conversation:
    return conversations.conversation(world.owner, key)


class Device:
    """A page with the form: it was filled once, and says what it was filled with."""

    def __init__(self, world: World, key: UUID) -> None:
        self._world, self._key = world, key
        self.lane, self.row = str(uuid4()), str(uuid4())
        stands = actions.agreeing.agreed(held(world, key))
        self._goals = stands.goals
        self._agreements = stands.agreements
        self.was = stands.document.marks(stands.document.answers)
        self.fields = dict(stands.document.answers)

    def write(self, part: str, words: str, row: str | None = None) -> None:
        row = row or next(iter(self._goals), self.row)
        name = f"goal.{row}.{part}"
        before = self.fields.get(name)
        self.fields[name] = f"{before} {words}" if before else words
        self.fields.setdefault(f"goal.{row}.who", "student")

    def save(self) -> Conversation:
        goals = (*self._goals, self.row)
        given = AgreedGiven(goals, self._agreements, Document(self.fields))
        page = PageMarks(self.lane, 1, self.was)
        return actions.agreeing.agree(self._world.anna, self._key, given, page)


def test_a_goal_is_written_by_the_student_part_by_part(world: World) -> None:
    key = opened(world)
    row = str(uuid4())
    given = AgreedGiven(
        (row,), (), Document({
            f"goal.{row}.text": "Læse højt", f"goal.{row}.strategies": "Øve ti minutter",
            f"goal.{row}.who": "student", f"goal.{row}.until": "2026-12-18",
            "next_on": "2027-04-07",
        })
    )  # fmt: skip

    after = actions.agreeing.agree(world.anna, key, given)

    (goal,) = after.goals
    assert goal.words == GoalWords(
        "Læse højt", strategies="Øve ti minutter", until=date(2026, 12, 18)
    )
    assert (after.next_on, after.revision) == (date(2027, 4, 7), 1)


def test_sent_twice_it_lands_once(world: World) -> None:
    key = opened(world)
    device = Device(world, key)
    device.write("text", "Læse")

    first, again = device.save(), device.save()

    assert [one.id for one in again.goals] == [one.id for one in first.goals]
    assert (len(again.goals), again.revision, dict(again.asides)) == (1, 1, {})


def test_a_row_that_is_emptied_goes_and_the_others_stay_themselves(world: World) -> None:
    key = opened(world)
    conversations.keep_goals(
        world.owner, key, [(None, GoalWords("Læse")), (None, GoalWords("Skrive"))]
    )
    first, second = held(world, key).goals
    device = Device(world, key)
    device.fields = {k: v for k, v in device.fields.items() if str(first.id) not in k}

    after = device.save()

    assert [(one.id, one.text) for one in after.goals] == [(second.id, "Skrive")]


def test_what_only_one_changed_is_taken_from_each(world: World) -> None:
    key = opened(world)
    conversations.keep_goals(world.owner, key, [(None, GoalWords("Læse", "Højt", help="Carl"))])
    tablet, phone = Device(world, key), Device(world, key)
    tablet.write("signs", "og tydeligt")
    phone.write("help", "og Bo")

    tablet.save()
    after = phone.save()

    (goal,) = after.goals
    assert (goal.words.signs, goal.words.help) == ("Højt og tydeligt", "Carl og Bo")
    assert not after.asides


@pytest.mark.parametrize(
    ("how", "stands"),
    [("use", "Læse højt"), ("both", "Læse langsomt\nLæse højt"), ("leave", "Læse langsomt")],
)
def test_what_both_changed_stands_side_by_side_until_it_is_decided(
    world: World, how: str, stands: str
) -> None:
    key = opened(world)
    conversations.keep_goals(world.owner, key, [(None, GoalWords("Læse"))])
    tablet, phone = Device(world, key), Device(world, key)
    tablet.write("text", "langsomt")
    phone.write("text", "højt")
    tablet.save()

    both = phone.save()
    ((lane, aside),) = both.asides.items()
    (part,) = aside.answers
    after = actions.agreeing.settle(world.anna, key, lane, part, how)

    assert both.goals[0].text == "Læse langsomt"
    assert aside.text(part) == "Læse højt"
    assert (after.goals[0].text, dict(after.asides)) == (stands, {})


@pytest.mark.parametrize(("taker", "who"), [("student", "anna"), ("teacher", "carl")])
def test_the_note_taker_writes_and_the_other_is_refused_by_name(
    world: World, taker: str, who: str
) -> None:
    key = opened(world)
    agreeing.set_note_taker(world.owner, key, taker)
    row = str(uuid4())
    given = AgreedGiven(
        (row,), (), Document({f"goal.{row}.text": "Læse", f"goal.{row}.who": "student"})
    )
    other = "carl" if who == "anna" else "anna"

    with pytest.raises(OtherWrites):
        actions.agreeing.agree(world.person(other), key, given)
    after = actions.agreeing.agree(world.person(who), key, given)

    assert after.goals[0].text == "Læse"


@pytest.mark.parametrize("who", ["bo", "erik", "lise", "dorte", "signe", "mette", "karin"])
def test_nobody_else_writes_or_reads(world: World, who: str) -> None:
    key, somebody = opened(world), world.person(who)

    with pytest.raises(NotAllowed):
        actions.agreeing.agree(somebody, key, AgreedGiven((), (), Document()))
    with pytest.raises(NotAllowed):
        actions.agreeing.at_table(somebody, key)
    with pytest.raises(NotAllowed):
        actions.agreeing.hand_over(somebody, key, "teacher")


def test_neither_another_owner_nor_a_code_comes_to_the_table(world: World) -> None:
    key = opened(world)

    with pytest.raises(NotFound):
        actions.agreeing.at_table(world.far.finn, key)
    with pytest.raises(NotAllowed):
        actions.agreeing.at_table(by_code(world.anna), key)


def test_the_pen_goes_from_hand_to_hand(world: World) -> None:
    key = opened(world)

    actions.agreeing.hand_over(world.anna, key, "teacher")
    with pytest.raises(NotAllowed):  # a student does not take it back
        actions.agreeing.hand_over(world.anna, key, "student")
    actions.agreeing.hand_over(world.carl, key, "student")

    assert held(world, key).note_taker == "student"
    assert [one.deed for one in t.AuditEntry.select()].count("notes.handed_over") == 2


def test_the_pen_goes_on_with_what_was_written_or_not_at_all(world: World) -> None:
    key, row = opened(world), str(uuid4())
    words = Document({f"goal.{row}.text": "Læse", f"goal.{row}.who": "student"})
    given = AgreedGiven((row,), (), words)

    with pytest.raises(NotAllowed):
        actions.agreeing.agree(world.anna, key, given, hand_to="student")
    neither = held(world, key)
    after = actions.agreeing.agree(world.anna, key, given, hand_to="teacher")

    assert (neither.goals, neither.note_taker) == ((), "student")
    assert ([one.text for one in after.goals], after.note_taker) == (["Læse"], "teacher")
    assert [one.deed for one in t.AuditEntry.select()].count("notes.handed_over") == 1


def test_who_takes_the_notes_at_first_is_what_the_round_plans(world: World) -> None:
    frame = written(replace(Frame(), note_taker="teacher"))
    t.Round.update(frame=frame).where(t.Round.id == world.round).execute()

    assert rounds.round(world.owner, world.round).frame.note_taker == "teacher"
    assert held(world, opened(world)).note_taker == "teacher"


def test_what_is_final_is_not_written_on(world: World) -> None:
    key = opened(world)
    agreeing.close(world.owner, key, world.carl.id)

    with pytest.raises(Final):
        actions.agreeing.agree(world.anna, key, AgreedGiven((), (), Document()))
    with pytest.raises(Final):
        actions.agreeing.hand_over(world.anna, key, "teacher")
