"""The page of a conversation with several: names at a table, and nothing of anybody's record."""

from __future__ import annotations

from collections.abc import Callable

from flask.testing import FlaskClient

from service.store import conversations, tables as t
from service.store.people import Person
from tests.school.conversing.seats import seated
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]


def test_all_are_started_and_each_private_page_is_one_click_away(
    client_of: ClientOf, lived: Lived
) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    path = f"/group-conversations/{lived.group_slot}"

    reply = carl.post(f"{path}/open")
    page = carl.get(reply.location).text

    assert reply.status_code == 303
    assert conversations.of_student(world.owner, world.bo.id)
    for one in world.students()[1:3]:
        assert f"/students/{one.id}?round={world.round}" in page


def test_no_look_goal_or_word_of_anybody_is_there(client_of: ClientOf, lived: Lived) -> None:
    """Anna's look and Carl's lie open on her own page."""
    carl, world = client_of(lived.world.carl), lived.world
    t.Booking.delete().where(t.Booking.id == lived.booking).execute()
    slot = seated(world.round, world.class_a, world.carl, [world.anna, world.students()[-1]])
    path = f"/group-conversations/{slot}"

    page = carl.get(f"{path}?student={world.anna.id}").text

    assert "Anna fortæller" in page
    for words in ("Læse højt", "Det går godt.", "To blikke</h2>", "gaprow"):
        assert words not in page
        assert words in carl.get(f"/students/{world.anna.id}").text


def test_a_student_who_does_not_sit_there_has_no_turn(client_of: ClientOf, lived: Lived) -> None:
    other = lived.world.students()[-1].id

    page = client_of(lived.world.carl).get(
        f"/group-conversations/{lived.group_slot}?student={other}"
    )

    assert page.status_code == 200
    assert "Hvis tur er det?" in page.text
