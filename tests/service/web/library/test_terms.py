"""Every word that a definition can use has a name that people read."""

from __future__ import annotations

from typing import get_args

from flask import Flask

from questionnaires import About, Confidentiality, Kind, Question, Respondent, shipped
from service.web.library import terms


def test_no_word_of_a_definition_goes_without_a_name(app: Flask) -> None:
    with app.test_request_context():
        said = [
            *map(terms.form_kind, get_args(Kind)),
            *map(terms.respondents, get_args(Respondent)),
            *map(terms.about, get_args(About)),
            *map(terms.confidentiality, get_args(Confidentiality)),
            *map(terms.question_kind, kinds()),
        ]

    assert all(said)
    assert len(said) == len(set(said))


def test_a_form_is_as_long_as_its_questions(app: Flask) -> None:
    start_up = next(one for one in shipped() if (one.name, one.version) == ("start-up", 1))

    assert (len(start_up.asked), start_up.minutes) == (22, 7)


def kinds() -> list[str]:
    union, _discriminator = get_args(Question)
    return [get_args(one.model_fields["kind"].annotation)[0] for one in get_args(union)]
