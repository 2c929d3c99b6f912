"""A team's plan on its pages."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from questionnaires import Document
from service.store import responses, rounds, sheets, tables as t
from service.store.people import Person
from service.store.planning import plans
from service.store.sheets import Sheet
from tests.school.planning import a_year, planned
from tests.school.plans import (
    TITLE,
    autumn_and_spring,
    begun,
    changed,
    in_days,
    make,
    of_no_team,
    planning,
    row,
    sent,
    sheet_of,
    task,
)
from tests.school.world import World
from tests.service.web.planning.test_reminders import letter

ClientOf = Callable[[Person], FlaskClient]


@pytest.fixture
def plan(world: World) -> Sheet:
    return sent(world, autumn_and_spring(world))


def given(world: World, **other: object) -> dict[str, object]:
    """The proposal of two conversations as its form sends it."""
    return {
        "class": [str(world.class_a.id)],
        "want_1": "yes", "title_1": "Opstart", "opens_on_1": in_days(world, 80).isoformat(),
        "closes_on_1": in_days(world, 99).isoformat(), "form_1": ["start-up", "judgement"],
        "reminds_1": "yes",
        "want_2": "yes", "title_2": "Et fag", "opens_on_2": in_days(world, 180).isoformat(),
        "closes_on_2": in_days(world, 199).isoformat(), "form_2": ["subject"],
        **other,
    }  # fmt: skip


def test_a_plan_is_begun_found_and_gone_on_with_by_another_of_the_team(
    client_of: ClientOf, world: World
) -> None:
    carl, erik = client_of(world.carl), client_of(world.erik)
    assert "/plans" in carl.get("/").text
    assert "/plans" in carl.get("/sheets").text
    assert "/sheets/new/conversation-plan" in carl.get("/plans").text

    carl.post("/sheets", data={"name": "conversation-plan", "place": str(world.team.id)})

    (sheet,) = sheets.by_maker(world.owner, world.carl.id)
    assert f"/plans/{sheet.id}" in erik.get("/plans").text
    assert f"/responses/{sheet.response}" in erik.get(f"/plans/{sheet.id}").text
    reply = erik.post(
        f"/responses/{sheet.response}/sections/focus", data={"q-learning": "At vælge selv"}
    )
    assert reply.status_code == 303
    assert "At vælge selv" in carl.get(f"/plans/{sheet.id}").text
    assert str(sheet.id) not in client_of(world.dorte).get("/plans").text


def test_the_cover_of_a_plan_says_that_it_may_be_changed(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    erik = client_of(world.erik)
    cover = erik.get(f"/responses/{plan.response}").text
    assert "Alle i teamet må skrive videre" in cover
    assert f"/plans/{plan.id}" in cover

    erik.post(f"/responses/{plan.response}/sections/during", data={"q-note_taker": "student"})

    changing = client_of(world.carl).get(f"/responses/{plan.response}").text
    assert "indtil en i teamet sender ændringerne" in changing
    assert "Planen bliver ændret" in client_of(world.carl).get(f"/plans/{plan.id}").text
    client_of(world.carl).post(f"/responses/{plan.response}/send", data={"key": str(uuid4())})
    assert plan.response is not None
    stands = responses.response(world.owner, plan.response)
    assert (stands.document.text("note_taker"), stands.changes) == ("student", None)


def test_everything_of_a_plan_stands_on_its_page(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    make(world, plan)

    for who in (world.carl, world.dorte):
        page = client_of(who).get(f"/plans/{plan.id}").text
        for words in (TITLE, "Team 5", "Samtale 1", "Finde vikar", "Fredag", "10.15", "30"):
            assert words in page
    assert f"/rounds/{rounds.of_plan(world.owner, plan.id)[0].id}" in page  # of the leader
    assert "Lav året" not in page


def test_a_task_is_ticked_and_opened_again(client_of: ClientOf, world: World, plan: Sheet) -> None:
    erik, (first, *_rest) = client_of(world.erik), plans.tasks(world.owner, plan.id)

    reply = erik.post(f"/plans/{plan.id}/tasks/{first.id}", data={"done": "yes"})

    assert (reply.status_code, reply.location) == (303, f"/plans/{plan.id}#tasks")
    assert "gjort af Erik Test" in client_of(world.carl).get(f"/plans/{plan.id}").text
    erik.post(f"/plans/{plan.id}/tasks/{first.id}", data={"done": ""})
    assert "gjort af" not in erik.get(f"/plans/{plan.id}").text


def test_the_proposal_is_changed_and_made(client_of: ClientOf, world: World, plan: Sheet) -> None:
    carl = client_of(world.carl)
    page = carl.get(f"/plans/{plan.id}/year").text
    assert "Læringssamtale i" in page
    assert in_days(world, 99).isoformat() in page

    reply = carl.post(f"/plans/{plan.id}/year", data=given(world))

    assert (reply.status_code, reply.location) == (303, f"/plans/{plan.id}#rounds")
    first, second = rounds.of_plan(world.owner, plan.id)
    assert (first.title, first.opens_on) == ("Opstart", in_days(world, 80))
    assert (set(second.forms), second.reminds) == ({"subject"}, False)
    assert rounds.groups_of(world.owner, first.id) == (world.class_a.id,)
    again = carl.post(f"/plans/{plan.id}/year", data=given(world))
    assert again.status_code == 303
    assert carl.get(f"/plans/{plan.id}/year").status_code == 302
    assert len(rounds.of_plan(world.owner, plan.id)) == 2
    assert "Opstart" in client_of(world.dorte).get("/rounds").text


def test_a_conversation_may_be_left_out(client_of: ClientOf, world: World, plan: Sheet) -> None:
    client_of(world.carl).post(f"/plans/{plan.id}/year", data=given(world, want_2=""))

    assert [one.title for one in rounds.of_plan(world.owner, plan.id)] == ["Opstart"]


@pytest.mark.parametrize(
    "other",
    [
        {"title_1": ""},
        {"opens_on_1": "2020-01-01"},
        {"closes_on_1": "2020-01-01"},
        {"closes_on_2": "snart"},
        {"form_1": []},
        {"form_2": ["subject-judgement"]},
        {"class": []},
        {"want_1": "", "want_2": ""},
    ],
)
def test_what_will_not_do_is_said_and_what_was_typed_stands(
    client_of: ClientOf, world: World, plan: Sheet, other: dict[str, object]
) -> None:
    data = given(world, **other)

    reply = client_of(world.carl).post(f"/plans/{plan.id}/year", data=data)

    assert reply.status_code == 422
    assert "errsum" in reply.text
    assert 'value="Et fag"' in reply.text
    assert t.Series.select().count() == 0


def test_a_class_that_is_asked_already_is_told_and_may_be_asked_anyway(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    a_year(world, planned(world, 90, "Ledelsens"))
    carl = client_of(world.carl)

    reply = carl.post(f"/plans/{plan.id}/year", data=given(world))

    assert reply.status_code == 422
    assert "5.a: “Ledelsens”" in reply.text
    assert 'value="Opstart"' in reply.text
    carl.post(f"/plans/{plan.id}/year", data=given(world, anyway="yes"))
    assert len(rounds.of_plan(world.owner, plan.id)) == 2


def test_a_class_of_another_team_is_refused(client_of: ClientOf, world: World, plan: Sheet) -> None:
    t.Group.update(team=None).where(t.Group.id == world.class_b.id).execute()

    reply = client_of(world.carl).post(
        f"/plans/{plan.id}/year", data=given(world, **{"class": [str(world.class_b.id)]})
    )

    assert reply.status_code == 403
    assert t.Series.select().count() == 0


def test_rounds_are_brought_in_line_from_the_page(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    make(world, plan)
    changed(world, plan, planning(row(in_days(world, 110)), row(in_days(world, 200), "subject")))
    carl = client_of(world.carl)
    assert "anderledes end planen" in carl.get(f"/plans/{plan.id}").text
    assert "anderledes end planen" not in client_of(world.dorte).get(f"/plans/{plan.id}").text

    carl.post(f"/plans/{plan.id}/line")

    assert rounds.of_plan(world.owner, plan.id)[0].closes_on == in_days(world, 109)
    assert "anderledes end planen" not in carl.get(f"/plans/{plan.id}").text


@pytest.mark.parametrize(
    ("why", "words"),
    [("days", "nævner ingen dag"), ("unsent", "ikke sendt endnu"), ("classes", "Ingen klasse")],
)
def test_a_year_that_cannot_be_made_is_refused_by_name(
    client_of: ClientOf, world: World, why: str, words: str
) -> None:
    if why == "unsent":
        plan = sheet_of(world, begun(world, autumn_and_spring(world)))
    else:
        plan = sent(world, planning() if why == "days" else autumn_and_spring(world))
    if why == "classes":
        of_no_team(world)
    carl = client_of(world.carl)

    for reply in (carl.get(f"/plans/{plan.id}/year"), carl.post(f"/plans/{plan.id}/year")):
        assert reply.status_code == 409
        assert words in reply.text


def test_moving_into_days_in_which_another_asks_has_a_face(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    make(world, plan)
    a_year(world, planned(world, 140, "Ledelsens"))
    changed(world, plan, planning(row(in_days(world, 150)), row(in_days(world, 220), "subject")))

    reply = client_of(world.carl).post(f"/plans/{plan.id}/line")

    assert reply.status_code == 409
    assert "noget andet i de dage" in reply.text


def test_a_copy_stands_beside_what_it_was_copied_from(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    carl = client_of(world.carl)

    reply = carl.post(f"/plans/{plan.id}/copy")

    (copied, _old) = sheets.by_maker(world.owner, world.carl.id)
    assert (reply.status_code, reply.location) == (303, f"/plans/{copied.id}")
    compare = f"/plans/{plan.id}/compare/{copied.id}"
    assert compare in carl.get(reply.location).text
    page = carl.get(compare).text
    assert "Samtale 1" in page
    assert "Hvornår?" in page
    assert "Hvad er fokus?" not in page
    assert "Hvem er referent?" not in page


def test_two_plans_differ_in_words_only_where_they_differ(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    other = planning(row(in_days(world, 100), series_learning="Et mål"), note_taker="student")
    answers = {**autumn_and_spring(world).answers, "note_taker": "student"}
    second = sent(world, Document({**answers, "learning": other.answers["learning"]}))

    page = client_of(world.dorte).get(f"/plans/{plan.id}/compare/{second.id}").text

    assert "Hvem er referent?" in page
    assert "Læreren" in page
    assert "Eleven" in page
    assert "Hvilken læring skal samtalerne støtte?" not in page


def test_the_plans_words_are_the_readers_language(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    t.Person.update(language="sv").where(t.Person.id == world.carl.id).execute()

    assert "Lärandesamtal i" in client_of(world.carl).get(f"/plans/{plan.id}/year").text


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("path", ["", "/year"])
def test_another_owners_plan_is_not_here(
    client_of: ClientOf, world: World, plan: Sheet, method: str, path: str
) -> None:
    reply = getattr(client_of(world.far.finn), method)(f"/plans/{plan.id}{path}")

    assert reply.status_code in (404, 405)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", ("I dit team", "Finde vikar (senest", "En opgave i jeres plan", "Se på planen")),
        ("sv", ("I ditt arbetslag", "Finde vikar (senast", "En uppgift i er plan", "Titta på")),
        ("en", ("In your team", "Finde vikar (by", "A task of your plan", "Look at the plan")),
    ],
)
def test_mail_tells_the_team_what_is_due_and_names_no_student(
    app: Flask, world: World, language: str, words: tuple[str, ...]
) -> None:
    t.Person.update(email="carl@nordskolen.example").where(t.Person.id == world.carl.id).execute()
    tasks = (task("Finde vikar", in_days(world, 2)), task("Ringe til Anna", in_days(world, 1)))
    sent(world, planning(tasks=tasks, back_to_plan=in_days(world, 3).isoformat()))

    told = letter(app, world, world.carl, language)

    for one in words:
        assert one in told
    assert "Anna" not in told


def test_the_leadership_finds_the_plan_that_a_year_comes_from(
    client_of: ClientOf, world: World, plan: Sheet
) -> None:
    key = make(world, plan)

    page = client_of(world.dorte).get(f"/rounds/years/{key}").text

    assert f"/plans/{plan.id}" in page
    assert "/copy" not in page
    assert client_of(world.dorte).post(f"/rounds/years/{key}/copy").status_code == 403
