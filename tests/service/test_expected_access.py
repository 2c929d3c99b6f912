"""Who reads what, written by hand and held against every page, and against what pages promise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from uuid import UUID, uuid4

import pytest
from flask.testing import FlaskClient

from questionnaires import Document
from service import actions
from service.store import definitions, groups, people, responses, rounds, sheets, tables as t
from service.store.ground.database import now
from service.store.people import Person
from tests.school.anonymously import published
from tests.school.deeds import filled, save
from tests.school.visited import visited
from tests.school.world import World

ClientOf = Callable[[Person], FlaskClient]

EVERYBODY = (
    "anna", "bo", "freja", "carl", "erik", "lise", "dorte", "signe", "mette", "karin",
    "bente", "rita", "elsa", "finn", "gry",
)  # fmt: skip

# What Anna has written, by the readers that its definition names, and who reads it. Carl is her
# contact teacher and in the class's team with Erik; Lise teaches her, Karin is her mother.
OF_ANNA = {
    "": "anna",
    "contact_teacher": "anna carl",
    "subject_teacher": "anna lise",
    "team": "anna carl erik",
    "coach": "anna signe",
    "leader": "anna dorte",
    "guardian": "anna karin",
    "student": "anna",
    "observer": "anna",  # nobody observes an answer
    "consultant": "anna",  # nobody above the school reads what a student wrote
    "superintendent": "anna",
    "contact_teacher guardian": "anna carl karin",
    "subject_teacher leader coach": "anna lise dorte signe",
}
NOT_SENT = "contact_teacher subject_teacher team coach leader guardian"
# The same of other writers, and in other modes and states.
OTHERWISE = {
    "a draft": "anna",
    "confidential": "anna",
    "a trial": "anna",
    "a look that waits": "carl",
    "a look that is open": "carl anna",
    "what the guardian prepared": "karin carl anna",
    "notes of a visit": "signe carl",
    "notes of a visit that is shared": "signe carl dorte",
    "an own view of a lesson that is shared": "carl signe",
    "the teacher's own view of the lesson": "carl signe",
    "the team's plan": "carl erik dorte",
}
# When something has changed: who reads no longer what named all those readers.
NAMED = "contact_teacher subject_teacher team coach leader guardian"
ALL_OF_THEM = {"anna", "carl", "erik", "lise", "signe", "dorte", "karin"}
CHANGES = {
    "nothing": set(),
    "Lise's time as a substitute is over": {"lise"},
    "Karin may not read any more": {"karin"},
    "Anna is an adult": {"karin"},
    "her data are restricted": ALL_OF_THEM - {"anna"},
    "Anna has moved to 5.b": {"lise"},  # Carl reads on as one of the team, Erik as more than that
    "the team has other classes": {"erik"},
    "Signe is no coach any more": {"signe"},
}
# What the note “who sees this” calls them, in English, and whom that means in this school.
CALLED = {
    "You": {"anna"},
    "Your contact teacher": {"carl"},
    "Subject teacher": {"lise"},
    "The class’s team": {"carl", "erik"},
    "Learning coach": {"signe"},
    "School leadership": {"dorte"},
    "Guardian": {"karin"},
    "Student": {"anna"},
}

# What the other notes say, on the covers of a guardian, a teacher, a coach and a team.
CALLED_OTHERWISE = {
    "what the guardian prepared": {
        "You": {"karin"}, "Your child": {"anna"}, "Your child’s contact teacher": {"carl"},
    },
    "a look that is open": {
        "You": {"carl"},
        "The student, when both have sent, and you talk or the round is closed": {"anna"},
    },
    "notes of a visit": {
        "You": {"signe"}, "The teacher you visit": {"carl"},
        "One more person at the school, if the teacher shares them": set(),
    },
    "notes of a visit that is shared": {
        "You": {"signe"}, "The teacher you visit": {"carl"},
        "One more person at the school, if the teacher shares them": {"dorte"},
    },
    "the teacher's own view of the lesson": {
        "You": {"carl"}, "Whoever visited the lesson": {"signe"},
    },
    "the team's plan": {
        "You": {"carl"}, "Your team": {"carl", "erik"}, "The school’s leadership": {"dorte"},
    },
    "confidential": {"You": {"anna"}},
}  # fmt: skip
WRITERS = {
    "what the guardian prepared": "karin",
    "a look that is open": "carl",
    "notes of a visit": "signe",
    "notes of a visit that is shared": "signe",
    "the teacher's own view of the lesson": "carl",
    "the team's plan": "carl",
    "confidential": "anna",
}


@dataclass(frozen=True)
class Given:
    """Something that was written: its words stand nowhere else."""

    words: str
    response: UUID


def asked(world: World, names: list[str], title: str, trial: bool = False) -> UUID:
    today = world.dorte.owner.today()
    forms = {name: definitions.latest(world.owner, name).version for name in names}
    days = (today - timedelta(days=1), today + timedelta(days=9))
    classes = [world.class_a.id, world.class_b.id]
    return rounds.add(world.owner, world.school, title, *days, forms, classes, trial=trial)


def write(
    world: World, who: Person, round_id: UUID, name: str, about: Person, sent: bool = True
) -> Given:
    """In words of their own."""
    person = people.person(world.owner, who.id)
    words = f"Ord {uuid4().hex}"
    response = actions.responses.begin(person, round_id, name, about.id, "da")
    form = definitions.latest(world.owner, name)
    save(person, response, filled(form, words=words))
    if sent:
        actions.responses.send(person, response, uuid4())
    return Given(words, response)


def form(world: World, number: int, readers: str, mode: str = "shared") -> str:
    """A tiny form of Nordby's own that these may read."""
    name = published(
        world, "confidential", confidentiality=mode, readers=readers.split(), aggregates_for=[]
    )
    other = f"access-{number}"
    t.Definition.update(name=other).where(t.Definition.name == name).execute()
    return other


def of_anna(world: World) -> dict[str, Given]:
    forms = {readers: form(world, at, readers) for at, readers in enumerate(OF_ANNA)}
    round_id = asked(world, list(forms.values()), "Alle")
    return {
        readers: write(world, world.anna, round_id, name, world.anna)
        for readers, name in forms.items()
    }


def otherwise(world: World) -> dict[str, Given]:
    names = {
        "a draft": form(world, 90, NOT_SENT),
        "confidential": form(world, 91, "", "confidential"),
    }
    round_id = asked(world, [*names.values(), "guardian-preparation"], "Andre")
    found = {
        what: write(world, world.anna, round_id, name, world.anna, sent=what != "a draft")
        for what, name in names.items()
    }
    found["what the guardian prepared"] = write(
        world, world.karin, round_id, "guardian-preparation", world.anna
    )
    trial = form(world, 92, NOT_SENT)
    tried = asked(world, [trial], "Prøve", trial=True)
    found["a trial"] = write(world, world.anna, tried, trial, world.anna)
    for what, opened in (("a look that waits", False), ("a look that is open", True)):
        two = asked(world, ["start-up", "judgement"], what)
        found[what] = write(world, world.carl, two, "judgement", world.anna)
        if opened:
            write(world, world.anna, two, "start-up", world.anna)
            actions.conversations.open_(world.carl, world.anna.id, two, False)
    return found | dict(_of_staff(world))


def _of_staff(world: World) -> Iterator[tuple[str, Given]]:
    signe = people.person(world.owner, world.signe.id)
    visit = actions.visits.start(
        signe, world.school, world.class_a.id, world.carl.id, "Dansk", signe.owner.today()
    )
    shared = visited(world)
    for what, who, name, at in (
        ("notes of a visit", signe, "visit", visit),
        ("the teacher's own view of the lesson", world.carl, "own-lesson", visit),
        ("notes of a visit that is shared", signe, "visit", shared),
        ("an own view of a lesson that is shared", world.carl, "own-lesson", shared),
    ):
        words = f"Ord {uuid4().hex}"
        response = actions.responses.begin_on_visit(who, at, name, "da")
        save(who, response, filled(name, words=words))
        actions.responses.send(who, response, uuid4())
        yield what, Given(words, response)
    actions.shares.share(world.carl, shared, world.dorte.id)
    words = f"Ord {uuid4().hex}"
    team = str(world.team.id)
    plan = actions.sheets.start(world.carl, "conversation-plan", team, "", "da")
    save(world.carl, plan, filled("conversation-plan", words=words))
    actions.responses.send(world.carl, plan, uuid4())
    yield "the team's plan", Given(words, plan)


def seen(client_of: ClientOf, world: World, given: dict[str, Given]) -> dict[str, set[str]]:
    """Who finds the words of each, wherever a page may be that has it."""
    found: dict[str, set[str]] = {what: set() for what in given}
    for who in EVERYBODY:
        client = client_of(world.person(who))
        read = "".join(client.get(address).text for address in addresses(world, given))
        for what, one in given.items():
            found[what] |= {who} if one.words in read else set()
    return found


def addresses(world: World, given: dict[str, Given]) -> list[str]:
    """Every page of a student, a visit, a sheet or a response that could hold these words."""
    anna = f"/students/{world.anna.id}"
    kept = [responses.response(world.owner, one.response) for one in given.values()]
    in_rounds = {one.task.round for one in kept if one.task.round}
    found = ["/", "/folder", "/answers", "/sheets", "/visits", anna, f"{anna}/answers"]
    phases = [anna, f"{anna}/conversation", f"{anna}/after"]
    found += [f"{phase}?round={one}" for phase in phases for one in in_rounds]
    found += [f"/folder?round={one}" for one in in_rounds]
    found += [f"/visits/{one.task.visit}" for one in kept if one.task.visit]
    found += [f"/sheets/{one.task.sheet}" for one in kept if one.task.sheet]
    for one in given.values():
        found += [f"{anna}/answers/{one.response}", f"/responses/{one.response}"]
        found += [f"/responses/{one.response}/look-through", f"/responses/{one.response}/device"]
    return found


def test_what_anna_wrote_is_read_by_those_alone_who_are_named_and_near(
    client_of: ClientOf, world: World
) -> None:
    found = seen(client_of, world, of_anna(world))

    assert found == {readers: set(who.split()) for readers, who in OF_ANNA.items()}


def test_other_writers_modes_and_states(client_of: ClientOf, world: World) -> None:
    found = seen(client_of, world, otherwise(world))

    assert found == {what: set(who.split()) for what, who in OTHERWISE.items()}


@pytest.mark.parametrize("change", CHANGES)
def test_a_relation_that_has_ended_reads_no_more(
    client_of: ClientOf, world: World, change: str
) -> None:
    name = form(world, 1, NAMED)
    given = {"all": write(world, world.anna, asked(world, [name], "Alle"), name, world.anna)}

    _change(world, change)

    assert seen(client_of, world, given)["all"] == ALL_OF_THEM - CHANGES[change]


def _change(world: World, change: str) -> None:
    yesterday = groups.today() - timedelta(days=1)  # as relations are asked for
    ended = t.Membership.update(to_day=yesterday)
    anna = t.Person.id == world.anna.id
    match change:
        case "Lise's time as a substitute is over":
            ended.where(t.Membership.person == world.lise.id).execute()
        case "Karin may not read any more":
            t.Guardianship.update(may_read=False).execute()
        case "Anna is an adult":
            t.Person.update(adult_from=yesterday).where(anna).execute()
        case "her data are restricted":
            t.Person.update(restricted_at=now()).where(anna).execute()
        case "Anna has moved to 5.b":
            moved = t.Membership.update(group=world.class_b.id)
            moved.where(t.Membership.person == world.anna.id).execute()
        case "the team has other classes":
            in_team = (t.Membership.role == "team") & (t.Membership.person == world.erik.id)
            ended.where(in_team).execute()
        case "Signe is no coach any more":
            ended.where(t.Membership.person == world.signe.id).execute()


def test_the_note_says_before_answering_what_every_fetch_shows_afterwards(
    client_of: ClientOf, world: World
) -> None:
    """What “who sees this” lists on the cover is compared with who really gets the words."""
    forms = {readers: form(world, at, readers) for at, readers in enumerate(OF_ANNA)}
    round_id = asked(world, list(forms.values()), "Alle")
    client = client_of(world.anna)
    client.post("/language", data={"language": "en"})
    begun = {
        readers: actions.responses.begin(world.anna, round_id, name, world.anna.id, "en")
        for readers, name in forms.items()
    }
    promised = {
        readers: _promised(client.get(f"/responses/{response}").text)
        for readers, response in begun.items()
    }

    given = {
        readers: write(world, world.anna, round_id, name, world.anna)
        for readers, name in forms.items()
    }

    assert promised == seen(client_of, world, given)


@pytest.mark.parametrize("what", CALLED_OTHERWISE)
def test_every_other_note_names_those_who_read(
    client_of: ClientOf, world: World, what: str
) -> None:
    """The cover still stands there for its writer after it was sent."""
    given = otherwise(world)[what]
    client = client_of(world.person(WRITERS[what]))
    client.post("/language", data={"language": "en"})

    promised = _promised(client.get(f"/responses/{given.response}").text, CALLED_OTHERWISE[what])

    assert promised == set(OTHERWISE[what].split())


def _promised(page: str, called: dict[str, set[str]] = CALLED) -> set[str]:
    note = page[page.index('class="who-sees"') :]
    listed = note[: note.index("</details>")]
    lines = re.findall(r"Sees it: </span>(.*?)</span></li>", listed)
    assert lines, listed
    found: set[str] = set()
    for line in lines:
        found |= called[unescape(line)]
    return found


def test_an_anonymous_answer_is_on_nobodys_page(client_of: ClientOf, world: World) -> None:
    name = published(world, "confidential")  # whose mode is the anonymous one, unless told else
    round_id = asked(world, [name], "Anonymt")
    words = f"Ord {uuid4().hex}"
    anna = people.person(world.owner, world.anna.id)
    document: Document = filled(definitions.latest(world.owner, name), words=words)
    actions.anonymous.take_part(anna, round_id, name, anna.id, document, uuid4())
    kept = t.AnonymousAnswer.get()
    pages = [*addresses(world, {}), f"/rounds/{round_id}", f"/responses/{kept.id}"]
    pages += [f"/students/{anna.id}/answers/{kept.id}", f"/students/{anna.id}?round={round_id}"]

    read = {
        who
        for who in EVERYBODY
        if words in "".join(client_of(world.person(who)).get(page).text for page in pages)
    }

    assert words in kept.document
    assert read == set()
    assert sheets.by_maker(world.owner, anna.id) == ()
