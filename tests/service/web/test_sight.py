"""The note “who sees this” names those whom the rule lets read, and nobody else."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask
from flask.testing import FlaskClient

from questionnaires import shipped
from service.rules import access
from service.store import definitions
from service.store.people import Person
from service.web.ground.shell import role_name
from service.web.sight import sight_of
from tests.school.deeds import begin
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def test_the_note_and_the_rule_name_the_same(app: Flask) -> None:
    with app.test_request_context():
        for questionnaire in definitions.shipped():
            audience, sight = access.audience(questionnaire), sight_of(questionnaire)
            judging = questionnaire.respondent == "teacher"  # who judges is the contact teacher
            others = len(audience.readers) - (judging and "contact_teacher" in audience.readers)
            oneself = questionnaire.confidentiality != "anonymous"
            lent = access.may_be_shared_of_visit(questionnaire)  # the teacher may let one more read
            assert len(sight.yes) == oneself + others + lent + len(audience.aggregates)
            assert len(set(sight.yes)) == len(sight.yes)
            assert not set(sight.yes) & set(sight.no)
            for role in audience.aggregates:
                assert any(line.startswith(role_name(role)) for line in sight.yes)


def test_it_stands_before_the_first_question(client_of: ClientOf, world: World) -> None:
    draft = begin(world, world.anna, "start-up")

    page = client_of(world.anna).get(f"/responses/{draft}").text

    assert "who-sees" in page
    assert "Du og din kontaktlærer ser svarene" in page


def test_what_is_not_shared_says_that_nobody_reads_it(app: Flask) -> None:
    sealed = shipped().latest("start-up").model_copy(update={"confidentiality": "confidential"})

    with app.test_request_context():
        sight = sight_of(sealed)

        assert role_name("contact_teacher") not in sight.yes


def test_the_word_stands_at_what_is_anonymous_and_nowhere_else(app: Flask) -> None:
    with app.test_request_context():
        for questionnaire in definitions.shipped():
            sight = sight_of(questionnaire)
            said = " ".join((sight.summary, *sight.yes, *sight.no)).lower()
            assert ("anonym" in said) is (questionnaire.confidentiality == "anonymous")


def test_whoever_has_answered_anonymously_is_not_among_those_who_see_it(app: Flask) -> None:
    climate = shipped().latest("class-climate")

    with app.test_request_context(headers={"Accept-Language": "en"}):
        sight = sight_of(climate)

    assert "You" not in sight.yes
    assert "You yourself, once you have sent it" in sight.no
    assert all("only as numbers" in line for line in sight.yes)
