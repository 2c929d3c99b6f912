"""Who may: every deed, for everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import get_args
from uuid import uuid4

import pytest

from questionnaires import Document, Questionnaire, Reader
from service.errors import NotAllowed
from service.rules import access
from service.store import definitions, people
from service.store.definitions import Version
from service.store.drafts import Draft
from service.store.ground import database
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.visiting.visits import Visit
from tests.school.deeds import newest, the_round
from tests.school.world import World, by_code

EVERYBODY = (
    "anna", "anna_by_code", "bo", "freja", "carl", "erik", "lise", "dorte", "signe",
    "mette", "karin", "elsa", "finn", "gry",
)  # fmt: skip


def who(world: World, name: str) -> Person:
    return by_code(world.anna) if name == "anna_by_code" else world.person(name)


def latest(world: World, name: str) -> Questionnaire:
    return definitions.latest(world.owner, name)


def about_anna(world: World, name: str, by: Person, sent: bool = True) -> Response:
    version, home = newest(name), world.class_a.id
    task = Task(world.owner, world.round, None, name, version, by.id, world.anna.id, home)
    moment = database.now()
    return Response(uuid4(), task, Document(), 1, "da", moment, moment if sent else None, None)


def of_carl(world: World) -> Visit:
    return Visit(
        uuid4(), world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id,
        "Dansk", date(2026, 11, 3), "visit", 1, "5.a", "Signe", "Carl", uuid4(), None,
    )  # fmt: skip


SOMEBODY = uuid4()  # not anybody in the school


def draft_of(world: World, author: Person) -> Draft:
    moment = database.now()
    return Draft(
        uuid4(), world.owner, "trivsel-2", "{}", "", author.id, author.name, 0, moment, moment, ""
    )


def reads(world: World, name: str, by: Person, person: Person, sent: bool = True) -> None:
    response = about_anna(world, name, by, sent)
    relations = access.relations(person, world.anna)
    access.check_may_read(latest(world, name), response, person, relations)


Deed = Callable[[World, Person], None]

DEEDS: dict[str, tuple[Deed, set[str]]] = {
    "answer for Anna": (
        lambda w, p: access.check_may_answer(p, latest(w, "start-up"), w.anna),
        {"anna", "anna_by_code"},
    ),
    "judge Anna": (
        lambda w, p: access.check_may_answer(p, latest(w, "judgement"), w.anna),
        {"carl"},
    ),
    "answer an observation in a round": (
        lambda w, p: access.check_may_answer(p, latest(w, "visit"), w.anna),
        set(),
    ),
    "read what Anna sent": (
        lambda w, p: reads(w, "start-up", w.anna, p),
        {"anna", "anna_by_code", "carl"},
    ),
    "read what Anna has not sent": (
        lambda w, p: reads(w, "start-up", w.anna, p, sent=False),
        {"anna", "anna_by_code"},
    ),
    "read Carl's judgement of Anna": (
        lambda w, p: reads(w, "judgement", w.carl, p),
        {"anna", "anna_by_code", "carl"},
    ),
    "write on in Anna's draft": (
        lambda w, p: access.check_is_mine(p, about_anna(w, "start-up", w.anna)),
        {"anna", "anna_by_code"},
    ),
    "see the table of Anna's conversation": (
        lambda w, p: access.check_may_talk_with(p, w.anna),
        {"anna", "carl"},
    ),
    "hold Anna's conversation": (
        lambda w, p: access.check_holds_conversation(p, w.anna),
        {"carl"},
    ),
    "see the list of 5.a": (lambda w, p: access.check_may_see_class(p, w.class_a), {"carl"}),
    "see team 5": (
        lambda w, p: access.check_may_see_team(p, w.team),
        {"carl", "erik", "dorte"},
    ),
    "see a class as if it were a team": (
        lambda w, p: access.check_may_see_team(p, w.class_a),
        set(),
    ),
    "see the releases of the start-up": (
        lambda w, p: access.check_sees_releases(p, latest(w, "start-up"), w.school),
        {"carl", "erik", "dorte"},
    ),
    "see releases of the judgement": (
        lambda w, p: access.check_sees_releases(p, latest(w, "judgement"), w.school),
        set(),
    ),
    "lead the school": (lambda w, p: access.check_leads(p, w.school), {"dorte"}),
    "write questionnaires": (
        lambda _, p: access.check_shapes_questionnaires(p),
        {"dorte", "mette", "elsa"},
    ),
    "change what Dorte is writing": (
        lambda w, p: access.check_may_change(p, draft_of(w, w.dorte)),
        {"dorte", "mette"},
    ),
    "change what Mette is writing": (
        lambda w, p: access.check_may_change(p, draft_of(w, w.mette)),
        {"mette"},
    ),
    "retire what somebody else has published": (
        lambda _, p: access.check_may_retire(p, Version("trivsel-2", 1, "", author=SOMEBODY)),
        {"mette"},
    ),
    "retire what they have published themselves": (
        lambda _, p: access.check_may_retire(p, Version("trivsel-2", 1, "", author=p.id)),
        {"dorte", "mette", "elsa"},
    ),
    "try something out at the school": (
        lambda w, p: access.check_may_try_out(p, w.school),
        {"dorte", "mette"},
    ),
    "run a round": (lambda w, p: access.check_runs(p, the_round(w)), {"dorte"}),
    "run a trial": (
        lambda w, p: access.check_runs(p, replace(the_round(w), trial=True)),
        {"dorte", "mette"},
    ),
    "visit classes": (lambda w, p: access.check_coaches(p, w.school), {"dorte", "signe"}),
    "open what a code does not": (
        lambda _, p: access.check_logged_in_by_school(p),
        set(EVERYBODY) - {"anna_by_code"},
    ),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_who_may(world: World, deed: str) -> None:
    check, may = DEEDS[deed]

    assert {name for name in EVERYBODY if _allowed(check, world, who(world, name))} == may


def _allowed(check: Deed, world: World, person: Person) -> bool:
    try:
        check(world, person)
    except NotAllowed:
        return False
    return True


@pytest.mark.parametrize(
    ("name", "relations"),
    [
        ("anna", {"student"}),
        ("anna_by_code", {"student"}),
        ("bo", set()),
        ("freja", set()),
        ("carl", {"contact_teacher", "team"}),
        ("erik", {"team"}),
        ("lise", {"subject_teacher"}),
        ("dorte", {"leader"}),
        ("signe", {"coach"}),
        ("mette", set()),
        ("karin", {"guardian"}),
        ("elsa", set()),
        ("finn", set()),
    ],
)
def test_what_somebody_is_to_anna(world: World, name: str, relations: set[str]) -> None:
    assert access.relations(who(world, name), world.anna) == relations


def test_a_teacher_is_nothing_to_a_student_who_left_the_class(world: World) -> None:
    assert access.relations(world.carl, replace(world.anna, memberships=())) == set()


def test_a_guardian_is_the_same_to_whoever_left_the_class(world: World) -> None:
    anna = replace(world.anna, memberships=())

    assert access.relations(world.karin, anna) == {"guardian"}
    assert access.relations(world.karin, world.bo) == set()


def test_a_guardian_is_nothing_to_an_adult(world: World) -> None:
    birthday = world.anna.owner.today()

    grown = replace(world.anna, adult_from=birthday)
    tomorrow = replace(world.anna, adult_from=birthday + timedelta(days=1))

    assert access.relations(world.karin, grown) == set()
    assert access.relations(world.karin, tomorrow) == {"guardian"}


def test_whose_data_are_restricted_is_read_by_nobody_else(world: World) -> None:
    anna = replace(world.anna, restricted=True)

    assert access.relations(world.anna, anna) == {"student"}
    assert access.relations(world.carl, anna) == set()
    assert access.relations(world.karin, anna) == set()


@pytest.mark.parametrize(
    ("name", "relations"),
    [("signe", {"observer"}), ("carl", {"subject_teacher"}), ("dorte", set()), ("erik", set())],
)
def test_what_somebody_is_to_a_visit(world: World, name: str, relations: set[str]) -> None:
    assert access.relations_to_visit(who(world, name), of_carl(world)) == relations


def test_a_round_takes_only_what_it_asks_of_whom_it_asks(world: World) -> None:
    asked = about_anna(world, "start-up", world.anna).task
    groups = (world.class_a.id, world.class_b.id)
    access.check_asked(asked, the_round(world), groups)

    for other in (
        replace(asked, name="visit"),
        replace(asked, version=asked.version + 1),
        replace(asked, group=world.far.class_f.id),
    ):
        with pytest.raises(NotAllowed):
            access.check_asked(other, the_round(world), groups)


def _by_role(questionnaire: Questionnaire, role: str, world: World) -> bool:
    response = about_anna(world, questionnaire.name, world.anna)
    try:
        access.check_may_read(questionnaire, response, world.bo, frozenset({role}))
    except NotAllowed:
        return False
    return True


def test_who_the_page_names_and_who_may_read_are_the_same(world: World) -> None:
    for questionnaire in definitions.shipped():
        enforced = {role for role in get_args(Reader) if _by_role(questionnaire, role, world)}

        assert enforced == set(access.audience(questionnaire).readers), questionnaire.name


def test_who_the_page_names_for_numbers_and_who_may_see_them_are_the_same(world: World) -> None:
    holders = {"team": people.person(world.owner, world.erik.id), "leader": world.dorte}
    for questionnaire in definitions.shipped():
        named = set(access.audience(questionnaire).aggregates)
        for role, person in holders.items():
            check = access.check_sees_releases
            seen = _allowed(lambda w, p: check(p, questionnaire, w.school), world, person)  # noqa: B023

            assert seen is (role in named), (questionnaire.name, role)


@pytest.mark.parametrize("mode", ["confidential", "anonymous"])
def test_nobody_reads_by_name_what_is_not_shared(world: World, mode: str) -> None:
    sealed = latest(world, "start-up").model_copy(update={"confidentiality": mode})

    assert access.audience(sealed).readers == ()
    assert not _by_role(sealed, "contact_teacher", world)


def test_nobody_sees_what_is_answered_in_a_trial(world: World) -> None:
    assert access.audience(latest(world, "start-up")).readers
    assert access.audience(latest(world, "start-up"), trial=True) == access.Audience((), ())


def test_a_question_for_fewer_readers_is_left_out_for_the_others(world: World) -> None:
    questionnaire = _narrowed(latest(world, "start-up"), "hard_success")
    document = Document({"hard_success": "Øve", "try_first": "mostly"}, frozenset({"heard"}))

    teacher = access.readable(questionnaire, document, frozenset({"contact_teacher"}))
    coach = access.readable(questionnaire, document, frozenset({"coach"}))

    assert teacher == Document({"try_first": "mostly"}, frozenset({"heard"}))
    assert coach == document


def _narrowed(questionnaire: Questionnaire, question_id: str) -> Questionnaire:
    """The same, with one question that only the coach reads."""
    sections = tuple(
        section.model_copy(
            update={
                "questions": tuple(
                    one.model_copy(update={"readers": ("coach",)}) if one.id == question_id else one
                    for one in section.questions
                )
            }
        )
        for section in questionnaire.sections
    )
    return questionnaire.model_copy(update={"sections": sections})


def test_nothing_anonymous_is_written_on_a_visit(world: World) -> None:
    interview = latest(world, "interview")
    anonymous = interview.model_copy(update={"confidentiality": "anonymous", "readers": ()})

    assert access.may_write_on_visit(world.signe, of_carl(world), interview)
    assert not access.may_write_on_visit(world.signe, of_carl(world), anonymous)


def test_an_anonymous_form_is_never_begun_and_is_taken_part_in_by_students(world: World) -> None:
    climate = latest(world, "class-climate")

    access.check_may_take_part(world.anna, climate, world.anna)
    for person, about in (("anna", "bo"), ("carl", "anna"), ("karin", "anna")):
        with pytest.raises(NotAllowed):
            access.check_may_take_part(world.person(person), climate, world.person(about))
    with pytest.raises(NotAllowed):
        access.check_may_answer(world.anna, climate, world.anna)
    with pytest.raises(NotAllowed):
        access.check_may_take_part(world.anna, latest(world, "start-up"), world.anna)


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("class-climate", True),
        ("guardian-preparation", False),  # it picks a subject from a roster
        ("judgement", False),
        ("visit", False),
        ("account", False),
    ],
)
def test_what_can_be_asked_so_that_nobody_is_known_again(
    world: World, name: str, may: bool
) -> None:
    hidden = {"confidentiality": "anonymous", "readers": ()}

    assert access.may_be_anonymous(latest(world, name).model_copy(update=hidden)) is may
    named = latest(world, name).model_copy(update={"confidentiality": "shared"})
    assert not access.may_be_anonymous(named)


def test_the_note_of_a_sheet_names_those_alone_who_can_read_it(world: World) -> None:
    readers = {"readers": ("coach", "team", "leader")}
    account = latest(world, "account").model_copy(update=readers)
    plan = latest(world, "conversation-plan").model_copy(update=readers)

    assert access.audience(account).readers == ("leader",)
    assert access.audience(plan).readers == ("team", "leader")
