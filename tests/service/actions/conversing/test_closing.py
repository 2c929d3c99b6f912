"""Close, refuse and open again; minutes that two write at once; what each country asks for."""

from __future__ import annotations

import json
from datetime import date
from uuid import UUID, uuid4

import pytest
from werkzeug.datastructures import MultiDict

from questionnaires import Document
from service import actions
from service.actions.conversing.agreeing import AtTable, at_table
from service.actions.conversing.minutes import Saved
from service.errors import Final, NotAllowed, NotWhole, OtherWrites
from service.store import conversations, people, tables as t
from service.store.conversing import agreeing, minutes
from service.store.conversing.conversations import AgreementWords, GoalWords
from service.store.conversing.minutes import Minutes
from service.store.ground.database import now
from service.store.people import Person
from tests.school.world import World
from tests.service.actions.conversing.test_agreeing import held, opened

GOAL = GoalWords("Læse højt", strategies="Øve ti minutter")


def at(world: World, who: str, key: UUID) -> AtTable:
    return at_table(people.person(world.owner, world.person(who).id), key)


def lacks(world: World, key: UUID) -> list[str]:
    """The fields that are missing, with the subject where there is one."""
    found = actions.closing.look(at(world, "carl", key)).missing
    return [f"{one.field} {one.subject}".strip() for one in found]


def post(**given: str) -> MultiDict[str, str]:
    return MultiDict({f"q-{name}": text for name, text in given.items()})


def write(world: World, who: Person, key: UUID, kind: str = "minutes", **given: str) -> Document:
    saved = actions.minutes.save(who, key, kind, post(**given), by_script=False)
    return saved.paper.kept.document


def swedish(world: World) -> None:
    t.Owner.update(country="se").where(t.Owner.id == world.owner).execute()


def named(world: World, name: str) -> None:
    t.Group.update(name=name).where(t.Group.id == world.class_a.id).execute()


def test_minutes_are_pinned_to_the_version_they_were_begun_in(world: World) -> None:
    key = opened(world)

    write(world, world.anna, key, went_well="Jeg læser mere")

    (kept,) = minutes.of_conversation(world.owner, key)
    assert (kept.name, kept.version, kept.revision) == ("conversation-minutes", 1, 1)
    assert (kept.document.text("went_well"), kept.writer) == ("Jeg læser mere", world.anna.id)


def test_the_note_taker_writes_the_minutes_and_the_teacher_the_points(world: World) -> None:
    key = opened(world)

    with pytest.raises(OtherWrites):
        write(world, world.carl, key, went_well="Nej")
    with pytest.raises(OtherWrites):
        write(world, world.anna, key, "points", danish="Nej")
    write(world, world.anna, key, went_well="Ja")
    write(world, world.carl, key, "points", danish="Læser sikkert")

    readers = [at(world, who, key) for who in ("anna", "carl")]
    for one in readers:
        texts = [paper.kept.document.answers for paper in actions.minutes.papers(one)]
        assert texts == [{"went_well": "Ja"}, {"danish": "Læser sikkert"}]


def test_two_pages_of_minutes_keep_both_texts(world: World) -> None:
    key = opened(world)
    lanes = [str(uuid4()), str(uuid4())]
    for lane, text in zip(lanes, ("Fra tavlen", "Fra telefonen"), strict=True):
        given = post(talked_about=text)
        given.update({"lane": lane, "was": "{}"})
        actions.minutes.save(world.anna, key, "minutes", given, by_script=True)

    (kept,) = minutes.of_conversation(world.owner, key)
    assert kept.document.text("talked_about") == "Fra tavlen"
    assert kept.asides[lanes[1]].text("talked_about") == "Fra telefonen"
    given = post(talked_about="Fra tavlen")
    given.update({"lane": str(uuid4()), "go": f"both:{lanes[1]}:talked_about"})
    saved = actions.minutes.save(world.anna, key, "minutes", given, by_script=False)
    assert saved.paper.kept.document.text("talked_about") == "Fra tavlen\nFra telefonen"
    assert not saved.paper.kept.asides


def test_a_page_that_saves_itself_writes_nothing_over(world: World) -> None:
    """It still shows the old text where another page has written in the meantime."""
    key, lane = opened(world), str(uuid4())

    def saved(lane: str, number: int, was: dict[str, str], **words: str) -> Saved:
        given = post(**words)
        given.update({"lane": lane, "number": str(number), "was": json.dumps(was)})
        return actions.minutes.save(world.anna, key, "minutes", given, by_script=True)

    first = saved(lane, 1, {}, went_well="Læser")
    saved(str(uuid4()), 1, first.marks, went_well="Læser", talked_about="Fra tavlen")
    second = saved(lane, 2, first.marks, went_well="Læser mere")
    saved(lane, 3, second.marks, went_well="Læser mere nu")

    (kept,) = minutes.of_conversation(world.owner, key)
    assert kept.document.answers == {"went_well": "Læser mere nu", "talked_about": "Fra tavlen"}


def test_a_script_that_sends_twice_lands_once(world: World) -> None:
    key, lane = opened(world), str(uuid4())
    given = post(talked_about="Læsning")
    given.update({"lane": lane, "number": "1", "was": "{}"})

    for _ in range(2):
        actions.minutes.save(world.anna, key, "minutes", given, by_script=True)

    (kept,) = minutes.of_conversation(world.owner, key)
    assert kept.revision == 1


def test_in_denmark_strengths_focus_danish_and_mathematics_are_asked_for(world: World) -> None:
    key = opened(world)
    assert lacks(world, key) == ["strengths", "focus", "danish", "mathematics", "challenged"]

    write(world, world.anna, key, went_well="Jeg læser mere")
    conversations.keep_goals(world.owner, key, [(None, GOAL)])
    write(world, world.carl, key, "points", danish="Sikker", mathematics="Godt på vej")
    assert lacks(world, key) == ["challenged"]

    write(world, world.carl, key, "points", danish="Sikker", mathematics="Ja", challenged="yes")
    assert lacks(world, key) == ["efforts", "follow_up"]


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("0.a", ["language", "numbers"]),
        ("1.b", ["danish", "mathematics"]),
        ("7.b", ["danish", "mathematics", "education"]),
        ("9", ["danish", "mathematics", "education"]),
        ("Ugleholdet", []),
    ],
)
def test_the_grade_is_the_number_that_the_class_begins_with(
    world: World, name: str, fields: list[str]
) -> None:
    key = opened(world)
    named(world, name)

    assert lacks(world, key) == ["strengths", "focus", *fields, "challenged"]


def test_what_a_subject_teacher_has_given_is_not_written_again(world: World) -> None:
    key = opened(world)
    row = {
        "owner": world.owner, "round": world.round, "student": world.anna.id, "subject": "dansk",
        "writer": world.lise.id, "judgement": "Læser sikkert",
    }  # fmt: skip
    judged = t.SubjectJudgement.create(**row)
    assert "danish" in lacks(world, key)  # it is Lise's alone until it is given

    t.SubjectJudgement.update(given_at=now()).where(t.SubjectJudgement.id == judged.id).execute()

    assert "danish" not in lacks(world, key)


def test_in_sweden_each_subject_and_each_side_are_asked_for(world: World) -> None:
    swedish(world)
    key = opened(world)
    assert lacks(world, key) == [
        "goal", "student_does", "school_does", "guardian_does", "judgement dansk"
    ]  # fmt: skip

    conversations.keep_goals(world.owner, key, [(None, GOAL)])
    agreed = [AgreementWords("Läsa", "guardian"), AgreementWords("Välja bok", "teacher")]
    conversations.keep_agreements(world.owner, key, [(None, one) for one in agreed])
    assert lacks(world, key) == ["judgement dansk"]
    rows = {"subjects": "0", "subjects.0.subject": "Dansk", "subjects.0.judgement": "Läser säkert"}
    given = MultiDict({f"q-{name}": text for name, text in rows.items()})
    actions.minutes.save(world.carl, key, "points", given, by_script=False)

    assert lacks(world, key) == []


def test_what_somebody_else_does_is_not_what_the_school_does(world: World) -> None:
    """The plan prints it under others; the law asks for the school's own part."""
    swedish(world)
    key = opened(world)
    conversations.keep_agreements(world.owner, key, [(None, AgreementWords("Läsa", "other"))])

    assert "school_does" in lacks(world, key)


@pytest.mark.parametrize("name", ["6.a", "F", "Fa", "F-klass", "Förskoleklass", "9.b"])
def test_outside_grades_one_to_five_sweden_asks_for_nothing_in_writing(
    world: World, name: str
) -> None:
    swedish(world)
    key = opened(world)
    named(world, name)

    assert lacks(world, key) == []
    actions.closing.close(people.person(world.owner, world.carl.id), key, True)
    assert held(world, key).statutory


def test_after_grade_nine_denmark_has_no_message_book(world: World) -> None:
    key = opened(world)
    named(world, "10.a")

    assert lacks(world, key) == []


@pytest.mark.parametrize("name", ["Falken", "Lejonet"])
def test_where_the_grade_is_unknown_sweden_may_ask_for_a_plan(world: World, name: str) -> None:
    swedish(world)
    key = opened(world)
    named(world, name)

    assert lacks(world, key) == ["goal", "student_does", "school_does"]


def test_what_lacks_something_is_not_closed(world: World) -> None:
    key = opened(world)

    with pytest.raises(NotWhole) as refused:
        actions.closing.close(world.carl, key, True)

    assert refused.value.missing[:2] == ("strengths", "focus")
    assert held(world, key).closed_at is None
    assert held(world, key).statutory


def test_another_conversation_is_closed_and_the_choice_kept(world: World) -> None:
    key = opened(world)

    actions.closing.close(world.carl, key, False)

    assert held(world, key).closed_at is not None
    assert not held(world, key).statutory
    with pytest.raises(Final):
        write(world, world.anna, key, went_well="For sent")
    with pytest.raises(Final):
        actions.closing.close(world.carl, key, False)


def test_two_texts_are_decided_between_before_it_is_closed(world: World) -> None:
    key = opened(world)
    aside = {"page": Document({"next_on": date(2027, 4, 7).isoformat()})}
    agreeing.keep(world.owner, key, None, aside)

    with pytest.raises(NotWhole) as refused:
        actions.closing.close(world.carl, key, False)

    assert refused.value.missing == ("undecided",)


def test_it_is_opened_again_and_says_so(world: World) -> None:
    key = opened(world)
    actions.closing.close(world.carl, key, False)
    before = held(world, key)

    actions.closing.reopen(world.carl, key)

    after = held(world, key)
    assert after.closed_at is None
    assert after.reopened_at is not None
    assert after.revision == before.revision + 1
    write(world, world.anna, key, went_well="Igen")
    deeds = [one.deed for one in t.AuditEntry.select()]
    assert {"conversation.closed", "conversation.reopened"} <= set(deeds)


@pytest.mark.parametrize("who", ["anna", "bo", "erik", "dorte", "karin", "bente"])
def test_only_the_contact_teacher_closes_and_opens(world: World, who: str) -> None:
    key = opened(world)

    with pytest.raises(NotAllowed):
        actions.closing.close(world.person(who), key, False)
    with pytest.raises(NotAllowed):
        actions.closing.reopen(world.person(who), key)


def test_an_owners_own_minutes_are_kept_in_the_version_of_their_day(world: World) -> None:
    key = opened(world)
    minutes.keep(world.owner, key, Minutes("start-up", 1), world.carl.id)

    (notes, _points) = actions.minutes.papers(at(world, "carl", key))

    assert (notes.questionnaire.name, notes.questionnaire.version) == ("start-up", 1)


def test_the_owners_administrator_says_whose_law_it_is(world: World) -> None:
    actions.cases.set_country(world.bente, "se")

    assert people.person(world.owner, world.anna.id).owner.country == "se"
    with pytest.raises(NotAllowed):
        actions.cases.set_country(world.bente, "no")
    with pytest.raises(NotAllowed):
        actions.cases.set_country(world.dorte, "dk")
