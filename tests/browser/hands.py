"""What people do on the pages. Fields are found by their names, so in any language."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.school.world import PASSWORD


def log_in(page: Page, name: str) -> None:
    """By user name and password, as staff and older students do."""
    page.goto("/login")
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path == "/")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def press(button: Locator) -> None:
    """Press it, and wait for the page that comes of it: leaving at once would take it back."""
    with button.page.expect_navigation():
        button.click()


def tick(page: Page, question: str, label: str) -> None:
    page.locator(f"#q-{question}").get_by_label(label, exact=True).check()


def write(page: Page, question: str, words: str) -> None:
    page.locator(f"textarea[name=q-{question}], input[name=q-{question}]").fill(words)


def ticked(page: Page, question: str) -> str:
    """The words of the answer that is chosen now."""
    chosen = page.locator(f"#q-{question} label").filter(has=page.locator("input:checked"))
    return chosen.inner_text().strip()


def fill_section(page: Page, step: int, words: str) -> None:
    """The same step of every scale, the same words in every box, and three wherever one counts."""
    for question in page.get_by_role("radiogroup").all():
        question.get_by_role("radio").nth(step).check()
    for box in page.get_by_role("main").get_by_role("textbox").all():
        box.fill("3" if box.get_attribute("inputmode") else words)


def go_on(page: Page) -> None:
    """Save this section and go to the next, or to the look through."""
    before = page.url
    page.locator("button[name=go][value=on]:visible").click()
    page.wait_for_url(lambda url: url != before)


def fill_all(page: Page, step: int, words: str) -> None:
    """From the cover to the look through."""
    page.locator("main a[href*='/sections/']").first.click()
    page.wait_for_url("**/sections/*")
    while "/sections/" in page.url:
        fill_section(page, step, words)
        go_on(page)


def send(page: Page) -> None:
    page.locator("form[action$='/send'] button").click()
    page.wait_for_url(lambda url: not url.endswith(("/send", "/look-through")))
    page.locator(".all-sent").wait_for()


def main_text(page: Page) -> str:
    return page.get_by_role("main").inner_text()


def speak(page: Page, language: str) -> None:
    """Choose another language from the person's menu."""
    page.locator("details.menu > summary").click()
    page.locator(f"button[name=language][value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
