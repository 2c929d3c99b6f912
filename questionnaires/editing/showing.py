"""What of a section can be shown while the definition still has mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from questionnaires.editing.places import Steps, UnknownPlace, Written, content_of, steps_of
from questionnaires.errors import DefinitionError, Mistake
from questionnaires.kinds import LANGUAGES
from questionnaires.load import read
from questionnaires.messages import Message
from questionnaires.model import Questionnaire, Section

ROUNDS = 8  # of mending: what leans on a part that is left out is found in the next one
UNKNOWN = "…"
# to the page of a respondent
_NO_MATTER = ("themes", "prompts", "mirrors", "$schema")
_NO_MATTER_OF_QUESTIONS = ("theme", "aggregates_for")
_NEEDED: dict[str, Any] = {
    "kind": "survey",
    "respondent": "student",
    "about": "self",
    "confidentiality": "shared",
}


@dataclass(frozen=True, slots=True)
class Showable:
    """A section as far as it is sound, in a questionnaire of its own."""

    questionnaire: Questionnaire | None
    section: Section | None
    left_out: tuple[tuple[int, Message], ...]  # numbers of questions, and what stands in the way


def showable(definition: Written, number: int) -> Showable:
    """The section of that number, counted from 0, without the questions that are not sound.

    A text that is missing in one language is shown in another; a condition that is not sound
    is left out, so that its question is always shown.
    """
    mending = _Mending(definition, number)
    for _ in range(ROUNDS):
        if mending.is_empty:
            break
        try:
            found = read(content_of(mending.definition).encode(), "", "preview", 1)
        except DefinitionError as error:
            mending.mend(error.mistakes)
        else:
            return Showable(found, found.sections[-1], mending.left_out)
    return Showable(None, None, mending.left_out)


class _Mending:
    """A copy of the sections up to the one to show, which loses what is not sound."""

    def __init__(self, definition: Written, number: int) -> None:
        self._number = number
        self._languages = _languages(definition)
        self._left_out: dict[int, Message] = {}
        self.definition = deepcopy(
            {name: value for name, value in definition.items() if name not in _NO_MATTER}
        )
        self.definition["languages"] = self._languages
        sections = self.definition.get("sections")
        self._sections: list[Written] = [
            one if isinstance(one, dict) else {}
            for one in (sections if isinstance(sections, list) else [])[: number + 1]
        ]
        self.definition["sections"] = self._sections
        self._numbers = list(range(len(_questions(self._sections[-1])))) if self._sections else []
        for section in self._sections:
            for question in _questions(section):
                for name in _NO_MATTER_OF_QUESTIONS:
                    question.pop(name, None)
        self._fill_languages()

    @property
    def left_out(self) -> tuple[tuple[int, Message], ...]:
        return tuple(sorted(self._left_out.items(), key=lambda one: one[0]))

    @property
    def is_empty(self) -> bool:
        return not self._numbers

    def mend(self, mistakes: Iterable[Mistake]) -> None:
        """Take away what the mistakes are about, each once."""
        without: dict[tuple[int, int], Message] = {}
        for mistake in mistakes:
            try:
                steps = steps_of(mistake.place)
            except UnknownPlace:
                continue
            if steps[0] == "scales" and len(steps) > 1:
                without |= dict.fromkeys(self._with_scale(steps[1]), mistake.remedy)
            elif steps[0] == "sections" and len(steps) > 2:
                without |= dict.fromkeys(self._broken(steps), mistake.remedy)
            else:
                self._mend_head(str(steps[0]))
        for section, question in sorted(without, reverse=True):
            del _questions(self._sections[section])[question]
            if section == self._number:
                self._left_out[self._numbers.pop(question)] = without[section, question]

    def _broken(self, steps: Steps) -> Iterator[tuple[int, int]]:
        """The question that cannot be shown; what is wrong with its section is mended here."""
        match steps:
            case ("sections", int(section), "questions", int(question), "show_if", *_):
                _questions(self._sections[section])[question].pop("show_if", None)
            case ("sections", int(section), "questions", int(question), *_):
                yield section, question
            case ("sections", int(section), "title", *_):
                self._sections[section]["title"] = self._unknown()
            case ("sections", int(section), "id", *_):
                self._sections[section]["id"] = f"section_{section}"
            case ("sections", int(section), "questions", *_):
                note = {"id": f"gone_{section}", "kind": "note", "text": self._unknown()}
                self._sections[section]["questions"] = [note]
            case ("sections", int(section), str(field), *_):
                self._sections[section].pop(field, None)

    def _with_scale(self, scale: str | int) -> Iterator[tuple[int, int]]:
        """The questions that lean on a scale, which goes."""
        for number, section in enumerate(self._sections):
            for position, question in enumerate(_questions(section)):
                if question.get("scale") == scale:
                    yield number, position
        scales = self.definition.get("scales")
        if isinstance(scales, dict):
            scales.pop(scale, None)

    def _mend_head(self, field: str) -> None:
        self.definition.pop(field, None)
        if field in ("title", "purpose"):
            self.definition[field] = self._unknown()
        elif field in _NEEDED:
            self.definition[field] = _NEEDED[field]

    def _unknown(self) -> dict[str, str]:
        return dict.fromkeys(self._languages, UNKNOWN)

    def _fill_languages(self) -> None:
        """A text that is missing in a language says what it says in another."""
        level: list[Any] = [*self.definition.values()]
        while level:
            one = level.pop()
            if isinstance(one, dict) and one and set(one) <= set(LANGUAGES):
                words = next(iter(one.values()))
                filled = {code: one.get(code, words) for code in self._languages}
                one.clear()
                one.update(filled)
            elif isinstance(one, dict | list):
                level.extend(one.values() if isinstance(one, dict) else one)


def _questions(section: Written) -> list[Written]:
    """The questions of a section, the very list; one that is no object is an empty one."""
    given = section.get("questions")
    if not isinstance(given, list):
        return []
    given[:] = [one if isinstance(one, dict) else {} for one in given]
    return given


def _languages(definition: Written) -> list[str]:
    given = definition.get("languages")
    known = [one for one in LANGUAGES if one in given] if isinstance(given, list) else []
    return [*known] or [LANGUAGES[0]]
