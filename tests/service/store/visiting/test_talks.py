"""What is kept of the talk after a visit, on both databases."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from service.errors import NotFound
from service.store import shares, tables as t, talks
from service.store.administration import readings
from service.store.ground.database import now
from service.store.visiting.talks import ExperimentWords, Laid
from tests.school.visited import noted, visited
from tests.school.world import World


def laid(world: World, visit: UUID, reader: str = "carl") -> Laid:
    person = world.person(reader)
    return talks.laid(world.owner, visit, world.signe.id, world.carl.id, person.id)


def test_nothing_is_laid_beside_a_new_visit(world: World) -> None:
    visit = visited(world)

    found = laid(world, visit)

    assert (found.reflections, found.experiments, found.notes) == ({}, (), {})
    assert [one.visit for one in found.occasions] == [visit]
    assert (found.shares, found.read) == ((), ())


def test_what_the_two_write_is_laid_beside_it_with_who_and_when(world: World) -> None:
    visit = visited(world)
    words = ("Stillede spørgsmål", "Flere svarede", "Vent", "Vent igen")

    talks.keep_reflection(world.owner, visit, words, world.signe.id)
    found = laid(world, visit).reflections[visit]

    assert (found.words, found.revision, found.writer) == (words, 1, world.signe.id)
    assert found.saved_at is not None
    assert talks.reflection(world.owner, visit) == found


def test_an_own_note_is_laid_before_its_writer_alone(world: World) -> None:
    visit = visited(world)

    talks.keep_note(world.owner, visit, world.carl.id, "Kun mit")
    talks.keep_note(world.owner, visit, world.signe.id, "Kun Signes")

    assert [one.text for one in laid(world, visit).notes.values()] == ["Kun mit"]
    assert [one.text for one in laid(world, visit, "signe").notes.values()] == ["Kun Signes"]


def test_experiments_stand_in_the_order_in_which_they_were_agreed(world: World) -> None:
    visit = visited(world)
    until = date(2026, 12, 18)

    talks.add_experiment(world.owner, visit, world.carl.id, ExperimentWords("Vent", "Ro", until))
    talks.add_experiment(world.owner, visit, world.carl.id, ExperimentWords("Spørg"))
    first, second = laid(world, visit).experiments

    assert (first.words, second.words.text) == (ExperimentWords("Vent", "Ro", until), "Spørg")
    assert talks.experiments(world.owner, visit) == (first, second)
    assert (first.followed_at, first.visit) == (None, visit)


def test_following_up_leaves_a_date_and_other_words_do_not(world: World) -> None:
    visit = visited(world)
    key = talks.add_experiment(world.owner, visit, world.carl.id, ExperimentWords("Vent"))

    before = talks.experiment(world.owner, key)
    talks.change_experiment(world.owner, before, ExperimentWords("Vent fem sekunder"))
    reworded = talks.experiment(world.owner, key)
    came = ExperimentWords("Vent fem sekunder", status="kept", became="Flere svarer")
    talks.change_experiment(world.owner, reworded, came)

    assert reworded.followed_at is None
    assert talks.experiment(world.owner, key).words == came
    assert talks.experiment(world.owner, key).followed_at is not None
    with pytest.raises(NotFound):
        talks.experiment(world.owner, uuid4())


def test_earlier_visits_of_the_same_two_are_laid_beside_and_those_of_others_are_not(
    world: World,
) -> None:
    earlier, now_, others = (
        visited(world, 30), visited(world), visited(world, 20, observer=world.dorte),
    )  # fmt: skip
    talks.keep_reflection(world.owner, earlier, ("a", "b", "c", "d"), world.carl.id)
    talks.keep_reflection(world.owner, others, ("x", "x", "x", "x"), world.carl.id)
    talks.keep_note(world.owner, earlier, world.carl.id, "Dengang")
    for visit in (earlier, others):
        talks.add_experiment(world.owner, visit, world.carl.id, ExperimentWords("Vent"))

    found = laid(world, now_)

    assert [one.visit for one in found.occasions] == [now_, earlier]
    assert set(found.reflections) == set(found.notes) == {earlier}
    assert [one.visit for one in found.experiments] == [earlier]


def test_a_visit_that_was_called_off_is_no_earlier_visit(world: World) -> None:
    off, here = visited(world, 3), visited(world)
    t.Visit.update(called_off_at=now()).where(t.Visit.id == off).execute()

    assert [one.visit for one in laid(world, here).occasions] == [here]


def test_both_see_with_whom_it_is_shared_and_who_has_read_it(world: World) -> None:
    visit, another = visited(world), visited(world, 5)
    shares.share(world.owner, visit, world.dorte.id)
    readings.add(world.dorte, world.carl.id, f"visit {visit}")
    readings.add(world.dorte, world.signe.id, f"visit {visit}")
    readings.add(world.dorte, world.carl.id, f"visit {another}")

    found = laid(world, visit, "signe")

    assert [(one.reader, one.name) for one in found.shares] == [(world.dorte.id, "Dorte Test")]
    assert [name for name, _at in found.read] == ["Dorte Test"]


def test_what_is_taken_back_and_given_again_is_one_share(world: World) -> None:
    visit = visited(world)

    shares.share(world.owner, visit, world.dorte.id)
    shares.share(world.owner, visit, world.dorte.id)
    assert shares.withdraw(world.owner, visit, world.dorte.id)
    (back,) = shares.of_visit(world.owner, visit)
    assert not shares.withdraw(world.owner, visit, world.dorte.id)
    shares.share(world.owner, visit, world.dorte.id)
    (again,) = shares.of_visit(world.owner, visit)

    assert back.withdrawn_at is not None
    assert (again.withdrawn_at, again.name) == (None, "Dorte Test")


def test_somebody_finds_what_is_shared_with_them_and_no_more(world: World) -> None:
    visit, back = visited(world), visited(world, 5)
    for one in (visit, back):
        shares.share(world.owner, one, world.dorte.id)
    shares.withdraw(world.owner, back, world.dorte.id)

    (found,) = shares.with_reader(world.owner, world.dorte.id)

    assert (found.visit, found.teacher_name, found.group_name) == (visit, "Carl Test", "5.a")
    assert shares.with_reader(world.owner, world.erik.id) == ()


def test_a_teacher_whose_data_are_restricted_shares_nothing(world: World) -> None:
    shares.share(world.owner, visited(world), world.dorte.id)
    t.Person.update(restricted_at=now()).where(t.Person.id == world.carl.id).execute()

    assert shares.with_reader(world.owner, world.dorte.id) == ()


def test_who_has_read_it_is_told_of_whom_it_was_shared_with(world: World) -> None:
    visit = visited(world)
    shares.share(world.owner, visit, world.dorte.id)
    readings.add(world.dorte, world.carl.id, f"visit {visit}")
    readings.add(world.carl, world.signe.id, f"visit {visit}")

    ((key, name, at),) = shares.read_by(world.owner, visit)

    assert (key, name) == (world.dorte.id, "Dorte Test")
    assert now() - at < timedelta(minutes=1)


def test_the_staff_of_a_school_is_listed_by_name_without_those_who_left(world: World) -> None:
    roles = ("contact_teacher", "subject_teacher", "coach", "leader")
    everybody = shares.colleagues(world.owner, world.school, roles)
    before = world.signe.owner.today() - timedelta(days=3)
    ended = t.Membership.update(to_day=before)
    ended.where(t.Membership.person == world.lise.id).execute()

    left = shares.colleagues(world.owner, world.school, roles)

    assert list(everybody.values()) == [
        "Carl Test", "Dorte Test", "Erik Test", "Lise Test", "Signe Test",
    ]  # fmt: skip
    assert set(everybody) - set(left) == {world.lise.id}


def test_notes_are_unread_until_the_teacher_says_so(world: World) -> None:
    visit = visited(world)
    noted(world, visit)
    since = now() - timedelta(days=1)

    before = talks.unread(world.owner, since)
    talks.set_seen(world.owner, visit)

    assert set(before) == {world.carl.id}
    assert talks.unread(world.owner, since) == {}
    assert talks.unread(world.owner, now() + timedelta(days=1)) == {}


def test_the_first_time_of_having_read_stands(world: World) -> None:
    visit = visited(world)
    talks.set_seen(world.owner, visit)
    (first,) = (one.seen_at for one in t.Visit.select(t.Visit.seen_at))

    talks.set_seen(world.owner, visit)

    assert [one.seen_at for one in t.Visit.select(t.Visit.seen_at)] == [first]
