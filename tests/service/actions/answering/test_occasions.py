"""What a form knows of its occasion: rosters, names, last time."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from questionnaires import Document, Picked
from service import actions
from service.actions.answering.responses import drawn_by_lot
from service.store import definitions, responses, rounds, visits
from service.store.responses import Response, Task
from tests.school.deeds import begin, give
from tests.school.focused import CONTENT, GOALS, OWN, published
from tests.school.world import World, by_code
from tests.tiny import tiny


def response_of(world: World, key: UUID) -> Response:
    return responses.response(world.owner, key)


def test_most_forms_ask_nothing_of_their_occasion() -> None:
    needs = actions.occasions.needs(tiny("text"))

    assert (needs.sources, needs.places, needs.in_heads, needs.recalls) == (
        (), frozenset(), False, False,
    )  # fmt: skip


def test_classmates_stand_on_the_roster_and_the_writer_does_not(world: World) -> None:
    draft = begin(world, world.anna, "start-up")
    pick = tiny("pick-random")

    found = actions.occasions.setting(
        world.anna, response_of(world, draft), rounds.round(world.owner, world.round), pick
    )

    names = list(found.rosters["student"].values())
    assert "Bo Test" in names
    assert len(names) == 11
    assert "Anna Test" not in names


def test_last_time_comes_back_and_not_to_who_came_by_code(world: World) -> None:
    older = give(world, world.anna, "start-up")
    today = world.carl.owner.today()
    newest = definitions.latest(world.owner, "start-up")
    again = rounds.add(
        world.owner, world.school, "Igen", today, today, {"start-up": newest.version},
        [world.class_a.id],
    )  # fmt: skip
    draft = actions.responses.begin(world.anna, again, "start-up", world.anna.id, "da")
    of = rounds.round(world.owner, again)

    mine = actions.occasions.setting(world.anna, response_of(world, draft), of, newest)
    code = actions.occasions.setting(by_code(world.anna), response_of(world, draft), of, newest)

    assert mine.last == response_of(world, older).document
    assert code.last is None


def test_who_was_picked_is_called_by_name(world: World) -> None:
    pick = tiny("pick-random")
    (question,) = [one for one in pick.questions() if one.kind == "pick"]
    picked = Picked((str(world.bo.id),), (str(world.anna.id),))

    names = actions.occasions.names(world.owner, pick, Document({question.id: picked}))

    assert names == {str(world.bo.id): "Bo Test", str(world.anna.id): "Anna Test"}


def test_another_owner_learns_no_names(world: World) -> None:
    pick = tiny("pick-random")
    (question,) = [one for one in pick.questions() if one.kind == "pick"]
    picked = Picked((str(world.bo.id),))

    assert actions.occasions.names(world.far.owner, pick, Document({question.id: picked})) == {}


def test_a_draw_is_by_lot_and_who_is_away_is_not_drawn_again() -> None:
    (question,) = [one for one in tiny("pick-random").questions() if one.kind == "pick"]
    roster = [f"s{number}" for number in range(12)]

    first = drawn_by_lot(None, roster, question)
    second = drawn_by_lot(first, roster, question, away=first.ids[0])

    assert len(first.ids) == len(set(first.ids)) == question.random
    assert set(first.ids) <= set(roster)
    assert len(second.ids) == question.random
    assert second.absent == (first.ids[0],)
    assert first.ids[0] not in second.ids
    assert first.ids[1:] == second.ids[: len(first.ids) - 1]


def test_a_small_class_is_drawn_whole() -> None:
    (question,) = [one for one in tiny("pick-random").questions() if one.kind == "pick"]

    assert drawn_by_lot(None, ["only"], question).ids == ("only",)


def test_draws_differ() -> None:
    (question,) = [one for one in tiny("pick-random").questions() if one.kind == "pick"]
    roster = [f"s{number}" for number in range(200)]

    assert len({drawn_by_lot(None, roster, question).ids for _ in range(20)}) > 1


def on_visit(world: World, plan: visits.Plan, name: str) -> Response:
    version = definitions.latest(world.owner, name).version
    visit = visits.add(
        world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id, "Dansk",
        world.carl.owner.today(), "visit", 3, plan,
    )  # fmt: skip
    task = Task(
        world.owner, None, visit, name, version, world.signe.id, world.carl.id, world.class_a.id
    )
    return response_of(world, responses.begin(task, "da"))


def test_a_form_of_a_visit_names_what_the_teacher_wants_eyes_on(world: World) -> None:
    asked = definitions.latest(world.owner, "own-lesson")
    agreed = on_visit(world, visits.Plan(looks_for="Hvem får ordet?"), "own-lesson")
    silent = on_visit(world, visits.Plan(), "own-lesson")

    assert actions.occasions.places(world.signe, agreed, None, asked)["focus"] == "Hvem får ordet?"
    assert "focus" not in actions.occasions.places(world.signe, silent, None, asked)


def test_areas_are_picked_from_the_version_a_visit_was_planned_by(world: World) -> None:
    first = published(world)
    published(world, replace(CONTENT, areas=(replace(GOALS, title="Et andet navn"),)))
    asked = definitions.latest(world.owner, "interview")
    response = on_visit(world, visits.Plan(focus=first.id), "interview")
    without = on_visit(world, visits.Plan(), "interview")

    rosters = actions.occasions.setting(world.signe, response, None, asked).rosters
    picked = Document({"area": Picked(("own_1",))})

    assert rosters["focus_area"] == {"goals_clear": GOALS.title, "own_1": OWN.title}
    assert actions.occasions.names(world.owner, asked, picked, response.task.visit) == {
        "goals_clear": GOALS.title,
        "own_1": OWN.title,
    }
    assert actions.occasions.setting(world.signe, without, None, asked).rosters["focus_area"] == {}
    assert actions.occasions.names(world.far.owner, asked, picked, response.task.visit) == {}
