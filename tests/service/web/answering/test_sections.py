"""The page of a section is drawn once for everybody; what is one's own stands in its holes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from flask.testing import FlaskClient

from questionnaires import Document
from service import actions
from service.store.people import Person
from tests.school.deeds import save
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]


def asked(world: World, name: str) -> tuple[UUID, str]:
    """A round of 5.a that asks a definition of the tests, and what the form is called in it."""
    content = Path(f"tests/definitions/{name}/1.json").read_bytes()
    draft = actions.questionnaires.bring_in(world.mette, content, f"{name}.json")
    form = actions.questionnaires.publish(world.mette, draft).name
    last = world.dorte.owner.today() + timedelta(days=9)
    classes = [world.class_a.id]
    return actions.rounds.open_(world.dorte, world.school, "Forår", last, [form], classes), form


def draft_of(person: Person, round_id: UUID, form: str, document: Document) -> UUID:
    draft = actions.responses.begin(person, round_id, form, person.id, "da")
    save(person, draft, document)
    return draft


def test_each_reads_the_own_words_in_a_title_and_nobody_elses(
    client_of: ClientOf, world: World
) -> None:
    round_id, form = asked(world, "piping")
    anna = draft_of(world.anna, round_id, form, Document({"goal": "Brøker & <b>mere</b>"}))
    bo = draft_of(world.bo, round_id, form, Document({"goal": "Læsning"}))

    annas = client_of(world.anna).get(f"/responses/{anna}/sections/then").text
    bos = client_of(world.bo).get(f"/responses/{bo}/sections/then").text

    assert "<h1>Brøker &amp; &lt;b&gt;mere&lt;/b&gt;</h1>" in annas
    assert "<title>Brøker &amp; &lt;b&gt;mere&lt;/b&gt;" in annas
    assert '<p class="lead">Om Anna</p>' in annas
    assert "<h1>Læsning</h1>" in bos
    assert '<p class="lead">Om Bo</p>' in bos
    assert "Brøker" not in bos
    assert "Læsning" not in annas


def test_an_unknown_place_of_a_title_is_an_ellipsis_and_an_unanswered_one_is_empty(
    client_of: ClientOf, world: World
) -> None:
    round_id, form = asked(world, "piping")
    anna = draft_of(world.anna, round_id, form, Document())

    page = client_of(world.anna).get(f"/responses/{anna}/sections/then").text

    assert "<h1></h1>" in page
    assert "Fokus er … i Forår" in page


def test_the_parts_are_counted_by_what_each_has_answered(client_of: ClientOf, world: World) -> None:
    round_id, form = asked(world, "show-if-section")
    reads = Document({"reads": "yes", "nights": "5"})
    anna = draft_of(world.anna, round_id, form, reads)
    bo = draft_of(world.bo, round_id, form, Document({"reads": "no"}))

    annas = client_of(world.anna).get(f"/responses/{anna}/sections/last").text
    bos = client_of(world.bo).get(f"/responses/{bo}/sections/last").text

    assert "Del 3 af 3" in annas
    assert "Del 2 af 2" in bos
