"""Two people at once, on both databases: nothing is lost, nothing is uncounted, nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions import questionnaires
from service.errors import NotOpen, ServiceError
from service.store import definitions, people, releases, responses, tables as t
from service.store.ground import database
from tests.school.anonymously import CLIMATE, asked_anonymously, take_part
from tests.school.deeds import begin, filled, give_all, save
from tests.school.world import World


@pytest.fixture
def database_url(on_both: str) -> str:
    return on_both


def together(*deeds: Callable[[], None]) -> list[Exception | None]:
    """All at once, each with a connection of its own; what each was refused with."""
    ready = Barrier(len(deeds))

    def one(deed: Callable[[], None]) -> Exception | None:
        with database.connected():
            ready.wait()
            try:
                deed()
            except ServiceError as refused:
                return refused
        return None

    with ThreadPoolExecutor(len(deeds)) as people_at_once:
        return list(people_at_once.map(one, deeds))


def drafts(world: World) -> Sequence[tuple[people.Person, UUID]]:
    """The last students of 5.a have answered everything, and not yet sent."""
    late = [people.person(world.owner, one.id) for one in world.students()[6:]]
    written = [(one, begin(world, one, "start-up")) for one in late]
    for one, response in written:
        save(one, response, filled("start-up"))
    return written


def sending(person: people.Person, response: UUID) -> Callable[[], None]:
    return lambda: actions.responses.send(person, response, uuid4())


def saving(person: people.Person, response: UUID, step: int) -> Callable[[], None]:
    return lambda: save(person, response, filled("start-up", step))


def test_closing_while_a_class_is_sending_counts_what_it_took(world: World) -> None:
    give_all(world, world.students()[:6])
    written = drafts(world)

    refusals = together(
        *(sending(*one) for one in written),
        lambda: actions.rounds.close(world.dorte, world.round),
    )

    sent = t.Response.select().where(t.Response.sent_at.is_null(False)).count()
    (release,) = releases.every()
    assert release.counts.persons == sent
    assert actions.releases.verify() == ()
    for (_, response), refused in zip(written, refusals, strict=False):
        kept = responses.response(world.owner, response)
        assert (kept.sent_at is None) == isinstance(refused, NotOpen)
        assert kept.document == filled("start-up")


def test_a_double_click_sends_once(world: World) -> None:
    (anna, response), *_ = drafts(world)
    key = uuid4()

    refusals = together(*[lambda: actions.responses.send(anna, response, key)] * 4)

    assert refusals == [None] * 4
    assert responses.response(world.owner, response).key == key


def test_two_tabs_do_not_wait_for_each_other(world: World) -> None:
    """Saving and sending lock the same two rows; in another order they would wait for ever."""
    for person, response in drafts(world):
        together(
            sending(person, response),
            saving(person, response, step=3),
            saving(person, response, step=2),
        )

        assert responses.response(world.owner, response).sent_at is not None


def test_two_leaders_close_once(world: World) -> None:
    give_all(world, world.students()[:6])

    refusals = together(*[lambda: actions.rounds.close(world.dorte, world.round)] * 2)

    assert sorted(type(one).__name__ for one in refusals) == ["AlreadyClosed", "NoneType"]
    assert len(releases.every()) == 1


def answering(world: World, asked: UUID, person: people.Person) -> Callable[[], None]:
    """Anonymously: a press on the button that the phone repeats."""
    found, key = people.person(world.owner, person.id), uuid4()

    def twice() -> None:
        for _ in range(2):
            actions.anonymous.take_part(found, asked, CLIMATE, found.id, filled(CLIMATE), key)

    return twice


def test_closing_while_a_class_answers_anonymously_seals_what_it_took(world: World) -> None:
    asked = asked_anonymously(world)
    first, late = world.students()[:7], world.students()[7:]
    take_part(world, asked, first)

    refused = together(
        *(answering(world, asked, one) for one in late),
        lambda: actions.rounds.close(world.dorte, asked),
    )

    sealed = t.SealedAnswer.select().count()
    assert {type(one) for one in refused} <= {NotOpen, type(None)}
    assert sealed == len(first) + refused.count(None) - 1
    assert t.Participation.select().count() == sealed
    assert t.AnonymousAnswer.select().count() == 0
    (release,) = releases.every()
    assert release.counts.persons == sealed


def test_rounds_that_close_together_lose_no_answer_of_each_other_or_of_a_third(
    world: World,
) -> None:
    """Each writes the open answers of the others anew; none waits for another for ever."""
    one, other, third = (asked_anonymously(world) for _ in range(3))
    for asked in (one, other):
        take_part(world, asked, world.students())

    refused = together(
        lambda: actions.rounds.close(world.dorte, one),
        lambda: actions.rounds.close(world.dorte, other),
        *(answering(world, third, student) for student in world.students()[:4]),
    )

    assert refused == [None] * 6
    assert t.SealedAnswer.select().count() == 24
    assert t.AnonymousAnswer.select().where(t.AnonymousAnswer.round == third).count() == 4
    assert t.AnonymousAnswer.select().count() == 4


def test_a_double_click_takes_part_once(world: World) -> None:
    asked, key = asked_anonymously(world), uuid4()

    def click() -> None:
        actions.anonymous.take_part(world.anna, asked, CLIMATE, world.anna.id, filled(CLIMATE), key)

    assert together(*[click] * 4) == [None] * 4
    assert t.AnonymousAnswer.select().count() == t.Participation.select().count() == 1


def test_beginning_in_two_tabs_gives_one_draft(world: World) -> None:
    together(*[lambda: _begin(world)] * 4)

    assert t.Response.select().count() == 1


def _begin(world: World) -> None:
    begin(world, world.anna, "start-up")


def test_two_who_save_the_same_draft_never_write_over_each_other(world: World) -> None:
    draft = questionnaires.begin(world.dorte)

    refused = together(
        lambda: _saved(world.dorte, draft, "hers"), lambda: _saved(world.mette, draft, "theirs")
    )

    assert sorted(type(one).__name__ for one in refused) == ["NoneType", "Outdated"]
    winner = ("hers", "theirs")[[one is None for one in refused].index(True)]
    assert questionnaires.draft(world.dorte, draft).content == winner


def test_two_who_publish_the_same_draft_publish_it_once(world: World) -> None:
    draft = questionnaires.begin(world.dorte)

    refused = together(
        lambda: _published(world.dorte, draft), lambda: _published(world.mette, draft)
    )

    assert sorted(type(one).__name__ for one in refused) == ["NoneType", "NotFound"]
    assert [one.version for one in definitions.versions(world.owner, "nyt-skema-2")] == [1]


def test_who_clicks_copy_twice_gets_two_drafts(world: World) -> None:
    def copied() -> None:
        questionnaires.copy(world.mette, "start-up", 1)

    assert together(copied, copied, copied) == [None, None, None]
    names = {one.name for one in questionnaires.library(world.mette).drafts}
    assert names == {"start-up-2", "start-up-3", "start-up-4"}


def _saved(person: people.Person, draft: UUID, content: str) -> None:
    questionnaires.save(person, draft, 0, content)


def _published(person: people.Person, draft: UUID) -> None:
    questionnaires.publish(person, draft)
