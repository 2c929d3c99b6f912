"""The table of one conversation, on its page."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import conversations, tables as t
from service.store.conversing.conversations import GoalWords
from service.store.people import Person
from tests.school.deeds import agree, give, readings
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
    (agreement,), (goal,) = august.agreements, august.goals
    reply = client_of(lived.world.carl).post(
        f"/conversations/{august.id}/followed-up",
        data={
            f"goal-{goal.id}": "reached",
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
        ({"goal": "reached"}, 303),
        ({f"goal-{uuid4()}": "reached"}, 303),
        ({"goal-x": "reached"}, 400),
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
        other.post(f"/students/{world.bo.id}/conversations", data={"round": str(world.round)}),
        other.post(f"/students/{world.anna.id}/note", data={"round": str(world.round)}),
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


def test_either_of_the_two_says_how_far_it_came_on_the_shared_screen(
    client_of: ClientOf, lived: Lived
) -> None:
    """The form of each goal and agreement stands there for both, and is saved for both."""
    (goal,), (agreement,) = _august(lived).goals, _august(lived).agreements
    hold = f"/students/{lived.world.anna.id}/conversation?round={lived.world.round}"
    for who, status in (("anna", "reached"), ("carl", "dropped")):
        client = client_of(lived.world.person(who))
        page = client.get(hold).text
        assert f'name="goal-{goal.id}"' in page
        assert f'name="agreement-{agreement.id}"' in page

        sent = {f"goal-{goal.id}": status, f"agreement-{agreement.id}": "kept"}
        reply = client.post(f"/conversations/{_august(lived).id}/followed-up", data=sent)

        assert reply.status_code == 303
        assert f'value="{status}" checked' in client.get(hold).text
    assert 'class="done"' in client_of(lived.world.anna).get(hold).text


def test_what_has_become_of_a_theme_is_told_with_both_answers(
    client_of: ClientOf, lived: Lived
) -> None:
    page = client_of(lived.world.carl).get(f"/students/{lived.world.anna.id}/conversation").text
    changes = page[page.index('class="fold changes') :].partition("</details>")[0]

    assert changes.count('data-certainty="uncertain"') == 5
    assert "Sidst: For det meste (3,0). Nu: En gang imellem (2,0)." in changes
    assert "Det er usikkert, om det er en ændring." in changes


def test_the_class_is_off_until_each_has_said_yes_for_themselves(
    client_of: ClientOf, lived: Lived
) -> None:
    carl, anna = client_of(lived.world.carl), client_of(lived.world.anna)
    august = _august(lived)
    hold = f"/students/{lived.world.anna.id}/conversation?round={lived.august}"
    band = f"/conversations/{august.id}/class-band"

    assert "Det vises, når I begge siger ja" in carl.get(hold).text
    carl.post(band, data={"want": "yes"})
    assert "Det venter, til Anna siger det samme" in carl.get(hold).text
    assert "Du bestemmer selv." in anna.get(hold).text
    anna.post(band, data={"want": "yes"})

    # all of the class are at one place, and so it is not shown all the same
    for page in (carl.get(hold).text, anna.get(hold).text):
        assert "Vises ikke" in page
        assert 'class="band"' not in page
    held = _august(lived)
    assert (held.band_student, held.band_teacher) == (True, True)


def test_before_the_round_is_closed_there_is_no_class_to_choose(
    client_of: ClientOf, lived: Lived
) -> None:
    page = client_of(lived.world.carl).get(f"/students/{lived.world.anna.id}/conversation").text

    assert "/class-band" not in page
    assert "før runden er lukket" in page


def test_no_other_student_is_named_on_the_shared_screen(client_of: ClientOf, lived: Lived) -> None:
    world = lived.world
    others = {one.name for one in world.students() if one.id != world.anna.id}

    for who in ("anna", "carl"):
        page = client_of(world.person(who)).get(f"/students/{world.anna.id}/conversation").text
        assert "Anna Test" in page
        assert {name for name in others if name in page} == set()


def test_afterwards_it_says_what_was_agreed_and_what_they_did_not_come_to(
    client_of: ClientOf, lived: Lived
) -> None:
    carl = client_of(lived.world.carl)
    after = f"/students/{lived.world.anna.id}/after?round={lived.world.round}"

    before = carl.get(after).text
    agree(lived.world, lived.held, GoalWords("Skrive", "Alle hører mig"))
    now = carl.get(after).text

    assert "Der er ikke aftalt noget mål." in before
    assert "Sidst: ”Læse højt”" in before
    assert "Alle hører mig" in now
    assert "Der er ikke aftalt noget mål." not in now


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
        f"{of_anna}/conversation?round={world.round}",
        f"{of_anna}/conversation?round={world.round}&questions=1",
        f"{of_anna}/after?round={world.round}",
        f"/teams/{world.team.id}",
        "/visits",
    ]

    before = [path for path in pages_of_carl if MARKED in carl.get(path).text]
    give(world, world.carl, "judgement", world.anna)
    still = [path for path in pages_of_carl if MARKED in carl.get(path).text]
    actions.conversations.open_(world.carl, world.anna.id, world.round, False)
    after = [path for path in pages_of_carl if MARKED in carl.get(path).text]

    assert (before, still) == ([], [])
    looks = [path for path in pages_of_carl if path.startswith("/students")]
    in_private = [path for path in looks if "/after" not in path and "/conversation" not in path]
    assert after == in_private, "on the shared screen words are told by released cards alone"
    assert MARKED in anna.get("/folder").text


def _mark(words: str) -> None:
    """Put words of Anna's own into what she sent."""
    for one in t.Response.select():
        document = one.document.replace("Det går godt.", words)
        t.Response.update(document=document).where(t.Response.id == one.id).execute()


def _august(lived: Lived) -> conversations.Conversation:
    held = conversations.of_student(lived.world.owner, lived.world.anna.id)
    return next(one for one in held if one.round == lived.august)
