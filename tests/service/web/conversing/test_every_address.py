"""A teacher who tries every address cannot read the other look early, nor can anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from itertools import product
from uuid import UUID, uuid4

import pytest
from jinja2 import FileSystemBytecodeCache
from pypdf import PdfReader
from werkzeug.test import TestResponse

from questionnaires import shipped
from service import actions
from service.store import people, rounds, tables as t
from service.store.ground.database import connected
from service.store.people import Person
from tests.school.deeds import filled, save
from tests.school.doors.visiting import IN_THE_ADDRESS, Place, routes, standing

OF_THE_STUDENT = "Zebrafisk"  # stands in her self-evaluation and nowhere else
OF_THE_TEACHER = "Narhval"  # stands in his look and nowhere else
AT_TABLE = ("carl", "anna")
WHO = (*AT_TABLE, "karin", "lise", "dorte")
# parts of addresses that are no ids
WORDS = {
    "kind": ("message-book", "development-plan", "study-book"),
    "name": ("start-up", "judgement"),
    "version": ("1", "2", "3"),
    "language": ("da", "sv"),
    "section_id": tuple(
        {one.id for name in ("start-up", "judgement") for one in shipped().latest(name).sections}
    ),
}


@dataclass(frozen=True)
class Looks:
    """Two looks at one student in a new round, each with a word of its own."""

    place: Place
    round: UUID
    anna: Person
    carl: Person
    own: UUID
    judgement: UUID
    tokens: tuple[str, ...]

    def ids(self) -> dict[str, tuple[str, ...]]:
        """Every row that has to do with these two, by the name that addresses give it."""
        near = self.place.near
        both = (self.anna.id, self.carl.id)
        with connected():
            found = {
                "student_id": [self.anna.id],
                "person_id": both,
                "teacher_id": both,
                "round_id": [self.round, near["round_id"]],
                "response_id": [one.id for one in t.Response.select().where(
                    t.Response.round == self.round)],
                "conversation_id": [one.id for one in t.Conversation.select()],
                "goal_id": [one.id for one in t.Goal.select()],
                "slot_id": [one.id for one in t.Slot.select()],
            }  # fmt: skip
        ids: dict[str, tuple[str, ...]] = {name: (str(one),) for name, one in near.items()}
        ids |= {name: tuple(str(one) for one in some) for name, some in found.items()}
        pages = (f"students/{self.anna.id}", f"students/{self.anna.id}/answers")
        return ids | WORDS | {"token": self.tokens, "address": pages, "path": ("style.css",)}

    def addresses(self) -> Iterator[str]:
        """Every page there is with every one of them in its address, plain and asked for more."""
        ids = self.ids()
        asks = f"round={self.round}&student={self.anna.id}&about={self.anna.id}&group={{}}"
        more = asks.format(self.place.near["group_id"])
        for door in sorted(routes(self.place.app)):
            method, _, rule = door.partition(" ")
            if method != "GET":
                continue
            names = IN_THE_ADDRESS.findall(rule)
            for values in product(*(ids.get(one) or _fitting(one, ids) for one in names)):
                parts = iter(values)
                path = IN_THE_ADDRESS.sub(lambda _, parts=parts: next(parts), rule)  # type: ignore[misc]
                yield path
                if "round_id" not in names:
                    yield f"{path}?{more}"

    def found_by(self, who: str) -> dict[str, set[str]]:
        """Where somebody who tries every address finds the words."""
        found: dict[str, set[str]] = {OF_THE_STUDENT: set(), OF_THE_TEACHER: set()}
        for path in self.addresses():
            said = _text(self.place.ask(who, "GET", path))
            for word, there in found.items():
                if word in said:
                    there.add(path.partition("?")[0])
        return found


def _fitting(name: str, ids: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """`first` and `second` of two plans."""
    assert name in ("first", "second"), name
    return ids["sheet_id"]


def _text(reply: TestResponse) -> str:
    """All that can be read: of a page, of data, of a calendar, and of paper."""
    if reply.mimetype == "application/pdf":
        return " ".join(page.extract_text() for page in PdfReader(BytesIO(reply.data)).pages)
    return bytes(reply.data).decode(errors="replace")


def _begin(person: Person, round_id: UUID, name: str, about: UUID, word: str) -> UUID:
    response = actions.responses.begin(person, round_id, name, about, "da")
    save(person, response, filled(name, words=word))
    return response


@pytest.fixture(scope="module")
def looks(
    tmp_path_factory: pytest.TempPathFactory,
    empty_sqlite: bytes,
    templates: FileSystemBytecodeCache,
    password_hash: str,
) -> Iterator[Looks]:
    file = tmp_path_factory.mktemp("looks") / "looks.db"
    file.write_bytes(empty_sqlite)
    with standing(f"sqlite:///{file}", templates, password_hash) as place:
        yield _two(place)


def _two(place: Place) -> Looks:
    """Anna has given hers; Carl's is written, and not given yet."""
    near = place.near
    with connected():
        owner = t.School.get_by_id(near["school_id"]).owner.id
        anna, carl, dorte = (
            people.person(owner, t.Person.get(t.Person.login_key == f"login-{who}").id)
            for who in ("Anna", "Carl", "Dorte")
        )
        here = rounds.round(owner, near["round_id"])
        today = dorte.owner.today()
        opened = rounds.add(
            owner, near["school_id"], "Foråret", today, today + timedelta(days=9),
            here.forms, [near["group_id"]],
        )  # fmt: skip
        own = _begin(anna, opened, "start-up", anna.id, OF_THE_STUDENT)
        judgement = _begin(carl, opened, "judgement", anna.id, OF_THE_TEACHER)
        actions.responses.send(anna, own, uuid4())
        tokens = tuple(actions.calendars.renew(one) for one in (anna, carl))
    return Looks(place, opened, anna, carl, own, judgement, tokens)


def _send(looks: Looks) -> None:
    """Carl gives his, if he has not."""
    with connected():
        if t.Response.get_by_id(looks.judgement).sent_at is None:
            actions.responses.send(looks.carl, looks.judgement, uuid4())


def _open(looks: Looks) -> None:
    with connected():
        if not t.Conversation.select().where(t.Conversation.round == looks.round).count():
            actions.conversations.open_(looks.carl, looks.anna.id, looks.round, False)


def _reads(who: str) -> tuple[bool, bool]:
    """Before both may: whether somebody finds the student's words, and the teacher's."""
    return who == "anna", who == "carl"


@pytest.mark.parametrize("who", AT_TABLE)
def test_while_one_look_is_given_each_reads_their_own_alone(looks: Looks, who: str) -> None:
    found = looks.found_by(who)

    assert (bool(found[OF_THE_STUDENT]), bool(found[OF_THE_TEACHER])) == _reads(who), found


@pytest.mark.parametrize("who", WHO)
def test_when_both_are_given_they_stay_closed_until_it_is_opened(looks: Looks, who: str) -> None:
    _send(looks)

    found = looks.found_by(who)

    assert (bool(found[OF_THE_STUDENT]), bool(found[OF_THE_TEACHER])) == _reads(who), found


@pytest.mark.parametrize("who", WHO)
def test_opened_the_two_find_both_where_they_lie_and_nobody_else_does(
    looks: Looks, who: str
) -> None:
    _send(looks)
    _open(looks)
    table = f"/students/{looks.anna.id}"
    own = {"carl": table, "anna": "/folder"}

    found = looks.found_by(who)

    if who not in AT_TABLE:
        assert found == {OF_THE_STUDENT: set(), OF_THE_TEACHER: set()}
        return
    # on the screen that they share her words are told by her cards alone, and she showed none
    for page in (own[who], f"{table}/sheet.pdf"):
        assert page in found[OF_THE_STUDENT] & found[OF_THE_TEACHER], found
    assert f"{table}/conversation" in found[OF_THE_TEACHER] - found[OF_THE_STUDENT]
