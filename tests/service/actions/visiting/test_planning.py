"""A visit is proposed by one of the two and agreed by the other."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from service import actions
from service.actions.visiting import planning
from service.errors import LessonOver, NotAllowed, NotColleagues, NotFound, PlanMoved, ServiceError
from service.rules import access
from service.rules.access import VisitStage
from service.store import responses, tables as t, visits
from service.store.ground.database import now
from service.store.visiting.planning import Lesson
from service.store.visiting.visits import Visit
from tests.school.focused import published
from tests.school.world import World, by_code
from tests.service.actions.test_at_the_same_time import together

QUESTION = "Får alle sagt noget?"


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def lesson(world: World, days: int = 7, area: str = "") -> Lesson:
    starts = now().replace(microsecond=0) + timedelta(days=days)
    day = world.carl.owner.day_of(starts)
    return Lesson("dansk", "Dansk, 3. time", day, starts, 45, "Lokale 9", area)


def proposed(world: World, by: str = "signe", observer: str = "", **more: str) -> UUID:
    """To Carl's lesson with 5.a; by a coach, or by Carl to somebody."""
    person = world.person(by)
    observers = [world.person(observer or by).id]
    observers += [world.person(more["second"]).id] if "second" in more else []
    return planning.propose(
        person, observers, world.carl.id, world.class_a.id, lesson(world), QUESTION
    )


def found(world: World, visit: UUID) -> Visit:
    return visits.visit(world.owner, visit)


def stage(world: World, visit: UUID) -> VisitStage:
    return access.visit_stage(found(world, visit))


def letters() -> list[tuple[UUID, str]]:
    waiting = t.Letter.select().where(t.Letter.sent_at.is_null()).order_by(t.Letter.made_at)
    return [(one.person_id, one.kind) for one in waiting]


def test_a_coach_proposes_and_the_teacher_agrees_with_a_question(world: World) -> None:
    visit = proposed(world)
    assert stage(world, visit) is VisitStage.PROPOSED
    assert found(world, visit).plan.looks_for == ""  # that is the teacher's to write
    assert letters() == [(world.carl.id, "visit_waits")]

    planning.agree(world.carl, visit, 0, QUESTION)

    agreed = found(world, visit)
    assert (access.visit_stage(agreed), agreed.plan.looks_for) == (VisitStage.AGREED, QUESTION)
    assert agreed.revision == 0  # the notes are begun, with nothing in them
    assert not agreed.plan.by_word
    assert set(letters()[1:]) == {(world.carl.id, "visit"), (world.signe.id, "visit")}


@pytest.mark.parametrize("observer", ["signe", "dorte", "erik"])
def test_a_teacher_asks_a_coach_a_leader_or_a_colleague(world: World, observer: str) -> None:
    visit = proposed(world, "carl", observer)

    planning.agree(world.person(observer), visit, 0, "Noget andet")

    assert found(world, visit).plan.looks_for == QUESTION
    notes = actions.responses.begin_on_visit(world.person(observer), visit, "visit", "da")
    assert found(world, visit).response == notes


def test_a_colleague_observes_that_visit_only(world: World) -> None:
    visit = proposed(world, "carl", "erik")
    planning.agree(world.erik, visit, 0)
    other = proposed(world)

    with pytest.raises(NotAllowed):
        planning.plan(world.erik, other)
    with pytest.raises(NotAllowed):
        proposed(world, "erik")
    assert access.visits_at(world.erik) == frozenset()


@pytest.mark.parametrize(
    ("by", "observer", "refusal"),
    [
        ("anna", "signe", NotAllowed),
        ("mette", "mette", NotAllowed),
        ("carl", "anna", NotColleagues),
        ("carl", "mette", NotColleagues),
        ("carl", "carl", NotAllowed),
        ("carl", "finn", NotFound),
        ("erik", "signe", NotAllowed),
        ("elsa", "elsa", NotFound),
    ],
)
def test_nobody_else_plans_one(
    world: World, by: str, observer: str, refusal: type[ServiceError]
) -> None:
    with pytest.raises(refusal):
        proposed(world, by, observer)

    assert t.Visit.select().count() == 0


def test_a_code_plans_nothing(world: World) -> None:
    with pytest.raises(NotAllowed):
        planning.offer(by_code(world.carl), True)


@pytest.mark.parametrize("deed", ["agree", "change", "call_off"])
def test_nobody_else_answers(world: World, deed: str) -> None:
    visit = proposed(world)
    for who in ("signe", "dorte", "erik", "anna") if deed == "agree" else ("dorte", "erik"):
        with pytest.raises(NotAllowed):
            _do(world, deed, who, visit)
    with pytest.raises(NotFound):
        _do(world, deed, "finn", visit)

    assert stage(world, visit) is VisitStage.PROPOSED
    assert found(world, visit).plan.sequence == 0


def _do(world: World, deed: str, who: str, visit: UUID, seen: int = 0) -> None:
    person = world.person(who)
    if deed == "change":
        planning.change(person, visit, seen, lesson(world, 9))
    elif deed == "agree":
        planning.agree(person, visit, seen)
    else:
        planning.call_off(person, visit, seen, "En anden gang")


def test_what_is_changed_is_agreed_anew_by_the_other_one(world: World) -> None:
    visit = proposed(world)
    planning.agree(world.carl, visit, 0, QUESTION)

    planning.change(world.signe, visit, 1, lesson(world, 9), "Hun vil se noget andet")

    changed = found(world, visit)
    assert access.visit_stage(changed) is VisitStage.PROPOSED
    assert access.waits_for(changed) == world.carl.id
    assert changed.plan.looks_for == QUESTION
    planning.agree(world.carl, visit, 2, QUESTION)
    assert found(world, visit).plan.sequence == 3


def test_nobody_agrees_to_what_they_have_not_read(world: World) -> None:
    visit = proposed(world)
    planning.change(world.signe, visit, 0, lesson(world, 9))

    with pytest.raises(PlanMoved):
        planning.agree(world.carl, visit, 0)

    assert stage(world, visit) is VisitStage.PROPOSED


def test_a_yes_or_a_no_that_comes_twice_lands_once(world: World) -> None:
    visit, other = proposed(world), proposed(world)
    for _ in range(2):
        planning.agree(world.carl, visit, 0, QUESTION)
        planning.call_off(world.carl, other, 0, "En anden gang")

    assert found(world, visit).plan.sequence == found(world, other).plan.sequence == 1
    assert (stage(world, visit), stage(world, other)) == (VisitStage.AGREED, VisitStage.CALLED_OFF)


def test_a_yes_and_a_change_at_the_same_time_are_not_both_done(world: World) -> None:
    for _ in range(6):
        visit = proposed(world)

        refused = together(
            lambda visit=visit: planning.agree(world.carl, visit, 0),
            lambda visit=visit: planning.change(world.signe, visit, 0, lesson(world, 9)),
        )

        moved = [one for one in refused if isinstance(one, PlanMoved)]
        assert (len(moved), refused.count(None)) == (1, 1)
        assert found(world, visit).plan.sequence == 1


def test_what_is_called_off_is_told_to_both_and_not_written_on(world: World) -> None:
    visit = proposed(world)
    planning.agree(world.carl, visit, 0)
    t.Letter.delete().execute()

    planning.call_off(world.carl, visit, 1, "Klassen er på tur")

    assert found(world, visit).plan.off_note == "Klassen er på tur"
    assert {who for who, _kind in letters()} == {world.carl.id, world.signe.id}
    with pytest.raises(NotAllowed):
        actions.responses.begin_on_visit(world.signe, visit, "visit", "da")


def test_notes_begin_once_it_is_agreed(world: World) -> None:
    visit = proposed(world)

    with pytest.raises(NotAllowed):
        actions.responses.begin_on_visit(world.signe, visit, "visit", "da")

    assert t.Response.select().count() == 0


def test_notes_and_talks_lie_ready_for_the_observers_device(world: World) -> None:
    visit = proposed(world)
    assert planning.of(world.signe).drafts == {}

    planning.agree(world.carl, visit, 0)

    begun = {one.id: one.task.name for one in responses.of_visit(world.owner, visit)}
    assert set(begun.values()) == {"visit", "interview"}
    assert planning.of(world.signe).drafts == {visit: dict.fromkeys(begun, 0)}
    assert planning.of(world.carl).drafts == {}


def test_a_lesson_that_has_begun_is_not_planned(world: World) -> None:
    with pytest.raises(LessonOver):
        planning.propose(
            world.signe, [world.signe.id], world.carl.id, world.class_a.id, lesson(world, 0)
        )
    visit = proposed(world)
    with pytest.raises(LessonOver):
        planning.change(world.carl, visit, 0, lesson(world, -1))
    t.Visit.update(starts_at=now() - timedelta(minutes=1)).execute()
    with pytest.raises(LessonOver):
        planning.agree(world.carl, visit, 0)


@pytest.mark.parametrize("how", ["left", "restricted"])
def test_whoever_has_left_or_is_left_alone_agrees_to_nothing(world: World, how: str) -> None:
    visit = proposed(world)
    if how == "left":
        left = world.carl.owner.today() - timedelta(days=2)  # over by whatever clock
        t.Membership.update(to_day=left).where(t.Membership.person == world.signe.id).execute()
    else:
        t.Person.update(restricted_at=now()).where(t.Person.id == world.signe.id).execute()

    with pytest.raises(NotColleagues):
        planning.agree(world.carl, visit, 0)

    assert stage(world, visit) is VisitStage.PROPOSED


def test_a_pair_sees_one_lesson_and_each_agrees_alone(world: World) -> None:
    first = proposed(world, "carl", "signe", second="dorte")
    (second,) = planning.plan(world.carl, first)[1]

    planning.agree(world.signe, first, 0)

    assert second.observer == world.dorte.id
    assert (stage(world, first), stage(world, second.id)) == (
        VisitStage.AGREED, VisitStage.PROPOSED,
    )  # fmt: skip


def test_whom_a_coach_brings_says_yes_before_the_teacher_does(world: World) -> None:
    first = proposed(world, "signe", second="dorte")
    (second,) = planning.plan(world.signe, first)[1]
    with pytest.raises(NotAllowed):
        planning.agree(world.carl, second.id, 0)

    planning.agree(world.dorte, second.id, 0)
    assert stage(world, second.id) is VisitStage.PROPOSED
    planning.agree(world.carl, second.id, 1)

    assert stage(world, second.id) is VisitStage.AGREED


def test_a_coach_brings_nobody_who_visits_by_no_office(world: World) -> None:
    with pytest.raises(NotAllowed):
        proposed(world, "signe", second="erik")


def test_a_visit_keeps_the_focus_it_was_planned_by(world: World) -> None:
    version = published(world)
    area = version.content.areas[0].id

    visit = planning.propose(
        world.signe, [world.signe.id], world.carl.id, world.class_a.id, lesson(world, area=area)
    )

    kept = found(world, visit)
    assert (kept.plan.focus, kept.plan.area) == (version.id, area)
    assert (kept.name, kept.version) == version.observation
    with pytest.raises(NotAllowed):
        planning.change(world.carl, visit, 0, lesson(world, area="nothing"))


def test_a_visit_by_word_of_mouth_counts_as_agreed_and_says_so(world: World) -> None:
    visit = actions.visits.start(
        world.signe, world.school, world.class_a.id, world.carl.id, "Dansk",
        world.signe.owner.today(),
    )  # fmt: skip

    assert stage(world, visit) is VisitStage.AGREED
    assert found(world, visit).plan.by_word
    assert letters() == [(world.carl.id, "visit")]
    planning.call_off(world.carl, visit, 0, "Det har vi ikke aftalt")
    assert stage(world, visit) is VisitStage.CALLED_OFF


def test_everybody_finds_theirs(world: World) -> None:
    visit = proposed(world)

    assert [one.id for one in planning.of(world.carl).waits] == [visit]
    assert [one.id for one in planning.of(world.signe).asked] == [visit]
    planning.agree(world.carl, visit, 0)
    assert [one.id for one in planning.of(world.carl).coming] == [visit]
    planning.call_off(world.signe, visit, 1)
    assert [one.id for one in planning.of(world.signe).off] == [visit]
    assert planning.of(world.erik).off == ()


def test_what_is_agreed_stands_in_both_calendars(world: World) -> None:
    visit = proposed(world)
    feeds = {who: actions.calendars.renew(world.person(who)) for who in ("carl", "signe", "dorte")}

    def standing() -> dict[str, list[UUID]]:
        shown = {who: actions.calendars.feed(token)[1] for who, token in feeds.items()}
        return {who: [one.uid for one in events] for who, events in shown.items()}

    assert standing() == {"carl": [], "signe": [], "dorte": []}
    planning.agree(world.carl, visit, 0)
    assert standing() == {"carl": [visit], "signe": [visit], "dorte": []}
