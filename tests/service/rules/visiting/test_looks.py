"""Two looks at one lesson, sign by sign."""

from __future__ import annotations

import pytest

from questionnaires import Document, Questionnaire
from service.rules.visiting.looks import signs, widest
from service.store import definitions
from tests.school.deeds import filled


@pytest.fixture
def notes(shipped: None) -> Questionnaire:
    return _shipped("visit", 3)


@pytest.fixture
def own(shipped: None) -> Questionnaire:
    return _shipped("own-lesson", 2)


def _shipped(name: str, version: int) -> Questionnaire:
    return next(one for one in definitions.shipped() if (one.name, one.version) == (name, version))


def test_each_sign_of_the_notes_stands_beside_the_own_look(
    notes: Questionnaire, own: Questionnaire
) -> None:
    found = signs(notes, filled(notes, step=1), own, filled(own, step=3))

    assert len(found) == 6
    assert {one.apart for one in found} == {2}
    assert widest(found) == found[0]


def test_where_one_has_not_rated_nothing_is_apart(notes: Questionnaire, own: Questionnaire) -> None:
    found = signs(notes, filled(notes), own, Document())

    assert all(one.seen and one.own is None and one.apart == 0 for one in found)
    assert widest(found) is None


def test_without_an_own_look_the_signs_stand_alone(
    notes: Questionnaire, own: Questionnaire
) -> None:
    assert not any(one.own for one in signs(notes, filled(notes), None, None))


def test_two_who_see_the_same_are_not_apart(notes: Questionnaire, own: Questionnaire) -> None:
    assert widest(signs(notes, filled(notes), own, filled(own))) is None
