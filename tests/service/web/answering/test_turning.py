"""The quiet line says who reads what a child writes, and promises nobody who does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask import Flask

from questionnaires import Questionnaire, Section, shipped
from service.store import rounds
from service.store.responses import Task
from service.web.answering.turning import Occasion, is_quiet, occasion, quiet_line
from tests.school.world import World

AN_ADULT = "If something cannot wait, talk to an adult you trust, at school or at home."


@pytest.fixture(autouse=True)
def _english(app: Flask) -> Iterator[None]:
    with app.test_request_context(headers={"Accept-Language": "en"}):
        yield


def known(name: str, **changes: object) -> Questionnaire:
    return shipped().latest(name).model_copy(update=changes)


def writing(questionnaire: Questionnaire) -> Section:
    """The first section with words of one's own."""
    return next(one for one in questionnaire.sections if not is_quiet(questionnaire, one))


def narrowed(questionnaire: Questionnaire, *readers: tuple[str, ...] | None) -> Section:
    """The first such section with two texts, each for fewer eyes."""
    this = writing(questionnaire)
    text = next(one for one in this.questions if one.kind == "text")
    texts = tuple(text.model_copy(update={"readers": some}) for some in readers)
    return this.model_copy(update={"questions": texts})


def said(
    questionnaire: Questionnaire,
    section: Section | None = None,
    words: str = "",
    trial: bool = False,
    judged: bool = False,
) -> str:
    """The line without its markup."""
    on = Occasion(words, trial, judged)
    html = quiet_line(questionnaire, section or writing(questionnaire), on)
    return re.sub("<[^>]+>", "", html)


def test_what_is_shared_is_read_later() -> None:
    assert said(known("start-up")) == (
        "Your contact teacher reads this when you have sent it, not before, and perhaps not the"
        f" same day. {AN_ADULT}"
    )


def test_a_look_that_waits_for_another_is_read_when_they_talk() -> None:
    assert said(known("start-up"), judged=True) == (
        "Your contact teacher reads this when you talk, or when the round is closed, not before."
        f" {AN_ADULT}"
    )


def test_several_who_read_are_all_named() -> None:
    both = known("start-up", readers=("contact_teacher", "coach"))

    assert said(both).startswith("Your contact teacher and learning coach read this when")


@pytest.mark.parametrize(
    ("changes", "trial"), [({"confidentiality": "confidential"}, False), ({}, True)]
)
def test_where_nobody_reads_that_is_said(changes: dict[str, object], trial: bool) -> None:
    sealed = known("start-up", **changes)

    assert said(sealed, trial=trial) == f"Nobody reads this with your name. {AN_ADULT}"


def test_the_schools_own_words_stand_there() -> None:
    line = said(known("start-up"), words="Lone på kontoret.")

    assert line.endswith("If something cannot wait, talk to Lone på kontoret.")


def test_guardians_are_spoken_to_as_guardians() -> None:
    line = said(known("guardian-preparation"))

    assert line.startswith("Your child")
    assert line.endswith("talk to your child’s contact teacher, or call the school.")
    assert said(known("guardian-preparation"), words="Lone på kontoret") == line


@pytest.mark.parametrize(
    ("readers", "begins"),
    [
        ((("contact_teacher",), None), "Your contact teacher reads this"),
        (((), ()), "Nobody reads this with your name."),
        (((), None), "Who reads an answer stands at its question"),
        ((("coach",), ("contact_teacher",)), "Who reads an answer stands at its question"),
    ],
)
def test_nobody_is_promised_who_does_not_read_every_text(
    readers: tuple[tuple[str, ...] | None, ...], begins: str
) -> None:
    wide = known("start-up", readers=("contact_teacher", "coach"))

    assert said(wide, narrowed(wide, *readers)).startswith(begins)


def test_it_stands_where_somebody_writes_and_nowhere_else() -> None:
    questionnaire = known("start-up")
    lines = {one.id: bool(said(questionnaire, one)) for one in questionnaire.sections}

    texts = {
        one.id: any(question.kind == "text" for question in one.questions)
        for one in questionnaire.sections
    }
    assert lines == texts
    assert set(texts.values()) == {True, False}


def test_words_in_rows_are_words_too() -> None:
    action_plan = known("action-plan", respondent="student")
    rows = [one for one in action_plan.sections if any(q.kind == "rows" for q in one.questions)]

    assert rows
    assert all(said(action_plan, one) for one in rows)


def test_staff_need_no_such_line() -> None:
    judgement = known("judgement")

    assert [one for one in judgement.sections if quiet_line(judgement, one, Occasion())] == []


def test_a_sheet_of_the_owner_has_no_class(world: World) -> None:
    task = Task(world.owner, None, None, "account", 1, world.dorte.id, world.dorte.id, None)

    assert occasion(task, None, known("account")) == Occasion()


def test_in_a_round_that_asks_for_a_look_both_wait(world: World) -> None:
    of = rounds.round(world.owner, world.round)
    task = Task(world.owner, of.id, None, "start-up", 2, world.anna.id, world.anna.id, None)

    assert occasion(task, of, known("start-up")).judged
    assert not occasion(task, of, known("preparation")).judged
