"""Who has answered: how far everybody of a class is, and never what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions.planning.answered import How, OfClass
from service.errors import NotAllowed, NotFound
from service.store import answered, definitions, groups, people, rounds, tables as t
from service.store.ground.database import now
from tests.school.anonymously import CLIMATE, asked_anonymously, take_part
from tests.school.deeds import begin, filled, give, save
from tests.school.planning import a_planned_round, guardian_of, has_mail, in_days
from tests.school.world import World


@pytest.fixture
def at_home(world: World) -> Iterator[UUID]:
    """A round that asks those at home, too."""
    forms = {
        one: definitions.latest(world.owner, one).version
        for one in ("start-up", "guardian-preparation")
    }
    today = in_days(world, 0)
    return rounds.add(
        world.owner, world.school, "Hjemme", today, today, forms, [world.class_a.id]
    )  # fmt: skip


def seen(world: World, round_id: UUID | None = None) -> OfClass:
    return actions.answered.of_class(world.carl, world.class_a, round_id or world.round)


def how(world: World, name: str, round_id: UUID | None = None) -> list[tuple[How, ...]]:
    found = seen(world, round_id)
    return next(list(one.forms) for one in found.rows if one.student.name.startswith(name))


def test_each_state_has_its_word(world: World) -> None:
    give(world, world.anna, "start-up")
    begin(world, world.anna, "preparation")
    sent = give(world, world.bo, "start-up")
    save(world.bo, sent, filled("start-up", step=2))

    assert how(world, "Anna") == [(How.SENT,), (How.BEGUN,)]
    assert how(world, "Bo") == [(How.CHANGED,), (How.NOT_BEGUN,)]
    assert how(world, "Elev0") == [(How.NOT_BEGUN,), (How.NOT_BEGUN,)]
    assert all(one.missing for one in seen(world).rows)


def test_who_has_sent_everything_is_not_missing_whatever_they_change(world: World) -> None:
    for name in ("start-up", "preparation"):
        sent = give(world, world.anna, name)
    save(world.anna, sent, filled("preparation", words="Mere"))

    (anna,) = [one for one in seen(world).rows if one.student.student == world.anna.id]
    assert not anna.missing


def test_a_teachers_own_look_is_not_on_this_list(world: World) -> None:
    assert [one.name for one in seen(world).forms] == ["start-up", "preparation"]


def test_those_at_home_are_counted_each_for_each_child(world: World, at_home: UUID) -> None:
    """Karin is Anna's mother; Ole is her father; Per may not read; Bo has nobody."""
    ole = guardian_of(world, "Ole", world.anna)
    guardian_of(world, "Per", world.anna, may_read=False)
    father = people.person(world.owner, ole)
    key = actions.responses.begin(father, at_home, "guardian-preparation", world.anna.id, "da")
    save(father, key, filled("guardian-preparation"))
    actions.responses.send(father, key, uuid4())

    assert sorted(how(world, "Anna", at_home)[1]) == [How.NOT_BEGUN, How.SENT]
    assert how(world, "Bo", at_home)[1] == ()
    invited = answered.invited(world.owner, [world.class_a.id])[world.class_a.id]
    assert (invited.students, invited.guardians) == (12, 2)
    assert (invited.by("student"), invited.by("teacher"), invited.by("guardian")) == (12, 12, 2)


def test_from_the_day_somebody_is_grown_up_nobody_at_home_is_asked(
    world: World, at_home: UUID
) -> None:
    t.Person.update(adult_from=in_days(world, -1)).where(t.Person.id == world.anna.id).execute()

    assert how(world, "Anna", at_home)[1] == ()


def test_of_an_anonymous_form_there_are_counts_only(world: World) -> None:
    asked = asked_anonymously(world)
    take_part(world, asked, [world.anna, world.bo])

    found = seen(world, asked)

    assert found.forms == ()
    assert [(form.name, sent, of) for form, sent, of in found.anonymous] == [(CLIMATE, 2, 12)]
    assert not any(one.forms or one.missing for one in found.rows)


def test_who_gets_no_mail_is_marked(world: World) -> None:
    has_mail(world.anna, world.bo)
    t.Person.update(digest=False).where(t.Person.id == world.bo.id).execute()

    marks = {one.student.student: one.student.gets_mail for one in seen(world).rows}

    assert [one for one, gets in marks.items() if gets] == [world.anna.id]


def test_somebody_who_has_restricted_their_data_is_not_told_of(world: World) -> None:
    give(world, world.anna, "start-up")
    t.Person.update(restricted_at=now()).where(t.Person.id == world.anna.id).execute()

    assert how(world, "Anna") == [(), ()]


def test_a_protected_name_is_not_on_the_list(world: World) -> None:
    t.Person.update(shown_as="Elev X").where(t.Person.id == world.anna.id).execute()

    names = [one.student.name for one in seen(world).rows]

    assert "Elev X" in names
    assert not any("Anna" in name for name in names)


def test_whoever_moves_to_another_class_takes_what_they_sent_along(world: World) -> None:
    """Bo moves from 5.a to 5.b while the round is open."""
    give(world, world.bo, "start-up")
    t.Membership.update(to_day=in_days(world, -1)).where(
        t.Membership.person == world.bo.id
    ).execute()
    t.Membership.create(
        owner=world.owner, person=world.bo.id, role="student", school=world.school,
        group=world.class_b.id, from_day=in_days(world, 0),
    )  # fmt: skip

    of_b = actions.answered.of_class(world.erik, world.class_b, world.round)
    (ready,) = actions.tasks.readiness(world.erik, [world.class_b])

    assert "Bo Test" not in [one.student.name for one in seen(world).rows]
    (bo,) = [one for one in of_b.rows if one.student.student == world.bo.id]
    assert bo.forms == ((How.SENT,), (How.NOT_BEGUN,))
    assert [one.sent for one in ready.students if one.student.id == world.bo.id] == [1]


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte", "signe", "mette", "bente"])
def test_nobody_but_the_contact_teacher_sees_it(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.answered.of_class(world.person(who), world.class_a, world.round)


def test_a_round_that_asks_other_classes_is_not_found(world: World) -> None:
    of_b = rounds.add(
        world.owner, world.school, "Kun b", in_days(world, 0), in_days(world, 0),
        {"start-up": 1}, [world.class_b.id],
    )  # fmt: skip

    trial = asked_anonymously(world, trial=True)

    for key in (of_b, trial, world.far.round, a_planned_round(world), uuid4()):
        with pytest.raises(NotFound):
            seen(world, key)


def test_somebody_of_another_owner_sees_nothing(world: World) -> None:
    with pytest.raises(NotFound):
        groups.group(world.far.owner, world.class_a.id)
    with pytest.raises(NotAllowed):
        actions.answered.of_class(world.far.finn, world.class_a, world.round)


def test_two_rounds_at_a_time_are_both_on_the_teachers_lists(world: World) -> None:
    later = rounds.add(
        world.owner, world.school, "Uge", in_days(world, -1), in_days(world, 3),
        {"start-up": 2}, [world.class_a.id],
    )  # fmt: skip
    give(world, world.anna, "start-up")

    short, long = actions.tasks.readiness(world.carl, [world.class_a])

    assert [one.round.id for one in (short, long) if one.round] == [later, world.round]
    assert [{one.sent for one in own.students} for own in (short, long)] == [{0}, {0, 1}]
    assert timedelta(days=3) == seen(world, later).round.closes_on - in_days(world, 0)
