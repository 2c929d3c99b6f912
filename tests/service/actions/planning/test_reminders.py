"""One digest a person and day, of all that waits for them: counts, and nobody's name."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from service import actions
from service.actions.planning.reminders import FROM_HOUR
from service.errors import NotAllowed
from service.store import people, reminders, rounds, tables as t
from service.store.ground.database import now, transaction
from service.store.people import Person
from tests.school.anonymously import CLIMATE, asked_anonymously, take_part
from tests.school.deeds import begin, filled, give, give_all, newest, save
from tests.school.planning import ends_in, guardian_of, has_mail, in_days, where_it_is_day
from tests.school.visited import noted, visited
from tests.school.world import World, by_code


@pytest.fixture
def world(world: World) -> World:
    return where_it_is_day(world)


@pytest.fixture
def due(world: World) -> UUID:
    """Today is the last day of the open round; of the other owner's it is not."""
    ends_in(world.round, world, 0)
    return world.round


def told(world: World) -> list[str]:
    """Who has a digest of today, by given name."""
    found = (
        t.Letter.select(t.Person.given_name)
        .join(t.Person)
        .where(t.Letter.kind == "digest", t.Letter.day == in_days(world, 0))
    )
    return sorted(name for (name,) in found.tuples())


def digest(world: World, person: Person) -> actions.reminders.Digest | None:
    return actions.reminders.digest(world.owner, person.id, in_days(world, 0))


def test_whoever_has_mail_and_something_open_is_told_once(world: World, due: UUID) -> None:
    has_mail(world.anna, world.bo, world.carl, world.erik, world.dorte, world.lise)
    for name in ("start-up", "preparation"):
        give(world, world.bo, name)

    assert actions.reminders.write_due() == 3
    assert actions.reminders.write_due() == 0

    assert told(world) == ["Anna", "Carl", "Erik"]


@pytest.mark.parametrize(
    ("days", "reminded"), [(4, False), (3, True), (2, False), (1, False), (0, True)]
)
def test_the_third_day_before_the_last_and_the_last(
    world: World, days: int, reminded: bool
) -> None:
    has_mail(world.anna)
    ends_in(world.round, world, days)

    actions.reminders.write_due()

    assert told(world) == (["Anna"] if reminded else [])


@pytest.mark.parametrize("why", ["trial", "not reminding", "closed", "not begun", "no wish"])
def test_who_is_not_reminded(world: World, due: UUID, why: str) -> None:
    has_mail(world.anna)
    this = t.Round.id == due
    if why == "trial":
        t.Round.update(trial=True).where(this).execute()
    elif why == "not reminding":
        t.Round.update(reminds=False).where(this).execute()
    elif why == "closed":
        rounds.close(world.owner, due)
    elif why == "not begun":
        t.Round.update(opens_on=in_days(world, 1)).where(this).execute()
    else:
        actions.reminders.choose(world.anna, False)

    actions.reminders.write_due()

    assert told(world) == []


def test_several_rounds_make_one_digest(world: World, due: UUID) -> None:
    has_mail(world.anna)
    rounds.add(
        world.owner, world.school, "Uge", in_days(world, -1), in_days(world, 3),
        {"start-up": 1}, [world.class_a.id],
    )  # fmt: skip

    actions.reminders.write_due()

    found = digest(world, world.anna)
    assert told(world) == ["Anna"]
    assert found is not None
    assert [(one.round.title, one.forms) for one in found.own] == [("November", 2), ("Uge", 1)]


def test_what_is_sent_before_the_letter_leaves_is_left_out(world: World, due: UUID) -> None:
    has_mail(world.anna)
    actions.reminders.write_due()
    give(world, world.anna, "start-up")
    first = digest(world, world.anna)
    give(world, world.anna, "preparation")

    assert first is not None
    assert [one.forms for one in first.own] == [1]
    assert digest(world, world.anna) is None


def test_changes_that_are_not_sent_wait_too(world: World, due: UUID) -> None:
    has_mail(world.anna)
    for name in ("start-up", "preparation"):
        sent = give(world, world.anna, name)
    actions.reminders.write_due()
    assert told(world) == []

    save(world.anna, sent, filled("preparation", words="Mere"))
    actions.reminders.write_due()

    assert told(world) == ["Anna"]


def test_a_letter_of_yesterday_says_nothing_today(world: World, due: UUID) -> None:
    has_mail(world.anna)

    yesterday = in_days(world, -1)

    assert digest(world, world.anna) is not None
    assert actions.reminders.digest(world.owner, world.anna.id, yesterday) is None


def test_what_never_left_is_dropped_the_next_day(world: World, due: UUID) -> None:
    has_mail(world.anna)
    with transaction():
        reminders.write(world.owner, [world.anna.id, world.bo.id], in_days(world, -1))
    letters_of = t.Letter.select().where(t.Letter.owner == world.owner)
    t.Letter.update(sent_at=now()).where(t.Letter.person == world.bo.id).execute()

    actions.reminders.write_due()

    assert sorted((one.person_id, one.day) for one in letters_of) == sorted(
        [(world.anna.id, in_days(world, 0)), (world.bo.id, in_days(world, -1))]
    )


def test_a_teacher_is_told_how_many_and_never_who(world: World, due: UUID) -> None:
    has_mail(world.carl)
    for name in ("start-up", "preparation"):
        give(world, world.anna, name)
    give(world, world.carl, "judgement", world.anna)
    actions.conversations.open_(world.carl, world.bo.id, due, True)  # and gives no look

    found = digest(world, world.carl)

    assert found is not None
    assert found.own == ()
    assert [(one.group.name, one.students, one.looks) for one in found.classes] == [("5.a", 11, 10)]


def test_a_teacher_whose_class_is_done_hears_nothing(world: World, due: UUID) -> None:
    has_mail(world.carl, world.erik)
    for name in ("start-up", "preparation"):
        give_all(world, world.students(), name)
    for student in world.students():
        give(world, world.carl, "judgement", student)

    actions.reminders.write_due()

    assert told(world) == ["Erik"]
    assert digest(world, world.carl) is None


def test_those_at_home_are_told_for_all_their_children_at_once(world: World) -> None:
    forms = {"guardian-preparation": newest("guardian-preparation")}
    rounds.add(
        world.owner, world.school, "Hjemme", in_days(world, -1), in_days(world, 0), forms,
        [world.class_a.id],
    )  # fmt: skip
    ole = guardian_of(world, "Ole", world.anna, world.bo)
    guardian_of(world, "Per", world.anna, may_read=False)
    has_mail(world.karin)

    actions.reminders.write_due()

    found = actions.reminders.digest(world.owner, ole, in_days(world, 0))
    assert told(world) == ["Karin", "Ole"]
    assert found is not None
    assert [one.forms for one in found.own] == [2]


def test_whoever_has_taken_part_anonymously_is_left_alone(world: World) -> None:
    asked = asked_anonymously(world)
    ends_in(asked, world, 0)
    has_mail(world.anna, world.bo)
    take_part(world, asked, [world.anna], CLIMATE)

    actions.reminders.write_due()

    assert told(world) == ["Bo"]


def test_a_draft_is_not_sent(world: World, due: UUID) -> None:
    has_mail(world.anna)
    begin(world, world.anna, "start-up")

    actions.reminders.write_due()

    assert told(world) == ["Anna"]


def test_each_owner_has_mornings_and_days_of_its_own(world: World, due: UUID) -> None:
    """Where it is night nobody's phone rings; where it is another day, that day counts."""
    has_mail(world.anna, world.far.gry)
    night = next(
        zone
        for zone in ("Etc/GMT-14", "Etc/GMT-9", "Etc/GMT-4", "Etc/GMT", "Etc/GMT+5", "Etc/GMT+10")
        if _hour_in(world, zone) < FROM_HOUR
    )
    t.Owner.update(zone=night).where(t.Owner.id == world.far.owner).execute()
    far = people.person(world.far.owner, world.far.gry.id).owner.today()
    t.Round.update(closes_on=far).where(t.Round.id == world.far.round).execute()

    assert actions.reminders.write_due() == 1
    assert told(world) == ["Anna"]


def _hour_in(world: World, zone: str) -> int:
    t.Owner.update(zone=zone).where(t.Owner.id == world.far.owner).execute()
    return dict(reminders.clocks())[world.far.owner].hour


def test_one_chooses_for_oneself_and_not_by_a_code(world: World) -> None:
    actions.reminders.choose(world.anna, False)

    assert not actions.reminders.wish(world.anna).reminded
    assert actions.reminders.wish(world.bo).reminded
    with pytest.raises(NotAllowed):
        actions.reminders.choose(by_code(world.anna), True)


def test_somebody_without_mail_is_told_at_home_alone(world: World, due: UUID) -> None:
    assert actions.reminders.write_due() == 0

    assert digest(world, world.anna) is None
    assert [one.waits for one in actions.tasks.of_student(world.anna).tasks] == [True, True]


def test_a_teacher_is_told_once_that_notes_of_a_visit_wait(world: World) -> None:
    has_mail(world.carl, world.signe, world.dorte)
    noted(world, visited(world))
    sent = t.Response.update(sent_at=now() - timedelta(days=1))
    sent.where(t.Response.visit.is_null(False)).execute()

    actions.reminders.write_due()

    found = digest(world, world.carl)
    assert told(world) == ["Carl"]
    assert found is not None
    assert found.visits


def test_notes_that_are_read_or_old_are_not_told_of(world: World) -> None:
    has_mail(world.carl)
    read, old = visited(world), visited(world, 20)
    for one, ago in ((read, 1), (old, 2)):
        noted(world, one)
        sent = t.Response.update(sent_at=now() - timedelta(days=ago))
        sent.where(t.Response.visit == one).execute()
    actions.talks.say_read(world.carl, read)

    actions.reminders.write_due()

    assert told(world) == []
