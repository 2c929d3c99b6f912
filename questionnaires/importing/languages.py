"""Which languages a foreign form speaks, and the words that we put in for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from questionnaires.importing.reasons import ASSUMED_DANISH, FOREIGN_DEFAULT, OTHER_LANGUAGES
from questionnaires.importing.report import Entry
from questionnaires.kinds import LANGUAGES, Language

# A text in the languages it was written in, by code; "" is the one without a language.
Wording = Mapping[str, str]

_NAMES = {
    "dansk": "da", "danish": "da", "danska": "da",
    "svenska": "sv", "svensk": "sv", "swedish": "sv",
    "engelsk": "en", "engelska": "en", "english": "en",
}  # fmt: skip
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*")
MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Spoken:
    """The languages of a definition, and which of them a text without a language is in."""

    languages: tuple[Language, ...]
    default: Language


def language_code(written: str) -> str:
    """The code of a language: of "Dansk (da)", "da-DK", "default" ("") or "svenska"."""
    written = written.strip().lower()
    within = re.search(r"\(([^()]{1,30})\)$", written)
    code = within[1].strip() if within else written
    if code == "default":
        return ""
    if code in _NAMES:
        return _NAMES[code]
    return re.split("[-_]", code)[0] if _CODE.fullmatch(code) else code[:30]


def spoken(named: Iterable[str], *, unnamed: bool, locale: str, file: Entry) -> Spoken:
    """Decide the languages of a form, and tell what had to be guessed.

    `named` are the codes that its texts give, `unnamed` is whether texts stand without one where
    others have one, and `locale` is what the form says of itself ("" if nothing).
    """
    codes = set(named)
    known: set[Language] = {one for one in LANGUAGES if one in codes}
    others = sorted(codes - known - {""})
    if others:
        file.changed(OTHER_LANGUAGES, languages=", ".join(others[:MOST_NAMED]))
    default = _default(known, unnamed, locale, file)
    if unnamed or not known:
        known.add(default)
    return Spoken(tuple(one for one in LANGUAGES if one in known), default)


def _default(known: set[Language], unnamed: bool, locale: str, file: Entry) -> Language:
    own: Language | None = next((one for one in LANGUAGES if one == locale), None)
    if known and not unnamed:
        return own if own in known else next(one for one in LANGUAGES if one in known)
    if own is not None and own not in known:
        return own
    if locale and own is None:
        file.changed(FOREIGN_DEFAULT, language=locale[:30])
    elif not known:
        file.changed(ASSUMED_DANISH)
    # where other languages are named, the one that is not is most often English
    order: tuple[Language, ...] = ("en", "da", "sv") if known else ("da",)
    return next((one for one in order if one not in known), "da")


def in_each(spoken: Spoken, words: Mapping[Language, str]) -> dict[str, str]:
    """Words of ours in the languages of a form."""
    return {language: words[language] for language in spoken.languages}


UNTITLED: Mapping[Language, str] = {"da": "Uden titel", "sv": "Utan titel", "en": "Untitled"}
PURPOSE: Mapping[Language, str] = {
    "da": "Her skal der stå, hvorfor vi spørger …",
    "sv": "Här ska det stå varför vi frågar …",
    "en": "Here it should say why we ask …",
}
GUIDANCE: Mapping[Language, str] = {
    "da": "Skriv om dig selv. Nævn ikke andre ved navn.",
    "sv": "Skriv om dig själv. Nämn inte andra vid namn.",
    "en": "Write about yourself. Do not name others.",
}
PART: Mapping[Language, str] = {"da": "Del {number}", "sv": "Del {number}", "en": "Part {number}"}
YES: Mapping[Language, str] = {"da": "Ja", "sv": "Ja", "en": "Yes"}
NO: Mapping[Language, str] = {"da": "Nej", "sv": "Nej", "en": "No"}
NONE: Mapping[Language, str] = {
    "da": "Ingen af dem",
    "sv": "Inget av dem",
    "en": "None of these",
}
DO_NOT_KNOW: Mapping[Language, str] = {"da": "Ved ikke", "sv": "Vet inte", "en": "I do not know"}
