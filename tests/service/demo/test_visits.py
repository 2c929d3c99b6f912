"""The demo's visits: one teacher through an autumn, lessons that two saw, and what came of them."""

import json
from collections.abc import Sequence

from analysis import tally_rows
from service import actions
from service.actions import visits as actions_on_visits
from service.rules import access
from service.store import visits
from service.store.visiting.visits import Visit
from tests.service.demo.place import TODAY, Place
from tests.service.demo.test_school import known


def test_signe_has_followed_jonas_and_has_a_visit_to_finish(home: Place) -> None:
    jonas, signe = known("jonas"), known("signe")
    had = _held(visits.with_teacher(jonas.owner.id, jonas.id))
    assert [access.visit_stage(one) for one in had] == ["noted", "talked", "talked"]
    assert {(one.observer, one.group_name) for one in had} == {(signe.id, "7.B")}
    made = [one for one in visits.by_observer(signe.owner.id, signe.id) if one.held_on < TODAY]
    assert [one.sent_at is None for one in made] == [True] + [False] * (len(made) - 1)


def _held(every: Sequence[Visit]) -> list[Visit]:
    """Those whose notes are sent; what is planned ahead stands in the same lists."""
    return [one for one in every if one.sent_at is not None]


def test_jonas_tries_one_thing_and_has_kept_another(home: Place) -> None:
    jonas = known("jonas")
    found = actions.teaching.mine(jonas)
    assert [one.status for one in found.experiments] == ["kept", "open"]
    assert next(one.totals for one in tally_rows(found.seen)) == (5, 8, 11)
    assert found.own is not None
    assert found.voice is not None


def test_jonas_lets_henrik_read_one_visit(home: Place) -> None:
    henrik = known("henrik")
    shared = home.rows("SELECT reader_id, withdrawn_at FROM visit_share")
    assert [(home.key(reader), withdrawn) for reader, withdrawn in shared] == [(henrik.id, None)]


def test_coach_and_leader_have_seen_lessons_together(home: Place) -> None:
    """At least eight, each with two observers' notes, and enough teachers to be shown."""
    henrik, signe = known("henrik"), known("signe")
    theirs = [
        {
            one.plan.pair: one
            for one in _held(visits.by_observer(who.owner.id, who.id))
            if one.plan.pair
        }
        for who in (signe, henrik)
    ]
    hers, his = theirs
    assert set(hers) == set(his)
    assert len(hers) >= 8
    for pair, one in hers.items():
        other = his[pair]
        assert (one.teacher, one.group, one.held_on) == (other.teacher, other.group, other.held_on)
        assert access.visit_stage(one) is access.visit_stage(other) is access.VisitStage.TALKED


def test_enough_of_a_half_year_is_talked_through_to_be_shown(home: Place) -> None:
    signe = known("signe")
    made = visits.by_observer(signe.owner.id, signe.id)
    recent = [
        one
        for one in made
        if one.plan.talked_at and (TODAY - one.held_on).days < 90 and one.plan.subject
    ]
    assert len(recent) >= 5
    assert len({one.teacher for one in recent}) >= 3


def test_a_visit_keeps_its_meaning_by_the_focus_of_its_day(home: Place) -> None:
    """One that is only planned may be about no area yet."""
    named = 0
    for content, area, day in home.rows(
        "SELECT focus.content, visit.area, visit.held_on FROM visit"
        " JOIN focus ON focus.id = visit.focus_id"
    ):
        if area or str(day) < TODAY.isoformat():
            named += 1
            assert str(area) in [one["id"] for one in json.loads(str(content))["areas"]]
    assert named > 8
    assert home.number("SELECT count(*) FROM visit WHERE focus_id IS NULL") == 0


def test_signe_talked_with_students_in_jonas_lessons_and_he_looked_back(home: Place) -> None:
    signe, jonas = known("signe"), known("jonas")
    held = _held(visits.with_teacher(jonas.owner.id, jonas.id))
    assert len(held) == 3
    for visit in held:
        _, hers = actions_on_visits.read(signe, visit.id)
        _, his = actions_on_visits.read(jonas, visit.id)
        for one in (hers, his):
            assert {form.questionnaire.name for form in one if form.sent} == {
                "visit", "interview", "own-lesson",
            }  # fmt: skip
