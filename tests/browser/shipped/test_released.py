"""Every form that is counted comes out as numbers: on the team's page and on the school's."""

from __future__ import annotations

from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from questionnaires import Questionnaire
from service import actions
from tests.browser.shipped.occasions import NEWEST, School

COUNTED = [one for one in NEWEST.values() if one.themes and one.aggregates_for]


@pytest.fixture(scope="module", params=COUNTED, ids=lambda one: one.name)
def asked(request: pytest.FixtureRequest) -> Questionnaire:
    found = request.param
    assert isinstance(found, Questionnaire)
    return found


@pytest.fixture(scope="module")
def closed(school: School, asked: Questionnaire) -> UUID:
    """A round that all twelve of 5.a have answered, each on a step of their own."""
    round_id = school.open_round(asked.name)
    steps = min(len(asked.steps(one)) for theme in asked.themes for one in asked.of_theme(theme.id))
    for place, student in enumerate(school.world.students()):
        school.give(round_id, student, asked, place % steps)
    actions.rounds.close(school.world.dorte, round_id)
    return round_id


@pytest.mark.parametrize("who", ["erik", "dorte"])
def test_the_themes_of_the_class_are_seen(
    school: School, asked: Questionnaire, closed: UUID, who: str
) -> None:
    world, page = school.world, school.page(who)
    place = f"/teams/{world.team.id}" if who == "erik" else f"/schools/{world.school}"
    page.goto(f"{place}?round={closed}")

    heat = page.get_by_role("table", name="Andel elever")
    expect(heat.get_by_role("columnheader")).to_have_text(
        ["Klasse", *(theme.label["da"] for theme in asked.themes)]
    )
    fields = heat.get_by_role("row", name="5.a").get_by_role("cell")
    assert all("%" in words for words in fields.all_inner_texts())

    fields.first.get_by_role("link").click()
    questions = len(asked.of_theme(asked.themes[0].id))
    expect_bars(page, f"5.a: {asked.themes[0].label['da']}", questions)


def expect_bars(page: Page, heading: str, questions: int) -> None:
    """The figure is drawn, and every question stands in the table behind it."""
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    figure = page.locator("[data-drawn]")
    expect(figure).to_be_visible()
    expect(figure).not_to_have_attribute("data-drawn", "failed")
    assert figure.locator("path, rect").count() > 0
    page.get_by_text("Vis som tabel").click()
    behind = page.get_by_role("table").filter(has_text="Spørgsmål")
    expect(behind.get_by_role("rowheader")).to_have_count(questions)
