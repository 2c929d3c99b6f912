"""Which letters our fonts have; what they lack is seen to be missing, and long words can break."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

STANDS_FOR = "□"  # something that the fonts cannot draw
BREAK = "\N{ZERO WIDTH SPACE}"
LONGEST_WORD, PIECE = 18, 9  # letters; a longer word may break after each piece

# Atkinson Hyperlegible, and Libertinus Serif (which comes with typst) for what it lacks: Latin with
# its marks, Greek, Cyrillic, Hebrew, signs. tests/service/web/on_paper draws every one of them.
DRAWN = """
20-7E A0-AC AE-2E4 2EA-2FE 300-36F 374-375 37A-37E 384-38A 38C 38E-3A1 3A3-3CE 3D0-3E1 3F0-3F6
3F8-3F9 3FB 3FD-477 47C-47F 483 48C-4C4 4C7-4CC 4D0-4F9 5D0-5EA 5F0-5F4 1E00-1EFF 2010-2027
2030-2037 2039-203E 2042 2044 2047-204B 204F 20A2-20A4 20A7-20A8 20AB-20AC 20AF 20B1 20B9 20BF
2100-2103 2105-2106 2109 210C-210F 2111 2113 2115-2116 2119-211A 211C-211D 2120 2122 2124
2126-2127 212A-212B 212E 2153-2184 2190-219B 21D0-21D9 2200-220D 220F-222E 2236 223C 2241 2245
2247-2249 2260-2262 2264-2265 25A0-25A1 25B2-25B3 25B6-25B7 25BC-25BD 25C0-25C1 25C6-25C7
25CA-25CC 25CE-25D7 25E6 2605 2639-263C 2640 2642 2660 2663 2665-2666 2669-266F
"""
_RANGES = sorted(
    (int(first, 16), int(last or first, 16))
    for first, _, last in (one.partition("-") for one in DRAWN.split())
)
_STARTS = [first for first, _ in _RANGES]
_LONG = re.compile(rf"[^\s{BREAK}]{{{LONGEST_WORD},}}")
# one picture may be several signs: a family, a skin, a flag
_JOINED = re.compile(rf"{STANDS_FOR}(?:[\u200D\uFE0E\uFE0F\U0001F3FB-\U0001F3FF]+{STANDS_FOR}?)+")


def is_drawn(letter: str) -> bool:
    place = bisect_right(_STARTS, ord(letter)) - 1
    return place >= 0 and ord(letter) <= _RANGES[place][1]


def drawable(words: str) -> str:
    """These words as they can be drawn: on one line, and a box where a sign is missing."""
    composed = unicodedata.normalize("NFC", " ".join(words.split()))
    seen = "".join(map(_seen, composed))
    return _LONG.sub(_breaking, _unjoined(seen))


def _seen(letter: str) -> str:
    if is_drawn(letter) or letter in "\u200d\ufe0e\ufe0f":
        return letter
    if "\U0001f3fb" <= letter <= "\U0001f3ff":  # a skin colours the sign before it
        return "\ufe0f"
    if unicodedata.category(letter) in ("Cc", "Cf", "Mn", "Me", "Zl", "Zp"):
        return ""  # nothing to be seen anyway, or a part of the letter before
    return STANDS_FOR


def _unjoined(words: str) -> str:
    return re.sub("[\u200d\ufe0e\ufe0f]", "", _JOINED.sub(STANDS_FOR, words))


def _breaking(found: re.Match[str]) -> str:
    word = found.group()
    return BREAK.join(word[at : at + PIECE] for at in range(0, len(word), PIECE))
