"""In the demo a guardian finds conversations that were shared, and proposals for the next one."""

from __future__ import annotations

from service.actions import at_home, sharing
from service.store import people
from tests.service.demo.place import Place
from tests.service.demo.test_school import known


def test_lotte_reads_what_alma_shared_and_has_proposed_a_goal(home: Place) -> None:
    lotte, alma = known("lotte"), known("alma")

    found = at_home.child(lotte, alma.id)
    (mine,) = found.proposing.mine
    newest = sharing.at_home(lotte, alma.id, found.shared[0].id)

    assert newest.held.goals
    assert newest.piece.name == alma.name
    assert mine.name == lotte.name
    assert found.proposing.room  # the conversation is still to come


def test_alma_has_proposed_one_too_and_jonas_reads_them_all(home: Place) -> None:
    alma, jonas = known("alma"), known("jonas")
    proposing = at_home.mine(alma)
    assert proposing.round is not None

    found = at_home.for_conversation(
        jonas, people.person(alma.owner.id, alma.id), proposing.round.id
    )

    assert len(proposing.mine) == 1
    assert {one.name for one in found} == {"Alma Nygaard", "Lotte Nygaard"}
