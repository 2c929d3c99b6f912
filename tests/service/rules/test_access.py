"""Who may: every deed, for everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import get_args
from uuid import uuid4

import pytest

from questionnaires import Document, Questionnaire, Reader
from service.errors import NotAllowed
from service.rules import access
from service.store import database, definitions, people
from service.store.people import Person
from service.store.responses import Response, Task
from service.store.visits import Visit
from tests.deeds import the_round
from tests.world import World, by_code

EVERYBODY = (
    "anna", "anna_by_code", "bo", "freja", "carl", "erik", "lise", "dorte", "signe",
    "elsa", "finn", "gry",
)  # fmt: skip


def who(world: World, name: str) -> Person:
    return by_code(world.anna) if name == "anna_by_code" else world.person(name)


def about_anna(world: World, name: str, by: Person, sent: bool = True) -> Response:
    task = Task(world.owner, world.round, None, name, 1, by.id, world.anna.id, world.class_a.id)
    moment = database.now()
    return Response(uuid4(), task, Document(), 1, "da", moment, moment if sent else None, None)


def of_carl(world: World) -> Visit:
    return Visit(
        uuid4(), world.owner, world.school, world.signe.id, world.carl.id, world.class_a.id,
        "Dansk", date(2026, 11, 3), "visit", 1, "5.a", "Signe", "Carl", uuid4(), None,
    )  # fmt: skip


def reads(world: World, name: str, by: Person, person: Person, sent: bool = True) -> None:
    response = about_anna(world, name, by, sent)
    relations = access.relations(person, world.anna)
    access.check_may_read(definitions.latest(name), response, person, relations)


Deed = Callable[[World, Person], None]

DEEDS: dict[str, tuple[Deed, set[str]]] = {
    "answer for Anna": (
        lambda w, p: access.check_may_answer(p, definitions.latest("start-up"), w.anna),
        {"anna", "anna_by_code"},
    ),
    "judge Anna": (
        lambda w, p: access.check_may_answer(p, definitions.latest("judgement"), w.anna),
        {"carl"},
    ),
    "answer an observation in a round": (
        lambda w, p: access.check_may_answer(p, definitions.latest("visit"), w.anna),
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
        lambda w, p: access.check_sees_releases(p, definitions.latest("start-up"), w.school),
        {"carl", "erik", "dorte"},
    ),
    "see releases of the judgement": (
        lambda w, p: access.check_sees_releases(p, definitions.latest("judgement"), w.school),
        set(),
    ),
    "lead the school": (lambda w, p: access.check_leads(p, w.school), {"dorte"}),
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
        ("elsa", set()),
        ("finn", set()),
    ],
)
def test_what_somebody_is_to_anna(world: World, name: str, relations: set[str]) -> None:
    assert access.relations(who(world, name), world.anna) == relations


def test_a_teacher_is_nothing_to_a_student_who_left_the_class(world: World) -> None:
    assert access.relations(world.carl, replace(world.anna, memberships=())) == set()


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
        replace(asked, version=2),
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
    for questionnaire in definitions.every():
        enforced = {role for role in get_args(Reader) if _by_role(questionnaire, role, world)}

        assert enforced == set(access.audience(questionnaire).readers), questionnaire.name


def test_who_the_page_names_for_numbers_and_who_may_see_them_are_the_same(world: World) -> None:
    holders = {"team": people.person(world.owner, world.erik.id), "leader": world.dorte}
    for questionnaire in definitions.every():
        named = set(access.audience(questionnaire).aggregates)
        for role, person in holders.items():
            check = access.check_sees_releases
            seen = _allowed(lambda w, p: check(p, questionnaire, w.school), world, person)  # noqa: B023

            assert seen is (role in named), (questionnaire.name, role)


@pytest.mark.parametrize("mode", ["confidential", "anonymous"])
def test_nobody_reads_by_name_what_is_not_shared(world: World, mode: str) -> None:
    sealed = definitions.latest("start-up").model_copy(update={"confidentiality": mode})

    assert access.audience(sealed).readers == ()
    assert not _by_role(sealed, "contact_teacher", world)


def test_a_question_for_fewer_readers_is_left_out_for_the_others(world: World) -> None:
    questionnaire = _narrowed(definitions.latest("start-up"), "hard_success")
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
