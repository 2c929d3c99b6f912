"""The own space: whose it is, whom a class survey asks, and to whom a copy may go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from questionnaires import shipped
from service.errors import NotAllowed, NotFound, NotOpen
from service.rules import access
from service.rules.access import SurveyStage
from service.rules.visiting import own
from service.store import own_surveys
from service.store.ground.database import now
from service.store.visiting.own_surveys import OwnSurvey
from tests.school.own import own_survey
from tests.school.world import World, by_code

NOT_AT_WORK = ("anna", "karin", "bente")


@pytest.fixture
def survey(world: World) -> OwnSurvey:
    return own_surveys.survey(world.owner, own_survey(world.carl, world.class_a.id))


@pytest.mark.parametrize("who", ["carl", "erik", "lise", "dorte", "signe", "mette"])
def test_whoever_works_at_a_school_has_an_own_space(world: World, who: str) -> None:
    own.check_has_own_space(world.person(who))


@pytest.mark.parametrize("who", NOT_AT_WORK)
def test_nobody_else_has(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        own.check_has_own_space(world.person(who))


def test_nothing_of_it_opens_by_code(world: World) -> None:
    with pytest.raises(NotAllowed):
        own.check_has_own_space(by_code(world.carl))


@pytest.mark.parametrize("who", [*NOT_AT_WORK, "dorte", "signe", "mette"])
def test_only_who_teaches_keeps_something_there(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        own.check_may_keep_own(world.person(who))


def test_a_class_in_which_one_does_not_teach_is_nobody_to_ask(world: World) -> None:
    assert own.group_of_own(world.carl, world.class_a.id).name == "5.a"
    with pytest.raises(NotAllowed):
        own.group_of_own(world.carl, uuid4())


def test_a_lesson_is_looked_at_with_forms_of_lessons_alone() -> None:
    looks = {one.name for one in shipped() if own.looks_alone(one)}

    assert "visit" in looks
    assert not looks & {"start-up", "class-climate", "judgement"}


def test_a_class_is_asked_without_names_and_for_numbers() -> None:
    asked = {one.name for one in shipped() if own.may_ask_own(one)}

    assert "class-climate" in asked
    assert not asked & {"visit", "judgement", "preparation"}


def test_a_survey_is_open_until_the_end_of_its_last_day(survey: OwnSurvey) -> None:
    last = survey.closes_on
    stages = [own.survey_stage(survey, day) for day in (last, last + timedelta(days=1))]

    assert stages == [SurveyStage.OPEN, SurveyStage.OVER]
    closed = replace(survey, closed_at=now())
    assert own.survey_stage(closed, last) is SurveyStage.CLOSED
    for one, day in ((survey, last + timedelta(days=1)), (closed, last)):
        with pytest.raises(NotOpen):
            own.check_survey_open(one, day)
    own.check_survey_open(survey, last)


@pytest.mark.parametrize("who", ["erik", "lise", "dorte", "signe", "mette"])
def test_another_ones_survey_is_not_there(world: World, survey: OwnSurvey, who: str) -> None:
    own.check_survey_is_mine(world.carl, survey)
    with pytest.raises(NotFound):
        own.check_survey_is_mine(world.person(who), survey)


def test_the_class_is_asked_and_nobody_else(world: World, survey: OwnSurvey) -> None:
    own.check_is_asked(world.anna, survey)
    own.check_is_asked(by_code(world.anna), survey)
    for who in ("freja", "carl", "karin", "elsa"):
        with pytest.raises(NotAllowed):
            own.check_is_asked(world.person(who), survey)


def test_a_copy_goes_to_the_schools_staff(world: World) -> None:
    for who in ("erik", "lise", "dorte", "signe"):
        access.check_may_be_given(world.person(who), world.carl)


@pytest.mark.parametrize("who", ["carl", "anna", "karin", "mette", "bente", "finn"])
def test_and_to_nobody_else(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        access.check_may_be_given(world.person(who), world.carl)
