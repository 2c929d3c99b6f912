"""In which state: a round over its days, and two looks that wait for each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest

from questionnaires import Document
from service.errors import AlreadySent, NotOpen
from service.rules import stages
from service.rules.stages import ROUND, Looks, Stage, Writing
from service.store.conversing.conversations import Conversation
from service.store.responses import Response, Task
from service.store.rounds import Round

ID = UUID(int=1)
TODAY = date(2026, 11, 10)
MOMENT = datetime(2026, 11, 10, 12, tzinfo=UTC)
OPEN = Round(ID, ID, ID, "November", date(2026, 11, 2), date(2026, 11, 13), None, {"start-up": 1})
CLOSED = Round(ID, ID, ID, "November", date(2026, 11, 2), date(2026, 11, 13), MOMENT, {})


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        (date(2026, 11, 1), Stage.PLANNED),
        (date(2026, 11, 2), Stage.OPEN),
        (date(2026, 11, 13), Stage.OPEN),
        (date(2026, 11, 14), Stage.OVER),
    ],
)
def test_a_round_over_its_days(day: date, stage: Stage) -> None:
    assert stages.stage(OPEN, day) is stage
    assert stages.stage(CLOSED, day) is Stage.CLOSED


def test_a_round_only_goes_forward() -> None:
    order = list(Stage)

    for stage, following in ROUND.items():
        assert all(order.index(later) > order.index(stage) for later in following)
    assert set(ROUND) == set(Stage)
    assert ROUND[Stage.CLOSED] == ()


def _is_taken(found: Round, day: date) -> bool:
    try:
        stages.check_open(found, day)
    except NotOpen:
        return False
    return True


def test_answers_are_taken_only_while_the_round_is_open() -> None:
    taken = [
        OPEN.opens_on + timedelta(days=days)
        for days in range(-5, 20)
        if _is_taken(OPEN, OPEN.opens_on + timedelta(days=days))
    ]

    assert (taken[0], taken[-1]) == (OPEN.opens_on, OPEN.closes_on)
    assert not _is_taken(CLOSED, OPEN.opens_on)


@pytest.mark.parametrize("day", [OPEN.opens_on, OPEN.closes_on + timedelta(days=1)])
def test_an_open_round_and_one_that_is_over_may_be_closed(day: date) -> None:
    assert Stage.CLOSED in ROUND[stages.stage(OPEN, day)]
    stages.check_may_close(OPEN, day)


@pytest.mark.parametrize("found", [OPEN, CLOSED])
def test_a_round_that_has_not_begun_or_is_closed_may_not(found: Round) -> None:
    with pytest.raises(NotOpen):
        stages.check_may_close(found, date(2026, 11, 1))


def given(sent: bool) -> Response:
    task = Task(ID, ID, None, "start-up", 1, ID, ID, ID)
    return Response(ID, task, Document(), 0, "da", MOMENT, MOMENT if sent else None, None)


def test_a_draft_may_be_saved_for_ever_and_a_sent_sheet_stands() -> None:
    stages.check_may_save(given(sent=False), CLOSED)
    stages.check_may_save(given(sent=True), OPEN)

    with pytest.raises(AlreadySent):
        stages.check_may_save(given(sent=True), None)


@pytest.mark.parametrize(
    ("response", "found", "writing"),
    [
        (given(sent=False), OPEN, Writing.DRAFT),
        (given(sent=False), None, Writing.DRAFT),
        (given(sent=False), CLOSED, Writing.LATE),
        (given(sent=True), OPEN, Writing.SENT),
        (replace(given(sent=True), changes=Document()), OPEN, Writing.CHANGED),
        (replace(given(sent=True), changes=Document()), CLOSED, Writing.STANDS),
        (given(sent=True), CLOSED, Writing.STANDS),
        (given(sent=True), None, Writing.STANDS),
    ],
)
def test_what_was_sent_may_be_changed_while_the_round_is_open(
    response: Response, found: Round | None, writing: Writing
) -> None:
    assert stages.writing(response, found, TODAY) is writing


def held(waived: bool, student_waived: bool = False) -> Conversation:
    return Conversation(
        ID, ID, ID, ID, MOMENT, ID, waived, student_waived, "student", False, False, None, 0, None,
        None,
    )  # fmt: skip


LOOKS = [None, given(sent=False), given(sent=True)]


@pytest.mark.parametrize(("own", "judgement"), list(product(LOOKS, LOOKS)))
@pytest.mark.parametrize("found", [OPEN, CLOSED])
@pytest.mark.parametrize("conversation", [None, held(waived=False)])
def test_both_looks_lie_open_only_when_both_are_given_and_the_table_is_set(
    found: Round,
    conversation: Conversation | None,
    own: Response | None,
    judgement: Response | None,
) -> None:
    both = all(one is not None and one.sent_at is not None for one in (own, judgement))
    table_set = found is CLOSED or conversation is not None

    looks = stages.looks(found, conversation, True, own, judgement)

    assert looks is (Looks.OPEN if both and table_set else Looks.WAITING)


@pytest.mark.parametrize("judgement", LOOKS)
def test_a_look_that_was_waived_is_not_waited_for(judgement: Response | None) -> None:
    looks = stages.looks(OPEN, held(waived=True), True, given(sent=True), judgement)

    assert looks is Looks.WAIVED


@pytest.mark.parametrize(("own", "judgement"), list(product(LOOKS, LOOKS)))
def test_without_the_students_answers_the_teachers_stands_alone_until_they_are_sent(
    own: Response | None, judgement: Response | None
) -> None:
    sent, judged = (one is not None and one.sent_at is not None for one in (own, judgement))

    looks = stages.looks(OPEN, held(waived=False, student_waived=True), True, own, judgement)

    assert looks is (Looks.WAITING if not judged else Looks.OPEN if sent else Looks.ALONE)


def test_where_nobody_judges_there_is_one_look() -> None:
    assert stages.looks(OPEN, None, False, given(sent=True), None) is Looks.ONE
