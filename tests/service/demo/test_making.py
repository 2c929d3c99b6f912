from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from argon2 import PasswordHasher

from service import demo
from service.errors import DemoRefused
from service.store import people
from service.store.entry import codes
from service.store.ground import database, founding
from service.store.ground.rows import OwnerRow
from tests.service.demo.place import Place

Places = Callable[[str], Place]
TINY = demo.Size(schools=1, classes=2, students=6, rounds=2, seed=7)


def test_the_same_seed_gives_the_same_school_to_the_last_row(place: Places) -> None:
    one = place("one")
    lines = one.make(TINY)
    first = one.everything()
    other = place("other")
    assert other.make(TINY) == lines
    assert other.everything() == first
    assert len(first["response"]) > 20


def test_another_seed_gives_other_people_and_other_codes(place: Places) -> None:
    one = place("one")
    lines = one.make(TINY)
    other = place("other")
    assert other.make(replace(TINY, seed=8)) != lines
    names = "SELECT given_name, family_name FROM person ORDER BY id"
    assert one.rows(names) != other.rows(names)


def test_people_keep_their_names_when_more_rounds_are_asked_for(place: Places) -> None:
    one = place("one")
    one.make(TINY)
    other = place("other")
    other.make(replace(TINY, rounds=3))
    people_of = "SELECT id, username, code_hash FROM person ORDER BY id"
    assert one.rows(people_of) == other.rows(people_of)


def test_the_demo_never_stands_beside_a_real_owner(place: Places) -> None:
    found = place("real")
    with database.connected():
        founding.keep(
            [OwnerRow(uuid4(), "Nordlev Kommune", "da", "Europe/Copenhagen", False, None)]
        )
    for if_empty in (False, True):
        with pytest.raises(DemoRefused, match="Nordlev Kommune"):
            found.make(TINY, if_empty)
    assert found.number("SELECT count(*) FROM person") == 0


def test_a_demo_that_is_there_is_kept_and_tells_the_same_again(place: Places) -> None:
    found = place("again")
    lines = found.make(TINY)
    before = found.everything()
    with pytest.raises(DemoRefused, match="already"):
        found.make(TINY)
    assert found.make(replace(TINY, seed=9), if_empty=True) == lines
    assert found.everything() == before


def test_codes_that_a_teacher_has_renewed_are_not_told(place: Places) -> None:
    found = place("renewed")
    lines = found.make(TINY)
    with database.connected():
        alma = people.account_named("alma")
        assert alma is not None
        assert alma.person.home_class is not None
        home = alma.person.home_class
        codes.set_class_code(home.owner, home.id, "new")
        codes.set_personal_codes(home.owner, {alma.person.id: "new, too"})
    assert found.make(TINY, if_empty=True) == lines[:-1]


def test_a_server_database_is_refused(place: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    found = place("server")
    monkeypatch.setattr(database, "on_sqlite", lambda: False)
    with pytest.raises(DemoRefused, match="DATABASE_URL"):
        found.make(TINY)


@pytest.mark.parametrize("wrong", [{"schools": 0}, {"rounds": 0}, {"classes": 157}])
def test_a_size_that_makes_no_sense_is_refused(place: Places, wrong: dict[str, int]) -> None:
    with pytest.raises(DemoRefused, match="at least one"):
        place("odd").make(replace(TINY, **wrong))


def test_what_fails_half_way_leaves_nothing(place: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    found = place("half")

    def fails(*_: object) -> None:
        raise RuntimeError("the lights went out")

    monkeypatch.setattr("service.actions.releases.make", fails)
    with pytest.raises(RuntimeError, match="lights"):
        found.make(TINY)
    assert found.number("SELECT count(*) FROM owner") == 0


def test_the_password_is_hashed_once_and_opens_the_door(place: Places) -> None:
    found = place("door")
    hasher, hashes = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1), []

    def hash_password(word: str) -> str:
        hashes.append(hasher.hash(word))
        return hashes[-1]

    with database.connected():
        demo.make(found.config, TINY, hash_password)
        account = people.account_named("signe")
    assert account is not None
    assert account.password is not None
    assert hasher.verify(account.password, demo.PASSWORD)
    assert len(hashes) == 1


def test_the_bar_comes_to_its_end(place: Places) -> None:
    steps = []

    class Bar:
        def __init__(self, length: int) -> None:
            self.left = length
            steps.append(self)

        def __enter__(self) -> "Bar":
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def update(self, n_steps: int, /) -> None:
            self.left -= n_steps

    with database.connected():
        demo.make(place("bar").config, TINY, str, bar=Bar)
    assert [one.left for one in steps] == [0]
