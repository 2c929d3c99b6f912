"""Demos to look at."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from service.store.ground import database
from tests.service.demo.place import Place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[str], Place]]:
    yield lambda name: Place(tmp_path / f"{name}.db")
    database.database.close_all()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The small demo, made once for the tests that only look."""
    found = Place(tmp_path_factory.mktemp("small") / "small.db")
    found.make()
    return found


@pytest.fixture
def home(small: Place) -> Iterator[Place]:
    """The small demo, connected."""
    small.use()
    with database.connected():
        yield small
    database.database.close_all()
