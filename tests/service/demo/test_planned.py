"""The visits that the demo's people plan."""

from __future__ import annotations

from service.rules import access
from service.rules.access import VisitStage
from service.store import people, visits
from service.store.people import Person
from service.store.visiting.visits import Visit
from tests.service.demo.place import Place


def known(name: str) -> Person:
    found = people.account_named(name)
    assert found is not None
    return found.person


def at(stage: VisitStage, person: Person) -> list[Visit]:
    """What is planned and not written on yet."""
    every = visits.of_person(person.owner.id, person.id)
    return [one for one in every if access.visit_stage(one) is stage and not one.revision]


def test_jonas_has_one_agreed_one_to_answer_and_one_that_he_sent(home: Place) -> None:
    jonas = known("jonas")

    (coming,) = at(VisitStage.AGREED, jonas)
    two = at(VisitStage.PROPOSED, jonas)

    assert (coming.plan.looks_for != "", coming.revision, coming.plan.by_word) == (True, 0, False)
    assert {access.waits_for(one) == jonas.id for one in two} == {True, False}
    assert {one.plan.proposed_by == jonas.id for one in two} == {True, False}
    assert all(one.plan.focus and one.plan.starts_at for one in (coming, *two))


def test_signe_goes_to_one_lesson_with_the_leader(home: Place) -> None:
    (one,) = [one for one in at(VisitStage.AGREED, known("signe")) if one.plan.pair]

    assert one.plan.pair is not None
    two = visits.of_lesson(one.owner, one.teacher, one.plan.pair)
    assert len({each.observer for each in two}) == 2
    assert {access.visit_stage(each) for each in two} == {VisitStage.AGREED}
