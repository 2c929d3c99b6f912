"""Carl types a pile of paper: by keyboard from first to last, and without a script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from service import actions
from service.store import responses, rounds, tables as t
from service.store.people import Person
from service.store.responses import Response
from tests.browser.devices import Devices
from tests.browser.hands import log_in
from tests.school.world import World


@pytest.fixture(scope="module")
def school(world: World) -> World:
    """Carl has waived his own look at everybody, so that he may read theirs."""
    for student in world.students():
        actions.conversations.open_(world.carl, student.id, world.round, True)
    return world


@pytest.fixture(scope="module")
def wellbeing(school: World) -> str:
    """The pile of a form that asks more where one has answered so."""
    today = school.carl.owner.today()
    other = rounds.add(
        school.owner, school.school, "Trivsel", today, today, {"wellbeing": 1}, [school.class_a.id]
    )
    return f"/rounds/{other}/classes/{school.class_a.id}/paper/wellbeing"


@pytest.fixture(scope="module")
def laptop(devices: Devices, school: World) -> Page:
    page = devices.laptop()
    log_in(page, "carl")
    return page


@pytest.fixture
def page(laptop: Page, school: World) -> Iterator[Page]:
    """Carl's laptop, and a pile of which nothing is typed."""
    yield laptop
    t.Response.delete().where(t.Response.owner == school.owner).execute()
    t.Reading.delete().execute()


def pile(world: World, name: str) -> str:
    return f"/rounds/{world.round}/classes/{world.class_a.id}/paper/{name}"


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def stands_at(page: Page) -> str:
    """The question that is marked as the current one."""
    return str(page.locator(".q.is-current").last.get_attribute("data-question"))


def given(student: Person) -> Response:
    (found,) = responses.of_person(student.owner.id, student.id)
    return found


def send(page: Page) -> None:
    before = page.url
    page.keyboard.press("Control+Enter")
    page.wait_for_url(lambda url: url != before)


def test_the_pile_is_typed_by_keyboard_from_first_to_last(page: Page, school: World) -> None:
    page.goto(pile(school, "preparation"))
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main .btn-primary')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/preparation?student={school.anna.id}")

    assert stands_at(page) == "proud_of"
    page.keyboard.type("Min bog.")
    press(page, "Shift+Enter")
    page.keyboard.type("Den er lang.")
    press(page, "Enter")
    assert stands_at(page) == "goal_progress"
    press(page, "2")
    assert stands_at(page) == "what_helps"
    press(page, "Enter")
    page.keyboard.type("Om at læse 3 bøger.")
    send(page)

    answers = given(school.anna).document.answers
    assert answers["proud_of"] == "Min bog.\nDen er lang."
    assert answers["talk_about"] == "Om at læse 3 bøger."
    assert "what_helps" not in answers
    assert given(school.anna).entered_by == school.carl.id
    expect(page.get_by_role("heading", level=1)).to_have_text("Bo Test")
    expect(page.get_by_role("status").filter(has_text="Anna Test")).to_be_visible()
    assert stands_at(page) == "proud_of"


def test_a_digit_chooses_and_goes_on_and_nought_leaves_blank(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'start-up')}?student={school.anna.id}")
    places = []
    for key in "12304":
        places.append(stands_at(page))
        press(page, key)

    chosen = page.locator("input:checked")
    assert [one.get_attribute("name") for one in chosen.all()] == [
        f"q-{places[0]}", f"q-{places[1]}", f"q-{places[2]}", f"q-{places[4]}",
    ]  # fmt: skip
    assert [one.get_attribute("value") for one in chosen.all()] == [
        "not_yet", "sometimes", "mostly", "nearly_always",
    ]  # fmt: skip


def test_arrows_lead_back_and_forth_and_change_nothing(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'start-up')}?student={school.anna.id}")
    first = stands_at(page)
    press(page, "1")
    second = stands_at(page)

    press(page, "ArrowUp")
    assert stands_at(page) == first
    press(page, "ArrowDown", "ArrowRight", "ArrowLeft")
    assert stands_at(page) == second
    press(page, "ArrowUp", "3")
    assert page.locator(f"[name=q-{first}]:checked").get_attribute("value") == "mostly"
    press(page, "ArrowUp", "0")

    expect(page.locator("input:checked")).to_have_count(0)


def test_in_words_the_arrows_are_the_writers(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'preparation')}?student={school.anna.id}")
    page.keyboard.type("12")

    press(page, "ArrowLeft", "ArrowUp")
    assert stands_at(page) == "proud_of"
    press(page, "Control+End", "ArrowDown")

    assert stands_at(page) == "goal_progress"
    expect(page.locator("[name=q-proud_of]")).to_have_value("12")


def test_the_last_stop_sends(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'preparation')}?student={school.anna.id}")
    for _ in range(20):
        if page.evaluate("document.activeElement.matches('[data-send]')"):
            break
        if (
            stands_at(page) == "talk_about"
            and not page.locator("[name=q-talk_about]").input_value()
        ):
            page.keyboard.type("Om det hele.")
        press(page, "1" if stands_at(page) == "goal_progress" else "Enter")

    with page.expect_navigation():
        press(page, "Enter")

    assert given(school.anna).document.answers["talk_about"] == "Om det hele."


def test_what_is_refused_stays_and_is_where_one_stands(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'preparation')}?student={school.anna.id}")
    page.keyboard.type("Min bog.")
    press(page, "Enter", "1")
    with page.expect_navigation():
        press(page, "Control+Enter")

    assert stands_at(page) == "talk_about"
    expect(page.locator("[name=q-proud_of]")).to_have_value("Min bog.")
    expect(page.locator("#q-talk_about .err")).to_be_visible()
    page.keyboard.type("Om det hele.")
    send(page)

    assert given(school.anna).document.answers["proud_of"] == "Min bog."


def test_what_is_not_asked_is_no_stop(page: Page, wellbeing: str, school: World) -> None:
    page.goto(f"{wellbeing}?student={school.anna.id}")
    hidden = page.locator("[data-question=easier_to_talk]")
    expect(hidden).to_be_hidden()
    seen = []
    for _ in range(40):
        if page.evaluate("document.activeElement.matches('[data-send]')"):
            break
        seen.append(stands_at(page))
        press(page, "Enter")

    assert "easier_to_talk" not in seen
    assert len(seen) == len(set(seen)) > 10


def test_two_presses_send_once(page: Page, school: World) -> None:
    page.goto(f"{pile(school, 'preparation')}?student={school.anna.id}")
    page.locator("[name=q-talk_about]").fill("Om det hele.")
    page.locator("[name=q-goal_progress]").first.check()

    with page.expect_navigation():
        page.evaluate("for (const n of [1, 2]) document.querySelector('[data-send]').click()")

    assert given(school.anna).revision == 1


def test_it_works_without_a_script(devices: Devices, page: Page, school: World) -> None:
    plain = devices.device("laptop", script=False)
    log_in(plain, "carl")
    plain.goto(pile(school, "preparation"))
    plain.locator("main .btn-primary").click()
    expect(plain.locator("#keys")).to_be_hidden()
    plain.locator("[name=q-goal_progress]").nth(1).check()
    plain.locator("[name=q-talk_about]").fill("Om det hele.")
    plain.locator("[data-send]").click()
    plain.wait_for_url(f"**?student={school.bo.id}")

    assert given(school.anna).document.answers["talk_about"] == "Om det hele."
