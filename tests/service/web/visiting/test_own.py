"""A teacher's own space, on its pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import own, own_copies, people, tables as t
from service.store.people import Person
from tests.school.own import SECRET, answered_by, own_lesson, own_survey
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def given(world: World, **other: str) -> dict[str, str]:
    today = world.carl.owner.today().isoformat()
    return {"group": str(world.class_a.id), "lesson": "Brøker", "day": today, **other}


def asked(world: World, **other: str) -> dict[str, str]:
    last = (world.carl.owner.today() + timedelta(days=7)).isoformat()
    return {
        "group": str(world.class_a.id), "form": "class-climate", "title": "Hvordan går det?",
        "closes_on": last, **other,
    }  # fmt: skip


@pytest.mark.parametrize("who", ["carl", "lise"])
def test_whoever_teaches_looks_at_an_own_lesson(
    client_of: ClientOf, world: World, who: str
) -> None:
    teacher = client_of(world.person(who))

    reply = teacher.post("/own/visits", data=given(world))
    form = teacher.post(f"{reply.location}/forms", data={"name": "visit"})

    assert reply.status_code == form.status_code == 303
    assert "Brøker" in teacher.get("/own").text
    assert "Brøker" in teacher.get(form.location).text
    assert teacher.get(f"{form.location}/sections/along_the_way").status_code == 200
    assert teacher.post(f"{reply.location}/forms", data={"name": "visit"}).location == form.location


@pytest.mark.parametrize("who", ["dorte", "signe", "mette", "bente", "rita", "karin", "anna"])
def test_who_teaches_nothing_keeps_nothing(client_of: ClientOf, world: World, who: str) -> None:
    reply = client_of(world.person(who)).post("/own/visits", data=given(world))

    assert reply.status_code in (403, 404)
    assert t.OwnVisit.select().count() == 0


@pytest.mark.parametrize("other", [{"group": ""}, {"lesson": ""}, {"day": "i går"}])
def test_a_lesson_that_will_not_do_is_shown_again(
    client_of: ClientOf, world: World, other: dict[str, str]
) -> None:
    reply = client_of(world.carl).post("/own/visits", data=given(world, **other))

    assert reply.status_code == 422
    assert other.get("lesson") == "" or "Brøker" in reply.text
    assert t.OwnVisit.select().count() == 0


def test_every_page_says_that_only_oneself_reads_it(client_of: ClientOf, world: World) -> None:
    lesson, notes = own_lesson(world.carl, world.class_a.id)
    carl = client_of(world.carl)

    for page in ("/own", "/own/visits/new", f"/own/visits/{lesson}", f"/responses/{notes}",
                 f"/responses/{notes}/sections/along_the_way",
                 f"/responses/{notes}/look-through"):  # fmt: skip
        assert "Kun du ser det her" in carl.get(page).text, page


def test_what_is_written_is_read_and_deleted_for_good(client_of: ClientOf, world: World) -> None:
    lesson, notes = own_lesson(world.carl, world.class_a.id)
    carl = client_of(world.carl)
    assert carl.get(f"/own/visits/{lesson}").text.count(SECRET) > 2

    reply = carl.post(f"/own/visits/{lesson}/delete")

    assert reply.location == "/own"
    assert carl.get(f"/own/visits/{lesson}").status_code == 404
    assert carl.get(f"/responses/{notes}").status_code == 404
    assert own.lessons(world.owner, world.carl.id) == ()
    assert t.Response.select().where(t.Response.own.is_null(False)).count() == 0


def test_a_class_is_asked_and_answers_without_names(client_of: ClientOf, world: World) -> None:
    carl = client_of(world.carl)
    survey = carl.post("/own/surveys", data=asked(world)).location
    (key,) = (one.id for one in t.OwnSurvey.select())
    anna = client_of(world.anna)

    assert "Hvordan går det?" in anna.get("/").text
    assert "Carl Test ser det, kun lagt sammen" in anna.get(f"/asked/{key}").text
    assert "data-figure" not in carl.get(survey).text
    answered_by(key, world.students())
    assert carl.post(f"{survey}/close").status_code == 303
    shown = carl.get(survey).text
    assert "12 elever har svaret" in shown
    assert "data-figure" in shown
    assert "Du har været med" in anna.get(f"/asked/{key}").text


@pytest.mark.parametrize("other", [{"group": ""}, {"form": ""}, {"closes_on": "2020-01-01"}])
def test_a_survey_that_will_not_do_is_shown_again(
    client_of: ClientOf, world: World, other: dict[str, str]
) -> None:
    reply = client_of(world.carl).post("/own/surveys", data=asked(world, **other))

    assert reply.status_code == 422
    assert "Hvordan går det?" in reply.text
    assert t.OwnSurvey.select().count() == 0


@pytest.mark.parametrize("form", ["start-up", "wellbeing", "visit", "nothing"])
def test_what_asks_for_names_is_not_asked_here(
    client_of: ClientOf, world: World, form: str
) -> None:
    reply = client_of(world.carl).post("/own/surveys", data=asked(world, form=form))

    assert reply.status_code in (403, 404)
    assert t.OwnSurvey.select().count() == 0


def test_nothing_is_shown_before_it_is_closed_and_nothing_of_four(
    client_of: ClientOf, world: World
) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:4])
    carl = client_of(world.carl)

    before = carl.get(f"/own/surveys/{survey}").text
    carl.post(f"/own/surveys/{survey}/close")
    after = carl.get(f"/own/surveys/{survey}").text

    assert "data-figure" not in before + after
    assert t.OwnAnswer.select().count() == 0


def test_a_copy_is_given_read_and_taken_back(client_of: ClientOf, world: World) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    carl, lise = client_of(world.carl), client_of(world.lise)
    assert carl.get(f"/own/visits/{lesson}/share").status_code == 200

    carl.post(f"/own/visits/{lesson}/share", data={"reader": str(world.lise.id)})

    (copy,) = own_copies.given_to(world.owner, world.lise.id)
    at = f"/copies/{copy.id}"
    assert SECRET in lise.get("/copies").text
    assert SECRET in lise.get(at).text
    assert t.Reading.select().where(t.Reading.subject == world.carl.log_key).count() == 1
    assert client_of(world.erik).get(at).status_code == 404
    carl.post(f"/own/copies/{copy.id}/withdraw")
    assert SECRET not in lise.get(at).text + lise.get("/copies").text
    assert t.OwnCopy.get_by_id(copy.id).content == ""


def test_whoever_is_given_a_copy_finds_it_beside_the_visits(
    client_of: ClientOf, world: World
) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    dorte = client_of(world.dorte)

    client_of(world.carl).post(f"/own/visits/{lesson}/share", data={"reader": str(world.dorte.id)})

    assert 'href="/copies"' in dorte.get("/visits").text
    assert SECRET in dorte.get("/copies").text


def test_the_note_names_whoever_has_a_copy(client_of: ClientOf, world: World) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    carl, at = client_of(world.carl), f"/own/visits/{lesson}"
    carl.post(f"{at}/share", data={"reader": str(world.dorte.id)})
    (copy,) = own_copies.given_to(world.owner, world.dorte.id)

    for page in ("/own", at):
        text = carl.get(page).text
        assert f"{world.dorte.name}, i den kopi, du har givet" in text, page
        assert "Kun du ser det her" not in text, page
        assert "<li>Skolens ledelse" not in text, page

    carl.post(f"/own/copies/{copy.id}/withdraw")
    assert "Kun du ser det her" in carl.get(at).text


def test_students_are_told_that_the_numbers_may_be_given_on(
    client_of: ClientOf, world: World
) -> None:
    survey = own_survey(world.carl, world.class_a.id)

    text = client_of(world.anna).get(f"/asked/{survey}").text

    assert "Kolleger, som Carl Test giver en kopi af tallene" in text
    assert "Skolens ledelse" not in text.split("<main", 1)[1]


def test_whoever_teaches_no_class_is_told_why_nothing_is_here(
    client_of: ClientOf, world: World
) -> None:
    text = client_of(world.dorte).get("/own").text

    assert "Du underviser ingen klasse her" in text
    assert "Dine egne timer" not in text


def test_a_look_alone_does_not_speak_of_two(client_of: ClientOf, world: World) -> None:
    _lesson, notes = own_lesson(world.carl, world.class_a.id)

    text = client_of(world.carl).get(f"/responses/{notes}").text

    assert "Du er den, der ser." in text
    assert "læreren har bedt om" not in text


def test_a_copy_is_what_the_page_showed_and_nothing_later(
    client_of: ClientOf, world: World
) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:6])
    carl = client_of(world.carl)
    assert carl.get(f"/own/surveys/{survey}/share").status_code == 200
    refused = carl.post(f"/own/surveys/{survey}/share", data={"reader": str(world.dorte.id)})
    assert refused.status_code == 403  # nothing is shown yet
    carl.post(f"/own/surveys/{survey}/close")

    carl.post(f"/own/surveys/{survey}/share", data={"reader": str(world.dorte.id)})

    (copy,) = own_copies.given_to(world.owner, world.dorte.id)
    assert '"counts": [' not in copy.content  # of six, the halves alone
    assert "data-figure" in client_of(world.dorte).get(f"/copies/{copy.id}").text


@pytest.mark.parametrize("who", ["anna", "karin", "mette", "bente"])
def test_nobody_but_the_schools_staff_is_given_a_copy(
    client_of: ClientOf, world: World, who: str
) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)

    reply = client_of(world.carl).post(
        f"/own/visits/{lesson}/share", data={"reader": str(world.person(who).id)}
    )

    assert reply.status_code == 403
    assert t.OwnCopy.select().count() == 0


def test_deleting_takes_the_copies_along(client_of: ClientOf, world: World) -> None:
    lesson, _ = own_lesson(world.carl, world.class_a.id)
    carl = client_of(world.carl)
    carl.post(f"/own/visits/{lesson}/share", data={"reader": str(world.lise.id)})

    carl.post(f"/own/visits/{lesson}/delete")

    assert t.OwnCopy.select().count() == 0


def test_what_is_over_is_closed_by_itself(world: World) -> None:
    survey = own_survey(world.carl, world.class_a.id)
    answered_by(survey, world.students()[:5])
    yesterday = world.carl.owner.today() - timedelta(days=1)
    t.OwnSurvey.update(closes_on=yesterday).execute()

    assert actions.own_surveys.close_due() == (survey,)
    assert actions.own_surveys.close_due() == ()
    teacher = people.person(world.owner, world.carl.id)
    assert len(actions.own_surveys.read(teacher, survey).themes) == 3
