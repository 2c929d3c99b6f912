"""What the demo's schools look for."""

from __future__ import annotations

import pytest

from forms.fixed.visiting.focus import ANSWER_LIMIT, GUIDE_LIMIT, WHY_LIMIT
from service.demo.words.focus import FIRST, NEWEST
from service.rules import access
from service.store import focus, people
from service.store.visiting.focus import FocusContent
from tests.service.demo.place import Place


def test_each_school_has_published_twice(home: Place) -> None:
    schools = home.rows("SELECT owner_id, id FROM school")

    found = [focus.standing(home.key(owner), home.key(school)) for owner, school in schools]

    assert len(found) == 2
    assert [[one.version for one in each.published] for each in found] == [[2, 1], [2, 1]]
    assert all(each.draft is None for each in found)
    assert len({one.id for each in found for one in each.published}) == 4


def test_it_is_written_by_the_leader_and_watched_with_the_newest_forms(home: Place) -> None:
    henrik = people.account_named("henrik")
    assert henrik is not None
    person = henrik.person
    (school,) = person.schools("leader")

    newest = focus.current(person.owner.id, school)

    assert newest is not None
    assert newest.author == person.id
    assert newest.content == NEWEST
    assert (newest.observation[0], newest.interview[0]) == ("visit", "interview")
    assert len(newest.content.areas) == 3


@pytest.mark.parametrize("content", [FIRST, NEWEST])
def test_what_is_published_could_be_published_on_the_page(content: FocusContent) -> None:
    access.check_is_whole(content)
    answers = [
        words
        for one in content.areas
        for words in (one.justifies, one.matters, one.qualify, one.upskilling)
    ]
    assert len(content.why) <= WHY_LIMIT
    assert len(content.guide) <= GUIDE_LIMIT
    assert max(map(len, answers)) <= ANSWER_LIMIT
