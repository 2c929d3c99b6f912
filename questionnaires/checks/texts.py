"""Every text stands in every language, and names only places that can be filled there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from questionnaires.checks import unknown
from questionnaires.checks.back import Back, Stand, stand_of
from questionnaires.checks.walk import Faults, Parts, option_lists
from questionnaires.draft import Draft, quoted
from questionnaires.kinds import LANGUAGES
from questionnaires.messages import N_, Message
from questionnaires.piping import OF_PROMPTS, PLACES, Place, Stray, parts as pieces

# what can be said in a sentence: not rows, a clock or a log, nor a tally that still grows
SAID = ("scale", "choice", "choices", "text", "number", "date", "time", "pick")
UNSAID = ("rows", "count", "clock", "log", "note")

_MISSING = N_("missing; write the text in this language too")
_UNDECLARED = N_("not among the languages; declare it there or remove the text")
_STRAY = N_("a brace stands alone; write {{ or }} for one that is to be read")
_NOT_SAID = N_(
    "%(question)s is of kind %(kind)s, which cannot be said in a text; use one of %(known)s"
)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text in several languages, the places it may name, and from where it looks back."""

    draft: Draft
    places: tuple[str, ...] = ()
    stand: Stand | None = None


def languages(parts: Parts) -> Faults:
    """Every text exists in each declared language and in no other."""
    declared = [item.text for item in parts.definition.at("languages").items()]
    if not declared or any(language not in LANGUAGES for language in declared):
        return
    for text in _texts(parts):
        if not isinstance(text.draft.value, dict):
            continue
        for language in declared:
            if language is not None and language not in text.draft.value:
                yield text.draft.at(language).place, Message(_MISSING)
        for language, entry in text.draft.entries():
            if language in LANGUAGES and language not in declared:
                yield entry.place, Message(_UNDECLARED)


def places(parts: Parts) -> Faults:
    """A place is known, and stands where somebody can fill it."""
    back = Back(parts)
    for text in _texts(parts):
        for language, entry in text.draft.entries():
            if language not in LANGUAGES or entry.text is None:
                continue
            if "{" in entry.text or "}" in entry.text:
                for remedy in _of_places(entry.text, text, back):
                    yield entry.place, remedy


def _of_places(words: str, text: _Text, back: Back) -> Iterator[Message]:
    """What is wrong with the places of one text, each wrong thing once."""
    found = dict.fromkeys(pieces(words))
    if any(isinstance(piece, Stray) for piece in found):
        yield Message(_STRAY)
    for piece in found:
        if isinstance(piece, Place):
            yield from _of_place(piece, text, back)


def _of_place(place: Place, text: _Text, back: Back) -> Iterator[Message]:
    if place.question is not None and text.stand is not None:
        asked = back.found(place.question, text.stand)
        if isinstance(asked, Message):
            yield asked
        elif asked is not None and asked.kind in UNSAID:
            names = {"question": quoted(place.question), "kind": asked.kind}
            yield Message(_NOT_SAID, names | {"known": ", ".join(SAID)})
    elif place.name not in text.places:
        answers = ("answer:ID",) if text.stand is not None else ()
        yield unknown.PLACE.told(place.name, (*text.places, *answers))


def _texts(parts: Parts) -> Iterator[_Text]:
    """Every place where a text in several languages may stand."""
    yield from map(_Text, _without_places(parts))
    for section, first in parts.sections:
        for field in ("title", "help"):
            yield _Text(section.at(field), PLACES, Stand(first))
    for asked in parts.asked:
        for field in ("text", "help", "guidance"):
            yield _Text(asked.draft.at(field), PLACES, stand_of(asked))
    for prompt in parts.definition.at("prompts").items():
        for field in ("text", "why"):
            yield _Text(prompt.at(field), (*OF_PROMPTS, *PLACES))


def _without_places(parts: Parts) -> Iterator[Draft]:
    """Texts that are read apart from anybody's form: in lists, tables and figures."""
    yield parts.definition.at("title")
    yield parts.definition.at("purpose")
    for theme in parts.definition.at("themes").items():
        yield theme.at("label")
    for options in option_lists(parts):
        for option in options.items():
            yield option.at("label")
    for asked in parts.asked:
        yield asked.draft.at("unit")
        yield asked.draft.at("row_label")
