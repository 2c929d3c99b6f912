"""A confidential form is kept with its writer, read by nobody else, and leaves as numbers only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service import actions
from service.errors import NotAllowed
from service.rules import access
from service.store import definitions, people, releases, responses, rounds, tables as t
from service.store.people import Person
from tests.school.addresses import PAGES
from tests.school.anonymously import published
from tests.school.deeds import filled, save
from tests.school.lived import Lived, lived_in
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]
WORDS = "Det siger jeg kun her."
OTHERS = ("carl", "erik", "lise", "dorte", "signe", "mette", "karin", "bo", "freja")


@pytest.fixture
def lived(world: World) -> Lived:
    return lived_in(world)


@pytest.fixture
def name(world: World) -> str:
    return published(world, "confidential", confidentiality="confidential")


@pytest.fixture
def asked(world: World, name: str) -> UUID:
    """Beside a self-evaluation, in the newest round: where a conversation is held about it."""
    today = world.dorte.owner.today()
    version = definitions.latest(world.owner, "start-up").version
    classes = [world.class_a.id, world.class_b.id]
    forms = {name: 1, "start-up": version}
    return rounds.add(
        world.owner, world.school, "Fortroligt", today, today + timedelta(days=9), forms, classes
    )


@pytest.fixture
def sent(world: World, lived: Lived, name: str, asked: UUID) -> UUID:
    """Everybody in 5.a has sent it, Anna in words of her own. Returns Anna's."""
    form = definitions.latest(world.owner, name)
    found: dict[UUID, UUID] = {}
    for one in world.students():
        student = people.person(world.owner, one.id)
        words = WORDS if one.id == world.anna.id else "Det går godt."
        response = actions.responses.begin(student, asked, name, one.id, "da")
        save(student, response, filled(form, words=words))
        actions.responses.send(student, response, uuid4())
        found[one.id] = response
    actions.conversations.open_(world.carl, world.anna.id, asked, waive=True)
    return found[world.anna.id]


def addresses(app: Flask, lived: Lived, asked: UUID, name: str, sent: UUID) -> list[str]:
    """Every page there is, of this round too where an address can name one."""
    world = lived.world
    of_this_round = [
        f"/rounds/{asked}",
        f"/rounds/{asked}/anonymous/{name}",
        f"/rounds/{asked}/classes/{world.class_a.id}/paper/{name}",
        f"/rounds/{asked}/classes/{world.class_a.id}/paper/{name}?student={world.anna.id}",
        f"/students/{world.anna.id}",
        f"/students/{world.anna.id}?round={asked}",
        f"/folder?round={asked}",
        f"/teams/{world.team.id}?round={asked}&form={name}",
        f"/schools/{world.school}?round={asked}&form={name}",
        f"/teams/{world.team.id}?round={asked}&form={name}&theme=goals&group={world.class_a.id}",
        f"/schools/{world.school}?round={asked}&form={name}&theme=goals&group={world.class_a.id}",
        f"/questionnaires/{name}/1/paper?round={asked}",
        *_of_a_response(app, sent),
    ]
    return [*(page.path(lived) for page in PAGES.values()), *of_this_round]


def _of_a_response(app: Flask, sent: UUID) -> list[str]:
    """Whatever address leads to a response, with its first section."""
    return [
        rule.rule.replace("<uuid:response_id>", str(sent)).replace("<section_id>", "goals")
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/responses/<") and "GET" in (rule.methods or ())
    ]


def test_it_is_kept_with_the_one_who_wrote_it(world: World, sent: UUID) -> None:
    kept = responses.response(world.owner, sent)

    assert kept.task.person == world.anna.id
    assert kept.document.text("words") == WORDS
    assert t.Participation.select().count() == t.AnonymousAnswer.select().count() == 0


def test_its_writer_reads_it_again(client_of: ClientOf, world: World, sent: UUID) -> None:
    assert WORDS in client_of(world.anna).get(f"/responses/{sent}").text


@pytest.mark.parametrize("closed", [False, True])
def test_no_page_shows_it_to_anybody_else(
    client_of: ClientOf, lived: Lived, asked: UUID, name: str, sent: UUID, closed: bool
) -> None:
    if closed:
        actions.rounds.close(lived.world.dorte, asked)
    app = client_of(lived.world.anna).application
    opened: set[str] = set()
    shown: list[tuple[str, str]] = []
    for who in OTHERS:
        client = client_of(lived.world.person(who))
        for address in addresses(app, lived, asked, name, sent):
            reply = client.get(address)
            opened |= {address} if reply.status_code == 200 else set()
            led_there = str(sent) in reply.text and str(sent) not in address
            shown += [(who, address)] if WORDS in reply.text or led_there else []

    assert shown == []
    assert f"/students/{lived.world.anna.id}?round={asked}" in opened
    assert f"/rounds/{asked}" in opened


def test_the_walk_would_find_what_is_shared(
    client_of: ClientOf, world: World, lived: Lived, asked: UUID, name: str, sent: UUID
) -> None:
    """So that the test above cannot pass by looking where nothing is ever shown."""
    shared = t.Definition.get(t.Definition.name == name)
    content = shared.content.replace('"confidential"', '"shared"').replace(
        '"readers": []', '"readers": ["contact_teacher"]'
    )
    other = f"{name[:-1]}3"
    t.Definition.update(content=content, name=other).where(t.Definition.id == shared.id).execute()
    t.RoundForm.update(name=other).where(t.RoundForm.name == name).execute()
    t.Response.update(name=other).where(t.Response.name == name).execute()

    assert WORDS in client_of(world.carl).get(f"/students/{world.anna.id}?round={asked}").text


def test_nobody_reads_it_by_rule(world: World, name: str, sent: UUID) -> None:
    form, response = definitions.latest(world.owner, name), responses.response(world.owner, sent)

    everything = frozenset({"contact_teacher", "team", "leader", "coach", "guardian", "consultant"})
    for who in OTHERS:
        assert not access.may_read(form, response, world.person(who), everything)
        with pytest.raises(NotAllowed):
            actions.responses.mine(world.person(who), sent)


def test_only_a_release_leaves(world: World, name: str, asked: UUID, sent: UUID) -> None:
    actions.rounds.close(world.dorte, asked)

    (release,) = [one for one in releases.every() if one.name == name]

    assert (release.group, release.counts.persons) == (world.class_a.id, 12)
    assert WORDS.encode() not in release.counts.packed
    assert actions.releases.verify() == ()
