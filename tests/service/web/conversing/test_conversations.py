"""The table of one conversation, on its page."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import conversations, tables as t
from service.store.people import Person
from tests.school.deeds import give, readings
from tests.school.lived import Lived
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def test_what_is_not_sent_is_marked_in_ones_own_folder(client_of: ClientOf, lived: Lived) -> None:
    anna, carl = client_of(lived.world.anna), client_of(lived.world.carl)

    assert "Ikke sendt endnu" in anna.get("/folder").text
    assert "Ikke sendt endnu" not in carl.get(f"/students/{lived.world.anna.id}").text


def test_a_sentence_about_the_teacher_begins_as_one(client_of: ClientOf, lived: Lived) -> None:
    page = client_of(lived.world.anna).get("/folder").text

    assert '<th scope="col">Din lærer</th>' in page
    assert ">din lærer" not in page


def test_how_far_it_came_is_told(client_of: ClientOf, lived: Lived) -> None:
    august = _august(lived)
    (agreement,) = august.agreements
    reply = client_of(lived.world.carl).post(
        f"/conversations/{august.id}/followed-up",
        data={
            "goal": "reached",
            f"agreement-{agreement.id}": "kept",
            "round": str(lived.world.round),
        },
    )

    after = _august(lived)
    assert reply.status_code == 303
    assert after.goal is not None
    assert (after.goal.status, after.agreements[0].status) == ("reached", "kept")


@pytest.mark.parametrize(
    ("forged", "status"),
    [
        ({"goal": "excellent"}, 303),
        ({"agreement-x": "kept"}, 400),
        ({f"agreement-{uuid4()}": "kept"}, 303),
        ({"round": "x"}, 303),
    ],
)
def test_a_forged_follow_up_changes_nothing(
    client_of: ClientOf, lived: Lived, forged: dict[str, str], status: int
) -> None:
    before = _august(lived)

    reply = client_of(lived.world.carl).post(f"/conversations/{before.id}/followed-up", data=forged)

    assert reply.status_code == status
    assert _august(lived) == before


@pytest.mark.parametrize(
    ("who", "status"), [("anna", 403), ("erik", 403), ("dorte", 403), ("finn", 404)]
)
def test_nobody_else_writes_it_down(
    client_of: ClientOf, lived: Lived, who: str, status: int
) -> None:
    other, world = client_of(lived.world.person(who)), lived.world

    replies = [
        other.post(f"/conversations/{lived.held}/followed-up", data={"goal": "reached"}),
        other.post(f"/students/{world.bo.id}/conversations", data={"round": str(world.round)}),
    ]

    assert [reply.status_code for reply in replies] == [status] * 2
    assert conversations.conversation(world.owner, lived.held).goal is None
    assert not conversations.of_student(world.owner, world.bo.id)


@pytest.mark.parametrize(("given", "status"), [({}, 404), ({"round": "x"}, 404)])
def test_opening_needs_a_round(
    client_of: ClientOf, world: World, given: dict[str, str], status: int
) -> None:
    reply = client_of(world.carl).post(f"/students/{world.bo.id}/conversations", data=given)

    assert reply.status_code == status


def test_each_side_reading_the_other_is_logged(client_of: ClientOf, lived: Lived) -> None:
    before = t.Reading.select().count()

    client_of(lived.world.anna).get("/folder")
    client_of(lived.world.carl).get(f"/students/{lived.world.anna.id}")

    anna, carl = lived.world.anna.log_key, lived.world.carl.log_key
    assert len(readings()) == before + 2
    assert set(readings()[-2:]) == {(anna, carl), (carl, anna)}  # she read his look at her


def test_questions_to_talk_about_stand_beside_the_conversation(
    client_of: ClientOf, lived: Lived
) -> None:
    """The agreement of August is still open: Carl is asked about it, Anna's folder asks nothing."""
    asked = "Hvad er det mindste skridt"

    of_carl = client_of(lived.world.carl).get(f"/students/{lived.world.anna.id}").text
    of_anna = client_of(lived.world.anna).get("/folder").text

    assert asked in of_carl
    assert "{theme}" not in of_carl
    assert asked not in of_anna


MARKED = "Kun mit eget øje"


def test_neither_look_is_on_any_page_before_its_time(client_of: ClientOf, world: World) -> None:
    """Words that stand in one look only are on no page of the other side."""
    give(world, world.anna, "start-up")
    _mark(MARKED)
    carl, anna = client_of(world.carl), client_of(world.anna)
    of_anna = f"/students/{world.anna.id}"
    pages_of_carl = [
        "/",
        "/conversations",
        of_anna,
        f"{of_anna}?round={world.round}",
        f"/teams/{world.team.id}",
        "/visits",
    ]

    before = [path for path in pages_of_carl if MARKED in carl.get(path).text]
    give(world, world.carl, "judgement", world.anna)
    still = [path for path in pages_of_carl if MARKED in carl.get(path).text]
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    after = [path for path in pages_of_carl if MARKED in carl.get(path).text]

    assert (before, still) == ([], [])
    assert after == [path for path in pages_of_carl if path.startswith("/students")]
    assert MARKED in anna.get("/folder").text


def _mark(words: str) -> None:
    """Put words of Anna's own into what she sent."""
    for one in t.Response.select():
        document = one.document.replace("Det går godt.", words)
        t.Response.update(document=document).where(t.Response.id == one.id).execute()


def _august(lived: Lived) -> conversations.Conversation:
    held = conversations.of_student(lived.world.owner, lived.world.anna.id)
    return next(one for one in held if one.round == lived.august)
