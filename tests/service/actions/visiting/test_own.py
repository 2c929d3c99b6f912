"""Look at an own lesson alone, ask the own class, and give a copy: done, refused, and only once."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from analysis import Hidden, Shown
from service import actions
from service.errors import AlreadyClosed, AlreadySent, NotAllowed, NotFound, NotOpen
from service.rules.access import SurveyStage
from service.store import own_surveys, tables as t
from tests.school.own import SECRET, TITLE, answered_by, given, own_lesson, own_survey
from tests.school.world import World

NOTHING = '{"title": "", "about": "", "forms": []}'


def _ends(world: World, survey: UUID, days: int) -> None:
    day = world.carl.owner.today() + timedelta(days=days)
    t.OwnSurvey.update(closes_on=day).where(t.OwnSurvey.id == survey).execute()


def test_carl_finds_what_he_began_first_and_the_other_looks_after_it(world: World) -> None:
    lesson, notes = own_lesson(world.carl, world.class_a.id)

    found, forms = actions.own.read(world.carl, lesson)

    assert found.lesson == SECRET
    first, *rest = forms
    assert first.response is not None
    assert (first.questionnaire.name, first.response.id, first.begun) == ("visit", notes, True)
    assert [one.response for one in rest] == [None] * len(rest)


@pytest.mark.parametrize("who", ["erik", "lise", "dorte", "signe", "mette"])
def test_nobody_else_finds_or_deletes_it(world: World, who: str) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)

    for deed in (actions.own.read, actions.own.drop):
        with pytest.raises(NotFound):
            deed(world.person(who), lesson)

    assert actions.own.read(world.carl, lesson)


def test_an_own_lesson_is_with_an_own_class(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.own.start(world.lise, uuid4(), "Dansk", world.lise.owner.today())
    with pytest.raises(NotAllowed):
        actions.own.start(world.dorte, world.class_a.id, "Dansk", world.dorte.owner.today())


def test_while_it_is_open_one_is_told_how_many_and_nothing_else(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:6])

    found = actions.own_surveys.read(world.carl, survey)

    assert (found.stage, found.taken_part) == (SurveyStage.OPEN, 6)
    assert (found.answered, found.themes) == (None, ())


def test_closed_it_shows_the_numbers_of_all(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:10])
    actions.own_surveys.close(world.carl, survey)

    found = actions.own_surveys.read(world.carl, survey)

    assert isinstance(found.answered, Shown)
    assert found.themes
    with pytest.raises(AlreadyClosed):
        actions.own_surveys.close(world.carl, survey)


def test_of_too_few_nothing_is_shown_nor_kept(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:2])
    actions.own_surveys.close(world.carl, survey)

    found = actions.own_surveys.read(world.carl, survey)

    assert isinstance(found.answered, Hidden)
    assert found.themes == ()
    assert own_surveys.documents(world.owner, survey) == ()


def test_the_same_sending_lands_once_and_another_not_at_all(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    (key,) = answered_by(survey, [world.anna])

    actions.own_surveys.take_part(world.anna, survey, given(), key)
    with pytest.raises(AlreadySent):
        actions.own_surveys.take_part(world.anna, survey, given(), uuid4())

    assert t.OwnAnswer.select().count() == 1
    assert actions.own_surveys.asked(world.anna, survey).taken_part


def test_after_the_last_day_nobody_answers_any_more(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    _ends(world, survey, -1)

    assert not actions.own_surveys.asked(world.anna, survey).open
    with pytest.raises(NotOpen):
        actions.own_surveys.take_part(world.anna, survey, given(), uuid4())


@pytest.mark.parametrize("who", ["freja", "carl", "lise", "karin"])
def test_nobody_but_the_class_answers(world: World, who: str) -> None:
    survey = own_survey(world.carl, world.class_a.id)

    with pytest.raises(NotAllowed):
        actions.own_surveys.take_part(world.person(who), survey, given(), uuid4())


def test_what_is_dropped_is_gone_with_its_answers(world: World) -> None:
    survey, other = (own_survey(world.carl, world.class_a.id, one) for one in (TITLE, "Andet"))
    for one in (survey, other):
        answered_by(one, world.students()[:3])

    with pytest.raises(NotFound):
        actions.own_surveys.drop(world.lise, survey)
    actions.own_surveys.drop(world.carl, survey)

    assert [one.id for one in actions.own.space(world.carl).surveys] == [other]
    assert t.OwnAnswer.select().count() == t.OwnPart.select().count() == 3


def test_a_survey_that_is_open_is_given_to_nobody(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)

    with pytest.raises(NotAllowed):
        actions.own_copies.give_survey(world.carl, survey, world.lise.id, TITLE, NOTHING)


def test_a_copy_is_read_by_the_one_it_was_given_and_taken_back(world: World) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    copy = actions.own_copies.give_lesson(world.carl, lesson, world.lise.id, SECRET, NOTHING)

    assert actions.own_copies.read(world.lise, copy).content == NOTHING
    for who in ("erik", "carl", "dorte"):
        with pytest.raises(NotFound):
            actions.own_copies.read(world.person(who), copy)
    for who in ("erik", "lise", "dorte"):
        with pytest.raises(NotFound):
            actions.own_copies.withdraw(world.person(who), copy)

    actions.own_copies.withdraw(world.carl, copy)
    actions.own_copies.withdraw(world.carl, copy)  # twice is once

    assert actions.own_copies.read(world.lise, copy).content == ""


@pytest.mark.parametrize("who", ["carl", "anna", "karin", "mette", "bente"])
def test_a_copy_goes_to_a_colleague_alone(world: World, who: str) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)

    with pytest.raises(NotAllowed):
        actions.own_copies.give_lesson(world.carl, lesson, world.person(who).id, SECRET, NOTHING)

    assert actions.own_copies.of_lesson(world.carl, lesson) == ()
