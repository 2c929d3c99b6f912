"""What lies with a conversation is read in one statement, and sharing is a moment and a name."""

from __future__ import annotations

from datetime import timedelta

from service.store import tables as t
from service.store.giving import at_home, sharing
from service.store.giving.sharing import Piece
from tests.school.conversing.at_home import another_guardian, new_contact_teacher, talked, told
from tests.school.world import World
from tests.test_statements import listening


def of_kind(world: World, kind: str) -> list[Piece]:
    return [one for one in sharing.of_student(world.owner, world.anna.id) if one.kind == kind]


def test_all_that_belongs_to_a_conversation_is_found_at_once(world: World) -> None:
    talked(world)
    told(world)
    at_home.propose(world.owner, world.round, world.anna.id, world.karin.id, "Svømme", "Sjovt")

    with listening() as heard:
        found = sharing.of_student(world.owner, world.anna.id)

    assert len(heard) == 1
    assert {one.kind for one in found} == {
        "conversation", "form", "goal", "judgement", "card", "proposal",
    }  # fmt: skip
    (held,), (goal,), (proposal,) = (
        of_kind(world, kind) for kind in ("conversation", "goal", "proposal")
    )
    assert (held.title, held.at, held.name) == ("November", None, "")
    assert goal.text == "Læse højt"
    assert (proposal.text, proposal.more, proposal.name) == ("Svømme", "Sjovt", "Karin Test")
    assert [one.title for one in of_kind(world, "card")] == ["own:1", "own:2"]


def test_a_conversation_is_shared_and_taken_back(world: World) -> None:
    held = talked(world)

    sharing.share(world.owner, held, world.anna.id)
    (shared,) = of_kind(world, "conversation")
    sharing.share(world.owner, held, None)
    (back,) = of_kind(world, "conversation")

    assert shared.at is not None
    assert (shared.by, shared.name) == (world.anna.id, "Anna Test")
    assert (back.at, back.by) == (None, None)


def test_a_protected_name_is_not_in_it(world: World) -> None:
    held = talked(world)
    t.Person.update(shown_as="Elev").where(t.Person.id == world.anna.id).execute()

    sharing.share(world.owner, held, world.anna.id)

    assert of_kind(world, "conversation")[0].name == "Elev"


def test_it_knows_from_when_to_when_somebody_was_contact_teacher(world: World) -> None:
    today = world.anna.owner.today()
    new_contact_teacher(world)

    carl, erik, lise = (
        sharing.times_with(world.owner, one.id, world.anna.id)
        for one in (world.carl, world.erik, world.lise)
    )

    assert [last for _, last in carl] == [today - timedelta(days=1)]
    assert erik == ((today, None),)
    assert lise == ()


def test_proposals_say_whether_their_proposer_is_kept_apart(world: World) -> None:
    klaus = another_guardian(world, "Klaus")
    for one in (world.karin, klaus, world.anna):
        at_home.propose(world.owner, world.round, world.anna.id, one.id, one.given_name, "")

    together = at_home.proposals(world.owner, world.anna.id)
    t.Guardianship.update(keep_apart_from=world.karin.id).where(
        t.Guardianship.guardian == klaus.id
    ).execute()
    apart = at_home.proposals(world.owner, world.anna.id)

    assert [(one.text, one.apart) for one in together] == [
        ("Karin", False), ("Klaus", False), ("Anna", False),
    ]  # fmt: skip
    assert [(one.text, one.apart) for one in apart] == [
        ("Karin", True), ("Klaus", True), ("Anna", False),
    ]  # fmt: skip


def test_a_proposal_is_changed_taken_up_once_and_taken_back(world: World) -> None:
    key = at_home.propose(world.owner, world.round, world.anna.id, world.karin.id, "Læse", "")

    at_home.change(world.owner, key, "Læse højt", "Fordi")
    at_home.take_up(world.owner, world.round, world.bo.id, [key])
    another_students = at_home.proposal(world.owner, key)
    at_home.take_up(world.owner, world.round, world.anna.id, [key])
    first = at_home.proposal(world.owner, key, lock=True)
    at_home.take_up(world.owner, world.round, world.anna.id, [key])
    again = at_home.proposal(world.owner, key)
    at_home.take_back(world.owner, key)

    assert (first.text, first.why) == ("Læse højt", "Fordi")
    assert another_students.taken_at is None
    assert first.taken_at is not None
    assert again == first
    assert at_home.proposals(world.owner, world.anna.id) == ()
