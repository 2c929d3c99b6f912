"""A student and a teacher who have left something in every corner of the service."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from questionnaires import Document, Picked
from service import actions
from service.store import definitions, people, responses, tables as t
from service.store.administration import audit, erasures
from service.store.administration.erasures import Line
from service.store.entry import logins
from service.store.ground.database import now, transaction
from service.store.people import Person
from tests.school.conversing.prepared import prepared
from tests.school.deeds import filled
from tests.school.lived import Lived, lived_in
from tests.school.world import World

WORDS = "blåbærgrødsmorgen"  # Anna's own, in all that she wrote, and what others wrote of her
NAMES = ("Ærlinde", "Kvistgaard-Nymand", "aerlinde.k", "aerlinde@hjem.example", "SIS-4711")
CARL = ("Carlemand", "Østerhammer", "carlemand.o", "carlemand@skole.example", "SIS-0815")
CARLS_WORDS = "havtornsaften"


def lived_everywhere(world: World) -> Lived:
    """The small school some way into the year, Anna and Carl with names that nobody else has."""
    _named(world.anna, NAMES)
    _named(world.carl, CARL)
    lived = lived_in(world)
    with transaction():
        _words(lived)
        _picked(lived)
        _administered(lived)
        prepared(lived, WORDS, CARLS_WORDS)
    _asked(lived)
    anna = now_of(world, world.anna)
    answers = filled("class-climate", words="noget, som ingen ved hvem sagde")
    actions.anonymous.take_part(anna, lived.climate, "class-climate", anna.id, answers, uuid4())
    erasures.append([Line(world.owner, erasures.mark(uuid4()), "person", world.carl.owner.today())])
    return lived


def now_of(world: World, person: Person) -> Person:
    """Somebody as they stand in the database now."""
    return people.person(world.owner, person.id)


def _named(person: Person, names: tuple[str, str, str, str, str]) -> None:
    given, family, username, email, roster = names
    t.Person.update(
        given_name=given, family_name=family, username=username, email=email, roster_id=roster,
        recovery='["hash"]', totp="sealed",
    ).where(t.Person.id == person.id).execute()  # fmt: skip


def _words(of: Lived) -> None:
    """In what was sent, in a draft, in changes, in what was set aside, in what was agreed."""
    anna = of.world.anna.id
    r = t.Response
    for row in r.select().where((r.person == anna) | (r.about == anna)):
        document = Document.from_json(row.document)
        answers = {one: WORDS if text == "Det går godt." else text
                   for one, text in document.answers.items()}  # fmt: skip
        text = replace(document, answers=answers).to_json()
        assert row.document in ("", Document().to_json()) or WORDS in text
        aside = json.dumps({"page": Document({"x": WORDS}).to_json()})
        r.update(document=text, changes=text, asides=aside).where(r.id == row.id).execute()
    own = actions.sheets.start(of.world.carl, "team-data", str(of.world.team.id), "", "da")
    r.update(changes=Document({"x": CARLS_WORDS}).to_json()).where(r.id == own).execute()
    t.Goal.update(text=WORDS, signs=WORDS, help=WORDS).execute()
    t.Agreement.update(text=WORDS).execute()


def _picked(of: Lived) -> None:
    """Anna was drawn in the interview of the visit, and in a small form within."""
    (notes,) = responses.of_visit(of.world.owner, of.visit)
    inside = Document({"drawn": Picked((str(of.world.anna.id),), (str(of.world.bo.id),))})
    picked = notes.document.joined(inside)
    this = t.Response.id == notes.id
    t.Response.update(document=picked.to_json(), changes=picked.to_json()).where(this).execute()


def _administered(of: Lived) -> None:
    world, today = of.world, of.world.carl.owner.today()
    owner, anna, carl = world.owner, world.anna, world.carl
    t.Guardianship.update(keep_apart_from=world.signe.id).execute()
    for somebody in (anna, carl):
        later = now() + timedelta(days=1)
        made = {"owner": owner, "person": somebody.id, "expires_at": later}
        t.Link.create(**made, purpose="reset", token_hash=uuid4().hex)
        t.Link.create(
            owner=owner, person=world.karin.id, purpose="welcome", token_hash=uuid4().hex,
            made_by=somebody.id, expires_at=later,
        )  # fmt: skip
        t.Letter.create(owner=owner, person=somebody.id, kind="digest", day=today)
        audit.add(owner, "membership.ended", somebody, somebody.log_key)
        t.Reading.create(owner=owner, reader=carl.log_key, subject=somebody.log_key, what="x")
        logins.add_failure(f"name {t.Person.get_by_id(somebody.id).username}")
    t.CodeSheet.create(
        owner=owner, group=world.class_a.id, key=uuid4(), made_by=carl.id, students=12
    )
    roster = ",".join((*NAMES, *CARL)).encode()
    for state, content in (("read", roster), ("applied", None)):
        t.RosterImport.create(
            owner=owner, kind="class", title="5a.csv", content=content, state=state,
            report='{"new": ["Ærlinde Kvistgaard-Nymand"]}' if content else '{"new": 1}',
            made_by=carl.id,
        )  # fmt: skip
    entered = (t.Response.person == world.bo.id) & (t.Response.owner == owner)
    t.Response.update(entered_by=carl.id).where(entered).execute()
    form = actions.questionnaires.copy(world.dorte, "preparation", 1)
    t.Draft.update(author=carl.id).where(t.Draft.id == form).execute()
    t.Definition.create(
        owner=owner, name="of-carl", version=1, digest="",
        content=definitions.content(owner, "preparation", 1),
        author=carl.id,
    )  # fmt: skip
    actions.conversations.open_(now_of(world, carl), world.bo.id, world.round, True)


def _asked(of: Lived) -> None:
    """Both ask for what is held about them, and Karin asks about Anna, in words of their own."""
    world = of.world
    for person, words in ((world.anna, WORDS), (world.carl, CARLS_WORDS)):
        case = actions.cases.ask(person, person.id, "access", words)
        t.Case.update(ground=words).where(t.Case.id == case).execute()
    actions.cases.ask(now_of(world, world.karin), world.anna.id, "access", f"{WORDS} min datter")
