"""The copy that a student takes along: one structure, two files, told in docs/take-along.md."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from pypdf import PdfReader

from service import actions
from service.store import conversations, tables as t
from service.store.conversing import agreeing
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.people import Person
from tests.school.conversing.at_home import talked, told
from tests.school.deeds import give
from tests.school.world import World
from tests.service.web.giving.test_sharing import minutes, read
from tests.test_statements import listening

ClientOf = Callable[[Person], FlaskClient]
TOLD = Path(__file__).parents[4] / "docs/take-along.md"


def lived(world: World) -> dict[str, str]:
    """Anna has answered, talked, kept a goal alive, and been told something."""
    give(world, world.anna, "start-up")
    give(world, world.carl, "judgement", world.anna)
    actions.at_home.propose(world.anna, world.anna.id, "Tegne heste", "")
    minutes(world, talked(world))
    goal = t.Goal.get().id
    t.CheckIn.create(
        owner=world.owner, goal=goal, student=world.anna.id, week=world.anna.owner.today(),
        going="well", line="Jeg rakte hånden op",
    )  # fmt: skip
    t.Evidence.create(owner=world.owner, goal=goal, student=world.anna.id, title="Min bog")
    return told(world)


def names(of: Any) -> Iterator[str]:
    if isinstance(of, dict):
        for name, value in of.items():
            yield name
            yield from names(value)
    elif isinstance(of, list):
        for one in of:
            yield from names(one)


def test_the_file_for_a_program_holds_all_of_it(client_of: ClientOf, world: World) -> None:
    words = lived(world)
    anna = client_of(world.anna)

    with listening() as heard:
        reply = anna.get("/folder/all.json")

    found = json.loads(reply.data)
    assert 0 < len(heard) <= 12
    assert (found["kind"], found["format"]) == ("samtalebordet-take-along", 1)
    assert found["student"] == {"name": "Anna Test"}
    assert [one["form"] for one in found["answers"]] == ["start-up"]
    assert [one["form"] for one in found["about_me"]] == ["judgement"]
    assert found["conversations"][0]["goals"][0]["text"] == "Læse højt"
    goal = found["conversations"][0]["goals"][0]["key"]
    assert [one["goal"] for one in (*found["weeks"], *found["evidence"])] == [goal, goal]
    for called in ("cards", "minutes", "judgements", "proposed_goals", "weeks", "evidence"):
        assert found[called], called
    assert words["given"] in reply.text
    assert words["note"] not in reply.text
    assert words["not given"] not in reply.text
    assert "attachment" in reply.headers["Content-Disposition"]


def test_every_name_in_it_is_told(client_of: ClientOf, world: World) -> None:
    lived(world)
    found = json.loads(client_of(world.anna).get("/folder/all.json").data)
    told_of = set(re.findall(r"`([a-z_]+)`", TOLD.read_text()))

    assert set(names(found)) - told_of == set()


def test_the_file_to_read_holds_the_same_and_is_tagged(client_of: ClientOf, world: World) -> None:
    words = lived(world)

    reply = client_of(world.anna).get("/folder/all.pdf")

    pdf = PdfReader(BytesIO(reply.data))
    text = read(pdf)
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert pdf.trailer["/Root"]["/Lang"] == "da"
    for said in (
        "Læse højt", "Det går godt.", "Tegne heste", "Jeg rakte hånden op", "Min bog",
        "Vi blev enige", words["given"], words["own card"],
    ):  # fmt: skip
        assert said in text
    assert words["note"] not in text


def test_nothing_that_was_agreed_is_left_behind(client_of: ClientOf, world: World) -> None:
    """Who keeps a goal, in which subject, until when, how far; who does what; the next day."""
    held, until = talked(world), date(2027, 3, 4)
    goal = GoalWords("Læse højt", "Hørbart", "Øve", "Carl", "guardian", until, "dansk")
    conversations.keep_goals(world.owner, held, [(None, goal)])
    agreed = AgreementWords("Vælge en bog", "teacher", date(2027, 1, 5))
    conversations.keep_agreements(world.owner, held, [(None, agreed)])
    agreeing.keep(world.owner, held, date(2027, 4, 7), {})
    anna = client_of(world.anna)

    (told_of,) = json.loads(anna.get("/folder/all.json").data)["conversations"]
    text = read(PdfReader(BytesIO(anna.get("/folder/all.pdf").data)))

    (kept,) = told_of["goals"]
    assert (kept["who"], kept["subject"], kept["until"]) == ("guardian", "dansk", "2027-03-04")
    for said in (
        "Læse højt", "Derhjemme", "dansk", "4. marts 2027", "Godt på vej", "Læreren",
        "Vælge en bog", "5. januar 2027", "Skal tales om", "7. april 2027",
    ):  # fmt: skip
        assert said in text, said


def test_one_who_has_nothing_yet_gets_an_honest_file(client_of: ClientOf, world: World) -> None:
    bo = client_of(world.bo)

    found = json.loads(bo.get("/folder/all.json").data)
    paper = bo.get("/folder/all.pdf")

    assert found["answers"] == found["conversations"] == []
    assert paper.status_code == 200


def test_what_was_chosen_from_a_list_is_told_in_words(client_of: ClientOf, world: World) -> None:
    lived(world)
    own = {"owner": world.owner, "round": world.round, "student": world.anna.id}
    for place, source in enumerate(
        ("theme:start-up:effort", "word:preparation:proud_of", "theme:no-such:effort"), start=5
    ):
        t.Card.create(**own, source=source, place=place)

    found = json.loads(client_of(world.anna).get("/folder/all.json").data)

    (week,) = found["weeks"]
    said = [one["text"] for kept in found["cards"] for one in kept["words"]]
    assert {"label": "Hvordan det går", "text": "Det går godt"} in week["words"]
    assert {"Når noget er svært", "Hvad er du stolt af for tiden?"} <= set(said)
    assert not [one for one in said if ":" in one]
