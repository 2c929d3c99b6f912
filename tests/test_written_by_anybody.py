"""Whatever somebody writes and the loader takes goes the whole way: published, answered, read."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID, uuid4

from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings, strategies as st

from questionnaires import Document, Questionnaire, kept, read
from service import actions
from service.errors import NotComplete
from service.store import definitions, responses, rounds
from service.store.people import Person
from tests.definitions_made import Written, written_definitions
from tests.documents_made import documents_of
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
OF_STUDENTS = {"kind": "survey", "respondent": "student", "about": "self"}


def published(world: World, written: Written) -> tuple[Questionnaire, str]:
    """What Mette brings in as a file and publishes, and the exact content."""
    content = json.dumps(written, ensure_ascii=False).encode()
    draft = actions.questionnaires.bring_in(world.mette, content, "made.json")
    kept_as = actions.questionnaires.draft(world.mette, draft).content
    return actions.questionnaires.publish(world.mette, draft), kept_as


def asked_of_anna(world: World, questionnaire: Questionnaire) -> UUID:
    today = world.carl.owner.today()
    of = rounds.add(
        world.owner, world.school, "Prøve", today, today,
        {questionnaire.name: questionnaire.version}, [world.class_a.id],
    )  # fmt: skip
    return actions.responses.begin(world.anna, of, questionnaire.name, world.anna.id, "da")


@given(data=st.data())
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,  # every example publishes a form of its own
    ],
)
def test_it_is_published_rendered_answered_stored_exported_and_read_back_equal(
    client_of: ClientOf, world: World, data: st.DataObject
) -> None:
    written = data.draw(written_definitions()) | OF_STUDENTS | {"confidentiality": "confidential"}
    written = _read_by_nobody(written)
    questionnaire, content = published(world, written)

    exported = client_of(world.mette).get(
        f"/questionnaires/{questionnaire.name}/{questionnaire.version}.json"
    )
    again = read(
        exported.data, f"{questionnaire.name}/1.json", questionnaire.name, questionnaire.version
    )
    assert exported.data.decode() == content
    assert again == questionnaire
    assert definitions.questionnaire(world.owner, questionnaire.name, again.version) == again

    response = asked_of_anna(world, questionnaire)
    document = data.draw(documents_of(questionnaire))
    actions.responses.save(world.anna, response, questionnaire.sections, document, ())
    anna = client_of(world.anna)
    for section in questionnaire.sections:
        assert anna.get(f"/responses/{response}/sections/{section.id}").status_code == 200
    assert anna.get(f"/responses/{response}/look-through").status_code == 200
    assert stored(world, response) == document
    _send(world, response, questionnaire, document)


def _send(world: World, response: UUID, asked: Questionnaire, document: Document) -> None:
    try:
        actions.responses.send(world.anna, response, uuid4())
    except NotComplete:
        assert stored(world, response) == document
    else:
        assert stored(world, response) == kept(asked, document)


def stored(world: World, response: UUID) -> Document:
    return responses.response(world.owner, response).document


def _read_by_nobody(written: Written) -> Written:
    """Confidential: nobody reads an answer by name, at no question either."""

    def without(value: object) -> object:
        match value:
            case dict():
                return {key: without(inner) for key, inner in value.items() if key != "readers"}
            case list():
                return [without(inner) for inner in value]
            case _:
                return value

    found = without(written)
    assert isinstance(found, dict)
    return found
