"""Question cards by type, in every language, and three suggestions at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service.store import tables as t
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


DECLINED = "Der er spørgsmål, du har valgt ikke at svare på."
ANOTHER_WAY = "Er der noget, du hellere vil sige på en anden måde end i et skema?"


@pytest.fixture
def silent(lived: Lived) -> Lived:
    """Anna has chosen not to answer one question of her self-evaluation."""
    row = t.Response.get_by_id(lived.sent)
    given = Document.from_json(row.document)
    question = next(iter(given.answers))
    left = {key: answer for key, answer in given.answers.items() if key != question}
    silent = replace(given, answers=left, declined=frozenset({question}))
    t.Response.update(document=silent.to_json()).where(t.Response.id == lived.sent).execute()
    return lived


def test_the_screen_they_share_does_not_tell_that_somebody_chose_silence(
    client_of: ClientOf, silent: Lived
) -> None:
    carl, where = client_of(silent.world.carl), f"/students/{silent.world.anna.id}"

    alone = carl.get(where).text
    pages = [carl.get(f"{where}/conversation?questions={page}").text for page in range(4)]

    assert DECLINED in alone
    for page in pages:
        assert DECLINED not in page
        assert ANOTHER_WAY not in page

    note = {"round": str(silent.world.round), "note": "", "revision": "0"}
    carl.post(f"{where}/note", data=note | {"picked": "prompt:declined"})
    taken = carl.get(f"{where}/conversation").text
    assert ANOTHER_WAY in taken  # the teacher chose to ask
    assert DECLINED not in taken


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
