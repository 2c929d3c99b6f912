"""Two looks at one student, and what is agreed about them."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from analysis import ThemeRow
from questionnaires import DEFINITIONS
from service import actions
from service.actions.conversing.conversations import Table
from service.errors import NoRound, NotAllowed, NotFound
from service.rules.stages import Looks
from service.store import conversations, definitions, people, responses, tables as t
from service.store.people import Person
from tests.school.deeds import agree, begin, earlier_round, filled, give, readings, save
from tests.school.world import World, by_code


def table(reader: Person, world: World, of: UUID | None = None) -> Table:
    return actions.conversations.table(reader, world.anna.id, of)


def open_(world: World, waive: bool = False, of: UUID | None = None) -> UUID:
    actions.conversations.open_(world.carl, world.anna.id, of or world.round, waive)
    return conversations.of_student(world.owner, world.anna.id)[0].id


def sees(reader: Person, world: World) -> bool:
    """Does this reader get the look of the other side, in whatever form?"""
    found = table(reader, world)
    other = found.judgement if reader.id == world.anna.id else found.evaluation
    assert other is not None
    rows = found.feedback.rows if found.feedback else ()
    drawn = [row.teacher if reader.id == world.anna.id else row.now for row in rows]
    return other.document is not None or any(place is not None for place in drawn)


@pytest.mark.parametrize("given", [(), ("anna",), ("carl",), ("anna", "carl")])
@pytest.mark.parametrize("table_set", ["", "opened", "closed"])
def test_neither_look_is_shown_before_both_are_given_and_the_table_is_set(
    world: World, given: tuple[str, ...], table_set: str
) -> None:
    if "anna" in given:
        give(world, world.anna, "start-up")
    if "carl" in given:
        give(world, world.carl, "judgement", world.anna)
    if table_set == "opened":
        open_(world)
    if table_set == "closed":
        actions.rounds.close(world.dorte, world.round)

    may = len(given) == 2 and table_set != ""

    assert (sees(world.carl, world), sees(world.anna, world)) == (may, may)
    assert table(world.carl, world).looks is (Looks.OPEN if may else Looks.WAITING)


def test_a_draft_is_shown_to_nobody_else(world: World) -> None:
    own = begin(world, world.anna, "preparation")
    save(world.anna, own, filled("preparation"))

    (theirs,) = table(world.carl, world).preparation
    (mine,) = table(world.anna, world).preparation

    assert (theirs.document, theirs.sent) == (None, False)
    assert mine.document == filled("preparation")


def test_the_preparation_is_shown_when_it_is_sent(world: World) -> None:
    give(world, world.anna, "preparation")

    (sheet,) = table(world.carl, world).preparation

    assert sheet.document == filled("preparation")


def test_who_waives_sees_the_other_look_alone(world: World) -> None:
    give(world, world.anna, "start-up")
    open_(world, waive=True)

    found = table(world.carl, world)

    assert found.looks is Looks.WAIVED
    assert sees(world.carl, world)
    assert not sees(world.anna, world)


def test_who_waived_gives_no_look_afterwards(world: World) -> None:
    give(world, world.anna, "start-up")
    open_(world, waive=True)

    with pytest.raises(NotAllowed):
        begin(world, world.carl, "judgement", world.anna)


def test_a_look_that_was_begun_is_not_given_after_waiving(world: World) -> None:
    give(world, world.anna, "start-up")
    draft = begin(world, world.carl, "judgement", world.anna)
    open_(world, waive=True)

    with pytest.raises(NotAllowed):
        save(world.carl, draft, filled("judgement"))
    with pytest.raises(NotAllowed):
        actions.responses.send(world.carl, draft, uuid4())

    assert responses.response(world.owner, draft).sent_at is None


def test_what_was_waited_for_in_an_earlier_round_is_not_shown_in_this_one(world: World) -> None:
    """Carl gave no look in August, so Anna's of August is not his to see in November either."""
    august = earlier_round(world)
    before = actions.responses.begin(world.anna, august, "start-up", world.anna.id, "da")
    save(world.anna, before, filled("start-up", step=3))
    actions.responses.send(world.anna, before, uuid4())
    actions.rounds.close(world.dorte, august)
    give(world, world.anna, "start-up")
    give(world, world.carl, "judgement", world.anna)
    actions.rounds.close(world.dorte, world.round)

    assert table(world.carl, world, august).looks is Looks.WAITING
    assert table(world.carl, world).earlier is None
    assert all(row.before is None for row in _rows(table(world.carl, world)))
    assert all(row.before is not None for row in _rows(table(world.anna, world)))


def test_the_evaluation_that_is_judged_waits_whatever_else_a_round_asks(
    world: World, tmp_path: Path
) -> None:
    publish(tmp_path, "habits", 1)
    names, classes = ("habits", "start-up", "judgement"), (world.class_a.id,)
    last = world.carl.owner.today()
    of = actions.rounds.open_(world.dorte, world.school, "Maj", last, names, classes)
    given = actions.responses.begin(world.anna, of, "start-up", world.anna.id, "da")
    save(world.anna, given, filled("start-up"))
    actions.responses.send(world.anna, given, uuid4())

    found = table(world.carl, world, of)

    assert found.looks is Looks.WAITING
    assert not sees(world.carl, world)


def test_what_an_older_version_kept_from_the_teacher_stays_with_the_student(
    world: World, tmp_path: Path
) -> None:
    """Last time's answers are read by those whom last time's version named."""
    publish(tmp_path, "habits", 1, confidentiality="confidential", readers=[])
    publish(tmp_path, "habits", 2)
    for version, of in ((1, earlier_round(world)), (2, world.round)):
        t.RoundForm.update(name="habits", version=version).where(
            t.RoundForm.round == of, t.RoundForm.name == "start-up"
        ).execute()
        draft = actions.responses.begin(world.anna, of, "habits", world.anna.id, "da")
        save(world.anna, draft, filled("habits"))
        actions.responses.send(world.anna, draft, uuid4())

    assert all(row.before is None for row in _rows(table(world.carl, world)))
    assert all(row.before is not None for row in _rows(table(world.anna, world)))


def publish(folder: Path, name: str, version: int, **changed: object) -> None:
    """A self-evaluation like the start-up, under another name."""
    definition = json.loads((DEFINITIONS / "start-up" / "1.json").read_text())
    (folder / name).mkdir(exist_ok=True)
    (folder / name / f"{version}.json").write_text(json.dumps(definition | changed))
    definitions.use((folder,))


def _rows(found: Table) -> tuple[ThemeRow, ...]:
    assert found.feedback is not None
    return found.feedback.rows


@pytest.mark.parametrize("who", ["bo", "erik", "lise", "dorte", "signe"])
def test_the_table_is_laid_for_two(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        table(world.person(who), world)
    with pytest.raises(NotAllowed):
        actions.conversations.open_(world.person(who), world.anna.id, world.round, False)

    assert t.Reading.select().count() == 0


def test_another_owner_finds_no_student(world: World) -> None:
    with pytest.raises(NotFound):
        table(world.far.finn, world)


def test_a_code_does_not_open_the_table(world: World) -> None:
    with pytest.raises(NotAllowed):
        table(by_code(world.anna), world)


def test_every_reading_of_somebody_else_is_logged(world: World) -> None:
    table(world.anna, world)
    assert t.Reading.select().count() == 0

    table(world.carl, world)

    assert readings() == [(world.carl.log_key, world.anna.log_key)]


def test_opening_twice_is_opening_once(world: World) -> None:
    first = open_(world)
    open_(world)

    (held,) = conversations.of_student(world.owner, world.anna.id)
    assert (held.id, held.waived) == (first, False)


def test_a_look_that_never_came_may_be_waived_later(world: World) -> None:
    first = open_(world)
    open_(world, waive=True)

    (held,) = conversations.of_student(world.owner, world.anna.id)
    assert (held.id, held.waived) == (first, True)


def test_a_look_that_was_given_is_not_waived(world: World) -> None:
    give(world, world.carl, "judgement", world.anna)
    open_(world, waive=True)

    (held,) = conversations.of_student(world.owner, world.anna.id)
    assert not held.waived


def test_a_round_that_does_not_ask_the_class_has_no_conversation(world: World) -> None:
    t.RoundGroup.delete().where(t.RoundGroup.group == world.class_a.id).execute()

    with pytest.raises(NotFound):
        open_(world)


def test_a_goal_is_shown_next_time(world: World) -> None:
    august = earlier_round(world)
    held = open_(world, of=august)
    agree(world, held, "Læse højt", [("Øve", "student")])

    for reader in (world.carl, world.anna):
        last = table(reader, world).last
        assert last is not None
        assert last.goal is not None
        assert last.goal.text == "Læse højt"
        assert [(one.text, one.who) for one in last.agreements] == [("Øve", "student")]
    assert table(world.anna, world, august).last is None


@pytest.mark.parametrize("name", ["anna", "carl"])
def test_how_far_it_came_is_kept_by_either_of_the_two(world: World, name: str) -> None:
    who = world.person(name)
    held = open_(world, of=earlier_round(world))
    agree(world, held, "Læse højt", [("Øve", "student")])
    before = conversations.conversation(world.owner, held)
    (agreement,), (goal,) = before.agreements, before.goals

    actions.conversations.follow_up(who, held, {goal.id: "reached"}, {agreement.id: "kept"})

    last = table(world.anna, world).last
    assert last is not None
    assert last.goal is not None
    assert (last.goal.status, last.agreements[0].status) == ("reached", "kept")


@pytest.mark.parametrize("who", ["bo", "erik", "dorte"])
def test_nobody_else_says_how_far_it_came_or_wants_to_see_the_class(world: World, who: str) -> None:
    held = open_(world)

    with pytest.raises(NotAllowed):
        actions.conversations.follow_up(world.person(who), held, {}, {})
    with pytest.raises(NotAllowed):
        actions.conversations.want_band(world.person(who), held, True)


def test_a_student_without_a_round_has_no_table(world: World) -> None:
    t.RoundGroup.delete().execute()

    with pytest.raises(NoRound):
        table(world.anna, world)
    with pytest.raises(NotFound):
        table(world.anna, world, world.round)


def test_looks_far_apart_bring_up_questions_once_both_lie_open(world: World) -> None:
    give(world, world.anna, "start-up")
    look = begin(world, world.carl, "judgement", world.anna)
    save(world.carl, look, filled("judgement", step=3))
    actions.responses.send(world.carl, look, uuid4())
    waiting = table(world.carl, world).prompts
    open_(world)

    prompts = table(world.carl, world).prompts

    assert waiting == ()
    assert [one.prompt.id for one in prompts] == ["gap", "change_places"]
    assert prompts[0].theme is not None
    assert table(world.anna, world).prompts == ()  # her folder is no conversation


def test_agreement_that_is_still_open_brings_up_a_question(world: World) -> None:
    held = open_(world, of=earlier_round(world))
    agree(world, held, "Læse højt", [("Øve", "student")])
    give(world, world.anna, "start-up")
    open_(world, waive=True)
    (agreement,) = conversations.conversation(world.owner, held).agreements

    still_open = [one.prompt.id for one in table(world.carl, world).prompts]
    actions.conversations.follow_up(world.carl, held, {}, {agreement.id: "kept"})

    assert still_open == ["agreement_open"]
    assert table(world.carl, world).prompts == ()


def test_a_colleague_who_reads_anothers_look_is_logged_for_both(world: World) -> None:
    t.Membership.update(role="contact_teacher").where(
        t.Membership.person == world.lise.id
    ).execute()
    lise = people.person(world.owner, world.lise.id)
    give(world, world.anna, "start-up")
    give(world, world.carl, "judgement", world.anna)
    open_(world)

    assert sees(lise, world)

    assert set(readings()) == {
        (lise.log_key, world.anna.log_key),
        (lise.log_key, world.carl.log_key),
    }
