"""What has nothing to say on this occasion is not shown."""

import pytest

from forms import Setting, compile_page
from questionnaires import Document, shipped

AREAS = {"goals_clear": "Målet er tydeligt"}


@pytest.fixture
def first_page(words, browse):
    def first_page(name, **setting):
        asked = shipped().latest(name)
        page = compile_page(asked, asked.sections[0], "da", words)
        return page.fill(Document(), setting=Setting(**setting))

    return first_page


def card(html, question):
    """The opening tag of a card."""
    before, _, after = str(html).partition(f'id="q-{question}"')
    return before.rpartition("<")[2] + after.partition(">")[0]


def test_a_note_says_what_was_agreed(first_page):
    html = first_page("own-lesson", places={"focus": "Hvem får <ordet>?"})

    assert "hidden" not in card(html, "agreed_focus")
    assert "Du bad om, at der blev set efter: Hvem får &lt;ordet&gt;?" in html


@pytest.mark.parametrize("places", [{}, {"focus": ""}])
def test_where_nothing_was_agreed_the_note_is_not_shown(first_page, places):
    html = first_page("own-lesson", places=places)

    assert card(html, "agreed_focus").endswith(" hidden")
    assert "hidden" not in card(html, "look_for")


def test_a_school_with_areas_picks_one_and_a_school_without_is_not_asked(first_page):
    with_areas = first_page("interview", rosters={"focus_area": AREAS, "student": {}})
    without = first_page("interview", rosters={"focus_area": {}, "student": {}})

    assert "hidden" not in card(with_areas, "area")
    assert "Målet er tydeligt" in with_areas
    assert " hidden" in card(without, "area")
    assert "hidden" not in card(without, "drawn")
