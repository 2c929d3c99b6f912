"""The questionnaires that this house knows: shipped ones, and folders that a setting names."""

from collections.abc import Sequence
from pathlib import Path

from questionnaires import DEFINITIONS, Catalogue, Questionnaire, shipped

_known: list[Catalogue] = []


def use(folders: Sequence[Path]) -> None:
    """Read every definition now: a broken one stops the start, not a student."""
    _known[:] = [Catalogue(DEFINITIONS, *folders) if folders else shipped()]


def load(file: Path) -> Questionnaire:
    """Read a definition that is not published yet, beside those that are."""
    return _known[0].load(file)


def questionnaire(name: str, version: int) -> Questionnaire:
    return _known[0].get(name, version)


def latest(name: str) -> Questionnaire:
    return _known[0].latest(name)


def every() -> tuple[Questionnaire, ...]:
    """Every version of every definition, by name and version."""
    return tuple(_known[0])


def all_latest() -> tuple[Questionnaire, ...]:
    """The newest version of each definition, by name."""
    newest = {one.name: one for one in _known[0]}
    return tuple(newest.values())


def mirroring(name: str) -> Questionnaire | None:
    """The judgement that stands beside a self-evaluation, if there is one."""
    return _known[0].mirroring(name)
