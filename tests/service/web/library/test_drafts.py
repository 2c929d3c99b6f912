"""The editor, as Mette meets it: she writes, is told what to mend, and loses nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import unquote
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import editing, shipped
from service import actions, store
from service.store.people import Person
from tests.school.world import World, by_code
from tests.service.web.library.reading import at, fields_of, kept, opened

ClientOf = Callable[[Person], FlaskClient]
TEXT = "sections[0].questions[1].text"


@pytest.fixture
def draft_id(world: World) -> UUID:
    """Mette has copied the start-up form."""
    return actions.questionnaires.copy(world.mette, "start-up", 1)


@pytest.fixture
def mette(client_of: ClientOf, world: World) -> FlaskClient:
    return client_of(world.mette)


@pytest.mark.parametrize("name", sorted({one.name for one in shipped()}))
def test_saving_what_stands_there_changes_nothing(
    mette: FlaskClient, world: World, name: str
) -> None:
    newest = store.definitions.latest(world.owner, name)
    draft_id = actions.questionnaires.copy(world.mette, name, newest.version)
    before = kept(world, draft_id)

    for part in editing.parts_of(before):
        if part != editing.JSON:
            reply = mette.post(at(draft_id), data=opened(mette, draft_id, part))
            assert reply.status_code == 303

    assert kept(world, draft_id) == before


def test_mette_begins_a_form_of_her_own(mette: FlaskClient, world: World) -> None:
    reply = mette.post("/questionnaires/drafts")

    page = mette.get(reply.location)
    assert page.status_code == 200
    assert "Nyt skema" in page.text


def test_a_question_is_reworded(mette: FlaskClient, world: World, draft_id: UUID) -> None:
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.da": ["Jeg ved, hvad vi lærer"]}

    reply = mette.post(at(draft_id), data=fields)

    assert reply.location == at(draft_id, "1")
    assert "Jeg ved, hvad vi lærer" in mette.get(reply.location).text
    assert kept(world, draft_id)["sections"][0]["questions"][1]["text"]["da"] == (
        "Jeg ved, hvad vi lærer"
    )


def test_a_question_is_added_moved_and_removed(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    questions = "sections[1].questions"
    many = len(kept(world, draft_id)["sections"][1]["questions"])
    before = kept(world, draft_id)
    new = f"{questions}[{many}]"

    added = mette.post(
        at(draft_id),
        data=opened(mette, draft_id, "2")
        | {
            "go": f"add:{questions}",
            f"-kind:{questions}": "choice",
            f"-words:{questions}": "Hvor lærer du bedst?",
        },
    )
    moved = mette.post(at(draft_id), data=opened(mette, draft_id, "2") | {"go": f"up:{new}"})
    up = f"{questions}[{many - 1}]"
    id_of_it = kept(world, draft_id)["sections"][1]["questions"][many - 1]["id"]
    removed = mette.post(at(draft_id), data=opened(mette, draft_id, "2") | {"go": f"remove:{up}"})

    assert unquote(added.location) == f"{at(draft_id, '2')}#{new}"
    assert unquote(moved.location) == f"{at(draft_id, '2')}#{up}"
    assert id_of_it == "hvor_laerer_du_bedst"
    assert unquote(removed.location) == f"{at(draft_id, '2')}#{questions}"
    assert kept(world, draft_id) == before


def test_a_part_is_added_and_removed(mette: FlaskClient, world: World, draft_id: UUID) -> None:
    added = mette.post(at(draft_id), data=opened(mette, draft_id, "head") | {"go": "add:sections"})
    removed = mette.post(
        at(draft_id), data=opened(mette, draft_id, "6") | {"go": "remove:sections[5]"}
    )

    assert unquote(added.location) == f"{at(draft_id, '6')}#sections[5]"
    assert unquote(removed.location) == at(draft_id, "5")
    assert len(kept(world, draft_id)["sections"]) == 5


def test_going_to_another_part_saves_first(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "head") | {"title.da": ["Min start"], "go": "part:scales"}

    reply = mette.post(at(draft_id), data=fields)

    assert reply.location == at(draft_id, "scales")
    assert kept(world, draft_id)["title"]["da"] == "Min start"


def test_a_mistake_is_told_beside_its_field_and_on_top(mette: FlaskClient, draft_id: UUID) -> None:
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.sv": [""]}

    page = mette.get(mette.post(at(draft_id), data=fields).location).text

    assert f'<a href="#{TEXT}.sv">' in page
    assert f'id="{TEXT}.sv-err"' in page
    assert f'aria-describedby="{TEXT}.sv-err"' in page
    elsewhere = unquote(mette.get(at(draft_id, "head")).text)
    assert f'href="{at(draft_id, "1")}#{TEXT}.sv"' in elsewhere


def test_what_does_not_fit_stands_as_it_was_typed(mette: FlaskClient, draft_id: UUID) -> None:
    fields = opened(mette, draft_id, "head") | {"keep_months": ["to år"]}

    page = mette.get(mette.post(at(draft_id), data=fields).location).text

    assert 'value="to år"' in page
    assert 'id="keep_months-err"' in page


def test_a_condition_is_written_by_three_fields(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    place = "sections[1].questions[4].show_if"
    asked = kept(world, draft_id)["sections"][1]["questions"][0]["id"]
    fields = opened(mette, draft_id, "2") | {
        f"{place}.question": [asked],
        f"{place}.operator": ["is"],
        f"{place}.value": ["not_yet", "sometimes", ""],
    }

    page = mette.get(mette.post(at(draft_id), data=fields).location).text

    assert kept(world, draft_id)["sections"][1]["questions"][4]["show_if"] == {
        "question": asked,
        "in": ["not_yet", "sometimes"],
    }
    assert opened(mette, draft_id, "2")[f"{place}.value"] == ["not_yet", "sometimes", ""]
    assert "errsum" not in page


def test_somebody_else_has_saved_and_both_are_kept(
    mette: FlaskClient, client_of: ClientOf, world: World, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.da": ["Mettes ord"]}
    draft = store.drafts.draft(world.owner, draft_id)
    theirs = kept(world, draft_id)
    theirs["title"]["da"] = "Deres titel"
    theirs["sections"][0]["questions"].pop(0)  # all places after it are others now
    actions.questionnaires.save(world.mette, draft_id, draft.revision, json.dumps(theirs))

    refused = mette.post(at(draft_id), data=fields)

    assert refused.status_code == 409
    assert "Mettes ord" in refused.text
    assert kept(world, draft_id) == theirs
    over = mette.post(at(draft_id), data=fields_of(refused.text))
    assert over.status_code == 303
    both = kept(world, draft_id)
    assert both["title"]["da"] == "Deres titel"
    assert len(both["sections"][0]["questions"]) == len(theirs["sections"][0]["questions"]) + 1
    assert both["sections"][0]["questions"][1]["text"]["da"] == "Mettes ord"


def test_a_section_that_somebody_moved_meanwhile_is_saved_where_it_is(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "1") | {f"{TEXT}.da": ["Mettes ord"]}
    mette.post(at(draft_id), data=opened(mette, draft_id, "2") | {"go": "up:sections[1]"})

    refused = mette.post(at(draft_id), data=fields)
    over = mette.post(at(draft_id), data=fields_of(refused.text))

    assert (refused.status_code, over.location) == (409, at(draft_id, "2"))
    sections = kept(world, draft_id)["sections"]
    assert sections[1]["questions"][1]["text"]["da"] == "Mettes ord"
    assert len(sections) == len({one["id"] for one in sections}) == 5


def test_nothing_is_saved_over_json_that_is_broken(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "3")
    before = store.drafts.draft(world.owner, draft_id).content
    json_page = opened(mette, draft_id, "json")
    mette.post(f"{at(draft_id)}/json", data=json_page | {"content": [before[:-2]]})

    refused = mette.post(at(draft_id), data=fields)
    again = mette.post(at(draft_id), data=fields_of(refused.text))

    assert (refused.status_code, again.status_code) == (409, 409)
    assert store.drafts.draft(world.owner, draft_id).content == before[:-2]
    json_page = opened(mette, draft_id, "json")
    mette.post(f"{at(draft_id)}/json", data=json_page | {"content": [before]})
    mended = mette.post(at(draft_id), data=fields_of(again.text))
    assert mended.status_code == 409  # it has been saved once more since
    assert mette.post(at(draft_id), data=fields_of(mended.text)).status_code == 303
    assert kept(world, draft_id) == editing.written(before)


def test_json_that_is_broken_is_kept_and_told_with_line_and_column(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    broken = '{\n "title": {"da": "Min",}\n}'
    fields = opened(mette, draft_id, "json") | {"content": [broken]}

    reply = mette.post(f"{at(draft_id)}/json", data=fields)
    page = mette.get(reply.location).text

    assert store.drafts.draft(world.owner, draft_id).content == broken
    assert "linje 2, kolonne 24" in page
    assert fields_of(page)["content"] == [broken]
    assert mette.get(at(draft_id, "1")).text.count("<textarea") == 1  # there are no parts now
    assert mette.get(f"{at(draft_id)}/frame?part=1").status_code == 200


@pytest.mark.parametrize(
    "content", ["{}", '{"sections": [1, {"questions": [2, {}]}], "scales": {"a b": 3}, "title": 4}']
)
def test_a_form_of_which_nothing_is_sound_can_be_mended_part_by_part(
    mette: FlaskClient, world: World, draft_id: UUID, content: str
) -> None:
    fields = opened(mette, draft_id, "json") | {"content": [content]}
    mette.post(f"{at(draft_id)}/json", data=fields)

    for part in editing.parts_of(editing.written(content)):
        assert mette.get(at(draft_id, part)).status_code == 200
    reply = mette.post(at(draft_id), data=opened(mette, draft_id, "head") | {"kind": ["survey"]})

    assert reply.status_code == 303
    assert kept(world, draft_id) == editing.written(content) | {"kind": "survey"}


def test_json_that_somebody_else_has_saved_over_is_kept_too(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    fields = opened(mette, draft_id, "json") | {"content": ["{}"]}
    mette.post(at(draft_id), data=opened(mette, draft_id, "head") | {"title.da": ["Ny"]})

    refused = mette.post(f"{at(draft_id)}/json", data=fields)
    over = mette.post(f"{at(draft_id)}/json", data=fields_of(refused.text))

    assert refused.status_code == 409
    assert fields_of(refused.text)["content"] == ["{}"]
    assert over.status_code == 303
    assert store.drafts.draft(world.owner, draft_id).content == "{}"


def test_the_json_goes_home_as_it_is(mette: FlaskClient, world: World, draft_id: UUID) -> None:
    reply = mette.get(f"{at(draft_id)}/json")

    assert reply.text == store.drafts.draft(world.owner, draft_id).content
    assert "attachment" in reply.headers["Content-Disposition"]


def test_a_definition_may_be_larger_than_answers_are(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    definition = kept(world, draft_id)
    definition["purpose"] = dict.fromkeys(definition["languages"], "Vi spørger. " * 300)
    definition["$schema"] = "x" * 700_000
    content = editing.content_of(definition)
    fields = opened(mette, draft_id, "json") | {"content": [content]}

    assert mette.post(f"{at(draft_id)}/json", data=fields).status_code == 303
    assert store.drafts.draft(world.owner, draft_id).content == content


@pytest.mark.parametrize(
    "spoiled",
    [
        {"title.xx": "?"},
        {"nothing": "?"},
        {"-revision": "x"},
        {"-base": "["},
        {"go": "add:readers"},
        {"go": "remove:sections[40]"},
        {"go": "up:title"},
        {"go": "add:sections[0].questions", "-kind:sections[0].questions": "likert"},
    ],
)
def test_a_form_that_is_not_ours_changes_nothing(
    mette: FlaskClient, world: World, draft_id: UUID, spoiled: dict[str, str]
) -> None:
    before = store.drafts.draft(world.owner, draft_id)

    reply = mette.post(at(draft_id), data=opened(mette, draft_id, "head") | spoiled)

    assert reply.status_code == 400
    assert store.drafts.draft(world.owner, draft_id) == before


@pytest.mark.parametrize("part", ["0", "6", "99999", "heads", "json2", "-1"])
def test_a_part_that_is_not_there_is_not_here(
    mette: FlaskClient, draft_id: UUID, part: str
) -> None:
    assert mette.get(at(draft_id, part)).status_code == 404


def test_a_version_warns_of_ids_that_answers_are_stored_under(
    mette: FlaskClient, world: World, draft_id: UUID
) -> None:
    published = actions.questionnaires.publish(world.mette, draft_id)
    next_one = actions.questionnaires.new_version(world.mette, published.name)

    mette.post("/language", data={"language": "en", "back": "/"})
    assert "An earlier version has it" in mette.get(at(next_one, "1")).text


def test_a_leader_reads_a_consultants_draft_and_cannot_change_it(
    client_of: ClientOf, world: World, draft_id: UUID
) -> None:
    dorte = client_of(world.dorte)

    page = dorte.get(at(draft_id, "1"))
    saved = dorte.post(at(draft_id), data=fields_of(page.text))

    assert page.status_code == 200
    assert '<fieldset class="ed-fields" disabled>' in page.text
    assert saved.status_code == 403


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "karin"])
def test_nobody_else_opens_a_draft(
    client_of: ClientOf, world: World, draft_id: UUID, who: str
) -> None:
    other = client_of(world.person(who))

    replies = [
        other.get(at(draft_id)),
        other.get(f"{at(draft_id)}/frame"),
        other.get(f"{at(draft_id)}/json"),
        other.post(at(draft_id), data={"-revision": "0", "-part": "head"}),
        other.post(f"{at(draft_id)}/preview", data={"-revision": "0", "-part": "head"}),
        other.post(f"{at(draft_id)}/json", data={"-revision": "0", "content": "{}"}),
        other.post("/questionnaires/drafts"),
    ]

    assert {reply.status_code for reply in replies} == {403}


def test_another_owner_does_not_find_it(client_of: ClientOf, world: World, draft_id: UUID) -> None:
    elsa = client_of(world.far.elsa)

    assert elsa.get(at(draft_id)).status_code == 404
    assert elsa.post(at(draft_id), data={"-revision": "1", "-part": "head"}).status_code == 404
    assert elsa.get(at(uuid4())).status_code == 404


def test_a_code_opens_no_draft(client_of: ClientOf, world: World, draft_id: UUID) -> None:
    assert client_of(by_code(world.dorte)).get(at(draft_id)).status_code == 403
