"""A questionnaire in Mette's hands: copied, written, published, changed, retired."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from uuid import UUID, uuid4

import pytest

from questionnaires import NotReadable, UnknownQuestionnaire, imported
from service import actions
from service.actions import questionnaires
from service.errors import NotAllowed, NotFound, NotSound, Outdated
from service.store import definitions, drafts, people, rounds
from service.store.people import Person
from tests.school.deeds import filled, newest, save
from tests.school.world import World
from tests.service.store.test_definitions import written

Change = Callable[[dict[str, object]], object]


def reworded(world: World, draft: UUID, change: Change, by: Person | None = None) -> int:
    """Something in the draft changed, and saved."""
    person = by or world.mette
    found = drafts.draft(person.owner.id, draft)
    content = json.loads(found.content)
    change(content)
    return questionnaires.save(person, draft, found.revision, json.dumps(content))


def published(world: World, feature: str = "scale", by: Person | None = None) -> str:
    """The name of a questionnaire that is made from a tiny one and published."""
    person = by or world.mette
    draft = questionnaires.begin(person)
    questionnaires.save(person, draft, 0, written(feature))
    return questionnaires.publish(person, draft).name


def test_a_copy_has_a_name_of_its_own_and_the_same_content(world: World) -> None:
    version = newest("start-up")

    found = questionnaires.draft(world.mette, questionnaires.copy(world.mette, "start-up", version))

    assert (found.name, found.origin) == ("start-up-2", f"start-up {version}")
    assert found.content == definitions.content(world.owner, "start-up", version)
    assert (found.author, found.revision) == (world.mette.id, 0)


def test_every_copy_gets_the_next_free_number(world: World) -> None:
    first = questionnaires.copy(world.mette, "start-up", 1)
    second = questionnaires.copy(world.dorte, "start-up", 1)
    own = questionnaires.publish(world.mette, first)
    questionnaires.drop(world.dorte, second)

    third = questionnaires.copy(world.dorte, own.name, own.version)

    assert own.name == "start-up-2"
    assert drafts.draft(world.owner, third).name == "start-up-3"


def test_a_copied_judgement_still_stands_beside_the_same_self_evaluation(world: World) -> None:
    draft = questionnaires.copy(world.mette, "judgement", newest("judgement"))

    found = questionnaires.publish(world.mette, draft)

    assert (found.name, found.mirrors) == ("judgement-2", "start-up")


def test_what_one_begins_with_is_sound_in_all_three_languages(world: World) -> None:
    found = questionnaires.draft(world.mette, questionnaires.begin(world.mette))

    questionnaire, mistakes = questionnaires.examine(world.owner, found.name, found.content)

    assert mistakes == ()
    assert questionnaire is not None
    assert questionnaire.languages == ("da", "sv", "en")
    assert found.name == "nyt-skema-2"
    assert questionnaires.titles(found.content)["en"] == "New questionnaire"


@pytest.mark.parametrize(
    "content", ["", '{"title": ', "[]", '{"title": {"da": "\\u0007"}}', "\x00 \ud800", "[" * 90_000]
)
def test_what_is_not_sound_is_kept_and_told(world: World, content: str) -> None:
    draft = questionnaires.begin(world.mette)

    assert questionnaires.save(world.mette, draft, 0, content) == 1

    found = questionnaires.draft(world.mette, draft)
    questionnaire, mistakes = questionnaires.examine(world.owner, found.name, found.content)
    assert questionnaire is None
    assert found.content == content.replace("\0", "").replace("\ud800", "?")
    assert mistakes
    assert questionnaires.changes(world.mette, found) == ()
    with pytest.raises(NotSound) as refused:
        questionnaires.publish(world.mette, draft)
    assert refused.value.mistakes == mistakes
    assert questionnaires.draft(world.mette, draft) == found


def test_a_title_is_found_as_far_as_it_can_be_read() -> None:
    assert questionnaires.titles('{"title": {"da": "Trivsel", "sv": 3}}') == {"da": "Trivsel"}
    for broken in ("", "{", "[]", '{"title": []}', '{"title": "Trivsel"}', "[" * 100_000):
        assert questionnaires.titles(broken) == {}


def test_publishing_makes_a_version_of_the_exact_content(world: World) -> None:
    draft = questionnaires.begin(world.mette)
    content = written("choice")
    questionnaires.save(world.mette, draft, 0, content)

    found = questionnaires.publish(world.mette, draft, revision=1)

    assert (found.name, found.version) == ("nyt-skema-2", 1)
    assert found.digest == sha256(content.encode()).hexdigest()
    assert definitions.content(world.owner, found.name, 1) == content
    assert definitions.questionnaire(world.owner, found.name, 1) == found
    (version,) = definitions.versions(world.owner, found.name)
    assert (version.author, version.digest) == (world.mette.id, found.digest)
    assert drafts.of_owner(world.owner) == ()


def test_only_what_was_looked_at_is_published(world: World) -> None:
    draft = questionnaires.begin(world.mette)
    questionnaires.save(world.mette, draft, 0, written("choice"))

    with pytest.raises(Outdated):
        questionnaires.publish(world.mette, draft, revision=0)

    assert definitions.published(world.owner) == ()


def test_the_next_version_begins_where_the_last_one_ended(world: World) -> None:
    name = published(world)

    draft = questionnaires.new_version(world.dorte, name)

    found = questionnaires.draft(world.dorte, draft)
    assert (found.name, found.origin, found.content) == (name, f"{name} 1", written("scale"))
    assert questionnaires.new_version(world.mette, name) == draft
    assert questionnaires.publish(world.dorte, draft).version == 2
    assert definitions.latest(world.owner, name).version == 2


def test_a_shipped_one_gets_no_version_from_us(world: World) -> None:
    with pytest.raises(NotAllowed):
        questionnaires.new_version(world.mette, "start-up")
    with pytest.raises(UnknownQuestionnaire):
        questionnaires.new_version(world.mette, "nothing-2")


def test_a_change_is_told_against_the_version_before(world: World) -> None:
    draft = questionnaires.new_version(world.mette, published(world, "choice"))
    reworded(world, draft, lambda of: of.update(title={"da": "Ny", "sv": "Ny nu", "en": "New"}))

    (change,) = questionnaires.changes(world.mette, questionnaires.draft(world.mette, draft))

    assert (change.what, change.place) == ("rewords", "title")


def test_a_copy_is_told_against_what_it_was_copied_from(world: World) -> None:
    draft = questionnaires.copy(world.mette, "start-up", newest("start-up"))
    assert questionnaires.changes(world.mette, questionnaires.draft(world.mette, draft)) == ()

    reworded(world, draft, lambda of: of.update(keep_months=12))

    assert questionnaires.changes(world.mette, questionnaires.draft(world.mette, draft))


def test_what_began_anew_changes_nothing(world: World) -> None:
    found = questionnaires.draft(world.mette, questionnaires.begin(world.mette))

    assert questionnaires.changes(world.mette, found) == ()


def test_nobody_writes_over_what_somebody_else_has_saved(world: World) -> None:
    draft = questionnaires.begin(world.dorte)
    questionnaires.save(world.mette, draft, 0, "hers")

    with pytest.raises(Outdated):
        questionnaires.save(world.dorte, draft, 0, "his")

    assert questionnaires.draft(world.dorte, draft).content == "hers"


@pytest.mark.parametrize("who", ["anna", "carl", "signe", "karin"])
def test_who_shapes_no_questionnaires_sees_none_of_it(world: World, who: str) -> None:
    person, draft = world.person(who), questionnaires.begin(world.mette)
    found = drafts.draft(world.owner, draft)
    deeds: list[Callable[[], object]] = [
        lambda: questionnaires.library(person),
        lambda: questionnaires.draft(person, draft),
        lambda: questionnaires.begin(person),
        lambda: questionnaires.copy(person, "start-up", 1),
        lambda: questionnaires.bring_in(person, written("scale").encode(), "1.json"),
        lambda: questionnaires.new_version(person, "start-up"),
        lambda: questionnaires.save(person, draft, 0, "mine"),
        lambda: questionnaires.drop(person, draft),
        lambda: questionnaires.changes(person, found),
        lambda: questionnaires.publish(person, draft),
        lambda: questionnaires.try_out(
            person, draft, world.school, person.owner.today(), [world.class_a.id]
        ),
    ]
    for deed in deeds:
        with pytest.raises(NotAllowed):
            deed()

    assert drafts.of_owner(world.owner) == (found,)


def test_a_leader_reads_what_the_consultant_writes_and_leaves_it_alone(world: World) -> None:
    draft = questionnaires.begin(world.mette)

    assert questionnaires.draft(world.dorte, draft).author_name == "Mette Test"
    for deed in (
        lambda: questionnaires.save(world.dorte, draft, 0, "mine"),
        lambda: questionnaires.drop(world.dorte, draft),
        lambda: questionnaires.publish(world.dorte, draft),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_the_consultant_helps_a_leader_along(world: World) -> None:
    draft = questionnaires.begin(world.dorte)

    assert questionnaires.save(world.mette, draft, 0, written("scale")) == 1
    assert questionnaires.publish(world.mette, draft).version == 1


def test_another_owner_finds_neither_the_draft_nor_what_was_published(world: World) -> None:
    draft, name = questionnaires.begin(world.mette), published(world)

    for deed in (
        lambda: questionnaires.draft(world.far.elsa, draft),
        lambda: questionnaires.save(world.far.elsa, draft, 0, "mine"),
        lambda: questionnaires.drop(world.far.elsa, draft),
        lambda: questionnaires.publish(world.far.elsa, draft),
        lambda: questionnaires.retire(world.far.elsa, name),
    ):
        with pytest.raises(NotFound):
            deed()
    for one in (questionnaires.copy, definitions.questionnaire):
        with pytest.raises(UnknownQuestionnaire):
            one(world.far.elsa if one is questionnaires.copy else world.far.owner, name, 1)
    library = questionnaires.library(world.far.elsa)
    assert (library.own, library.drafts) == ((), ())


def test_the_library_shows_the_newest_of_everything(world: World) -> None:
    name = published(world)
    questionnaires.publish(world.mette, questionnaires.new_version(world.mette, name))
    draft = questionnaires.begin(world.dorte)

    library = questionnaires.library(world.dorte)

    shipped = {one.name: one.version for one in library.shipped}
    assert shipped["start-up"] == newest("start-up")
    assert len(library.shipped) == len(shipped)
    assert [(one.version.name, one.version.version) for one in library.own] == [(name, 2)]
    assert [one.id for one in library.drafts] == [draft]


def test_what_is_retired_is_not_asked_any_more(world: World) -> None:
    name = published(world)
    assert name in {one.name for one in actions.rounds.offered(world.owner)}

    questionnaires.retire(world.mette, name)

    assert name not in {one.name for one in actions.rounds.offered(world.owner)}
    assert definitions.questionnaire(world.owner, name, 1).name == name
    with pytest.raises(NotFound):
        questionnaires.retire(world.mette, "start-up")


def test_a_leader_retires_only_what_is_their_own(world: World) -> None:
    own, hers = published(world, by=world.dorte), published(world)

    questionnaires.retire(world.dorte, own)

    with pytest.raises(NotAllowed):
        questionnaires.retire(world.dorte, hers)


def test_a_published_one_is_asked_answered_and_counted(world: World) -> None:
    name = published(world, "aggregates-for")
    asked = definitions.latest(world.owner, name)
    day = world.dorte.owner.today()

    opened = actions.rounds.open_(
        world.dorte, world.school, "Marts", day, [name], [world.class_a.id]
    )
    for one in world.students():
        student = people.person(world.owner, one.id)
        response = actions.responses.begin(student, opened, name, student.id, "da")
        save(student, response, filled(asked))
        actions.responses.send(student, response, uuid4())
    actions.rounds.close(world.dorte, opened)

    assert dict(rounds.round(world.owner, opened).forms) == {name: 1}
    assert actions.releases.verify() == ()
    assert [one.id for one in rounds.released(world.owner, [world.class_a.id])] == [opened]


def test_a_file_becomes_a_draft_with_its_report(world: World) -> None:
    survey = {
        "title": {"da": "Trivsel i 5.a", "en": "Wellbeing"},
        "elements": [
            {"type": "text", "name": "learned", "title": {"da": "Hvad?", "en": "What?"}},
            {"type": "signaturepad", "name": "sign", "title": "Her"},
        ],
    }

    content = json.dumps(survey).encode()

    draft = questionnaires.bring_in(world.mette, content, "survey.json")

    found = questionnaires.draft(world.mette, draft)
    assert found.name == "trivsel-i-5-a-2"
    assert json.loads(found.content)["title"]["da"] == "Trivsel i 5.a"
    assert questionnaires.remarks(found) == imported(content, "survey.json").remarks
    told = {one.question: one.outcome for one in questionnaires.remarks(found)}
    assert told["sign"] == "dropped"


def test_our_own_json_is_taken_as_it_is(world: World) -> None:
    draft = questionnaires.bring_in(world.mette, written("choice").encode(), "1.json")

    found = questionnaires.draft(world.mette, draft)

    assert json.loads(found.content) == json.loads(written("choice"))


def test_a_file_that_cannot_be_read_leaves_nothing(world: World) -> None:
    with pytest.raises(NotReadable):
        questionnaires.bring_in(world.mette, b"\x89PNG\r\n", "picture.png")

    assert drafts.of_owner(world.owner) == ()


def test_a_judgement_must_fit_what_it_mirrors(world: World) -> None:
    draft = questionnaires.copy(world.mette, "judgement", newest("judgement"))
    reworded(world, draft, lambda of: of.update(mirrors="nothing-2"))

    found = questionnaires.draft(world.mette, draft)
    questionnaire, mistakes = questionnaires.examine(world.owner, found.name, found.content)

    assert questionnaire is not None
    assert [one.place for one in mistakes] == ["mirrors"]
    with pytest.raises(NotSound):
        questionnaires.publish(world.mette, draft)


def test_a_judgement_waits_where_its_self_evaluation_got_other_themes(world: World) -> None:
    evaluation = published(world, "mirrored")
    draft = questionnaires.begin(world.mette)
    content = written("mirrors").replace('"mirrors": "mirrored"', f'"mirrors": "{evaluation}"')
    questionnaires.save(world.mette, draft, 0, content)
    judgement = questionnaires.publish(world.mette, draft).name
    assert judgement in {one.name for one in actions.rounds.offered(world.owner)}

    changed = questionnaires.new_version(world.mette, evaluation)
    questionnaires.save(world.mette, changed, 0, written("mirrored").replace('"effort"', '"calm"'))
    questionnaires.publish(world.mette, changed)

    offered = {one.name for one in actions.rounds.offered(world.owner)}
    assert evaluation in offered
    assert judgement not in offered
