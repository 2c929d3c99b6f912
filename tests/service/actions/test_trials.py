"""A draft is tried out in a class: answered as any form, read by nobody, gone when it closes."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from service import actions
from service.actions import questionnaires
from service.errors import NotAllowed, NotFound, NotSound
from service.rules.stages import Stage
from service.store import definitions, drafts, people, releases, responses, rounds, tables as t
from service.store.people import Person
from service.store.responses import Task
from tests.school.deeds import filled, give_all, last_day_was, save, the_round
from tests.school.world import World, by_code
from tests.service.store.test_definitions import written


def begun(world: World, feature: str = "aggregates-for") -> UUID:
    """Mette's draft with the content of a tiny definition."""
    draft = questionnaires.begin(world.mette)
    questionnaires.save(world.mette, draft, 0, written(feature))
    return draft


def tried(world: World, draft: UUID, by: Person | None = None) -> UUID:
    """A trial in 5.a that ends next week."""
    person = by or world.mette
    last_day = person.owner.today() + timedelta(days=7)
    return questionnaires.try_out(
        person, draft, world.school, last_day, [world.class_a.id], "Prøv det nye"
    )


def answered(world: World, trial: UUID, student: Person) -> UUID:
    of = rounds.round(world.owner, trial)
    ((name, version),) = of.forms.items()
    response = actions.responses.begin(student, trial, name, student.id, "da")
    save(student, response, filled(definitions.questionnaire(world.owner, name, version)))
    actions.responses.send(student, response, uuid4())
    return response


def everybody_answers(world: World, trial: UUID) -> None:
    for one in world.students():
        answered(world, trial, people.person(world.owner, one.id))


def test_a_trial_asks_the_draft_as_it_is_now(world: World) -> None:
    draft = begun(world)

    trial = rounds.round(world.owner, tried(world, draft))

    assert trial.trial
    assert trial.title == "Prøv det nye"
    assert dict(trial.forms) == {"nyt-skema-2": 1}
    assert rounds.groups_of(world.owner, trial.id) == (world.class_a.id,)
    assert definitions.content(world.owner, "nyt-skema-2", 1) == written("aggregates-for")
    assert drafts.draft(world.owner, draft).content == written("aggregates-for")


def test_it_is_called_what_the_draft_is_called_where_nothing_else_is_said(world: World) -> None:
    day = world.mette.owner.today()

    trial = questionnaires.try_out(world.mette, begun(world), world.school, day, [world.class_a.id])

    asked = definitions.questionnaire(world.owner, "nyt-skema-2", 1)
    assert rounds.round(world.owner, trial).title == asked.title["da"]


def test_every_trial_is_a_version_that_stays_and_the_published_one_comes_after(
    world: World,
) -> None:
    draft = begun(world)
    tried(world, draft)
    questionnaires.save(world.mette, draft, 1, written("choice"))
    tried(world, draft)

    assert questionnaires.publish(world.mette, draft).version == 3

    known = definitions.versions(world.owner, "nyt-skema-2")
    assert [(one.version, one.trial) for one in known] == [(3, False), (2, True), (1, True)]
    assert definitions.content(world.owner, "nyt-skema-2", 1) == written("aggregates-for")


def test_what_is_tried_out_is_offered_to_no_other_round(world: World) -> None:
    tried(world, begun(world))

    assert "nyt-skema-2" not in {one.name for one in actions.rounds.offered(world.owner)}


def test_students_answer_it_and_see_that_it_is_a_trial(world: World) -> None:
    trial = tried(world, begun(world))

    for anna in (world.anna, by_code(world.anna)):
        (task,) = [one for one in actions.tasks.of_student(anna).tasks if one.round.id == trial]
        assert task.round.trial
        assert not task.sent
    answered(world, trial, world.anna)

    home = actions.tasks.of_student(world.anna)
    assert [one.sent for one in home.tasks if one.round.id == trial] == [True]
    assert [one.id for one, _ in home.rounds] == [world.round]
    freja = actions.tasks.of_student(world.freja)
    assert trial not in {one.round.id for one in freja.tasks}


def test_the_leadership_sees_it_among_its_rounds_marked_as_a_trial(world: World) -> None:
    trial = tried(world, begun(world))

    (school,) = actions.tasks.of_staff(world.dorte).schools

    assert [(one.id, one.trial, stage) for one, stage in school.rounds] == [
        (trial, True, Stage.OPEN),
        (world.round, False, Stage.OPEN),
    ]


def test_closing_a_trial_deletes_what_was_answered_and_counts_nothing(world: World) -> None:
    trial = tried(world, begun(world))
    everybody_answers(world, trial)
    give_all(world, world.students())

    actions.rounds.close(world.mette, trial)

    assert rounds.round(world.owner, trial).closed_at is not None
    assert releases.every() == ()
    left = {one.task.round for one in responses.of_person(world.owner, world.anna.id)}
    assert left == {world.round}
    assert t.Response.select().count() == 12


def test_a_trial_closes_itself_after_its_last_day(world: World) -> None:
    trial = tried(world, begun(world))
    everybody_answers(world, trial)
    today = world.mette.owner.today()
    t.Round.update(closes_on=today - timedelta(days=1)).where(t.Round.id == trial).execute()

    assert [one.id for one in actions.rounds.close_due()] == [trial]

    assert t.Response.select().count() == 0
    assert releases.every() == ()


def test_nobody_talks_about_a_trial(world: World) -> None:
    trial = tried(world, begun(world))
    answered(world, trial, world.anna)

    for reader in (world.carl, world.anna):
        laid = actions.conversations.table(reader, world.anna.id)
        assert laid.round.id == world.round
        assert [one.id for one in laid.rounds] == [world.round]
        with pytest.raises(NotFound):
            actions.conversations.table(reader, world.anna.id, trial)
    with pytest.raises(NotFound):
        actions.conversations.open_(world.carl, world.anna.id, trial, True)
    (readiness,) = actions.tasks.readiness(world.carl, [world.class_a])
    assert readiness.round == the_round(world)


def test_nobody_reads_what_was_answered_in_a_trial(world: World) -> None:
    trial = tried(world, begun(world))
    response = answered(world, trial, world.anna)

    for person in (world.carl, world.dorte, world.mette, world.karin, world.bo):
        with pytest.raises(NotAllowed):
            actions.responses.mine(person, response)


def test_a_trial_is_in_no_ones_numbers(world: World) -> None:
    trial = tried(world, begun(world))
    everybody_answers(world, trial)
    actions.rounds.close(world.mette, trial)

    assert rounds.released(world.owner, [world.class_a.id]) == ()
    _, view = actions.feedback.of_school(world.dorte, world.school, None, None, None)
    assert view.rounds == ()
    for page in (
        lambda: actions.feedback.of_school(world.dorte, world.school, trial, None, None),
        lambda: actions.feedback.of_team(world.carl, world.team.id, trial, None, None),
    ):
        with pytest.raises(NotFound):
            page()


def test_a_trial_is_nobodys_last_time(world: World) -> None:
    draft = begun(world)
    response = answered(world, tried(world, draft), world.anna)
    sent = responses.response(world.owner, response)
    asked = questionnaires.publish(world.mette, draft)

    opened = Task(
        world.owner, world.round, None, asked.name, asked.version, world.anna.id, world.anna.id,
        world.class_a.id,
    )  # fmt: skip

    assert sent.task.name == asked.name
    assert responses.last_sent(world.owner, opened) is None


@pytest.mark.parametrize("who", ["dorte", "mette"])
def test_the_leadership_and_the_consultant_close_a_trial(world: World, who: str) -> None:
    trial = tried(world, begun(world))

    actions.rounds.close(world.person(who), trial)

    assert rounds.round(world.owner, trial).closed_at is not None


def test_whoever_may_close_a_trial_finds_it_in_the_library(world: World) -> None:
    trial = tried(world, begun(world))

    for person in (world.dorte, world.mette):
        assert [one.id for one in questionnaires.library(person).trials] == [trial]
    actions.rounds.close(world.dorte, trial)

    assert questionnaires.library(world.mette).trials == ()


def test_a_trial_is_closed_by_nobody_else_and_the_consultant_closes_nothing_else(
    world: World,
) -> None:
    trial = tried(world, begun(world))

    for person, of in ((world.carl, trial), (world.mette, world.round)):
        with pytest.raises(NotAllowed):
            actions.rounds.close(person, of)


def test_a_leader_tries_out_what_is_their_own(world: World) -> None:
    own, hers = questionnaires.begin(world.dorte), begun(world)

    trial = tried(world, own, by=world.dorte)

    assert rounds.round(world.owner, trial).trial
    with pytest.raises(NotAllowed):
        tried(world, hers, by=world.dorte)


def test_a_draft_with_mistakes_is_not_tried_out(world: World) -> None:
    draft = begun(world)
    questionnaires.save(world.mette, draft, 1, "{}")

    with pytest.raises(NotSound):
        tried(world, draft)

    assert definitions.versions(world.owner, "nyt-skema-2") == ()
    assert t.Round.select().where(t.Round.trial).count() == 0


@pytest.mark.parametrize("name", ["judgement", "visit", "team-data"])
def test_only_what_students_answer_is_tried_out(world: World, name: str) -> None:
    draft = questionnaires.copy(world.mette, name, 1)

    with pytest.raises(NotAllowed):
        tried(world, draft)


def test_the_anonymous_mode_is_not_tried_out(world: World) -> None:
    draft = begun(world, "anonymous")

    with pytest.raises(NotAllowed):
        tried(world, draft)


def test_a_trial_asks_classes_of_the_one_school(world: World) -> None:
    draft, day = begun(world), world.mette.owner.today()

    for school, classes in (
        (world.school, []),
        (world.school, [world.team.id]),
        (world.school, [world.far.class_f.id]),
        (world.far.school, [world.far.class_f.id]),
        (world.far.school, [world.class_a.id]),
    ):
        with pytest.raises(NotAllowed):
            questionnaires.try_out(world.mette, draft, school, day, classes)


def test_a_round_that_is_over_is_no_trial_afterwards(world: World) -> None:
    """The open round beside the trial goes its own way."""
    trial = tried(world, begun(world))
    everybody_answers(world, trial)
    give_all(world, world.students())
    last_day_was(world, days_ago=1)

    assert [one.id for one in actions.rounds.close_due()] == [world.round]

    (release,) = releases.every()
    assert release.round == world.round
    students = [one.id for one in world.students()]
    assert len(responses.of_rounds(world.owner, [trial], students)) == 12
