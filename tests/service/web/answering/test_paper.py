"""Paper, on its pages: blank sheets, the pile of a class, and one sheet after the other."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import definitions, people, responses, rounds
from service.store.people import Person
from tests.school.deeds import begin, give, readings, the_round
from tests.school.world import World, by_code
from tests.tiny import DEFINITIONS

ClientOf = Callable[[Person], FlaskClient]
WORDS = "q-proud_of"  # a text of the preparation
MUST = {"q-goal_progress": "-declined", "q-talk_about": "Min bog."}  # what must be answered there
LENT = ("rows", "show-if-section", "confidential", "required", "pick-random")


@pytest.fixture
def carl(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.carl)


@pytest.fixture
def asked(world: World, tmp_path: Path) -> Iterator[UUID]:
    """A round of tiny forms."""
    for name in LENT:
        shutil.copytree(DEFINITIONS / name, tmp_path / "definitions" / name)
    definitions.use((tmp_path / "definitions",))
    today, forms = world.carl.owner.today(), dict.fromkeys(LENT, 1)
    yield rounds.add(world.owner, world.school, "Papir", today, today, forms, [world.class_a.id])
    definitions.use(())


def pile(world: World, name: str = "preparation", round_id: UUID | None = None) -> str:
    return f"/rounds/{round_id or world.round}/classes/{world.class_a.id}/paper/{name}"


def typed(student: Person, **answers: str) -> dict[str, str]:
    return {"student": str(student.id), "key": str(uuid4()), "go": "send", **answers}


def whole(student: Person, **answers: str) -> dict[str, str]:
    """A sheet of the preparation on which nothing is missing."""
    return typed(student, **MUST, **answers)


def test_any_form_is_printed_in_each_of_its_languages(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    pages = {
        language: mette.get(f"/questionnaires/start-up/1/paper?language={language}")
        for language in ("da", "sv", "en", "xx")
    }

    assert {page.status_code for page in pages.values()} == {200}
    for language in ("da", "sv", "en"):
        assert f'<html lang="{language}"' in pages[language].text
        title = definitions.latest(world.owner, "start-up").title
        assert next(said for one, said in title.items() if one == language) in pages[language].text
    assert '<html lang="da"' in pages["xx"].text


def test_every_form_that_ships_is_printed(client_of: ClientOf, world: World) -> None:
    mette = client_of(world.mette)

    for one in definitions.shipped():
        page = mette.get(f"/questionnaires/{one.name}/{one.version}/paper")
        assert page.status_code == 200, one.name
        assert "data-question" in page.text


def test_who_sees_it_stands_before_the_first_question(carl: FlaskClient, world: World) -> None:
    page = carl.get(f"/questionnaires/preparation/1/paper?round={world.round}").text

    assert page.index("Du og din kontaktlærer ser svarene") < page.index("data-question")
    assert "November" in page


def test_nobody_writes_a_name_on_what_nobody_may_read_by_name(
    client_of: ClientOf, world: World
) -> None:
    mette = client_of(world.mette)

    named, nameless = (
        mette.get(f"/questionnaires/{name}/1/paper").text
        for name in ("preparation", "class-climate")
    )

    assert "who-line" in named
    assert "who-line" not in nameless
    assert "sheet-nobody" in nameless


@pytest.mark.parametrize("who", ["anna", "lise", "signe", "karin"])
def test_others_print_nothing(client_of: ClientOf, world: World, who: str) -> None:
    other = client_of(world.person(who))

    assert other.get("/questionnaires/preparation/1/paper").status_code == 403
    by_round = other.get(f"/questionnaires/preparation/1/paper?round={world.round}")
    assert by_round.status_code == 403


def test_a_stranger_logs_in_first(client_of: ClientOf, world: World, app: object) -> None:
    stranger = client_of(world.carl)
    with stranger.session_transaction() as session:
        session.clear()

    assert stranger.get("/questionnaires/preparation/1/paper").status_code == 302
    assert stranger.get(pile(world)).status_code == 302
    assert stranger.post(pile(world), data=typed(world.anna)).status_code == 302


def test_carl_finds_paper_beside_his_class(carl: FlaskClient, world: World) -> None:
    page = carl.get("/conversations").text

    version = the_round(world).forms["start-up"]
    assert f"/questionnaires/start-up/{version}/paper?round={world.round}" in page
    assert pile(world, "start-up") in page
    assert pile(world, "judgement") not in page


def test_the_pile_shows_who_has_answered_and_on_what(carl: FlaskClient, world: World) -> None:
    carl.post(pile(world), data=whole(world.anna, **{WORDS: "Min bog."}))
    give(world, world.bo, "preparation")
    begin(world, people.person(world.owner, world.students()[2].id), "preparation")

    page = carl.get(pile(world)).text

    assert page.count("pencil") == 2 + 9  # Anna's mark and the next one's button; one for each left
    assert f"student={world.anna.id}" not in page
    assert f"student={world.bo.id}" not in page


def test_what_is_typed_is_sent_and_the_next_one_is_there(carl: FlaskClient, world: World) -> None:
    reply = carl.post(pile(world), data=whole(world.anna, **{WORDS: "Min bog."}))

    (given,) = responses.of_person(world.owner, world.anna.id)
    assert given.document.answers == {"proud_of": "Min bog.", "talk_about": "Min bog."}
    assert given.document.declined == {"goal_progress"}
    assert given.entered_by == world.carl.id
    assert given.sent_at is not None
    assert (reply.status_code, reply.location) == (303, f"{pile(world)}?student={world.bo.id}")
    assert "Anna Test" in carl.get(reply.location).text
    assert readings() == [(world.carl.log_key, world.anna.log_key)]


def test_after_the_last_one_the_pile_is_there_again(carl: FlaskClient, world: World) -> None:
    replies = [carl.post(pile(world), data=whole(one)) for one in world.students()]

    assert {one.status_code for one in replies} == {303}
    assert replies[-1].location == pile(world)


def test_the_same_key_lands_once(carl: FlaskClient, world: World) -> None:
    sheet = whole(world.anna, **{WORDS: "Min bog."})

    replies = [carl.post(pile(world), data=sheet) for _ in range(2)]

    assert [reply.status_code for reply in replies] == [303, 303]
    assert len(responses.of_person(world.owner, world.anna.id)) == 1


def test_the_page_brings_the_key(carl: FlaskClient, world: World) -> None:
    page = carl.get(f"{pile(world)}?student={world.anna.id}").text

    (key,) = re.findall(r'name="key" value="([0-9a-f-]{36})"', page)
    assert UUID(key)


def test_what_is_refused_stays_and_stands_at_its_question(carl: FlaskClient, world: World) -> None:
    long = "Meget lang. " * 200
    sheet = typed(world.anna, **{WORDS: long, "q-talk_about": "Min bog."})

    reply = carl.post(pile(world), data=sheet)

    assert reply.status_code == 422
    assert long.strip() in reply.text
    assert "Min bog." in reply.text
    assert 'href="#q-proud_of"' in reply.text
    assert sheet["key"] in reply.text
    assert responses.of_person(world.owner, world.anna.id) == ()


def test_what_must_be_answered_is_told_at_its_question(
    carl: FlaskClient, world: World, asked: UUID
) -> None:
    reply = carl.post(pile(world, "required", asked), data=typed(world.anna))

    assert reply.status_code == 422
    assert 'href="#q-ready"' in reply.text


def test_what_anna_has_begun_is_refused_with_a_sentence(carl: FlaskClient, world: World) -> None:
    draft = begin(world, world.anna, "preparation")

    replies = [
        carl.get(f"{pile(world)}?student={world.anna.id}"),
        carl.post(pile(world), data=whole(world.anna, **{WORDS: "Min bog."})),
    ]

    assert [reply.status_code for reply in replies] == [409, 409]
    assert all(pile(world) in reply.text for reply in replies)
    assert responses.response(world.owner, draft).document.answers == {}


def test_the_own_look_comes_first(carl: FlaskClient, world: World) -> None:
    at = pile(world, "start-up")

    assert carl.get(at).status_code == 200
    assert carl.get(f"{at}?student={world.anna.id}").status_code == 403
    assert carl.post(at, data=typed(world.anna)).status_code == 403
    give(world, world.carl, "judgement", world.anna)
    assert carl.get(f"{at}?student={world.anna.id}").status_code == 200


def test_what_nobody_reads_by_name_is_refused_with_a_sentence(
    carl: FlaskClient, world: World, asked: UUID
) -> None:
    at = pile(world, "confidential", asked)

    replies = [carl.get(at), carl.post(at, data=typed(world.anna))]

    assert [reply.status_code for reply in replies] == [403, 403]
    assert all(
        "error.html" not in reply.text and "/conversations" in reply.text for reply in replies
    )


@pytest.mark.parametrize("who", ["anna", "erik", "lise", "dorte", "signe", "mette", "karin"])
def test_nobody_else_types(client_of: ClientOf, world: World, who: str) -> None:
    other = client_of(world.person(who))

    assert other.get(pile(world)).status_code == 403
    assert other.post(pile(world), data=typed(world.anna)).status_code == 403
    assert responses.of_person(world.owner, world.anna.id) == ()


def test_another_owner_finds_nothing(client_of: ClientOf, world: World) -> None:
    finn = client_of(world.far.finn)

    assert finn.get(pile(world)).status_code == 404
    assert finn.post(pile(world), data=typed(world.anna)).status_code == 404


def test_whoever_came_by_code_types_nothing(client_of: ClientOf, world: World) -> None:
    assert client_of(by_code(world.carl)).get(pile(world)).status_code == 403


@pytest.mark.parametrize(
    "strange",
    [{"key": ""}, {"key": "x"}, {"student": ""}, {"q-never_asked": "x"}],
)
def test_a_post_that_fits_no_page_changes_nothing(
    carl: FlaskClient, world: World, strange: dict[str, str]
) -> None:
    reply = carl.post(pile(world), data=typed(world.anna) | strange)

    assert reply.status_code == 400
    assert responses.of_person(world.owner, world.anna.id) == ()


def test_without_a_script_one_more_row_sends_nothing(
    carl: FlaskClient, world: World, asked: UUID
) -> None:
    row = {"q-measures": "0", "q-measures.0.what": "Læse højt"}
    sheet = typed(world.anna, **row) | {"go": "stay"}

    reply = carl.post(pile(world, "rows", asked), data=sheet)

    assert reply.status_code == 200
    assert "Læse højt" in reply.text
    assert 'name="q-measures.1.what"' in reply.text
    assert responses.of_person(world.owner, world.anna.id) == ()


def test_all_parts_stand_on_one_page_with_their_conditions(
    carl: FlaskClient, world: World, asked: UUID
) -> None:
    page = carl.get(f"{pile(world, 'show-if-section', asked)}?student={world.anna.id}").text

    form = definitions.latest(world.owner, "show-if-section")
    assert all(f'data-question="{one.id}"' in page for one in form.everywhere())
    assert [one for one in form.sections if f">{one.title['da']}</h2>" not in page] == []
    assert page.count('class="qwrap') == 1
    assert page.count("data-show-if") > sum(one.show_if is not None for one in form.everywhere())


def test_anna_is_told_who_typed_it(client_of: ClientOf, carl: FlaskClient, world: World) -> None:
    carl.post(pile(world), data=whole(world.anna, **{WORDS: "Min bog."}))

    folder = client_of(world.anna).get("/folder").text

    assert "Carl Test" in folder
    assert actions.conversations.table(world.carl, world.anna.id).preparation[0].sent
