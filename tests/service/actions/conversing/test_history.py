"""What was neither shared nor made final before their time is not a new contact teacher's."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from forms import AgreedForm, Post
from service import actions
from service.errors import NotAllowed, OpenedBefore
from service.store import conversations, tables as t
from service.store.people import Person
from tests.school.conversing.at_home import held_before, new_contact_teacher, talked
from tests.school.world import World

OPENS: dict[str, Callable[[Person, UUID], object]] = {
    "agreed": actions.agreeing.at_table,
    "minutes": lambda who, key: actions.minutes.paper(who, key, "minutes"),
    "documents": actions.documents.record,
}
WRITES: dict[str, Callable[[Person, UUID], object]] = {
    "pen": lambda who, key: actions.agreeing.hand_over(who, key, "teacher"),
    "agree": lambda who, key: actions.agreeing.agree(who, key, AgreedForm(Post()).given),
    "points": lambda who, key: actions.minutes.save(who, key, "points", Post(), by_script=False),
    "close": lambda who, key: actions.closing.close(who, key, False),
    "reopen": actions.closing.reopen,
    "follow up": lambda who, key: actions.conversations.follow_up(who, key, {}, {}),
    "band": lambda who, key: actions.conversations.want_band(who, key, True),
}


@pytest.fixture
def before(world: World) -> UUID:
    """Anna and Carl talked three weeks ago; nothing of it is shared or final."""
    key = talked(world)
    held_before(key, 21)
    return key


@pytest.mark.parametrize("deed", [*OPENS, *WRITES])
def test_its_address_alone_opens_and_changes_nothing(world: World, before: UUID, deed: str) -> None:
    erik = new_contact_teacher(world)

    with pytest.raises(NotAllowed):
        (OPENS | WRITES)[deed](erik, before)

    assert conversations.conversation(world.owner, before).note_taker == "student"


@pytest.mark.parametrize("deed", OPENS)
def test_once_it_is_shared_they_read_it(world: World, before: UUID, deed: str) -> None:
    actions.sharing.share(world.anna, before)

    OPENS[deed](new_contact_teacher(world), before)


@pytest.mark.parametrize("waive", [True, False])
def test_it_is_not_opened_again_without_a_word(world: World, before: UUID, waive: bool) -> None:
    erik = new_contact_teacher(world)
    of = conversations.conversation(world.owner, before).round

    t.Conversation.update(waived=False).execute()

    with pytest.raises(OpenedBefore):
        actions.conversations.open_(erik, world.anna.id, of, waive)
    assert not conversations.conversation(world.owner, before).waived

    actions.sharing.share(world.anna, before)
    actions.conversations.open_(erik, world.anna.id, of, waive)
    assert conversations.conversation(world.owner, before).waived is waive


def test_the_study_book_has_no_page_of_it_either(world: World, before: UUID) -> None:
    erik = new_contact_teacher(world)

    def goals(who: Person) -> list[str]:
        book = actions.study_book.of_student(who, world.anna.id)
        return [one.goal.text for _, pages in book.pages for page in pages for one in page.goals]

    assert goals(world.anna) == ["Læse højt"]
    assert goals(erik) == []
    actions.sharing.share(world.anna, before)
    assert goals(erik) == ["Læse højt"]


def test_the_goals_of_a_class_have_none_of_it_until_it_is_shared(
    world: World, before: UUID
) -> None:
    carls = actions.goals.of_class(world.carl, world.class_a.id)[1]
    erik = new_contact_teacher(world)
    here = erik.groups("contact_teacher")[-1]
    unshared = [one.text for one in actions.goals.of_class(erik, here.id)[1] if one.text]

    actions.sharing.share(world.anna, before)
    shared = [one.text for one in actions.goals.of_class(erik, here.id)[1] if one.text]

    assert "Læse højt" in [one.text for one in carls]
    assert (unshared, shared) == ([], ["Læse højt"])
