"""Who reads what a conversation left, written by hand and held against every page that shares."""

from __future__ import annotations

from uuid import UUID, uuid4

from service import actions
from service.store import conversations, tables as t
from service.store.ground.database import now
from tests.school.world import World
from tests.service.test_expected_access import EVERYBODY, ClientOf, asked

# What conversations of Anna's left, on the pages of sharing, of home and of her own copy.
SHARED = {
    "a goal that is shared": "anna carl karin",
    "a goal that is not shared": "anna carl",
    "a judgement that is given": "anna carl karin",
    "a judgement that is not given": "",
    "a card that was released": "anna carl karin",
    "a card that was not": "anna",  # in her own copy
    "a note of the teacher": "",
    "a goal that Karin proposed": "karin",  # the newest round is the one to propose for
}


def of_conversations(world: World) -> dict[str, str]:
    """Words that a conversation left, by what they are; it is shared with those at home or not."""
    found = {}
    for what in SHARED:
        round_id = asked(world, ["start-up"], what)
        actions.conversations.open_(world.carl, world.anna.id, round_id, True)
        (held,) = conversations.of_students(world.owner, [round_id], [world.anna.id])
        found[what] = f"Ord {uuid4().hex}"
        _leave(world, round_id, held.id, what, found[what])
        if what != "a goal that is not shared":
            actions.sharing.share(world.anna, held.id)
    return found


def _leave(world: World, round_id: UUID, held: UUID, what: str, words: str) -> None:
    here = {"owner": world.owner, "round": round_id, "student": world.anna.id}
    judged = here | {"subject": "Dansk", "writer": world.lise.id, "judgement": words}
    match what:
        case "a judgement that is given":
            t.SubjectJudgement.create(**judged, given_at=now())
        case "a judgement that is not given":
            t.SubjectJudgement.create(**judged)
        case "a card that was released":
            t.Card.create(**here, source="own:1", text=words, place=0, released_at=now())
        case "a card that was not":
            t.Card.create(**here, source="own:2", text=words, place=1)
        case "a note of the teacher":
            t.Note.create(**here, writer=world.carl.id, text=words)
        case "a goal that Karin proposed":
            t.Proposal.create(**here, proposer=world.karin.id, text=words)
        case _:
            t.Goal.create(owner=world.owner, conversation=held, text=words)


def home_pages(world: World) -> list[str]:
    anna = world.anna.id
    found = ["/", "/folder/proposals", "/folder/all.json", f"/children/{anna}"]
    found.append(f"/students/{anna}/history")
    for one in conversations.of_student(world.owner, anna):
        found += [f"/conversations/{one.id}/share", f"/children/{anna}/conversations/{one.id}"]
    return found


def test_what_is_shared_with_home_is_read_there_and_no_more_of_it(
    client_of: ClientOf, world: World
) -> None:
    words = of_conversations(world)
    found: dict[str, set[str]] = {what: set() for what in words}
    for who in EVERYBODY:
        client = client_of(world.person(who))
        read = "".join(client.get(address).text for address in home_pages(world))
        for what, one in words.items():
            found[what] |= {who} if one in read else set()

    assert found == {what: set(who.split()) for what, who in SHARED.items()}
