"""Preparing a conversation, and what of it comes to the screen that is shared."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from analysis import Band
from questionnaires import DEFINITIONS
from service import actions
from service.actions.conversing.conversations import Table
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.rules.stages import Looks
from service.store import conversations, definitions, people, tables as t
from service.store.people import Person
from tests.school.deeds import begin, earlier_round, filled, give, newest, readings, save
from tests.school.lived import lived_in
from tests.school.world import World


def room(reader: Person, world: World, of: UUID | None = None) -> Table:
    return actions.conversations.table(reader, world.anna.id, of, room=True)


def held(world: World) -> UUID:
    return conversations.of_student(world.owner, world.anna.id)[0].id


def open_(world: World, of: UUID | None = None, waive: bool = False) -> UUID:
    actions.conversations.open_(world.carl, world.anna.id, of or world.round, waive)
    return held(world)


def want(world: World, *who: Person) -> None:
    for one in who:
        actions.conversations.want_band(one, held(world), True)


def test_nothing_lies_in_the_room_before_it_begins(world: World) -> None:
    give(world, world.anna, "start-up")
    give(world, world.anna, "preparation")
    give(world, world.carl, "judgement", world.anna)

    for reader in (world.carl, world.anna):
        found = room(reader, world)
        sheets = (found.evaluation, found.judgement, *found.preparation)
        assert [one.document for one in sheets if one] == [None] * 3
        assert found.feedback is None


@pytest.mark.parametrize("given", [(), ("anna",), ("carl",), ("anna", "carl")])
def test_a_look_that_waits_is_in_the_room_nobodys(world: World, given: tuple[str, ...]) -> None:
    """Not even its writer's: the other one sits beside them."""
    if "anna" in given:
        give(world, world.anna, "start-up")
    if "carl" in given:
        give(world, world.carl, "judgement", world.anna)
    open_(world)

    for reader in (world.carl, world.anna):
        found = room(reader, world)
        assert found.evaluation is not None
        assert found.judgement is not None
        both = [found.evaluation.document is not None, found.judgement.document is not None]
        assert both == [len(given) == 2] * 2


def test_both_see_the_same(world: World) -> None:
    give(world, world.anna, "start-up")
    give(world, world.anna, "preparation")
    give(world, world.carl, "judgement", world.anna)
    open_(world)

    of_carl, of_anna = (room(one, world) for one in (world.carl, world.anna))

    assert of_carl.looks is Looks.OPEN
    for what in ("evaluation", "judgement", "preparation", "feedback", "prompts"):
        assert getattr(of_carl, what) == getattr(of_anna, what)
    assert of_carl.prompts == ()  # the two looks agree


def test_what_is_written_at_home_is_not_laid_in_the_room(world: World) -> None:
    names = {name: newest(name) for name in ("start-up", "guardian-preparation")}
    for name, version in names.items():
        t.RoundForm.insert(
            id=uuid4(), owner=world.owner, round=world.round, name=name, version=version
        ).on_conflict_ignore().execute()
    give(world, people.person(world.owner, world.karin.id), "guardian-preparation", world.anna)
    open_(world, waive=True)

    alone, shared = actions.conversations.table(world.carl, world.anna.id), room(world.carl, world)

    assert [one for one in alone.preparation if one.questionnaire.respondent == "guardian"]
    assert not [one for one in shared.preparation if one.questionnaire.respondent == "guardian"]


def test_a_question_that_the_teacher_does_not_read_is_not_in_the_room_of_its_writer_either(
    world: World, tmp_path: Path
) -> None:
    definition = json.loads((DEFINITIONS / "preparation" / "1.json").read_text())
    secret = definition["sections"][0]["questions"][0]
    secret["readers"] = ["guardian"]
    definition["readers"] = ["contact_teacher", "guardian"]
    (tmp_path / "narrow").mkdir()
    (tmp_path / "narrow" / "1.json").write_text(json.dumps(definition))
    definitions.use((tmp_path,))
    t.RoundForm.update(name="narrow").where(t.RoundForm.name == "preparation").execute()
    draft = begin(world, world.anna, "narrow")
    save(world.anna, draft, filled(definitions.latest(world.owner, "narrow"), words="Kun hjemme"))
    actions.responses.send(world.anna, draft, uuid4())
    open_(world, waive=True)

    (sheet,) = room(world.anna, world).preparation

    assert sheet.document is not None
    assert secret["id"] not in sheet.document.answers
    assert sheet.document.answers


def test_students_reading_of_the_own_room_is_not_logged_and_the_teachers_is(world: World) -> None:
    open_(world)
    room(world.anna, world)
    assert readings() == []

    room(world.carl, world)

    assert readings() == [(world.carl.log_key, world.anna.log_key)]


def test_only_the_contact_teacher_prepares(world: World) -> None:
    for who in ("anna", "bo", "erik", "dorte"):
        with pytest.raises(NotAllowed):
            actions.notes.prepare(world.person(who), world.anna.id)
        with pytest.raises(NotAllowed):
            actions.notes.keep(world.person(who), world.anna.id, world.round, 0, "Nej", ())
    assert not t.Note.select().exists()


def test_a_note_on_a_round_that_does_not_ask_them_is_refused(world: World) -> None:
    t.RoundGroup.delete().execute()

    with pytest.raises(NotFound):
        actions.notes.keep(world.carl, world.anna.id, world.round, 0, "Nej", ())


def keep(world: World, before: int, text: str, *picked: str) -> object:
    return actions.notes.keep(world.carl, world.anna.id, world.round, before, text, picked)


def test_two_devices_lose_nothing(world: World) -> None:
    assert keep(world, 0, "Fra telefonen") is None

    other = actions.notes.keep(world.carl, world.anna.id, world.round, 0, "Fra skolen", ())

    assert other is not None
    assert (other.text, other.revision) == ("Fra telefonen", 1)
    assert keep(world, other.revision, "Fra telefonen og fra skolen") is None
    assert actions.notes.prepare(world.carl, world.anna.id).note.text.endswith("skolen")


def test_saving_the_same_twice_is_saving_it_once(world: World) -> None:
    assert keep(world, 0, "Husk mor", "card:open:1") is None
    assert keep(world, 0, "Husk mor", "card:open:1") is None


def test_worth_talking_about_is_the_students_own_wish_first(world: World) -> None:
    august = earlier_round(world)
    for of, step in ((august, 0), (world.round, 2)):
        own = actions.responses.begin(world.anna, of, "start-up", world.anna.id, "da")
        save(world.anna, own, filled("start-up", step=step))
        actions.responses.send(world.anna, own, uuid4())
    actions.conversations.open_(world.carl, world.anna.id, august, True)
    give(world, world.anna, "preparation")
    give(world, world.carl, "judgement", world.anna)
    open_(world)

    found = actions.notes.prepare(world.carl, world.anna.id)

    assert found.wish == "Det går godt."
    assert {row.change for row in found.moved} == {2}
    assert found.apart is not None
    assert found.apart.apart == -1


def test_what_waits_is_not_worth_talking_about_yet(world: World) -> None:
    give(world, world.anna, "start-up")

    found = actions.notes.prepare(world.carl, world.anna.id)

    assert (found.wish, found.moved, found.apart) == ("", (), None)


def test_the_class_stands_behind_once_the_round_is_closed(world: World) -> None:
    lived = lived_in(world)
    before = actions.notes.prepare(world.carl, world.anna.id)
    _at_different_places(world, lived.august)

    after = actions.notes.prepare(world.carl, world.anna.id, lived.august)

    assert before.bands == {}
    assert after.bands
    assert all(isinstance(one, Band) and one.n == 12 for one in after.bands.values())


def test_a_class_that_is_all_at_one_place_is_not_shown(world: World) -> None:
    lived = lived_in(world)  # twelve gave the same

    assert actions.notes.prepare(world.carl, world.anna.id, lived.august).bands == {}


@pytest.mark.parametrize("who", ["", "anna", "carl", "anna carl"])
def test_the_class_is_in_the_room_only_when_both_want_it(world: World, who: str) -> None:
    lived = lived_in(world)
    _at_different_places(world, lived.august)
    august = next(
        one for one in conversations.of_student(world.owner, world.anna.id)
        if one.round == lived.august
    )  # fmt: skip
    for name in who.split():
        actions.conversations.want_band(world.person(name), august.id, True)

    for reader in (world.anna, world.carl):
        shown = actions.notes.bands_in_room(room(reader, world, lived.august))
        assert bool(shown) == (who == "anna carl")
    actions.conversations.want_band(world.anna, august.id, False)
    assert not actions.notes.bands_in_room(room(world.carl, world, lived.august))


def test_nine_of_a_class_are_too_few_to_show(world: World) -> None:
    lived = lived_in(world)
    _at_different_places(world, lived.august, most=9)

    assert actions.notes.prepare(world.carl, world.anna.id, lived.august).bands == {}


@pytest.mark.parametrize("hidden", ["nothing", "one question", "all by name"])
def test_the_class_is_shown_only_where_every_answer_may_be_read(hidden: str) -> None:
    form = next(one for one in definitions.shipped() if one.name == "start-up")
    if hidden == "all by name":
        form = form.model_copy(update={"confidentiality": "confidential"})
    if hidden == "one question":
        first = form.sections[0]
        asked = tuple(
            one.model_copy(update={"readers": ()}) if one.kind == "scale" else one
            for one in first.questions
        )
        narrow = first.model_copy(update={"questions": asked})
        form = form.model_copy(update={"sections": (narrow, *form.sections[1:])})

    assert access.shows_class(form) == (hidden == "nothing")


def test_with_twelve_in_the_school_every_change_is_uncertain(world: World) -> None:
    lived = lived_in(world)

    found = actions.notes.changes(room(world.carl, world))

    assert found
    assert {one.certainty for one in found} == {"uncertain"}
    assert lived.august != world.round


def _at_different_places(world: World, of: UUID, most: int = 12) -> None:
    """The class's release of a round, made anew of answers that differ."""
    form = definitions.latest(world.owner, "start-up")
    given = t.Response.select().where(t.Response.round == of, t.Response.name == form.name)
    for place, one in enumerate(given.order_by(t.Response.id)):
        answers = filled(form, step=place % 4).to_json()
        row = {"document": answers} if place < most else {"sent_at": None}
        t.Response.update(**row).where(t.Response.id == one.id).execute()
    t.Release.delete().where(t.Release.round == of).execute()
    from_now = actions.rounds.rounds.round(world.owner, of)
    actions.releases.make(from_now)
