"""The page of a child: what waits, what was shared, and goals that one proposes."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from flask import render_template
from flask.testing import FlaskClient

from service import actions
from service.store import conversations, tables as t
from service.store.conversing.conversations import GoalWords
from service.store.people import Person
from tests.school.conversing.at_home import adult, another_guardian, talked
from tests.school.world import World
from tests.service.test_expected_access import asked

ClientOf = Callable[[Person], FlaskClient]


def fields_of(page: str) -> dict[str, str]:
    """The hidden fields and the words of a page's first goal."""
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page)
    goals = re.findall(r'<textarea[^>]* name="(goal_\d)"[^>]*>([^<]*)</textarea>', page)
    return {name: unescape(value) for name, value in (*hidden, *goals) if name != "csrf_token"}


def proposed(world: World, text: str = "Svømme") -> dict[str, str]:
    return {"about": str(world.anna.id), "goal": text, "why": "Fordi det er sjovt"}


def test_what_waits_is_asked_and_what_was_shared_is_listed(
    client_of: ClientOf, world: World
) -> None:
    asked(world, ["guardian-preparation"], "Hjemme")
    held = talked(world)
    actions.sharing.share(world.anna, held)
    karin = client_of(world.karin)

    page = karin.get(f"/children/{world.anna.id}").text
    front = karin.get("/").text

    assert 'value="guardian-preparation"' in page
    assert f"/children/{world.anna.id}/conversations/{held}" in page
    assert f"/children/{world.anna.id}" in front


def test_a_goal_is_proposed_and_put_in_other_words(client_of: ClientOf, world: World) -> None:
    karin = client_of(world.karin)

    posted = karin.post("/proposals", data=proposed(world))
    key = t.Proposal.get().id
    shown = karin.get(f"/proposals/{key}").text
    karin.post(f"/proposals/{key}", data={"goal": "Svømme 200 meter", "why": ""})
    changed = karin.get(f"/children/{world.anna.id}").text
    karin.post(f"/proposals/{key}/take-back")

    assert posted.status_code == 303
    assert posted.location == f"/children/{world.anna.id}#proposals"
    assert "Svømme</textarea>" in shown
    assert "Fordi det er sjovt" in shown
    assert "Svømme 200 meter" in changed
    assert t.Proposal.select().count() == 0


def test_a_student_proposes_on_a_page_of_their_own(client_of: ClientOf, world: World) -> None:
    anna = client_of(world.anna)

    posted = anna.post("/proposals", data=proposed(world), follow_redirects=True)

    assert posted.request.path == "/folder/proposals"
    assert "Fordi det er sjovt" in posted.text


def test_without_words_it_comes_back_with_what_was_written(
    client_of: ClientOf, world: World
) -> None:
    karin = client_of(world.karin)
    karin.post("/proposals", data=proposed(world))
    key = t.Proposal.get().id

    empty = karin.post("/proposals", data=proposed(world, ""))
    long = karin.post("/proposals", data=proposed(world, "x" * 301))
    change = karin.post(f"/proposals/{key}", data={"goal": "", "why": "Derfor"})

    assert [one.status_code for one in (empty, long, change)] == [422, 422, 422]
    assert "Fordi det er sjovt" in empty.text
    assert "x" * 301 in long.text
    assert "Derfor" in change.text
    assert t.Proposal.select().count() == 1


def test_what_comes_late_is_refused_by_name_and_kept_on_the_page(
    client_of: ClientOf, world: World
) -> None:
    karin = client_of(world.karin)
    karin.post("/language", data={"language": "en"})
    karin.post("/proposals", data=proposed(world, "Læse"))
    key = t.Proposal.get().id
    talked(world)

    new = karin.post("/proposals", data=proposed(world, "Svømme med far"))
    other = karin.post(f"/proposals/{key}", data={"goal": "Læse mere", "why": "Fordi"})

    assert (new.status_code, other.status_code) == (409, 409)
    assert "That is too late for this conversation" in new.text
    assert "Svømme med far" in new.text
    assert "Fordi det er sjovt" in new.text
    assert "Læse mere" in other.text
    assert t.Proposal.get_by_id(key).text == "Læse"


def test_two_who_are_kept_apart_find_nothing_of_each_other(
    client_of: ClientOf, world: World
) -> None:
    klaus = another_guardian(world, "Klaus", apart_from=world.karin.id)
    client_of(klaus).post("/proposals", data=proposed(world, "Regne"))

    page = client_of(world.karin).get(f"/children/{world.anna.id}").text
    others = client_of(world.karin).get(f"/proposals/{t.Proposal.get().id}")

    assert "Regne" not in page
    assert "Klaus" not in page
    assert others.status_code == 403


def test_another_childs_guardian_is_refused(client_of: ClientOf, world: World) -> None:
    karin = client_of(world.karin)

    page = karin.get(f"/children/{world.bo.id}")
    posted = karin.post("/proposals", data=proposed(world) | {"about": str(world.bo.id)})

    assert (page.status_code, posted.status_code) == (403, 403)
    assert "Fordi det er sjovt" in posted.text


def test_of_one_who_is_of_age_there_is_what_they_share(client_of: ClientOf, world: World) -> None:
    held = talked(world)
    adult(world)
    karin = client_of(world.karin)
    karin.post("/language", data={"language": "en"})

    before = karin.get(f"/children/{world.anna.id}").text
    client_of(world.anna).post(f"/conversations/{held}/share")
    after = karin.get(f"/children/{world.anna.id}").text

    assert "Anna is of age" in before
    assert "Propose" not in before
    assert str(held) not in before
    assert str(held) in after
    assert f"/children/{world.anna.id}" in karin.get("/").text


def test_the_contact_teacher_takes_it_up(client_of: ClientOf, world: World) -> None:
    actions.at_home.propose(world.karin, world.anna.id, "Svømme", "")
    key = t.Proposal.get().id
    carl, page = client_of(world.carl), f"/students/{world.anna.id}"
    assert "Kan tages op, når I taler sammen" in carl.get(page).text
    held = talked(world)
    take = f"{page}/conversation?round={world.round}&take={key}"
    assert f"take={key}" not in carl.get(page).text
    assert 'name="proposal_2"' not in carl.get(take).text
    actions.agreeing.hand_over(world.carl, held, "teacher")
    assert f"take={key}#next" in carl.get(page).text
    found = actions.at_home.for_conversation(world.carl, world.anna, world.round)
    with carl.application.test_request_context():
        part = render_template(
            "conversations/beside/proposals.html", proposals=found, may_take_up=True
        )

    form = carl.get(take).text
    looked_at = t.Proposal.get_by_id(key).taken_at
    fields = fields_of(form) | {"goal_2": "Svømme 200 meter", "keeper_1": "student"}
    refused = carl.post(f"/conversations/{held}/agreed", data=fields)
    still_open = t.Proposal.get_by_id(key).taken_at
    fields = fields_of(refused.text) | {"goal_2": "Svømme 200 meter", "keeper_2": "student"}
    saved = carl.post(f"/conversations/{held}/agreed", data=fields | {"keeper_1": "student"})

    assert "Svømme" in part
    assert "Karin Test" in part
    assert "\nSvømme</textarea>" in form
    assert (looked_at, still_open) == (None, None)
    assert (refused.status_code, saved.status_code) == (422, 303)
    assert t.Proposal.get_by_id(key).taken_at is not None
    assert "Taget op som mål" in carl.get(page).text
    goals = conversations.conversation(world.owner, held).goals
    assert [one.text for one in goals] == ["Læse højt", "Svømme 200 meter"]


def test_where_every_goal_has_words_the_page_says_that_there_is_no_room(
    client_of: ClientOf, world: World
) -> None:
    actions.at_home.propose(world.karin, world.anna.id, "Svømme", "")
    key, held = t.Proposal.get().id, talked(world)
    words = [(None, GoalWords(one)) for one in ("Læse", "Skrive", "Regne")]
    conversations.keep_goals(world.owner, held, words)
    actions.agreeing.hand_over(world.carl, held, "teacher")

    carl, page = client_of(world.carl), f"/students/{world.anna.id}/conversation"
    shown = carl.get(f"{page}?round={world.round}&take={key}").text

    assert "Der er allerede tre mål" in shown
    assert "Svømme" not in shown
    assert 'name="proposal_' not in shown


def test_of_two_who_are_kept_apart_no_words_come_onto_the_screen(
    client_of: ClientOf, world: World
) -> None:
    """The teacher has read them before and writes the goal in own words."""
    another_guardian(world, "Klaus", apart_from=world.karin.id)
    actions.at_home.propose(world.karin, world.anna.id, "Svømme", "")
    key, held = t.Proposal.get().id, talked(world)
    actions.agreeing.hand_over(world.carl, held, "teacher")

    carl, page = client_of(world.carl), f"/students/{world.anna.id}/conversation"
    shown = carl.get(f"{page}?round={world.round}&take={key}").text
    written = {"goal_2": "I vandet hver uge", "keeper_2": "student", "keeper_1": "student"}
    carl.post(f"/conversations/{held}/agreed", data=fields_of(shown) | written)

    assert "Svømme" not in shown
    assert t.Proposal.get_by_id(key).taken_at is not None


def test_the_folder_can_say_whether_it_is_shared(client_of: ClientOf, world: World) -> None:
    held = talked(world)
    actions.sharing.share(world.carl, held)
    shared = actions.sharing.of_conversation(world.anna, world.anna, held)
    with client_of(world.anna).application.test_request_context():
        part = render_template("conversations/beside/sharing.html", shared=shared, mine=True)
        ways = render_template("conversations/beside/ways.html", student=world.anna)

    assert "Carl Test" in part
    assert f"/conversations/{held}/share" in part
    assert "/folder/take-along" in ways
    assert f"/students/{world.anna.id}/history" in ways
