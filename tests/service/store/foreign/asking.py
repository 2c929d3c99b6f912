"""What a file of this folder says of its feature, for tests/service/store/test_owners.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any
from uuid import UUID

from tests.school.world import World

Ids = Mapping[str, UUID]
Call = Callable[[UUID, World, Ids], Any]


@dataclass(frozen=True)
class Part:
    """Some features of the store, with a call for each of their functions that take an owner.

    new_rows names the functions that only write a row of the owner they are given. `prepare`
    leaves something to be found, and returns ids that the calls take up.
    """

    features: tuple[ModuleType, ...]
    calls: dict[str, Call]
    new_rows: frozenset[str] = frozenset()
    prepare: Callable[[World], dict[str, UUID]] = field(default=lambda _world: {})
