"""All definitions of one or more folders, read once and found by name and version."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from questionnaires.checks import mirror_faults
from questionnaires.errors import DefinitionError, Mistake, UnknownQuestionnaire
from questionnaires.load import load
from questionnaires.messages import N_, Message
from questionnaires.model import Questionnaire

DEFINITIONS = Path(__file__).parent / "definitions"


class Catalogue:
    """Every version of every questionnaire. Broken files: all their mistakes in one error."""

    def __init__(self, *folders: Path) -> None:
        self._all: dict[tuple[str, int], Questionnaire] = {}
        self._broken: set[str] = set()
        mistakes = [mistake for folder in folders for mistake in self._gather(folder)]
        mistakes.extend(self._mirrors())
        if mistakes:
            raise DefinitionError(mistakes)
        self._all = dict(sorted(self._all.items()))

    def __iter__(self) -> Iterator[Questionnaire]:
        """All versions, by name and then from the oldest to the newest."""
        return iter(self._all.values())

    def get(self, name: str, version: int) -> Questionnaire:
        try:
            return self._all[name, version]
        except KeyError:
            raise UnknownQuestionnaire(f"no questionnaire {name!r} in version {version}") from None

    def latest(self, name: str) -> Questionnaire:
        """The newest version of a questionnaire."""
        versions = [version for known, version in self._all if known == name]
        if not versions:
            raise UnknownQuestionnaire(f"no questionnaire {name!r}")
        return self.get(name, max(versions))

    def load(self, path: Path) -> Questionnaire:
        """A file that is not in here yet, checked as if it were: what it mirrors is looked up."""
        questionnaire = load(path)
        mirrored = next((one for one in self._newest() if one.name == questionnaire.mirrors), None)
        faults = mirror_faults(questionnaire, mirrored) if questionnaire.mirrors else ()
        mistakes = [Mistake(str(path), place, remedy) for place, remedy in faults]
        if mistakes:
            raise DefinitionError(mistakes)
        return questionnaire

    def mirroring(self, name: str) -> Questionnaire | None:
        """The newest judgement that stands beside a self-evaluation, if there is one."""
        return next((one for one in self._newest() if one.mirrors == name), None)

    def _newest(self) -> Iterator[Questionnaire]:
        for name in sorted({name for name, _ in self._all}):
            yield self.latest(name)

    def _gather(self, folder: Path) -> Iterator[Mistake]:
        if not folder.is_dir():
            yield Mistake(str(folder), "", Message(N_("there is no such folder of definitions")))
        for path in sorted(folder.glob("*/*.json")):
            file = f"{path.parent.name}/{path.name}"
            try:
                questionnaire = load(path)
            except DefinitionError as error:
                self._broken.add(path.parent.name)
                yield from error.mistakes
                continue
            key = questionnaire.name, questionnaire.version
            if key in self._all:
                yield Mistake(
                    file,
                    "",
                    Message(N_("stands in two folders; give one of them another name")),
                )
            self._all.setdefault(key, questionnaire)

    def _mirrors(self) -> Iterator[Mistake]:
        # only the newest must agree: an old judgement was made for an old self-evaluation
        for judgement in self._newest():
            name = judgement.mirrors
            if name is None or name in self._broken:
                continue
            known = any(name == one for one, _ in self._all)
            mirrored = self.latest(name) if known else None
            file = f"{judgement.name}/{judgement.version}.json"
            for place, remedy in mirror_faults(judgement, mirrored):
                yield Mistake(file, place, remedy)


@cache
def shipped() -> Catalogue:
    """The definitions that come with the product, read once."""
    return Catalogue(DEFINITIONS)
