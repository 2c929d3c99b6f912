"""The sheets of a class are drawn once, for whoever asked, and kept for a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.giving.sheets_on_paper import Sheet
from service.errors import NotAllowed, NotFound
from service.rules import hats
from service.store import people, sheets_on_paper, tables as t
from service.store.ground.database import new_id, now, transaction
from service.store.people import Person
from service.web import on_paper
from tests.school.deeds import give, readings
from tests.school.world import World, by_code

ADDRESS = "https://samtalebordet.example/students/{student}?round={round}"


class Pencil:
    """Draws nothing, and remembers what it was handed."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.fails = False

    def __call__(self, sheets: Sequence[Sheet], language: str, address: str) -> bytes:
        if self.fails:
            raise RuntimeError("no ink")
        self.sheets = [*sheets]
        return f"{language} {len(sheets)} {address}".encode()


@pytest.fixture
def pencil() -> Iterator[Pencil]:
    one = Pencil()
    actions.sheets_on_paper.use(one)
    yield one
    actions.sheets_on_paper.use(on_paper.draw)


def ask(world: World, person: Person | None = None, key: UUID | None = None) -> UUID:
    return actions.sheets_on_paper.ask(
        person or world.carl, world.class_a, world.round, key or uuid4(), "da", ADDRESS
    )


def restrict(person: Person) -> None:
    t.Person.update(restricted_at=now()).where(t.Person.id == person.id).execute()


def test_a_class_is_drawn_and_fetched(world: World, pencil: Pencil) -> None:
    ask(world)

    file = actions.sheets_on_paper.fetch(world.carl, world.class_a, world.round)

    assert file == f"da 12 {ADDRESS}".encode()
    found = actions.sheets_on_paper.of_class(world.carl, world.class_a, world.round)
    assert found.bundle is not None
    assert (found.bundle.state, found.bundle.done, found.bundle.total) == ("ready", 12, 12)


def test_a_page_that_is_sent_twice_asks_once(world: World, pencil: Pencil) -> None:
    key = uuid4()

    assert ask(world, key=key) == ask(world, key=key)
    assert t.Bundle.select().count() == 1


def test_every_reading_is_noted_when_drawn_and_when_fetched(world: World, pencil: Pencil) -> None:
    of_bo = (world.carl.log_key, world.bo.log_key)
    ask(world)
    drawn = readings().count(of_bo)

    actions.sheets_on_paper.fetch(world.carl, world.class_a, world.round)

    assert (drawn, readings().count(of_bo)) == (1, 2)


def test_whose_data_are_restricted_is_left_out(world: World, pencil: Pencil) -> None:
    restrict(world.bo)

    ask(world)

    found = actions.sheets_on_paper.of_class(world.carl, world.class_a, world.round)
    assert found.left_out == 1
    assert world.bo.id not in {one.table.student.id for one in pencil.sheets}
    assert len(pencil.sheets) == 11


def test_a_file_with_somebody_who_is_restricted_since_is_not_handed_out(
    world: World, pencil: Pencil
) -> None:
    ask(world)
    restrict(world.bo)

    with pytest.raises(NotFound):
        actions.sheets_on_paper.fetch(world.carl, world.class_a, world.round)


@pytest.mark.parametrize("who", ["anna", "karin", "erik", "lise", "dorte", "signe", "finn"])
def test_nobody_else_asks_or_fetches(world: World, pencil: Pencil, who: str) -> None:
    ask(world)
    other = people.person(world.person(who).owner.id, world.person(who).id)

    with pytest.raises(NotAllowed):
        ask(world, other)
    with pytest.raises(NotAllowed):
        actions.sheets_on_paper.fetch(other, world.class_a, world.round)


def test_another_contact_teacher_of_the_class_asks_for_a_file_of_their_own(
    world: World, pencil: Pencil
) -> None:
    ask(world)
    t.Membership.create(
        id=new_id(), owner=world.owner, person=world.erik.id, role="contact_teacher",
        school=world.school, group=world.class_a.id, from_day=world.carl.owner.today(),
    )  # fmt: skip
    erik = people.person(world.owner, world.erik.id)

    with pytest.raises(NotFound):
        actions.sheets_on_paper.fetch(erik, world.class_a, world.round)
    ask(world, erik)
    assert actions.sheets_on_paper.fetch(erik, world.class_a, world.round)


def test_a_student_by_code_has_no_sheet(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.sheets_on_paper.sheet(by_code(world.anna), world.anna.id, world.round)


def test_a_round_that_does_not_ask_the_class_has_no_sheets(world: World, pencil: Pencil) -> None:
    with pytest.raises(NotFound):
        actions.sheets_on_paper.ask(world.carl, world.class_a, world.far.round, uuid4(), "da", "")


def test_what_fails_says_so_and_can_be_asked_anew(world: World, pencil: Pencil) -> None:
    pencil.fails = True
    with pytest.raises(RuntimeError):
        ask(world)
    found = actions.sheets_on_paper.of_class(world.carl, world.class_a, world.round)
    assert found.bundle is not None
    assert found.bundle.state == "failed"

    pencil.fails = False
    ask(world)
    assert actions.sheets_on_paper.fetch(world.carl, world.class_a, world.round)


def test_what_a_worker_left_is_taken_up(world: World, pencil: Pencil) -> None:
    long_ago = now() - timedelta(hours=1)
    bundle, _ = sheets_on_paper.add(
        world.owner, world.round, world.class_a.id, world.carl.id, uuid4()
    )
    t.Bundle.update(made_at=long_ago, state="drawing").execute()

    actions.sheets_on_paper.take_up()

    assert sheets_on_paper.bundle(world.owner, bundle).state == "ready"


def test_a_student_who_is_erased_while_it_is_drawn_is_in_no_file(world: World) -> None:
    def draw(sheets: Sequence[Sheet], _language: str, _address: str) -> bytes:
        with transaction():
            inside = t.Bundle.students.contains(str(world.bo.id))
            t.Bundle.delete().where(t.Bundle.owner == world.owner, inside).execute()
        return b"%PDF"

    actions.sheets_on_paper.use(draw)
    try:
        ask(world)
    finally:
        actions.sheets_on_paper.use(on_paper.draw)

    assert t.Bundle.select().count() == 0


def test_a_file_goes_after_a_day(world: World, pencil: Pencil) -> None:
    old, new = ask(world), ask(world)
    yesterday = now() - timedelta(days=1, minutes=1)
    t.Bundle.update(made_at=yesterday).where(t.Bundle.id == old).execute()

    actions.sheets_on_paper.drop_old()

    assert [one.id for one in t.Bundle.select()] == [new]


def test_a_teacher_who_has_left_the_class_gets_no_file(world: World, pencil: Pencil) -> None:
    bundle, _ = sheets_on_paper.add(
        world.owner, world.round, world.class_a.id, world.lise.id, uuid4()
    )

    with pytest.raises(NotAllowed):
        actions.sheets_on_paper.draw(world.owner, bundle)
    assert sheets_on_paper.bundle(world.owner, bundle).state == "failed"


def test_it_is_drawn_in_the_hat_in_which_it_was_asked_for(world: World, pencil: Pencil) -> None:
    t.Guardianship.create(
        id=new_id(), owner=world.owner, student=world.anna.id, guardian=world.carl.id,
        may_read=True, may_book=True, from_day=world.carl.owner.today(),
    )  # fmt: skip
    both = people.person(world.owner, world.carl.id)
    staff = next(one for one in hats.of(both) if one.kind == hats.STAFF)

    ask(world, hats.wearing(both, staff.key))

    assert {one.reader.hat for one in pencil.sheets} == {staff.key}
    assert {one.reader.wards for one in pencil.sheets} == {frozenset()}
    with pytest.raises(NotAllowed):
        ask(world, hats.wearing(both, hats.GUARDIAN))


def test_the_students_own_look_waits_on_paper_too(world: World, pencil: Pencil) -> None:
    give(world, world.bo, "start-up")

    ask(world)

    (bo,) = [one.table for one in pencil.sheets if one.table.student.id == world.bo.id]
    assert bo.evaluation is not None
    assert bo.evaluation.document is None
    assert bo.feedback is None
