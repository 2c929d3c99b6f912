"""A teacher looks back at own lessons, a visitor at the visits made: each at nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from analysis import Hidden
from service import actions
from service.errors import NotAllowed, NotFound
from service.store import people, tables as t
from service.store.ground.database import now
from service.store.visiting.visits import Plan
from tests.school.deeds import filled
from tests.school.lived import lived_in
from tests.school.visits import experiment, noted, notes, own_look
from tests.school.world import World, by_code

DAY = date(2026, 9, 22)


def test_carl_sees_all_visits_to_his_class_oldest_first(world: World) -> None:
    late = noted(world, DAY + timedelta(35), observer=world.dorte)
    early = noted(world, DAY)

    found = actions.teaching.mine(world.carl)

    assert [one.id for one in found.visits] == [early, late]
    assert [one.key for one in found.seen] == [str(early), str(late)]
    assert found.classes == ((world.class_a.id, "5.a", 2),)


def test_his_classes_stand_apart_the_last_visited_first(world: World) -> None:
    noted(world, DAY, group=world.class_b)
    noted(world, DAY + timedelta(7))

    found = actions.teaching.mine(world.carl)
    other = actions.teaching.mine(world.carl, world.class_b.id)

    assert [name for _, name, _ in found.classes] == ["5.a", "5.b"]
    assert [one.group_name for one in found.visits] == ["5.a"]
    assert [one.group_name for one in other.visits] == ["5.b"]
    assert actions.teaching.mine(world.carl, uuid4()).group == world.class_a.id


def test_signe_sees_the_visits_that_she_made_and_no_other(world: World) -> None:
    hers = noted(world, DAY)
    noted(world, DAY, observer=world.dorte)
    noted(world, DAY, teacher=world.erik, group=world.class_b)

    found = actions.teaching.with_teacher(world.signe, world.carl.id)

    assert [one.id for one in found.visits] == [hers]
    assert found.teacher_name == "Carl Test"


def test_notes_that_are_not_sent_are_not_looked_back_at(world: World) -> None:
    noted(world, DAY, sent=False)
    noted(world, DAY, sent=False, plan=Plan(proposed_by=world.carl.id, called_off_at=now()))

    assert actions.teaching.mine(world.carl).visits == ()
    assert actions.teaching.with_teacher(world.signe, world.carl.id).visits == ()


@pytest.mark.parametrize("who", ["anna", "dorte", "signe", "bente", "mette"])
def test_who_does_not_teach_has_no_teaching_to_look_at(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        actions.teaching.mine(world.person(who))


@pytest.mark.parametrize("who", ["anna", "erik", "carl", "lise", "karin", "bente", "rita", "mette"])
def test_nobody_else_asks_for_visits_to_carl(world: World, who: str) -> None:
    noted(world, DAY)

    with pytest.raises(NotAllowed):
        actions.teaching.with_teacher(world.person(who), world.carl.id)


def test_dorte_who_leads_finds_none_of_signes_visits(world: World) -> None:
    noted(world, DAY)

    found = actions.teaching.with_teacher(world.dorte, world.carl.id)

    assert (found.visits, found.seen, found.voice) == ((), (), None)


def test_a_teacher_of_another_owner_is_nowhere(world: World) -> None:
    with pytest.raises(NotFound):
        actions.teaching.with_teacher(world.signe, world.far.finn.id)


def test_a_code_does_not_open_it(world: World) -> None:
    with pytest.raises(NotAllowed):
        actions.teaching.mine(by_code(world.carl))


def test_the_own_look_on_the_last_lesson_stands_beside(world: World) -> None:
    early, late = noted(world, DAY), noted(world, DAY + timedelta(7))
    own_look(world, early, filled("own-lesson", step=0))
    own_look(world, late, filled("own-lesson"))

    his = actions.teaching.mine(world.carl)
    hers = actions.teaching.with_teacher(world.signe, world.carl.id)

    for one in (his, hers):
        assert one.own is not None
        assert one.own.key == str(late)


def test_an_own_look_that_is_not_sent_is_not_beside_yet(world: World) -> None:
    own_look(world, noted(world, DAY), filled("own-lesson"), sent=False)

    assert actions.teaching.mine(world.carl).own is None


def test_what_was_tried_is_that_of_the_visits_shown(world: World) -> None:
    experiment(world, noted(world, DAY), "Vente fem sekunder")
    experiment(world, noted(world, DAY, observer=world.dorte), "Tale to og to")

    his = actions.teaching.mine(world.carl).experiments
    hers = actions.teaching.with_teacher(world.signe, world.carl.id).experiments

    assert {one.text for one in his} == {"Vente fem sekunder", "Tale to og to"}
    assert [one.text for one in hers] == ["Vente fem sekunder"]


def test_reading_what_signe_wrote_is_logged(world: World) -> None:
    noted(world, DAY)

    actions.teaching.mine(world.carl)

    (reading,) = t.Reading.select()
    assert (reading.reader, reading.subject) == (world.carl.log_key, world.signe.log_key)
    assert reading.what == f"visits {world.class_a.id}"


def test_reading_ones_own_notes_is_not(world: World) -> None:
    noted(world, DAY)

    actions.teaching.with_teacher(world.signe, world.carl.id)

    assert t.Reading.select().count() == 0


def test_carls_team_hears_the_class_and_signe_does_not(world: World) -> None:
    lived_in(world)

    his = actions.teaching.mine(world.carl)
    hers = actions.teaching.with_teacher(world.signe, world.carl.id)

    assert his.hears
    assert his.voice is not None
    assert (his.voice.title, his.voice.answered) == ("August", 12)
    assert (hers.hears, hers.voice) == (False, None)


def test_lise_who_is_in_no_team_does_not_hear_it(world: World) -> None:
    lived_in(world)
    noted(world, DAY, teacher=world.lise)

    found = actions.teaching.mine(world.lise)

    assert (found.hears, found.voice) == (False, None)


def test_dorte_who_leads_hears_the_class_she_visited(world: World) -> None:
    lived_in(world)
    noted(world, DAY, observer=world.dorte)

    assert actions.teaching.with_teacher(world.dorte, world.carl.id).voice is not None


def test_a_class_of_four_is_heard_by_nobody(world: World) -> None:
    """5.b has four students, and its numbers are under the threshold."""
    lived_in(world)
    noted(world, DAY, teacher=world.erik, group=world.class_b)

    found = actions.teaching.mine(world.erik)

    assert found.hears
    bars = [bar for theme in (found.voice.themes if found.voice else ()) for bar in theme.bars]
    assert all(isinstance(bar.cell, Hidden) for bar in bars)


def test_who_teaches_no_more_looks_back_at_nothing(world: World) -> None:
    lived_in(world)
    t.Membership.delete().where(
        t.Membership.person == world.carl.id, t.Membership.role == "contact_teacher"
    ).execute()
    now_he_is = people.person(world.owner, world.carl.id)

    with pytest.raises(NotAllowed):
        actions.teaching.mine(now_he_is)


def test_signs_of_one_visit_are_those_of_its_notes(world: World) -> None:
    noted(world, DAY, notes("clearly"))

    (seen,) = actions.teaching.mine(world.carl).seen

    assert seen.document.text("many_voices") == "clearly"
