"""What was tried after visits, and how a class was heard: on both databases."""

from __future__ import annotations

from datetime import date

import pytest

from service.store import responses, tables as t, teaching
from service.store.ground.database import now
from tests.school.deeds import filled
from tests.school.lived import lived_in
from tests.school.visits import experiment, noted, own_look
from tests.school.world import World

pytestmark = pytest.mark.usefixtures("world")
DAY = date(2026, 11, 3)


def test_what_was_tried_stands_in_the_order_of_its_agreeing(world: World) -> None:
    first, second = noted(world, DAY), noted(world, date(2026, 10, 1))
    experiment(world, first, "Vente", made_at=now(), sign="Nye hænder", status="kept")
    experiment(world, second, "Tale to og to")

    found = teaching.experiments(world.owner, [first, second])

    assert [(one.visit, one.text) for one in found] == [
        (first, "Vente"),
        (second, "Tale to og to"),
    ]
    assert (found[0].sign, found[0].status, found[0].until) == ("Nye hænder", "kept", None)


def test_a_class_is_heard_in_its_closed_rounds_the_newest_first(world: World) -> None:
    lived = lived_in(world)

    (heard,) = teaching.heard(world.owner, world.class_a.id, ["class-climate", "start-up"])

    assert (heard.round, heard.title, heard.name) == (lived.august, "August", "start-up")
    assert heard.counts.persons == 12
    assert teaching.heard(world.owner, world.class_a.id, ["class-climate"]) == ()


def test_only_what_is_sent_on_these_visits_is_found(world: World) -> None:
    sent, draft, other = (
        noted(world, DAY),
        noted(world, DAY, sent=False),
        noted(world, DAY),
    )
    own_look(world, sent, filled("own-lesson"))

    found = responses.sent_on_visits(world.owner, [sent, draft], world.carl.id)

    assert {(one.task.visit, one.task.name) for one in found} == {
        (sent, "visit"),
        (sent, "own-lesson"),
    }
    assert other not in {one.task.visit for one in found}


@pytest.mark.parametrize(
    ("restricted", "carl", "signe"),
    [("carl", ["own-lesson", "visit"], []), ("signe", ["own-lesson"], ["own-lesson", "visit"])],
)
def test_of_one_who_is_restricted_nobody_else_reads(
    world: World, restricted: str, carl: list[str], signe: list[str]
) -> None:
    """Carl, whom Signe visited, reads what is about him; of her notes nothing, if she is."""
    visit = noted(world, DAY)
    own_look(world, visit, filled("own-lesson"))
    t.Person.update(restricted_at=now()).where(t.Person.id == world.person(restricted).id).execute()

    def read(reader: str) -> list[str]:
        sent = responses.sent_on_visits(world.owner, [visit], world.person(reader).id)
        return sorted(one.task.name for one in sent)

    assert (read("carl"), read("signe")) == (carl, signe)
