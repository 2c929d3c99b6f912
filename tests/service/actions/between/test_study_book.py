"""The study book: years, classes, and who may read it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from service import actions
from service.errors import NotAllowed, NotFound
from service.rules.years import school_year
from service.store import conversations, tables as t
from service.store.conversing.conversations import AgreementWords
from service.store.ground.database import new_id, now
from service.store.people import Person
from tests.school.conversing.between import round_before, said, shows, with_goal
from tests.school.deeds import readings
from tests.school.world import World


def three_years(world: World) -> list[str]:
    """Six rounds of Anna's with a goal each; the newest goal has weeks and a piece."""
    titles = []
    for days_ago in (980, 860, 600, 480, 240, 60):
        title = f"For {days_ago} dage siden"
        of = round_before(world, title, days_ago)
        goal = with_goal(world, world.anna, f"Mål {days_ago}", days_ago // 7, of)
        held = next(
            one for one in conversations.of_student(world.owner, world.anna.id) if one.round == of
        )
        conversations.keep_agreements(
            world.owner, held.id, [(None, AgreementWords(f"Aftale {days_ago}", "student"))]
        )
        titles.append(title)
    said(world, world.anna, goal, 2, "Det gik")
    shows(world, world.anna, goal)
    return titles


def test_every_year_stands_there_newest_first(world: World) -> None:
    titles = three_years(world)

    book = actions.study_book.of_student(world.anna, world.anna.id)

    pages = [page for _, own in book.pages for page in own]
    assert [page.title for page in pages] == ["November", *reversed(titles)]
    assert list(book.years) == sorted(book.years, reverse=True)
    assert len(book.years) >= 3
    newest = pages[1]
    assert [one.words.line for one in newest.goals[0].check_ins] == ["Det gik"]
    assert [one.words.title for one in newest.goals[0].evidence] == ["Min bog"]
    assert newest.conversation is not None
    assert [one.text for one in newest.conversation.agreements] == ["Aftale 60"]


def test_one_year_is_shown_alone(world: World) -> None:
    three_years(world)
    oldest = school_year(world.anna.owner.today() - timedelta(days=980))

    book = actions.study_book.of_student(world.anna, world.anna.id, oldest)

    assert [year for year, _ in book.pages] == [oldest]
    assert len(book.years) >= 3
    with pytest.raises(NotFound):
        actions.study_book.of_student(world.anna, world.anna.id, "1999/00")


def test_it_goes_along_to_another_class(world: World) -> None:
    three_years(world)
    t.Conversation.update(closed_at=now()).execute()  # what is not final is not shared history
    _move(world, world.anna)

    book = actions.study_book.of_student(world.erik, world.anna.id)

    assert len([page for _, own in book.pages for page in own if page.goals]) == 6
    with pytest.raises(NotAllowed):
        actions.study_book.of_student(world.carl, world.anna.id)


def test_the_weeks_of_a_goal_end_with_the_next_goal(world: World) -> None:
    three_years(world)

    book = actions.study_book.of_student(world.anna, world.anna.id)

    goals = [page.goals[0] for _, own in book.pages for page in own if page.goals]
    assert [len(one.weeks) for one in goals[:2]] == [9, 27]


@pytest.mark.parametrize("who", ["bo", "erik", "lise", "dorte", "signe", "mette", "karin", "bente"])
def test_nobody_but_anna_and_her_contact_teacher_reads_it(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.study_book.of_student(world.person(who), world.anna.id)
    assert readings() == []


def test_the_contact_teachers_reading_is_logged(world: World) -> None:
    actions.study_book.of_student(world.carl, world.anna.id)

    assert readings() == [(world.carl.log_key, world.anna.log_key)]
    assert t.Reading.get().what == "study book"


def _move(world: World, student: Person) -> None:
    """From 5.a to 5.b, yesterday."""
    yesterday = now().date() - timedelta(days=1)
    t.Membership.update(to_day=yesterday).where(t.Membership.person == student.id).execute()
    t.Membership.insert(
        id=new_id(), owner=world.owner, person=student.id, role="student", school=world.school,
        group=world.class_b.id, from_day=yesterday,
    ).execute()  # fmt: skip
