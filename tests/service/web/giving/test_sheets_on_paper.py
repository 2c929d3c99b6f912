"""The sheet of a conversation on paper, for those whose table it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient
from pypdf import PdfReader

from service import actions
from service.store import tables as t
from service.store.conversing import conversations
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.ground.database import new_id, now
from service.store.people import Person
from tests.school.deeds import begin, filled, save
from tests.school.lived import Lived
from tests.school.world import World
from tests.service.web.on_paper.laid import bare
from tests.test_statements import listening

ClientOf = Callable[[Person], FlaskClient]
MOST = 8  # statements of a sheet


def words_of(file: bytes) -> list[str]:
    """The text of each page, without its spaces."""
    return [bare(one.extract_text()) for one in PdfReader(BytesIO(file)).pages]


def sheet_of(client: FlaskClient, student: Person, round_id: UUID | None = None) -> str:
    reply = client.get(f"/students/{student.id}/sheet.pdf", query_string={"round": round_id or ""})
    assert (reply.status_code, reply.mimetype) == (200, "application/pdf")
    (page,) = words_of(reply.data)
    return page


def give_with(world: World, person: Person, name: str, about: Person, words: str) -> None:
    response = begin(world, person, name, about)
    save(person, response, filled(name, words=words))
    actions.responses.send(person, response, uuid4())


def test_a_teacher_has_the_sheet_of_a_student(client_of: ClientOf, lived: Lived) -> None:
    page = sheet_of(client_of(lived.world.carl), lived.world.anna)

    assert page.startswith("AnnaTest,5.a")
    for words in ("Læsehøjt", "Anna:Øve", "Detgårgodt.", "Vimødesigen:"):
        assert words in page


def test_a_student_has_the_own_sheet(client_of: ClientOf, lived: Lived) -> None:
    page = sheet_of(client_of(lived.world.anna), lived.world.anna)

    assert "Mineegneord" in page or "Medmineegneord" in page
    assert "Spørgsmålattaleom" not in page  # those are for whoever holds the conversation


@pytest.mark.parametrize("who", ["bo", "karin", "erik", "lise", "dorte", "signe", "mette"])
def test_nobody_else_has_it(client_of: ClientOf, lived: Lived, who: str) -> None:
    reply = client_of(lived.world.person(who)).get(f"/students/{lived.world.anna.id}/sheet.pdf")

    assert reply.status_code == 403


def test_another_owner_finds_nothing(client_of: ClientOf, lived: Lived) -> None:
    reply = client_of(lived.world.far.finn).get(f"/students/{lived.world.anna.id}/sheet.pdf")

    assert reply.status_code == 404


def test_neither_look_is_shown_before_both_are_given(client_of: ClientOf, world: World) -> None:
    carl, bo = client_of(world.carl), client_of(world.bo)
    give_with(world, world.carl, "judgement", world.bo, "Bo prøver igen.")
    assert "Boprøverigen" not in sheet_of(bo, world.bo)

    give_with(world, world.bo, "start-up", world.bo, "Jeg tegnede det.")
    assert "Jegtegnededet" not in sheet_of(carl, world.bo)
    assert "Boprøverigen" not in sheet_of(bo, world.bo)

    actions.conversations.open_(world.carl, world.bo.id, world.round, False)
    assert "Jegtegnededet" in sheet_of(carl, world.bo)
    assert "Boprøverigen" in sheet_of(bo, world.bo)


def test_what_is_agreed_stands_where_there_was_room_to_write(
    client_of: ClientOf, lived: Lived
) -> None:
    world = lived.world
    day = world.carl.owner.today() + timedelta(days=90)
    goals = [GoalWords(f"Mål {n}", f"Tegn {n}", f"Jeg {n}", f"Carl {n}", until=day) for n in "123"]
    conversations.keep_goals(world.owner, lived.held, [(None, one) for one in goals])
    conversations.keep_agreements(
        world.owner,
        lived.held,
        [(None, AgreementWords(f"Aftale {n}", "guardian")) for n in "123456"],
    )
    t.Conversation.update(next_on=day).where(t.Conversation.id == lived.held).execute()

    page = sheet_of(client_of(world.carl), world.anna)

    for words in ("Mål3(tilogmed", "Tegn3", "Jeg3", "Carl3", "Aftale6", str(day.year)):
        assert words in page


def test_a_booked_time_stands_at_its_head(client_of: ClientOf, lived: Lived) -> None:
    world = lived.world
    t.Booking.delete().where(t.Booking.student == world.anna.id).execute()
    slot = t.Slot.create(
        id=new_id(), owner=world.owner, school=world.school, round=world.round,
        group=world.class_a.id, teacher=world.carl.id, minutes=20, room="Lokale 7",
        starts_at=now().replace(year=2030, month=1, day=15, hour=9, minute=20),
        made_by=world.carl.id,
    )  # fmt: skip
    t.Booking.create(
        id=new_id(), owner=world.owner, round=world.round, student=world.anna.id, slot=slot,
        party=world.karin.id, teacher=world.carl.id, seat=1, booked_by=world.karin.id,
    )  # fmt: skip

    page = sheet_of(client_of(world.carl), world.anna)

    assert "tirsdag15.januar2030kl.10.20·Lokale7·Anna,KarinTestogCarl" in page  # the school's time
    slot.cancelled_at = now()
    slot.save()
    assert "Lokale7" not in sheet_of(client_of(world.carl), world.anna)


def test_a_sheet_asks_the_database_eight_times_at_most(client_of: ClientOf, lived: Lived) -> None:
    carl = client_of(lived.world.carl)

    with listening() as heard:
        sheet_of(carl, lived.world.anna)

    assert 0 < len(heard) <= MOST


@pytest.mark.parametrize(("language", "words"), [("sv", "Sedansist"), ("en", "Sincelasttime")])
def test_it_is_in_the_readers_language(
    client_of: ClientOf, lived: Lived, language: str, words: str
) -> None:
    t.Person.update(language=language).where(t.Person.id == lived.world.carl.id).execute()

    assert words in sheet_of(client_of(lived.world.carl), lived.world.anna)


def test_a_class_is_asked_for_drawn_and_fetched(client_of: ClientOf, lived: Lived) -> None:
    carl, world = client_of(lived.world.carl), lived.world
    at = f"/classes/{world.class_a.id}/rounds/{world.round}/sheets"
    assert carl.get(f"{at}.pdf").status_code == 404
    t.Person.update(restricted_at=now()).where(t.Person.id == world.bo.id).execute()
    assert "1 elev er ikke med" in carl.get(at).text

    assert carl.post(at, data={"key": str(uuid4())}).status_code == 303

    assert "11 ark" in carl.get(at).text
    pages = words_of(carl.get(f"{at}.pdf").data)
    assert len(pages) == 11
    assert not [one for one in pages if one.startswith("Bo")]


def test_a_class_without_a_key_is_not_drawn(client_of: ClientOf, world: World) -> None:
    at = f"/classes/{world.class_a.id}/rounds/{world.round}/sheets"

    assert client_of(world.carl).post(at).status_code == 400
    assert t.Bundle.select().count() == 0


@pytest.mark.parametrize(
    ("state", "words"),
    [("waiting", "0 af 12 ark"), ("drawing", "3 af 12 ark"), ("failed", "kunne ikke laves")],
)
def test_the_page_tells_how_far_it_is(
    client_of: ClientOf, world: World, state: str, words: str
) -> None:
    carl = client_of(world.carl)
    at = f"/classes/{world.class_a.id}/rounds/{world.round}/sheets"
    carl.post(at, data={"key": str(uuid4())})
    done = 3 if state == "drawing" else 0
    t.Bundle.update(state=state, done=done, total=12 if done else 0, content=None).execute()

    page = carl.get(at).text

    assert words in page
    assert ("<progress" in page) == (state != "failed")
    assert carl.get(f"{at}.pdf").status_code == 404


def test_the_code_leads_to_the_page_of_the_conversation(client_of: ClientOf, lived: Lived) -> None:
    world = lived.world
    reply = client_of(world.carl).get(f"/students/{world.anna.id}/sheet.pdf")

    read = f"http://localhost/students/{world.anna.id}?round={world.round}"
    assert read.encode("utf-16-be") in reply.data or read.encode() in reply.data
