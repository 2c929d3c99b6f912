"""A round is open while the roster changes: somebody moves, somebody leaves, somebody is new."""

from __future__ import annotations

import pytest

from service import actions
from service.store import people, releases, responses
from service.store.people import Person
from tests.school.deeds import begin, filled, give, give_all, newest, save
from tests.school.district import District, district
from tests.school.world import World
from tests.service.actions.administration.rosters.bringing import applied, row_of


@pytest.fixture
def of() -> District:
    """Nordskolen as its roster has it: some more students of 5.a and 5.b."""
    of = district(classes=2, students=6)
    of.change("orgs", "s1", name="Nordskolen")
    of.change("classes", "s1-k0", title="5.a")
    of.change("classes", "s1-k1", title="5.b")
    return of


def somebody(world: World, key: str) -> Person:
    return people.person(world.owner, row_of(world.owner, key).id)


def sent_and_waiting(person: Person) -> dict[str, bool]:
    return {task.questionnaire.name: task.sent for task in actions.tasks.of_student(person).tasks}


def test_who_is_new_gets_the_tasks_of_the_open_round(world: World, of: District) -> None:
    applied(world, of.zipped())

    new = somebody(world, "s1-k0-e0")

    assert new.home_class == world.class_a
    assert sent_and_waiting(new) == {"start-up": False, "preparation": False}
    assert give(world, new, "start-up")


def test_who_moves_keeps_what_was_sent_and_begun(world: World, of: District) -> None:
    applied(world, of.zipped())
    ida = somebody(world, "s1-k0-e0")
    sent = give(world, ida, "start-up")
    draft = begin(world, ida, "preparation")
    save(ida, draft, filled("preparation"))
    of.change("enrollments", "s1-k0/s1-k0-e0/student", classSourcedId="s1-k1")

    applied(world, of.zipped())

    ida = somebody(world, "s1-k0-e0")
    assert ida.home_class == world.class_b
    assert (
        responses.response(world.owner, sent).task.group == world.class_a.id
    )  # where it was given
    assert sent_and_waiting(ida) == {"start-up": True, "preparation": False}
    actions.responses.send(ida, draft, draft)
    assert sent_and_waiting(ida) == {"start-up": True, "preparation": True}


def test_the_new_contact_teacher_sees_who_moved(world: World, of: District) -> None:
    applied(world, of.zipped())
    give(world, somebody(world, "s1-k0-e0"), "start-up")
    of.change("enrollments", "s1-k0/s1-k0-e0/student", classSourcedId="s1-k1")

    applied(world, of.zipped())

    moved = row_of(world.owner, "s1-k0-e0").id
    assert moved in people.student_names(world.owner, world.class_b.id)
    assert moved not in people.student_names(world.owner, world.class_a.id)


def test_what_a_leaver_has_sent_still_counts(world: World, of: District) -> None:
    applied(world, of.zipped())
    give_all(world, world.students())
    leaver = "s1-k0-e0"
    of.without("users", leaver, f"{leaver}-f")
    of.files["enrollments"] = [
        one for one in of.files["enrollments"] if one["userSourcedId"] != leaver
    ]

    applied(world, of.zipped())
    actions.rounds.close(world.dorte, world.round)

    found = releases.of_rounds(
        world.owner, [world.round], [world.class_a.id], "start-up", newest("start-up")
    )
    assert row_of(world.owner, leaver).id not in people.student_names(world.owner, world.class_a.id)
    assert [one.counts.persons for one in found] == [12 + 6]
