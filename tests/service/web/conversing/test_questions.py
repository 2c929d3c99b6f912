"""Question cards by type, in every language, and three suggestions at a time."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service.store.people import Person
from service.web.conversing import questions
from tests.school.lived import Lived

ClientOf = Callable[[Person], FlaskClient]


@pytest.mark.parametrize("language", ["da", "sv", "en"])
@pytest.mark.parametrize("kind", questions.TYPES)
def test_each_type_opens_its_cards_in_the_conversation(
    client_of: ClientOf, lived: Lived, language: str, kind: str
) -> None:
    carl = client_of(lived.world.carl)
    carl.post("/language", data={"language": language})

    page = carl.get(f"/students/{lived.world.anna.id}/conversation?cards={kind}").text
    cards = page[page.index('id="cards"') :]
    asked = re.findall(r'class="q-text">(.*?)</p>', cards)

    assert len(asked) >= 3
    assert all("?" in one for one in asked)
    own = {str(one) for one in questions.CARDS[kind]}  # outside a page they are English
    assert (set(asked) == own) == (language == "en")


@pytest.mark.parametrize("forged", ["nothing", "<b>", ""])
def test_a_type_that_there_is_not_opens_nothing(
    client_of: ClientOf, lived: Lived, forged: str
) -> None:
    page = client_of(lived.world.carl).get(
        f"/students/{lived.world.anna.id}/conversation", query_string={"cards": forged}
    )

    assert page.status_code == 200
    assert 'id="cards"' not in page.text


@pytest.mark.parametrize("page", ["1", "-1", "99", "x"])
def test_a_page_of_suggestions_that_there_is_not_is_the_first(
    client_of: ClientOf, lived: Lived, page: str
) -> None:
    hold = f"/students/{lived.world.anna.id}/conversation"
    carl = client_of(lived.world.carl)
    first, other = carl.get(hold).text, carl.get(f"{hold}?questions={page}").text

    asked = re.compile(r'class="q-text">(.*?)</p>')
    assert asked.findall(other) == asked.findall(first) != []


def test_there_is_a_shelf_of_cards_for_each_type() -> None:
    assert list(questions.TYPES) == list(questions.CARDS)
    assert sum(len(own) for own in questions.CARDS.values()) >= 30
