"""The next step on its pages: one writes, the other reads, and nothing typed is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import unescape
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from service.store import conversations, tables as t
from service.store.conversing import agreeing
from service.store.ground.database import now
from service.store.people import Person
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]
AGREED = {
    "goal_1": "Læse <b>højt</b>", "signs_1": "Alle hører mig", "try_1": "Ti minutter mandag",
    "help_1": "Carl spørger", "keeper_1": "student", "what_1": "Øve", "who_1": "student",
    "next_on": "2027-04-07",
}  # fmt: skip


def test_what_was_agreed_is_kept_and_shown_to_both(client_of: ClientOf, lived: Lived) -> None:
    carl, anna = client_of(lived.world.carl), client_of(lived.world.anna)

    reply = anna.post(f"/conversations/{lived.held}/agreed", data=AGREED)

    assert reply.status_code == 303
    where = f"/students/{lived.world.anna.id}/conversation"
    assert reply.location.startswith(where)
    for page in (carl.get(where).text, anna.get("/folder").text):
        assert "Læse &lt;b&gt;højt&lt;/b&gt;" in page
        assert "<b>højt" not in page
        assert "Ti minutter mandag" in page
        assert "7. april 2027" in page


@pytest.mark.parametrize(
    "wrong",
    [
        {"goal_1": ""}, {"goal_1": "x" * 301}, {"who_1": "the king"}, {"who_1": ""},
        {"keeper_1": ""}, {"next_on": "jul"},
    ],
)  # fmt: skip
def test_what_will_not_do_is_shown_again(
    client_of: ClientOf, lived: Lived, wrong: dict[str, str]
) -> None:
    anna = client_of(lived.world.anna)

    reply = anna.post(f"/conversations/{lived.held}/agreed", data={**AGREED, **wrong})

    assert reply.status_code == 422
    assert "Alle hører mig" in reply.text
    assert "Ti minutter mandag" in reply.text
    assert conversations.conversation(lived.world.owner, lived.held).goal is None


def test_who_has_not_the_pen_gets_the_own_words_back(client_of: ClientOf, lived: Lived) -> None:
    """So it is when the pen goes to the other one while somebody types."""
    reply = client_of(lived.world.carl).post(f"/conversations/{lived.held}/agreed", data=AGREED)

    assert reply.status_code == 403
    assert "Den anden skriver nu" in reply.text
    for words in ("Alle hører mig", "Ti minutter mandag", "Carl spørger", "Øve"):
        assert words in reply.text
    assert conversations.conversation(lived.world.owner, lived.held).goal is None


def test_an_edit_after_closing_is_refused_and_comes_back(client_of: ClientOf, lived: Lived) -> None:
    agreeing.close(lived.world.owner, lived.held, lived.world.carl.id)

    reply = client_of(lived.world.anna).post(f"/conversations/{lived.held}/agreed", data=AGREED)

    assert reply.status_code == 409
    assert "Samtalen er afsluttet" in reply.text
    assert "Ti minutter mandag" in reply.text


def test_the_pen_is_handed_over(client_of: ClientOf, lived: Lived) -> None:
    anna, carl = client_of(lived.world.anna), client_of(lived.world.carl)
    where = f"/conversations/{lived.held}"
    assert 'name="goal_1"' not in carl.get(f"{where}/next").text

    assert anna.post(f"{where}/note-taker", data={"to": "teacher"}).status_code == 303

    assert 'name="goal_1"' in carl.get(f"{where}/next").text
    assert 'name="goal_1"' not in anna.get(f"{where}/next").text
    assert carl.post(f"{where}/note-taker", data={"to": "the king"}).status_code == 400


@pytest.mark.parametrize(
    ("who", "to", "before"), [("anna", "teacher", "student"), ("carl", "student", "teacher")]
)
def test_handing_over_saves_what_is_written_first(
    client_of: ClientOf, lived: Lived, who: str, to: str, before: str
) -> None:
    agreeing.set_note_taker(lived.world.owner, lived.held, before)
    writer, where = client_of(lived.world.person(who)), f"/conversations/{lived.held}"
    page = writer.get(f"{where}/next").text
    assert f'name="hand_to" value="{to}"' in page

    reply = writer.post(f"{where}/agreed", data=AGREED | marks(page) | {"hand_to": to})

    held = conversations.conversation(lived.world.owner, lived.held)
    assert reply.status_code == 303
    assert (held.note_taker, held.goals[0].words.signs) == (to, "Alle hører mig")
    assert [one.text for one in held.agreements] == ["Øve"]
    assert "Nu skriver den anden" in writer.get(reply.location).text


def test_with_something_unfinished_the_pen_stays_and_so_do_the_words(
    client_of: ClientOf, lived: Lived
) -> None:
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}/agreed"

    reply = anna.post(where, data=AGREED | {"keeper_1": "", "hand_to": "teacher"})

    held = conversations.conversation(lived.world.owner, lived.held)
    assert reply.status_code == 422
    assert "Ti minutter mandag" in reply.text
    assert (held.note_taker, held.goal) == ("student", None)


def test_who_may_not_hand_over_saves_nothing_by_it(client_of: ClientOf, lived: Lived) -> None:
    """A student gives the pen to the teacher alone; no half of it is done."""
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}/agreed"

    refused = anna.post(where, data=AGREED | {"hand_to": "student"})
    stranger = anna.post(where, data=AGREED | {"hand_to": "the king"})

    assert (refused.status_code, stranger.status_code) == (403, 400)
    assert "Ti minutter mandag" in refused.text
    assert conversations.conversation(lived.world.owner, lived.held).goal is None


def test_unfinished_words_come_back_when_the_pen_is_gone(client_of: ClientOf, lived: Lived) -> None:
    agreeing.set_note_taker(lived.world.owner, lived.held, "teacher")
    anna = client_of(lived.world.anna)

    reply = anna.post(f"/conversations/{lived.held}/agreed", data=AGREED | {"keeper_1": ""})

    assert reply.status_code == 403
    assert "Den anden skriver nu" in reply.text
    assert "Ti minutter mandag" in reply.text


def test_taking_up_a_subject_teachers_goal_saves_what_is_written_first(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    proposed = t.SubjectJudgement.create(
        owner=world.owner, round=world.round, student=world.anna.id, subject="dansk",
        writer=world.lise.id, goal="Læse et digt", given_at=now(),
    ).id  # fmt: skip
    anna = client_of(world.anna)
    page = anna.get(f"/students/{world.anna.id}/conversation?round={world.round}").text
    assert f'form="agreeing" name="take" value="{proposed}"' in page

    reply = anna.post(
        f"/conversations/{lived.held}/agreed", data=AGREED | marks(page) | {"take": str(proposed)}
    )

    held = conversations.conversation(world.owner, lived.held)
    assert held.goals[0].text == AGREED["goal_1"]
    assert reply.location.endswith(f"&take={proposed}#next")
    assert "\nLæse et digt</textarea>" in anna.get(reply.location).text


def test_enter_saves_and_decides_nothing(client_of: ClientOf, lived: Lived) -> None:
    """The first button of a form is the one that Enter presses."""
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}"
    for page in ("next", "minutes"):
        form = anna.get(f"{where}/{page}").text.partition('<form class="stack"')[2]
        assert re.search(r"<button[^>]*>", form)[0] == "<button hidden>"


def marks(page: str) -> dict[str, str]:
    """The hidden fields of a page."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page)
    return {name: unescape(value) for name, value in found if name != "csrf_token"}


def test_two_pages_at_once_keep_both_until_it_is_decided(client_of: ClientOf, lived: Lived) -> None:
    anna, where = client_of(lived.world.anna), f"/conversations/{lived.held}"
    anna.post(f"{where}/agreed", data=AGREED)
    tablet = marks(anna.get(f"{where}/next").text)
    phone = tablet | {"lane": str(uuid4())}
    assert json.loads(tablet["was"])

    anna.post(f"{where}/agreed", data=AGREED | tablet | {"goal_1": "Fra tavlen"})
    reply = anna.post(f"{where}/agreed", data=AGREED | phone | {"goal_1": "Fra telefonen"})

    page = anna.get(reply.location).text
    assert "Fra tavlen" in page
    assert "Fra telefonen" in page
    go = re.findall(r'value="(both:[^"]+)"', page)
    fresh = marks(page)
    anna.post(f"{where}/agreed", data=AGREED | fresh | {"goal_1": "Fra tavlen", "go": go[0]})
    held = conversations.conversation(lived.world.owner, lived.held)
    assert held.goals[0].text == "Fra tavlen\nFra telefonen"
    assert not held.asides
