"""What people do on longer pages of the year."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conversing.year.story import Story
from tests.browser.hands import go_on, send, write
from tests.browser.planning.test_plan import talk


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"[name={name}]").fill(value)


def done(page: Page) -> None:
    """The page says that it was."""
    expect(page.locator(".flashes")).to_have_text(re.compile(r"\w"))


def plan(story: Story) -> None:
    """Carl begins the team's plan, and Erik goes on and sends it."""
    carl, erik, words = story.carl, story.erik, story.words
    carl.goto("/plans")
    carl.locator("a[href*='/sheets/new/']").click()
    carl.locator("[name=title]").fill(words.plan)
    carl.get_by_role("main").locator("form button").last.click()
    carl.wait_for_url("**/responses/*")
    cover = carl.url
    carl.goto(f"{cover}/sections/focus")
    talk(carl, 0, story.day(14), "learning", "start_up")
    talk(carl, 1, story.day(200), "learning", "start_up")
    carl.locator("[name=q-learning]").fill(words.learning)
    go_on(carl)
    carl.goto(f"{cover}/sections/before_team")
    carl.locator("[data-question=share_before] input[value=home]").check()
    go_on(carl)

    erik.goto("/plans")
    erik.get_by_role("link", name=words.plan).click()
    story.plan = erik.url
    erik.goto(f"{cover}/sections/during")
    erik.locator("[data-question=note_taker] input[value=student]").check()
    go_on(erik)
    erik.goto(f"{cover}/look-through")
    send(erik)


def agree(story: Story) -> None:
    """Anna writes what stands under the goal, the agreements, the next time, and the minutes."""
    anna, words = story.anna, story.words
    fill(anna, signs_1=words.sign, try_1=words.attempt, help_1=words.helper)
    fill(anna, what_1=words.agreement, what_2=words.of_teacher)
    fill(anna, until_1=story.day(120), due_1=story.day(60), due_2=story.day(20))
    fill(anna, next_on=story.day(200))
    for name, value in (("keeper_1", "student"), ("who_1", "student"), ("who_2", "teacher")):
        anna.locator(f"[name={name}]").select_option(value)
    anna.locator("form[action$='/agreed'] button.btn-primary").click()
    expect(anna.get_by_role("status").first).to_contain_text(words.saved)
    write(anna, "went_well", words.went_well)
    anna.locator("form[action$='/minutes'] .row-c button").click()
    anna.wait_for_load_state()
