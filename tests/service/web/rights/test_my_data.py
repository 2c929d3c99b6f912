"""“My data”, and what one can ask for there."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from service import actions
from service.store import tables as t
from service.store.people import Person
from tests.school.lived import Lived
from tests.school.world import World, by_code

ClientOf = Callable[[Person], FlaskClient]


def granted(lived: Lived) -> str:
    bente = lived.world.bente
    actions.cases.review(bente, lived.case, [])
    actions.cases.decide(bente, lived.case, "granted", "")
    return f"/my-data/cases/{lived.case}/copy"


def test_it_tells_what_is_held_and_who_has_read_it(client_of: ClientOf, lived: Lived) -> None:
    actions.conversations.table(lived.world.carl, lived.world.anna.id)

    text = client_of(lived.world.anna).get("/my-data").text

    for words in ("Sådan lærer jeg lige nu", "Skriftlig vurdering", "Carl Test", "kontaktlærer"):
        assert words in text
    assert "Det, der ligger på bordet til en samtale: November" in text
    assert "Det går godt." not in text, "what others wrote is not shown here"


def test_a_reader_who_is_gone_has_no_name(client_of: ClientOf, lived: Lived) -> None:
    actions.conversations.table(lived.world.carl, lived.world.anna.id)
    t.Reading.update(reader=lived.case).execute()  # a key that is nobody's

    text = client_of(lived.world.anna).get("/my-data").text

    assert "en, der ikke er her mere" in text
    assert "Carl Test" not in text.partition("Hvem har læst")[2].partition("<form")[0]


def test_a_protected_name_is_not_shown_in_the_log(client_of: ClientOf, lived: Lived) -> None:
    actions.conversations.table(lived.world.carl, lived.world.anna.id)
    t.Person.update(shown_as="Lærer K").where(t.Person.id == lived.world.carl.id).execute()

    text = client_of(lived.world.anna).get("/my-data").text

    assert "Lærer K" in text
    assert "Carl Test" not in text


def test_asking_opens_a_case(client_of: ClientOf, world: World) -> None:
    reply = client_of(world.bo).post("/my-data/cases", data={"kind": "erasure", "words": "Alt"})

    assert reply.status_code == 303
    (case,) = t.Case.select()
    assert (case.kind, case.text, case.person_id) == ("erasure", "Alt", world.bo.id)
    assert "Alt" in client_of(world.bo).get("/my-data").text


@pytest.mark.parametrize("data", [{}, {"kind": "all"}, {"kind": "access", "words": "x" * 2001}])
def test_what_cannot_be_asked_is_said(
    client_of: ClientOf, world: World, data: dict[str, str]
) -> None:
    reply = client_of(world.bo).post("/my-data/cases", data=data)

    assert reply.status_code == 422
    assert t.Case.select().count() == 0


def test_a_guardian_chooses_about_whom(client_of: ClientOf, world: World) -> None:
    karin = client_of(world.karin)
    assert "Anna Test" in karin.get("/my-data").text

    karin.post("/my-data/cases", data={"kind": "access", "about": str(world.anna.id)})

    (case,) = t.Case.select()
    assert (case.person_id, case.asked_by_id) == (world.anna.id, world.karin.id)
    refused = karin.post("/my-data/cases", data={"kind": "access", "about": str(world.bo.id)})
    assert refused.status_code == 403


def test_a_code_opens_nothing_of_it(client_of: ClientOf, world: World) -> None:
    anna = client_of(by_code(world.anna))

    assert anna.get("/my-data").status_code == 403
    assert anna.post("/my-data/cases", data={"kind": "access"}).status_code == 403


def test_both_files_are_fetched_and_kept_by_no_cache(client_of: ClientOf, lived: Lived) -> None:
    path, anna = granted(lived), client_of(lived.world.anna)

    as_json, as_pdf = anna.post(path, data={"as": "json"}), anna.post(path, data={"as": "pdf"})

    assert as_json.headers["Cache-Control"] == as_pdf.headers["Cache-Control"] == "no-store"
    assert "attachment" in as_json.headers["Content-Disposition"]
    assert as_pdf.data.startswith(b"%PDF")
    told = json.loads(as_json.data)
    assert [one["form"] for one in told["written"]] == ["preparation", "start-up", "start-up"]
    assert told["conversations"][-1]["goals"][0]["text"] == "Læse højt"
    assert told["log"][0]["what"] == "Hentede sine egne data"


def test_before_the_decision_nothing_is_fetched(client_of: ClientOf, lived: Lived) -> None:
    reply = client_of(lived.world.anna).post(f"/my-data/cases/{lived.case}/copy")

    assert reply.status_code == 409
