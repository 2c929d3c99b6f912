"""The list of what was erased: apart from the database, without names, never torn."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from service import actions
from service.errors import ConfigError
from service.store import people
from service.store.administration import erasures
from service.store.administration.erasures import Line
from service.store.ground.database import transaction
from tests.conftest import CODE_KEY
from tests.school.world import World

DAY = date(2026, 11, 30)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "apart" / "erasures.jsonl"
    erasures.use(found, CODE_KEY)
    return found


def line() -> Line:
    return Line(uuid4(), erasures.mark(uuid4()), "person", DAY)


def test_lines_come_back_in_order_and_only_we_read_them(file: Path) -> None:
    written = [line(), line(), line()]
    erasures.append(written[:1])
    erasures.append(written[1:])

    assert list(erasures.lines()) == written
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_list_is_an_empty_one(file: Path) -> None:
    assert erasures.lines() == ()


def test_a_line_that_power_cut_off_spoils_no_other(file: Path) -> None:
    first, second = line(), line()
    erasures.append([first])
    file.write_text(f'{file.read_text()}{{"owner": "01a2')
    erasures.append([second])

    assert erasures.lines() == (first, second)


def test_a_mark_tells_nothing_without_the_key(file: Path) -> None:
    person = uuid4()
    mark = erasures.mark(person)
    erasures.use(file, "another-key-0123456789-0123456789")

    assert person.hex not in mark
    assert erasures.mark(person) != mark


def test_where_the_list_cannot_be_written_nobody_is_erased(world: World, tmp_path: Path) -> None:
    erasures.use(None, CODE_KEY)
    with pytest.raises(ConfigError, match="ERASURES"), transaction():
        actions.erasure.person(world.owner, world.bo.id, DAY)
    (tmp_path / "file").write_text("")
    erasures.use(tmp_path / "file" / "below.jsonl", CODE_KEY)
    with pytest.raises(OSError, match="file"), transaction():
        actions.erasure.person(world.owner, world.bo.id, DAY)

    assert people.person(world.owner, world.bo.id).given_name == "Bo"
