"""Texts of a foreign form made into plain words, and its names made to fit ours."""

from __future__ import annotations

import html
import re
import unicodedata

from questionnaires.source import UNPRINTABLE

LONGEST_TEXT = 4000
LONGEST_NAME = 40
_LONGEST_READ = 4 * LONGEST_TEXT  # markup included; beyond it nobody would see the words

_TAG = re.compile(r"(<(?:!|/?[A-Za-z])[^<>]*>)")
_TAG_NAME = re.compile(r"</?([A-Za-z0-9]+)")
_UNSEEN = {"script", "style", "head", "title", "template", "iframe", "object"}
_WITHIN_A_LINE = {"a", "abbr", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub",
                  "sup", "u"}  # fmt: skip
_MARKDOWN = (
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)"), r"\1"),  # pictures and links
    (re.compile(r"\*\*([^*]+)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__([^_]+)__(?!\w)"), r"\1"),
    (re.compile(r"(?<!\w)\*([^\s*][^*]*)\*(?!\w)"), r"\1"),
    (re.compile(r"^#{1,6}[ \t]+", re.MULTILINE), ""),
)
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_DANISH_AND_SWEDISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe"})


def plain(text: str) -> tuple[str, bool]:
    """The words of a text without HTML, markdown and what cannot be shown; was there any?"""
    words = UNPRINTABLE.sub("", _without_markdown(_without_html(text[:_LONGEST_READ])))
    had_markup = words != text[:_LONGEST_READ]
    if had_markup:
        words = re.sub(r"\s+", " ", words)
    return words.strip(), had_markup


def _without_html(text: str) -> str:
    pieces, unseen = [], ""
    for number, piece in enumerate(_TAG.split(text)):
        name = _TAG_NAME.match(piece) if number % 2 else None
        tag = name[1].lower() if name else ""
        if unseen:  # nothing is read before the end of a script
            unseen = "" if tag == unseen and piece.startswith("</") else unseen
        elif tag in _UNSEEN and not piece.startswith("</"):
            unseen = tag
        elif number % 2:
            pieces.append("" if tag in _WITHIN_A_LINE else " ")
        else:
            pieces.append(piece)
    return html.unescape("".join(pieces))


def _without_markdown(text: str) -> str:
    for pattern, kept in _MARKDOWN:
        text = pattern.sub(kept, text)
    return text


class Names:
    """Gives out names that fit: a–z, 0–9 and _, a letter first, none of them twice."""

    def __init__(self, prefix: str, *taken: str) -> None:
        self._prefix = prefix  # put before what does not begin with a letter
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def fit(self, wanted: str) -> str:
        """A new name, as near as can be to the one wanted."""
        fitted = self._fitted(wanted)
        name, number = fitted, self._last.get(fitted, 1)
        while name in self._taken:
            number += 1
            ending = f"_{number}"
            name = f"{fitted[: LONGEST_NAME - len(ending)]}{ending}"
        self._last[fitted] = number
        self._taken.add(name)
        return name

    def _fitted(self, wanted: str) -> str:
        if _NAME.fullmatch(wanted):
            return wanted
        letters = wanted[:200].lower().translate(_DANISH_AND_SWEDISH)
        letters = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
        letters = re.sub(r"[^a-z0-9]+", "_", letters).strip("_") or self._prefix
        if not letters[0].isalpha():
            letters = f"{self._prefix}{letters}"
        return letters[:LONGEST_NAME].rstrip("_")
