"""What can be wrong with a definition, told to the one who can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from questionnaires.messages import Message


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend: in which file, at which place, and what would be right there."""

    file: str  # <name>/<version>.json
    place: str  # such as sections[1].questions[0].kind; empty for the file as a whole
    remedy: Message

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, str(self.remedy)) if part)


class DefinitionError(Exception):
    """Definitions cannot be read. Carries every mistake that was found, not only the first."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(map(str, self.mistakes)))


class UnknownQuestionnaire(Exception):
    """The catalogue holds no questionnaire of that name, or not in that version."""
