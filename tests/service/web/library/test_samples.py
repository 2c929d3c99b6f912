"""Example answers are sound ones, the same every time, and meet what hangs on answers."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from flask import Flask

from forms import AnswerForm, merge, missing
from questionnaires import Document, Questionnaire, shipped, shown
from service.web.answering.sections import compiled
from service.web.library.samples import Sample, sample
from tests.forms.conftest import Drawn
from tests.tiny import ALL, tiny

MONDAY = date(2026, 11, 23)
EVERY = (*shipped(), *ALL)


def made(app: Flask, questionnaire: Questionnaire) -> Sample:
    with app.test_request_context():
        return sample(questionnaire, MONDAY)


def test_they_are_the_same_every_time(app: Flask) -> None:
    for one in EVERY:
        assert made(app, one) == made(app, one)


def test_they_are_answers_that_the_form_itself_would_take(app: Flask) -> None:
    for one in EVERY:
        example = made(app, one)

        assert posted(app, one, example) == example.document, one.name
        assert missing(one, example.document) == (), one.name


def posted(app: Flask, one: Questionnaire, example: Sample) -> Document:
    """What a browser would send back from the pages, filled in with the example."""
    sent = Document()
    with app.test_request_context():
        for section in one.sections:
            page = compiled(one, section.id, "da", "da")
            drawn = Drawn()
            drawn.feed(page.fill(example.document, setting=example.setting))
            form = AnswerForm(one, [section], drawn.sent, example.setting)
            form.validate()
            assert (form.errors, form.strangers) == ({}, ()), (one.name, section.id)
            sent = merge(sent, [section], form.document, form.errors)
    return sent


@pytest.mark.parametrize("name", ["show-if-section", "show-if-question", "show-if-row"])
def test_what_stands_only_after_an_answer_is_met(app: Flask, name: str) -> None:
    one = tiny(name)

    met = shown(one, made(app, one).document).ids

    asked = {question.id for question in one.questions()}
    assert asked | {section.id for section in one.sections} == met


def test_silence_is_among_the_answers_of_a_long_form(app: Flask) -> None:
    start_up = next(one for one in shipped() if one.name == "start-up")

    document = made(app, start_up).document

    assert document.declined
    assert len(document.declined) < len(document.answers)


def test_what_is_picked_has_a_name(app: Flask) -> None:
    example = made(app, tiny("pick"))

    picked = set(itertools.chain(*map(example.document.chosen, example.document.answers)))
    assert picked & set(example.names)
