"""Students answer anonymously: once, at one go, and never to be found again."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from questionnaires import (
    Chosen,
    Count,
    Document,
    Line,
    Log,
    Rows,
    Segment,
    Segments,
)
from service import actions
from service.errors import AlreadySent, NotAllowed, NotComplete, NotFound, NotOpen
from service.store import anonymous, definitions, people, releases, rounds, tables as t
from service.store.ground import database
from service.store.people import Person
from tests.school.anonymously import CLIMATE, asked_anonymously, own_words, published, take_part
from tests.school.deeds import filled, give_all
from tests.school.world import World, by_code
from tests.tiny import tiny


@pytest.fixture
def asked(world: World) -> UUID:
    return asked_anonymously(world)


def send(person: Person, asked: UUID, about: Person | None = None, key: UUID | None = None) -> None:
    actions.anonymous.take_part(
        person, asked, CLIMATE, (about or person).id, filled(CLIMATE), key or uuid4()
    )


def answers(table: type[t.Table] = t.AnonymousAnswer) -> list[Document]:
    return [Document.from_json(one.document) for one in table.select()]


def test_anna_takes_part_and_her_answer_lies_apart(world: World, asked: UUID) -> None:
    take_part(world, asked, [world.anna])

    assert answers() == [own_words(world, CLIMATE, world.anna)]
    assert [one.person_id for one in t.Participation.select()] == [world.anna.id]
    assert t.Response.select().count() == 0


def test_the_same_key_again_is_the_same_sending(world: World, asked: UUID) -> None:
    key = uuid4()

    send(world.anna, asked, key=key)
    send(world.anna, asked, key=key)

    assert len(answers()) == 1


def test_the_same_key_is_the_same_sending_after_the_round_has_closed(
    world: World, asked: UUID
) -> None:
    """The reply was lost on its way, and the student's phone asks once more a day later."""
    key = uuid4()
    send(world.anna, asked, key=key)
    actions.rounds.close(world.dorte, asked)

    send(world.anna, asked, key=key)

    assert t.Participation.select().count() == 1


def test_nobody_takes_part_twice(world: World, asked: UUID) -> None:
    send(world.anna, asked)

    with pytest.raises(AlreadySent) as refused:
        send(world.anna, asked)

    assert len(answers()) == 1
    assert str(world.anna.id) not in str(refused.value)  # it stands in the log, with its hour


def test_whoever_came_by_code_may_take_part(world: World, asked: UUID) -> None:
    take_part(world, asked, [by_code(world.anna)])

    assert actions.anonymous.sitting(by_code(world.anna), asked, CLIMATE, world.anna.id).taken_part


@pytest.mark.parametrize("who", ["carl", "dorte", "karin", "mette", "signe"])
def test_nobody_else_takes_part_in_what_students_are_asked(
    world: World, asked: UUID, who: str
) -> None:
    for about in (world.person(who), world.anna):
        with pytest.raises(NotAllowed):
            send(world.person(who), asked, about)
        with pytest.raises(NotAllowed):
            actions.anonymous.sitting(world.person(who), asked, CLIMATE, about.id)

    assert answers() == []


def test_another_owner_does_not_even_find_it(world: World, asked: UUID) -> None:
    with pytest.raises(NotFound):
        send(world.far.gry, asked)


def test_what_the_round_does_not_ask_is_not_answered(world: World, asked: UUID) -> None:
    with pytest.raises(NotAllowed):
        actions.anonymous.take_part(
            world.anna, world.round, CLIMATE, world.anna.id, filled(CLIMATE), uuid4()
        )


def test_a_form_that_keeps_names_is_not_answered_here(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.anonymous.take_part(
            world.anna, world.round, "start-up", world.anna.id, filled("start-up"), uuid4()
        )


def test_an_anonymous_form_has_no_draft(world: World, asked: UUID) -> None:
    with pytest.raises(NotAllowed):
        actions.responses.begin(world.anna, asked, CLIMATE, world.anna.id, "da")

    assert t.Response.select().count() == 0


def test_a_round_that_is_over_takes_nothing_more(world: World, asked: UUID) -> None:
    today = world.carl.owner.today()
    t.Round.update(closes_on=today - timedelta(days=1)).where(t.Round.id == asked).execute()

    with pytest.raises(NotOpen):
        send(world.anna, asked)
    assert not actions.anonymous.sitting(world.anna, asked, CLIMATE, world.anna.id).open
    by_card = by_code(world.anna)
    assert not actions.anonymous.sitting(by_card, asked, CLIMATE, world.anna.id).open


def test_what_must_be_answered_is_asked_for_and_nothing_is_kept(world: World) -> None:
    name = published(world, "required")
    asked = asked_anonymously(world, name)

    with pytest.raises(NotComplete) as refused:
        actions.anonymous.take_part(world.anna, asked, name, world.anna.id, Document(), uuid4())

    assert refused.value.questions
    assert (answers(), t.Participation.select().count()) == ([], 0)


def test_what_is_hidden_is_not_kept(world: World) -> None:
    name = published(world, "show-if-question")
    asked = asked_anonymously(world, name)
    document = Document({"try_first": "always", "what_helps": "En ven"})

    actions.anonymous.take_part(world.anna, asked, name, world.anna.id, document, uuid4())

    assert answers() == [Document({"try_first": "always"})]


AT = "2026-11-22T09:14:03.120Z"


def test_an_answer_keeps_no_moment_at_which_it_was_given() -> None:
    noted = Document(
        {
            "times": Count(2, (AT, AT)),
            "turns": Segments((Segment("talk", 60, AT),)),
            "seen": Log((Line("Vi byggede", AT, "idea"),)),
            "some": Rows((Document({"again": Count(1, (AT,)), "day": "2026-11-22"}),)),
            "helps": Chosen(("time",)),
        },
        frozenset({"why"}),
    )

    kept = actions.anonymous.without_moments(noted)

    assert AT not in kept.to_json()
    assert kept.answers["times"] == Count(2)
    assert kept.answers["turns"] == Segments((Segment("talk", 60),))
    assert kept.answers["seen"] == Log((Line("Vi byggede", tag="idea"),))
    assert kept.answers["some"] == Rows((Document({"again": Count(1), "day": "2026-11-22"}),))
    assert kept.answers["helps"] == Chosen(("time",))
    assert kept.declined == {"why"}


def test_no_moment_is_kept_of_a_tally(world: World) -> None:
    name = published(world, "count", respondent="student", about="self")
    asked = asked_anonymously(world, name)
    (question, *_) = [one for one in tiny("count").questions() if one.kind == "count"]

    document = Document({question.id: Count(1, (AT,))})
    actions.anonymous.take_part(world.anna, asked, name, world.anna.id, document, uuid4())

    assert answers() == [Document({question.id: Count(1)})]


def test_a_guardian_answers_about_the_own_child_and_about_no_other(world: World) -> None:
    name = published(world, "anonymous", respondent="guardian", about="student")
    asked = asked_anonymously(world, name)
    document = filled(definitions.latest(world.owner, name))

    actions.anonymous.take_part(world.karin, asked, name, world.anna.id, document, uuid4())

    assert answers() == [document]
    for about in (world.bo, world.freja, world.karin):
        with pytest.raises(NotAllowed):
            actions.anonymous.take_part(world.karin, asked, name, about.id, document, uuid4())
    ((child, tasks),) = actions.tasks.of_guardian(world.karin)
    assert child.id == world.anna.id
    assert [(one.anonymous, one.sent) for one in tasks] == [(True, True)]


def test_a_round_asks_anonymously_what_may_be_asked_so(world: World) -> None:
    of_students, of_guardians = (
        published(world, "anonymous"),
        published(world, "confidential", respondent="guardian", about="student"),
    )
    of_teachers = published(world, "text", respondent="teacher", about="student")
    of_picks = published(world, "pick")

    offered = {one.name for one in actions.rounds.offered(world.owner)}

    assert {CLIMATE, of_students, of_guardians} <= offered
    assert not {of_teachers, of_picks} & offered


def test_the_task_says_whether_one_has_taken_part_and_nothing_more(
    world: World, asked: UUID
) -> None:
    take_part(world, asked, [world.anna])

    annas, bos = (
        [one for one in actions.tasks.of_student(person).tasks if one.round.id == asked]
        for person in (world.anna, world.bo)
    )

    assert [(one.sent, one.response) for one in annas] == [(True, None)]
    assert [(one.sent, one.response) for one in bos] == [(False, None)]


def test_the_teachers_list_knows_nothing_of_it(world: World) -> None:
    asked = asked_anonymously(world, "start-up")
    t.RoundGroup.delete().where(t.RoundGroup.round == world.round).execute()
    take_part(world, asked, [world.anna])

    (of_class,) = actions.tasks.readiness(world.carl, [world.class_a])

    assert {one.asked for one in of_class.students} == {1}  # the start-up alone
    assert {one.sent for one in of_class.students} == {0}


def test_closing_seals_counts_and_releases(world: World, asked: UUID) -> None:
    take_part(world, asked, world.students())
    take_part(world, asked, [world.freja])

    actions.rounds.close(world.dorte, asked)

    (release,) = releases.every()
    assert (release.group, release.name) == (world.class_a.id, CLIMATE)
    assert (release.counts.persons, release.invited) == (12, 12)
    assert answers() == []
    assert len(answers(t.SealedAnswer)) == 12
    assert actions.releases.verify() == ()


def test_the_night_closes_and_seals_as_the_leader_does(world: World, asked: UUID) -> None:
    take_part(world, asked, world.students())
    today = world.carl.owner.today()
    t.Round.update(closes_on=today - timedelta(days=1)).where(t.Round.id == asked).execute()

    assert [one.id for one in actions.rounds.close_due()] == [asked]

    assert len(releases.every()) == 1
    assert (len(answers()), len(answers(t.SealedAnswer))) == (0, 12)


def test_a_sealed_answer_that_is_changed_is_noticed(world: World, asked: UUID) -> None:
    take_part(world, asked, world.students())
    actions.rounds.close(world.dorte, asked)
    one = t.SealedAnswer.select().order_by(t.SealedAnswer.id).get()
    other = filled(CLIMATE, step=3).to_json()
    t.SealedAnswer.update(document=other).where(t.SealedAnswer.id == one.id).execute()

    (sentence,) = actions.releases.verify()

    assert CLIMATE in sentence


@pytest.mark.parametrize(("took_part", "released"), [(4, 0), (5, 1)])
def test_under_five_nothing_is_released_and_nothing_kept(
    world: World, asked: UUID, took_part: int, released: int
) -> None:
    take_part(world, asked, world.students()[:took_part])

    actions.rounds.close(world.dorte, asked)

    assert len(releases.every()) == released
    assert len(answers(t.SealedAnswer)) == took_part * released


def test_of_a_trial_nothing_is_left(world: World) -> None:
    trial = asked_anonymously(world, trial=True)
    take_part(world, trial, world.students())

    actions.rounds.close(world.mette, trial)

    tables = (t.AnonymousAnswer, t.SealedAnswer, t.Participation)
    assert [one.select().count() for one in tables] == [0, 0, 0]
    assert releases.every() == ()


def test_closing_one_round_leaves_the_answers_of_another_where_they_are(
    world: World, asked: UUID
) -> None:
    other = asked_anonymously(world)
    take_part(world, asked, world.students())
    take_part(world, other, world.students())

    actions.rounds.close(world.dorte, asked)

    assert len(answers()) == 12
    assert rounds.round(world.owner, other).closed_at is None
    actions.rounds.close(world.dorte, other)
    assert [len(answers()), len(answers(t.SealedAnswer))] == [0, 24]


@contextmanager
def reading() -> Iterator[None]:
    """Somebody reads from another connection, and is not done yet."""
    other = database.connect_to(f"sqlite:///{database.database.database}")
    other.connect()
    other.execute_sql("BEGIN")
    other.execute_sql("SELECT count(*) FROM person").fetchall()
    try:
        yield
    finally:
        other.execute_sql("ROLLBACK")
        other.close_all()


def test_where_the_log_cannot_be_cut_it_is_said_and_tried_again_the_next_time(
    world: World, asked: UUID, caplog: pytest.LogCaptureFixture
) -> None:
    take_part(world, asked, world.students())
    database.database.execute_sql("PRAGMA busy_timeout = 50")

    with reading(), caplog.at_level(logging.WARNING):
        actions.rounds.close(world.dorte, asked)

    assert "could not be cut" in caplog.text
    assert len(releases.every()) == 1  # the round is closed all the same
    caplog.clear()

    actions.rounds.close_due()

    assert caplog.text == ""
    assert anonymous.cut_log()


def test_a_closed_round_of_named_forms_says_nothing(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    give_all(world, world.students()[:5])

    with caplog.at_level(logging.WARNING):
        actions.rounds.close(world.dorte, world.round)

    assert caplog.text == ""


def test_who_takes_part_is_still_somebody_else(world: World, asked: UUID) -> None:
    """Bo cannot send for Anna, whatever his page says it is about."""
    with pytest.raises(NotAllowed):
        send(people.person(world.owner, world.bo.id), asked, world.anna)
