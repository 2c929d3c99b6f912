"""Pages of those who administer a school or its owner."""

from types import ModuleType

ROOMS: tuple[ModuleType, ...] = ()
